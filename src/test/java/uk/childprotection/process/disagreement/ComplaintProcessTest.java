package uk.childprotection.process.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.childprotection.process.DiagramTest;
import uk.childprotection.process.LimitHandedOver;

/** {@code complaint.bpmn}: from a family's complaint to the chair's answer, the panel, and what follows. */
class ComplaintProcessTest {

    private static final Date CHAIR_WARN = new Date(1_774_425_600_000L);
    private static final Date CHAIR_DUE = new Date(1_774_828_799_000L);
    private static final Date REPLY_DUE = new Date(1_777_247_999_000L);

    @RegisterExtension
    static final DiagramTest diagram =
            DiagramTest.of("complaint").calling("complaint-panel", Map.of("newConferenceNeeded", true));

    @Test
    void endsWhenTheComplainantAcceptsTheAnswerOfTheChair() {
        record(false, false);
        diagram.when("writeComplaintReceived", execution -> execution.setVariable("letterBatch", "batch-1"));
        diagram.run("Activity_WriteComplaintReceived");
        assertThat(diagram.asked("handOverLetters").get(0).variable("letterBatch"))
                .isEqualTo("batch-1");
        assertThat(diagram.task("Activity_AnswerComplaint").getAssignee()).isEqualTo("chloe");
        assertThat(diagram.task("Activity_AnswerComplaint").getDueDate()).isEqualTo(CHAIR_DUE);
        answer();
        assertThat(diagram.groupsOf("Activity_RecordReply")).containsExactly("conferenceAdministrator");
        assertThat(diagram.task("Activity_RecordReply").getDueDate()).isEqualTo(REPLY_DUE);

        diagram.complete("Activity_RecordReply", Map.of("panelWanted", false));

        assertThat(diagram.passed())
                .contains("Event_ComplaintSettled", "Event_ComplaintClosed")
                .doesNotContain("Activity_HoldPanel", "Activity_DecideLateComplaint");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void holdsAPanelAndLeavesASafeguardingManagerToSeeToTheConference() {
        record(false, false);
        diagram.run("Activity_WriteComplaintReceived");
        answer();

        diagram.complete("Activity_RecordReply", Map.of("panelWanted", true));

        assertThat(diagram.called("complaint-panel")).singleElement().satisfies(call -> {
            assertThat(call.businessKey()).isEqualTo(DiagramTest.CASE);
            assertThat(call.variable("complaintId")).isEqualTo("complaint-1");
        });
        assertThat(diagram.groupsOf("Activity_SeeToNewConference")).containsExactly("safeguardingManager");
        diagram.complete("Activity_SeeToNewConference");
        assertThat(diagram.passed()).contains("Event_PanelAnswered", "Event_ConferenceSeenTo");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void endsWithoutAComplaintToRecord() {
        diagram.start(Map.of("startedBy", "alma"));

        diagram.complete("Activity_RecordComplaint", Map.of("complaintKept", false));

        assertThat(diagram.passed()).contains("Event_NoComplaint");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void leavesWhatAnAgencyDidToThatAgency() {
        record(true, false);

        diagram.run("Activity_WriteComplaintForAgency");

        assertThat(diagram.asked("writeComplaintForAgency")).hasSize(1);
        assertThat(diagram.passed())
                .contains("Activity_SendComplaintForAgency", "Event_ComplaintForAgency")
                .doesNotContain("Activity_UntilComplaintSettled");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void asksTheSafeguardingManagerWhetherALateComplaintIsTaken() {
        record(false, true);
        assertThat(diagram.groupsOf("Activity_DecideLateComplaint")).containsExactly("safeguardingManager");

        diagram.complete("Activity_DecideLateComplaint", chairsTask(Map.of("lateComplaintTaken", true)));
        diagram.run("Activity_WriteComplaintReceived");

        assertThat(diagram.task("Activity_AnswerComplaint").getAssignee()).isEqualTo("chloe");
    }

    @Test
    void tellsWhyALateComplaintIsNotTaken() {
        record(false, true);

        diagram.complete("Activity_DecideLateComplaint", Map.of("lateComplaintTaken", false));
        diagram.run("Activity_WriteComplaintDeclined");

        assertThat(diagram.asked("writeComplaintDeclined")).hasSize(1);
        assertThat(diagram.passed()).contains("Activity_SendComplaintDeclined", "Event_ComplaintDeclined");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void offersTheAnswerToSafeguardingManagersWhenTheChairHasLeft() {
        diagram.start(Map.of("startedBy", "alma"));
        Map<String, Object> recorded = recorded(false, false);
        recorded.put("chair", null);
        diagram.complete("Activity_RecordComplaint", recorded);
        diagram.run("Activity_WriteComplaintReceived");

        assertThat(diagram.task("Activity_AnswerComplaint").getAssignee()).isNull();
        assertThat(diagram.groupsOf("Activity_AnswerComplaint")).containsExactly("safeguardingManager");
    }

    @Test
    void warnsBeforeTheLimitOfTheChairAndSaysWhenItHasPassed() {
        record(false, false);
        diagram.run("Activity_WriteComplaintReceived");
        assertThat(diagram.dueDate("Event_ComplaintChairLimitNear")).isEqualTo(CHAIR_WARN);
        assertThat(diagram.dueDate("Event_ComplaintChairLimitPassed")).isEqualTo(CHAIR_DUE);

        diagram.fire("Event_ComplaintChairLimitNear");
        diagram.fire("Event_ComplaintChairLimitPassed");

        assertThat(diagram.asked("handOverLimit"))
                .satisfiesExactly(
                        near -> LimitHandedOver.is(near, "chair-limit", false, "chloe", "safeguardingManager"),
                        passed -> LimitHandedOver.is(passed, "chair-limit", true, "chloe", "safeguardingManager"));
        assertThat(diagram.passed())
                .contains("Event_ComplaintChairWarningHandedOver", "Event_ComplaintChairLatenessHandedOver");
        assertThat(diagram.task("Activity_AnswerComplaint")).isNotNull();
    }

    @Test
    void endsWhateverIsOpenWhenItIsWithdrawn() {
        record(false, false);
        diagram.run("Activity_WriteComplaintReceived");

        diagram.send("ComplaintWithdrawn", Map.of());
        assertThat(diagram.isScheduled("Event_ComplaintChairLimitPassed")).isFalse();
        diagram.run("Activity_WriteComplaintWithdrawn");

        assertThat(diagram.asked("writeComplaintWithdrawn")).hasSize(1);
        assertThat(diagram.passed())
                .contains("Event_ComplaintWithdrawn", "Event_WithdrawalConfirmed")
                .doesNotContain("Activity_AnswerComplaint");
        assertThat(diagram.isOver()).isTrue();
    }

    private static void record(boolean forAgency, boolean late) {
        diagram.start(Map.of("startedBy", "alma"));
        assertThat(diagram.task("Activity_RecordComplaint").getAssignee()).isEqualTo("alma");
        diagram.complete("Activity_RecordComplaint", recorded(forAgency, late));
    }

    private static Map<String, Object> recorded(boolean forAgency, boolean late) {
        Map<String, Object> recorded = new HashMap<>(Map.of(
                "complaintKept",
                true,
                "complaintId",
                "complaint-1",
                "complaintForAgency",
                forAgency,
                "complaintLate",
                late,
                "newConferenceNeeded",
                false));
        return forAgency || late ? recorded : chairsTask(recorded);
    }

    private static Map<String, Object> chairsTask(Map<String, Object> others) {
        Map<String, Object> all = new HashMap<>(others);
        all.put("chair", "chloe");
        all.put("complaintChairLimitId", "chair-limit");
        all.put("complaintChairWarnOn", CHAIR_WARN);
        all.put("complaintChairDueOn", CHAIR_DUE);
        return all;
    }

    private static void answer() {
        diagram.complete("Activity_AnswerComplaint", Map.of("complaintReplyDueOn", REPLY_DUE));
        diagram.run("Activity_WriteChairsAnswer");
    }
}
