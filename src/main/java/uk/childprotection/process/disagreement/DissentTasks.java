package uk.childprotection.process.disagreement;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.childprotection.conference.Dissents;
import uk.childprotection.conference.RaisedDissent;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.process.Variables;
import uk.childprotection.process.letter.OutgoingLetters;
import uk.childprotection.process.limit.ProcessLimits;

/** What {@code record-dissent.bpmn} asks of the rooms, one bean per service task. */
@Configuration(proxyBeanMethods = false)
class DissentTasks {

    @Bean
    JavaDelegate writeDissentLetters(Dissents dissents, DissentLetters wording, ProcessLimits limits, Letters letters) {
        return execution -> OutgoingLetters.write(
                execution,
                letters,
                wording.received(raised(dissents, execution), limits.of(execution, Variables.DISSENT_ANSWER_LIMIT)));
    }

    @Bean
    JavaDelegate writeDissentAnswer(Dissents dissents, DissentLetters wording, Letters letters) {
        return execution -> OutgoingLetters.write(execution, letters, wording.answered(raised(dissents, execution)));
    }

    private static RaisedDissent raised(Dissents dissents, DelegateExecution execution) {
        return dissents.find(UUID.fromString(Variables.DISSENT_ID.in(execution)));
    }
}
