package uk.childprotection.correspondence;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence, not in a stack trace, what is wrong with the return mailbox. */
class ReturnMailboxUnusableAnalyzer extends AbstractFailureAnalyzer<ReturnMailboxUnusable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ReturnMailboxUnusable cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Mend the settings below correspondence.return-mailbox, or remove them: then mail that comes back is not read.",
                cause);
    }
}
