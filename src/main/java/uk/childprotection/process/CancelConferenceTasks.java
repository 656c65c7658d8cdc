package uk.childprotection.process;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.childprotection.correspondence.Letters;

/** What {@code cancel-conference.bpmn} asks, and how the conference that ran follows it. */
@Configuration(proxyBeanMethods = false)
class CancelConferenceTasks {

    private static final String CONFERENCE_CANCELLED = "ConferenceCancelled";

    @Bean
    JavaDelegate tellCancellation() {
        return execution -> RunningConference.tell(CONFERENCE_CANCELLED, execution);
    }

    @Bean
    JavaDelegate writeCancellationLetters(
            ConferencePapersReader papers, CancellationLetters cancellations, Letters letters) {
        return execution -> ConferencePreparationTasks.write(
                execution, letters, cancellations.about(papers.read(ConferencePreparationTasks.conference(execution))));
    }
}
