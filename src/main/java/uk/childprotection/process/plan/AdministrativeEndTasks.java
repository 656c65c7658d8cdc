package uk.childprotection.process.plan;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.plan.AdministrativeEnds;
import uk.childprotection.process.Variables;
import uk.childprotection.process.letter.OutgoingLetters;

/** What {@code end-plan-administratively.bpmn} asks of the rooms, one bean per task. */
@Configuration(proxyBeanMethods = false)
class AdministrativeEndTasks {

    private static final String CHILD_LEFT_PLAN = "ChildLeftPlan";

    /** Stops the running clock of the visits to one child; the clocks of the others do not hear of it. */
    @Bean
    static JavaDelegate tellChildLeftPlan() {
        return execution -> execution
                .getProcessEngineServices()
                .getRuntimeService()
                .createMessageCorrelation(CHILD_LEFT_PLAN)
                .processInstanceBusinessKey(execution.getProcessBusinessKey())
                .localVariableEquals(Variables.CHILD.name(), Variables.CHILD.in(execution))
                .correlateAll();
    }

    @Bean
    JavaDelegate writeAdministrativeEndLetters(
            AdministrativeEnds ends, AdministrativeEndLetters wording, Letters letters) {
        return execution -> OutgoingLetters.write(
                execution,
                letters,
                wording.about(ends.find(UUID.fromString(Variables.ADMINISTRATIVE_END_ID.in(execution)))));
    }
}
