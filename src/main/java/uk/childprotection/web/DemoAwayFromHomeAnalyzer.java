package uk.childprotection.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence, not in a stack trace, why the demonstration did not start. */
class DemoAwayFromHomeAnalyzer extends AbstractFailureAnalyzer<DemoAwayFromHome> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DemoAwayFromHome cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Leave server.address at 127.0.0.1, or start without the profile demo and with real settings.",
                cause);
    }
}
