package uk.childprotection.process.plan;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.process.Variables;
import uk.childprotection.process.letter.OutgoingLetters;

/** What {@code core-group.bpmn} asks of the rooms, one bean per service task. */
@Configuration(proxyBeanMethods = false)
class CoreGroupTasks {

    @Bean
    JavaDelegate writeCoreGroupInvitations(CoreGroupLetters invitations, Letters letters) {
        return execution -> OutgoingLetters.write(execution, letters, invitations.invitations(coreGroup(execution)));
    }

    @Bean
    JavaDelegate writeUpdatedPlan(CoreGroupLetters updates, Letters letters) {
        return execution -> OutgoingLetters.write(execution, letters, updates.updatedPlan(coreGroup(execution)));
    }

    private static UUID coreGroup(DelegateExecution execution) {
        return UUID.fromString(Variables.CORE_GROUP_ID.in(execution));
    }
}
