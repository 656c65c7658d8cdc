package uk.childprotection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.correspondence.LetterBatch;

/** What {@code initial-conference.bpmn} asks of the rooms from the day of the conference on. */
@Configuration(proxyBeanMethods = false)
class ConferenceDayTasks {

    @Bean
    JavaDelegate writeAdjournmentLetters(AdjournmentLetters letters) {
        return execution -> keep(execution, letters.write(family(execution), conference(execution)));
    }

    @Bean
    JavaDelegate writeDecisionLetters(DecisionLetters letters) {
        return execution -> keep(execution, letters.write(family(execution), conference(execution)));
    }

    private static void keep(DelegateExecution execution, LetterBatch batch) {
        Variables.LETTER_BATCH.set(execution, batch.id().toString());
    }

    private static FamilyReference family(DelegateExecution execution) {
        return FamilyReference.parse(Variables.CASE_REFERENCE.in(execution));
    }

    private static ConferenceId conference(DelegateExecution execution) {
        return ConferenceId.parse(Variables.CONFERENCE_ID.in(execution));
    }
}
