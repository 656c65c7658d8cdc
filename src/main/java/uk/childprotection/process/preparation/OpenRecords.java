package uk.childprotection.process.preparation;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.ConferenceStatus;
import uk.childprotection.conference.Conferences;
import uk.childprotection.process.Variables;

/** The conferences of a family that are over while their record, or a correction of it, is still to be approved. */
@Component
public class OpenRecords {

    private final Conferences conferences;
    private final RuntimeService runtime;

    OpenRecords(Conferences conferences, @Lazy RuntimeService runtime) {
        this.conferences = conferences;
        this.runtime = runtime;
    }

    /** The last one first. */
    public List<Conference> of(FamilyReference family) {
        return conferences.ofFamily(family).stream()
                .filter(conference -> conference.status() == ConferenceStatus.HELD)
                .filter(this::isOpen)
                .toList();
    }

    private boolean isOpen(Conference conference) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(conference.family().value())
                        .processDefinitionKeyIn("conference-record", "correct-record")
                        .variableValueEquals(
                                Variables.CONFERENCE_ID.name(), conference.id().value())
                        .count()
                > 0;
    }
}
