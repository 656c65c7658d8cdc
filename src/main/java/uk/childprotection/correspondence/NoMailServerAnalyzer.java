package uk.childprotection.correspondence;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence, not in a stack trace, that a mail server is missing. */
class NoMailServerAnalyzer extends AbstractFailureAnalyzer<NoMailServer> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NoMailServer cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Set spring.mail.host, or start with the profile demo, which has a mailbox of its own on this machine.",
                cause);
    }
}
