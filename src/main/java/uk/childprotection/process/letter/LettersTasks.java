package uk.childprotection.process.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.LetterSending;
import uk.childprotection.correspondence.LetterUndeliverable;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.Variables;

/** What {@code letters.bpmn} asks of the rooms, and how another diagram hands its letters over to it. */
@Configuration(proxyBeanMethods = false)
class LettersTasks {

    /** The message that starts {@code letters.bpmn} for a batch. */
    static final String LETTERS_WRITTEN = "LettersWritten";

    private static final String UNDELIVERABLE = "LetterUndeliverable";

    /** Where a letter can be read and printed by those who may see the family. */
    static String page(Letter letter) {
        return "/letters/" + letter.id();
    }

    /** The letter as it goes out on paper. */
    static String pdf(Letter letter) {
        return page(letter) + "/pdf";
    }

    /** Sends one letter; what only a person can mend becomes a task, anything else is tried again. */
    @Bean
    JavaDelegate sendLetter(LetterSending sending) {
        return execution -> {
            try {
                sending.send(UUID.fromString(Variables.LETTER_ID.in(execution)));
            } catch (LetterUndeliverable undeliverable) {
                throw new BpmnError(UNDELIVERABLE, undeliverable.problem().name());
            }
        };
    }

    /** Meets the limit that the batch belongs to, if there is one, on the day the last letter left. */
    @Bean
    JavaDelegate noteLettersGone(Letters letters, Limits limits, Clock clock) {
        return execution -> {
            String limit = Variables.LETTER_LIMIT_ID.orNull(execution);
            if (limit != null) {
                LocalDate gone = letters.goneOn(UUID.fromString(Variables.LETTER_BATCH.in(execution)))
                        .orElse(LondonTime.today(clock));
                limits.met(UUID.fromString(limit), gone);
            }
        };
    }

    /**
     * Starts {@code letters.bpmn} for the batch just written, with the limit that it meets if it was given one; the diagram goes on at
     * once. The limit is that of this batch only.
     */
    @Bean
    JavaDelegate handOverLetters() {
        return execution -> {
            execution
                    .getProcessEngineServices()
                    .getRuntimeService()
                    .createMessageCorrelation(LETTERS_WRITTEN)
                    .processInstanceBusinessKey(execution.getProcessBusinessKey())
                    .setVariable(Variables.CASE_REFERENCE.name(), Variables.CASE_REFERENCE.in(execution))
                    .setVariable(Variables.LETTER_BATCH.name(), Variables.LETTER_BATCH.in(execution))
                    .setVariable(Variables.LETTER_LIMIT_ID.name(), Variables.LETTER_LIMIT_ID.orNull(execution))
                    .correlateStartMessage();
            execution.removeVariable(Variables.LETTER_LIMIT_ID.name());
        };
    }
}
