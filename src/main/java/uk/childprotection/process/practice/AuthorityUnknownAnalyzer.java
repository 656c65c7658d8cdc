package uk.childprotection.process.practice;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence, not in a stack trace, why the application did not start. */
class AuthorityUnknownAnalyzer extends AbstractFailureAnalyzer<AuthorityUnknown> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, AuthorityUnknown cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Set practice.authority to one that the tables know, or add rows for it to the tables in bpmn/.",
                cause);
    }
}
