package uk.childprotection.process.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.childprotection.process.DiagramTest;

/** {@code record-strategy-discussion.bpmn}: recorded in the case file, and nothing else happens. */
class LaterStrategyDiscussionProcessTest {

    @RegisterExtension
    static final DiagramTest diagram = DiagramTest.of("record-strategy-discussion");

    @Test
    void endsAtOnceAndTouchesNoClock() {
        diagram.start(Map.of());

        assertThat(diagram.passed()).containsExactly("Event_LaterDiscussionHeld", "Event_LaterDiscussionRecorded");
        assertThat(diagram.isOver()).isTrue();
    }
}
