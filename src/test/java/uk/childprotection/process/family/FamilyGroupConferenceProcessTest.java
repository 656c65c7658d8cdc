package uk.childprotection.process.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.childprotection.process.DiagramTest;

/** {@code family-group-conference.bpmn}: offered, accepted or declined, dated, held. */
class FamilyGroupConferenceProcessTest {

    private static final Date MEETS_ON = new Date(1_775_087_999_000L);

    @RegisterExtension
    static final DiagramTest diagram = DiagramTest.of("family-group-conference");

    @Test
    void keepsTheFamilysPlan() {
        offer();
        assertThat(diagram.asked("writeGroupConferenceOffer")).hasSize(1);
        assertThat(diagram.asked("handOverLetters")).hasSize(1);
        accept();
        assertThat(diagram.task("Activity_RecordGroupConference").getAssignee()).isEqualTo("sade");
        assertThat(diagram.task("Activity_RecordGroupConference").getDueDate()).isEqualTo(MEETS_ON);

        diagram.complete("Activity_RecordGroupConference", Map.of("groupConferenceHeld", true, "anotherDate", false));

        assertThat(diagram.passed()).contains("Event_FamilyPlanKept").doesNotContain("Gateway_AnotherDate");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void endsWithANo() {
        offer();
        assertThat(diagram.task("Activity_RecordReplyToOffer").getAssignee()).isEqualTo("sade");

        diagram.complete("Activity_RecordReplyToOffer", Map.of("groupConferenceWanted", false));

        assertThat(diagram.passed()).contains("Event_OfferDeclined");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void agreesAnotherDateWhenOneFellOut() {
        offer();
        accept();

        diagram.complete("Activity_RecordGroupConference", Map.of("groupConferenceHeld", false, "anotherDate", true));

        assertThat(diagram.waitingAt()).containsExactly("Activity_AgreeDate");
    }

    @Test
    void endsWhenItIsNotHeldAndNoOtherDateIsWanted() {
        offer();
        accept();

        diagram.complete("Activity_RecordGroupConference", Map.of("groupConferenceHeld", false, "anotherDate", false));

        assertThat(diagram.passed()).contains("Event_NoGroupConference");
        assertThat(diagram.isOver()).isTrue();
    }

    private static void offer() {
        diagram.start(Map.of("socialWorker", "sade"));
        assertThat(diagram.task("Activity_OfferGroupConference").getAssignee()).isEqualTo("sade");
        diagram.complete("Activity_OfferGroupConference");
        diagram.run("Activity_WriteGroupConferenceOffer");
    }

    private static void accept() {
        diagram.complete("Activity_RecordReplyToOffer", Map.of("groupConferenceWanted", true));
        diagram.complete("Activity_AgreeDate", Map.of("groupConferenceOn", MEETS_ON));
    }
}
