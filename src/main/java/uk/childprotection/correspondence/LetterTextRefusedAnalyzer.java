package uk.childprotection.correspondence;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in sentences, not in a stack trace, which of the authority's own letters cannot be used and why. */
class LetterTextRefusedAnalyzer extends AbstractFailureAnalyzer<LetterTextRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, LetterTextRefused cause) {
        return new FailureAnalysis(
                "The authority’s own letters cannot be used.\n" + cause.getMessage(),
                "Mend the files in the folder correspondence.letters.folder, or leave the setting empty. docs/letters.md says what a"
                        + " letter may hold.",
                cause);
    }
}
