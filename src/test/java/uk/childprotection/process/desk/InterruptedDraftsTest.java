package uk.childprotection.process.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import uk.childprotection.process.Diagram;

class InterruptedDraftsTest {

    /** The first task of each sub-process that a conference leaves when it is cut short, to come back to it. */
    @Test
    void areKeptForEveryTaskToWhichAConferenceComesBackThatWasCutShort() {
        var interrupted = Diagram.all().stream()
                .flatMap(diagram -> diagram.model().getModelElementsByType(BoundaryEvent.class).stream())
                .filter(event -> event.getId().equals("Event_ConferenceCutShort"))
                .map(event -> (SubProcess) event.getAttachedTo())
                .map(left ->
                        left.getChildElementsByType(UserTask.class).iterator().next())
                .map(UserTask::getId)
                .collect(Collectors.toSet());

        assertThat(InterruptedDrafts.TASKS).isEqualTo(interrupted);
    }
}
