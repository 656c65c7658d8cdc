package uk.childprotection.correspondence;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence, not in a stack trace, what is wrong with the logo. */
class LogoRefusedAnalyzer extends AbstractFailureAnalyzer<LogoRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, LogoRefused cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Name a PNG or JPEG picture of at most 200 kB, as file:/etc/authority/logo.png, or leave authority.logo out.",
                cause);
    }
}
