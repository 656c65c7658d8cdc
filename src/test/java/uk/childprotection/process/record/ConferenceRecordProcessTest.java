package uk.childprotection.process.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.DiagramTest;

class ConferenceRecordProcessTest {

    private static final Date WARN_ON = LondonTime.morningOf(LocalDate.of(2026, 3, 31));
    private static final Date DUE_ON = LondonTime.endOf(LocalDate.of(2026, 4, 9));

    @RegisterExtension
    static final DiagramTest diagram =
            DiagramTest.of("conference-record").holding("letters").calling("time-limit");

    @Test
    void sendsTheRecordThatTheChairApproved() {
        needed();

        assertThat(diagram.task("Activity_DraftRecord").getAssignee()).isNull();
        assertThat(diagram.groupsOf("Activity_DraftRecord")).containsExactly("conferenceAdministrator");
        assertThat(diagram.task("Activity_DraftRecord").getDueDate()).isEqualTo(DUE_ON);
        diagram.complete("Activity_DraftRecord");
        assertThat(diagram.task("Activity_ApproveRecord").getAssignee()).isEqualTo("chloe");
        assertThat(diagram.task("Activity_ApproveRecord").getDueDate()).isEqualTo(DUE_ON);
        diagram.complete("Activity_ApproveRecord", Map.of("recordApproved", true));
        copiesAreWritten();
        diagram.release("letters");

        assertThat(diagram.asked("noteRecordSent"))
                .singleElement()
                .satisfies(call -> assertThat(call.variable("letterBatch")).isEqualTo("copies"));
        assertThat(diagram.passed())
                .containsSubsequence(
                        "Activity_DraftRecord",
                        "Activity_ApproveRecord",
                        "Activity_WriteRecordLetters",
                        "Activity_SendRecordLetters",
                        "Activity_NoteRecordSent",
                        "Event_RecordInHands");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void comesBackToTheMinuteTakerWhenTheChairGivesItBack() {
        needed();
        diagram.complete("Activity_DraftRecord");

        diagram.complete("Activity_ApproveRecord", Map.of("recordApproved", false));

        diagram.complete("Activity_DraftRecord");
        assertThat(diagram.task("Activity_ApproveRecord")).isNotNull();
    }

    @Test
    void tellsTheLettersWhichLimitTheyMeet() {
        needed();
        diagram.complete("Activity_DraftRecord");
        diagram.complete("Activity_ApproveRecord", Map.of("recordApproved", true));

        copiesAreWritten();

        assertThat(diagram.called("letters")).singleElement().satisfies(call -> {
            assertThat(call.businessKey()).isEqualTo(DiagramTest.CASE);
            assertThat(call.variables())
                    .containsOnlyKeys("caseReference", "letterBatch", "letterLimitId")
                    .containsEntry("letterBatch", "copies")
                    .containsEntry("letterLimitId", "record limit");
        });
    }

    @Test
    void warnsBeforeTheLimitForTheRecord() {
        needed();

        assertThat(diagram.dueDate("Event_RecordLimitNear")).isEqualTo(WARN_ON);
        diagram.fire("Event_RecordLimitNear");

        assertThat(diagram.called("time-limit"))
                .singleElement()
                .satisfies(call -> assertThat(call.variables())
                        .containsEntry("limitId", "record limit")
                        .containsEntry("limitPassed", false)
                        .containsEntry("limitOwner", "alma")
                        .containsEntry("limitOwnerGroup", "conferenceAdministrator"));
        assertThat(diagram.passed()).contains("Event_RecordLimitWarned");
        assertThat(diagram.waitingAt()).contains("Activity_DraftRecord");
    }

    @Test
    void saysThatTheLimitForTheRecordHasPassed() {
        needed();

        assertThat(diagram.dueDate("Event_RecordLimitPassed")).isEqualTo(DUE_ON);
        diagram.fire("Event_RecordLimitPassed");

        assertThat(diagram.called("time-limit"))
                .singleElement()
                .satisfies(call -> assertThat(call.variables())
                        .containsEntry("limitId", "record limit")
                        .containsEntry("limitPassed", true)
                        .containsEntry("limitOwnerGroup", "conferenceAdministrator"));
        assertThat(diagram.passed()).contains("Event_RecordLatenessExplained");
    }

    @Test
    void theLimitEndsWhenEverybodyHasTheRecord() {
        needed();
        diagram.complete("Activity_DraftRecord");
        diagram.complete("Activity_ApproveRecord", Map.of("recordApproved", true));
        copiesAreWritten();
        assertThat(diagram.isScheduled("Event_RecordLimitPassed")).isTrue();

        diagram.release("letters");

        assertThat(diagram.isScheduled("Event_RecordLimitNear")).isFalse();
        assertThat(diagram.isScheduled("Event_RecordLimitPassed")).isFalse();
    }

    private static void needed() {
        diagram.startByMessage(
                "RecordNeeded",
                Map.of(
                        "conferenceId", "conference",
                        "chair", "chloe",
                        "minuteTaker", "alma",
                        "recordLimitId", "record limit",
                        "recordWarnOn", WARN_ON,
                        "recordDueOn", DUE_ON));
    }

    private static void copiesAreWritten() {
        diagram.when("writeRecordLetters", execution -> execution.setVariable("letterBatch", "copies"));
        diagram.run("Activity_WriteRecordLetters");
    }
}
