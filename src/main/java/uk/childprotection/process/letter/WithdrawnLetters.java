package uk.childprotection.process.letter;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.childprotection.correspondence.LetterWithdrawn;
import uk.childprotection.process.Variables;

/** Ends a letter's place in {@code letters.bpmn} when the letter is taken back, whatever it waits for. */
@Component
class WithdrawnLetters {

    private static final String LETTER_WITHDRAWN = "LetterWithdrawn";

    private final RuntimeService runtime;

    WithdrawnLetters(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void on(LetterWithdrawn withdrawn) {
        runtime.createMessageCorrelation(LETTER_WITHDRAWN)
                .processInstanceBusinessKey(withdrawn.family().value())
                .localVariableEquals(
                        Variables.LETTER_ID.name(), withdrawn.letter().toString())
                .correlateAll();
    }
}
