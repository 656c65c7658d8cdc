package uk.childprotection.process.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.childprotection.conference.AgencyReports;
import uk.childprotection.conference.TakingPartHelp;
import uk.childprotection.process.DiagramTest;

class ConferencePreparationProcessTest {

    @RegisterExtension
    static final DiagramTest diagram = DiagramTest.of("conference-preparation");

    private static final Date BOOKING_WARN = day("2026-03-03T08:00:00Z");
    private static final Date BOOKING_DUE = day("2026-03-04T23:59:59Z");
    private static final Date AGENCY_WARN = day("2026-03-11T08:00:00Z");
    private static final Date AGENCY_DUE = day("2026-03-13T23:59:59Z");
    private static final Date REPORT_WARN = day("2026-03-10T08:00:00Z");
    private static final Date REPORT_DUE = day("2026-03-12T23:59:59Z");
    private static final Date CONFERENCE = day("2026-03-17T23:59:59Z");

    private final AgencyReports agencyReports = mock(AgencyReports.class);
    private final TakingPartHelp help = mock(TakingPartHelp.class);

    @BeforeEach
    void aConferenceIsCalled() {
        when(agencyReports.asked("conference-1")).thenReturn(List.of("report-1"));
        diagram.bean("agencyReports", agencyReports);
        diagram.bean("takingPartHelp", help);
        diagram.start(Map.of(
                "conferenceId", "conference-1",
                "socialWorker", "sade",
                "bookingLimitId", "limit-booking",
                "bookingWarnOn", BOOKING_WARN,
                "bookingDueOn", BOOKING_DUE));
    }

    @Test
    void asksTheAdministratorsForWhatPeopleNeedToTakePart() {
        when(help.isNeeded("conference-1")).thenReturn(true);
        untilReports();

        assertThat(diagram.groupsOf("Activity_ArrangeInterpreterAndAccess")).containsExactly("conferenceAdministrator");
        assertThat(diagram.task("Activity_ArrangeInterpreterAndAccess").getDueDate())
                .isEqualTo(REPORT_DUE);
        assertThat(diagram.passed()).doesNotContain("Event_NothingToArrange");
        diagram.complete("Activity_RecordAgencyReport");
        report(true);
        diagram.complete("Activity_ShareReports");
        diagram.complete("Activity_MeetFamily");
        assertThat(diagram.isOver()).as("the conference waits for it").isFalse();

        diagram.complete("Activity_ArrangeInterpreterAndAccess");

        assertThat(diagram.passed()).contains("Event_InterpreterAndAccessArranged");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void preparesAConferenceInTime() {
        assertThat(diagram.task("Activity_BookConference").getDueDate()).isEqualTo(BOOKING_DUE);
        assertThat(diagram.groupsOf("Activity_BookConference")).containsExactly("conferenceAdministrator");
        book(false);

        assertThat(diagram.task("Activity_ChooseInvitees").getAssignee()).isEqualTo("sade");
        assertThat(diagram.task("Activity_ChooseInvitees").getDueDate()).isEqualTo(CONFERENCE);
        invite(false);
        diagram.run("Activity_WriteInvitations");
        assertThat(diagram.asked("handOverLetters")).hasSize(1);

        diagram.complete("Activity_RecordAgencyReport");
        report(true);
        diagram.complete("Activity_ShareReports");

        assertThat(diagram.task("Activity_MeetFamily").getAssignee()).isEqualTo("chloe");
        assertThat(diagram.task("Activity_MeetFamily").getDueDate()).isEqualTo(CONFERENCE);
        diagram.complete("Activity_MeetFamily");
        assertThat(diagram.passed())
                .contains(
                        "Event_BookedInTime",
                        "Event_NothingToArrange",
                        "Event_ReportRecorded",
                        "Event_ReportsShared",
                        "Event_ConferencePrepared")
                .doesNotContain("Activity_DecideExclusions", "Activity_WriteLateBookingNotice");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void warnsBeforeTheLimitForBookingPassesAndSaysWhenItHas() {
        assertThat(diagram.dueDate("Event_BookingLimitNear")).isEqualTo(BOOKING_WARN);
        assertThat(diagram.dueDate("Event_BookingLimitPassed")).isEqualTo(BOOKING_DUE);

        diagram.fire("Event_BookingLimitNear");
        diagram.fire("Event_BookingLimitPassed");

        handedOver("limit-booking", false, null, "conferenceAdministrator");
        handedOver("limit-booking", true, null, "conferenceAdministrator");
        assertThat(diagram.passed()).contains("Event_BookingLimitWarned", "Event_BookingLimitTold");
        assertThat(diagram.task("Activity_BookConference")).isNotNull();
    }

    @Test
    void bookingEndsTheTimersOfItsLimit() {
        book(false);

        assertThat(diagram.isScheduled("Event_BookingLimitNear")).isFalse();
        assertThat(diagram.isScheduled("Event_BookingLimitPassed")).isFalse();
    }

    @Test
    void tellsTheSafeguardingManagerOfABookingBeyondTheLimitWhileTheRestGoesOn() {
        book(true);
        assertThat(diagram.task("Activity_ChooseInvitees")).isNotNull();

        diagram.run("Activity_WriteLateBookingNotice");

        assertThat(diagram.asked("writeLateBookingNotice")).hasSize(1);
        assertThat(diagram.asked("handOverLetters")).hasSize(1);
        assertThat(diagram.passed()).contains("Event_LateBookingTold").doesNotContain("Event_BookedInTime");
        assertThat(diagram.task("Activity_ChooseInvitees")).isNotNull();
    }

    @Test
    void theChairDecidesBeforeTheInvitationsGoOutWhenAnExclusionIsAskedFor() {
        book(false);
        invite(true);

        assertThat(diagram.task("Activity_DecideExclusions").getAssignee()).isEqualTo("chloe");
        assertThat(diagram.isScheduled("Activity_WriteInvitations")).isFalse();
        diagram.complete("Activity_DecideExclusions");
        diagram.run("Activity_WriteExclusionLetters");

        assertThat(diagram.asked("writeExclusionLetters")).hasSize(1);
        assertThat(diagram.asked("handOverLetters")).hasSize(1);
        assertThat(diagram.isScheduled("Activity_WriteInvitations")).isTrue();
    }

    @Test
    void eachAgencyHasATaskOfItsOwnWithItsReport() {
        when(agencyReports.asked("conference-1")).thenReturn(List.of("report-1", "report-2"));
        untilReports();

        assertThat(diagram.valuesOf("Activity_RecordAgencyReport", "reportId"))
                .containsExactlyInAnyOrder("report-1", "report-2");
    }

    @Test
    void goesOnWithoutAgencyReportsWhenNoneWasAskedFor() {
        when(agencyReports.asked("conference-1")).thenReturn(List.of());
        untilReports();

        report(true);
        diagram.complete("Activity_ShareReports");

        assertThat(diagram.task("Activity_MeetFamily")).isNotNull();
    }

    @Test
    void remindsAnAgencyOfItsReportAndSaysWhenItIsOverdue() {
        untilReports();
        assertThat(diagram.task("Activity_RecordAgencyReport").getDueDate()).isEqualTo(AGENCY_DUE);
        assertThat(diagram.dueDate("Event_ReportReminderDue")).isEqualTo(AGENCY_WARN);
        assertThat(diagram.dueDate("Event_ReportOverdue")).isEqualTo(AGENCY_DUE);

        diagram.fire("Event_ReportReminderDue");
        diagram.fire("Event_ReportOverdue");

        assertThat(diagram.asked("writeReportReminder"))
                .singleElement()
                .extracting(call -> call.variable("reportId"))
                .isEqualTo("report-1");
        assertThat(diagram.asked("writeReportOverdue"))
                .singleElement()
                .extracting(call -> call.variable("reportId"))
                .isEqualTo("report-1");
        assertThat(diagram.asked("handOverLetters")).hasSize(3);
        assertThat(diagram.passed()).contains("Event_ReminderTold", "Event_OverdueTold");
        assertThat(diagram.task("Activity_RecordAgencyReport")).isNotNull();
    }

    @Test
    void warnsBeforeTheLimitForSharingTheReportPassesAndSaysWhenItHas() {
        untilReports();
        assertThat(diagram.dueDate("Event_ReportLimitNear")).isEqualTo(REPORT_WARN);
        assertThat(diagram.dueDate("Event_ReportLimitPassed")).isEqualTo(REPORT_DUE);

        diagram.fire("Event_ReportLimitNear");
        diagram.fire("Event_ReportLimitPassed");

        handedOver("limit-report", false, "sade", "socialWorker");
        handedOver("limit-report", true, "sade", "socialWorker");
        assertThat(diagram.passed()).contains("Event_ReportLimitWarned", "Event_ReportLimitTold");
        assertThat(diagram.task("Activity_WriteReport")).isNotNull();
    }

    @Test
    void aReportThatIsGivenBackIsWrittenAgain() {
        untilReports();
        assertThat(diagram.task("Activity_WriteReport").getDueDate()).isEqualTo(REPORT_DUE);

        report(false);

        assertThat(diagram.task("Activity_WriteReport").getAssignee()).isEqualTo("sade");
        report(true);
        assertThat(diagram.task("Activity_ShareReports").getAssignee()).isEqualTo("sade");
    }

    @Test
    void theChairMeetsTheFamilyOnlyWhenAllReportsAreIn() {
        untilReports();
        report(true);
        diagram.complete("Activity_ShareReports");

        assertThat(diagram.waitingAt()).doesNotContain("Activity_MeetFamily");
        diagram.complete("Activity_RecordAgencyReport");

        assertThat(diagram.task("Activity_MeetFamily")).isNotNull();
    }

    private void untilReports() {
        book(false);
        invite(false);
        diagram.run("Activity_WriteInvitations");
    }

    private void book(boolean beyondLimit) {
        diagram.complete(
                "Activity_BookConference",
                Map.of(
                        "bookedBeyondLimit", beyondLimit,
                        "chair", "chloe",
                        "minuteTaker", "alma",
                        "conferenceOn", CONFERENCE,
                        "agencyReportWarnOn", AGENCY_WARN,
                        "agencyReportDueOn", AGENCY_DUE,
                        "reportLimitId", "limit-report",
                        "reportWarnOn", REPORT_WARN,
                        "reportDueOn", REPORT_DUE));
    }

    private void invite(boolean exclusionAsked) {
        diagram.complete("Activity_ChooseInvitees", Map.of("exclusionAsked", exclusionAsked));
    }

    private void report(boolean approved) {
        diagram.complete("Activity_WriteReport");
        assertThat(diagram.groupsOf("Activity_ApproveReport")).containsExactly(DiagramTest.MANAGERS);
        diagram.complete("Activity_ApproveReport", Map.of("reportApproved", approved));
    }

    private static void handedOver(String limit, boolean passed, String owner, String group) {
        Map<String, Object> expected = new HashMap<>();
        expected.put("limitId", limit);
        expected.put("limitPassed", passed);
        expected.put("limitOwner", owner);
        expected.put("limitOwnerGroup", group);
        assertThat(diagram.asked("handOverLimit"))
                .anySatisfy(call -> assertThat(call.variables()).containsAllEntriesOf(expected));
    }

    private static Date day(String moment) {
        return Date.from(Instant.parse(moment));
    }
}
