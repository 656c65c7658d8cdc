package uk.childprotection.process.letter;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.childprotection.correspondence.LetterReturned;
import uk.childprotection.process.Variables;

/**
 * Lets a letter that came back go through {@code letters.bpmn} once more, by itself: sending it opens the task to mend it, whatever has
 * become of the diagram that wrote it.
 */
@Component
class ReturnedLetters {

    private final RuntimeService runtime;

    ReturnedLetters(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void mend(LetterReturned letter) {
        runtime.createMessageCorrelation(LettersTasks.LETTERS_WRITTEN)
                .processInstanceBusinessKey(letter.family().value())
                .setVariable(Variables.CASE_REFERENCE.name(), letter.family().value())
                .setVariable(Variables.LETTER_BATCH.name(), letter.batch().toString())
                .correlateStartMessage();
    }
}
