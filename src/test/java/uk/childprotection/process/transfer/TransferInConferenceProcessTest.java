package uk.childprotection.process.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.DiagramTest;

/** {@code transfer-in-conference.bpmn}: from the written notice of another authority to the end of our conference. */
class TransferInConferenceProcessTest {

    private static final Date ALLOCATION_WARN_ON = LondonTime.morningOf(LocalDate.of(2026, 3, 3));
    private static final Date ALLOCATION_DUE_ON = LondonTime.endOf(LocalDate.of(2026, 3, 3));
    private static final Date CONFERENCE_WARN_ON = LondonTime.morningOf(LocalDate.of(2026, 3, 16));
    private static final Date CONFERENCE_DUE_ON = LondonTime.endOf(LocalDate.of(2026, 3, 23));

    @RegisterExtension
    static final DiagramTest diagram = DiagramTest.of("transfer-in-conference")
            .holding("initial-conference")
            .calling("time-limit")
            .calling("letters");

    private boolean takenOver;

    /** As the diagram asks for the end of the transfer. */
    public final class Standings {
        public boolean isTakenOver(String transferId) {
            return transferId.equals("transfer") && takenOver;
        }
    }

    @BeforeEach
    void noticeOfATransfer() {
        takenOver = false;
        diagram.bean("transferStandings", new Standings());
        diagram.when(
                "callTransferInConference",
                execution -> execution.setVariables(Map.of(
                        "conferenceId",
                        "conference",
                        "bookingLimitId",
                        "booking limit",
                        "bookingWarnOn",
                        ALLOCATION_WARN_ON,
                        "bookingDueOn",
                        ALLOCATION_DUE_ON)));
        diagram.start(Map.of(
                "startedBy",
                "alma",
                "transferId",
                "transfer",
                "allocationLimitId",
                "allocation limit",
                "allocationWarnOn",
                ALLOCATION_WARN_ON,
                "allocationDueOn",
                ALLOCATION_DUE_ON,
                "conferenceLimitId",
                "conference limit",
                "conferenceWarnOn",
                CONFERENCE_WARN_ON,
                "conferenceDueOn",
                CONFERENCE_DUE_ON));
    }

    @Test
    void holdsTheConferenceAsAnInitialOneOnceASocialWorkerIsAllocated() {
        assertThat(diagram.groupsOf("Activity_AllocateSocialWorker")).containsExactly(DiagramTest.MANAGERS);
        assertThat(diagram.task("Activity_AllocateSocialWorker").getDueDate()).isEqualTo(ALLOCATION_DUE_ON);

        allocated();

        assertThat(diagram.asked("callTransferInConference")).hasSize(1);
        assertThat(diagram.called("initial-conference")).singleElement().satisfies(call -> {
            assertThat(call.businessKey()).isEqualTo(DiagramTest.CASE);
            assertThat(call.variables())
                    .containsOnlyKeys(
                            "caseReference",
                            "conferenceId",
                            "socialWorker",
                            "conferenceLimitId",
                            "conferenceWarnOn",
                            "conferenceDueOn",
                            "bookingLimitId",
                            "bookingWarnOn",
                            "bookingDueOn")
                    .containsEntry("conferenceId", "conference")
                    .containsEntry("socialWorker", "sade")
                    .containsEntry("conferenceDueOn", CONFERENCE_DUE_ON);
        });
    }

    @Test
    void endsWithTheFamilyTakenOver() {
        allocated();
        takenOver = true;

        diagram.release("initial-conference");

        assertThat(diagram.passed()).contains("Event_FamilyTakenOver").doesNotContain("Event_FamilyNotTakenOver");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void endsWithTheOtherAuthorityResponsibleWhenTheConferenceWasCancelled() {
        allocated();

        diagram.release("initial-conference");

        assertThat(diagram.passed()).contains("Event_FamilyNotTakenOver").doesNotContain("Event_FamilyTakenOver");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void endsWhereverItStandsWhenTheNoticeIsWithdrawn() {
        allocated();
        diagram.when("writeTransferWithdrawalLetters", execution -> execution.setVariable("letterBatch", "batch-1"));

        diagram.send("TransferWithdrawn", Map.of());
        assertThat(diagram.passed()).doesNotContain("Gateway_TakenOver");
        diagram.run("Activity_WriteWithdrawalLetters");

        assertThat(diagram.called("letters"))
                .singleElement()
                .satisfies(call -> assertThat(call.variable("letterBatch")).isEqualTo("batch-1"));
        assertThat(diagram.passed()).contains("Event_WithdrawalConfirmed");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void warnsBeforeTheLimitForTheAllocation() {
        assertThat(diagram.dueDate("Event_AllocationLimitNear")).isEqualTo(ALLOCATION_WARN_ON);

        diagram.fire("Event_AllocationLimitNear");

        assertThat(diagram.called("time-limit"))
                .singleElement()
                .satisfies(call -> assertThat(call.variables())
                        .containsEntry("limitId", "allocation limit")
                        .containsEntry("limitPassed", false)
                        .containsEntry("limitOwnerGroup", DiagramTest.MANAGERS));
        assertThat(diagram.passed()).contains("Event_AllocationLimitWarned");
        assertThat(diagram.waitingAt()).contains("Activity_AllocateSocialWorker");
    }

    @Test
    void saysThatTheLimitForTheAllocationHasPassed() {
        assertThat(diagram.dueDate("Event_AllocationLimitPassed")).isEqualTo(ALLOCATION_DUE_ON);

        diagram.fire("Event_AllocationLimitPassed");

        assertThat(diagram.called("time-limit"))
                .singleElement()
                .satisfies(call -> assertThat(call.variables())
                        .containsEntry("limitId", "allocation limit")
                        .containsEntry("limitPassed", true)
                        .containsEntry("limitOwnerGroup", DiagramTest.MANAGERS));
        assertThat(diagram.passed()).contains("Event_AllocationLatenessExplained");
        assertThat(diagram.waitingAt()).contains("Activity_AllocateSocialWorker");
    }

    private static void allocated() {
        diagram.complete("Activity_AllocateSocialWorker", Map.of("socialWorker", "sade"));
    }
}
