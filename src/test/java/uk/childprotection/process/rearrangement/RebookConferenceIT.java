package uk.childprotection.process.rearrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Date;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.childprotection.ApplicationTest;
import uk.childprotection.TestClock;
import uk.childprotection.casefile.ClosureReason;
import uk.childprotection.casefile.Corrections;
import uk.childprotection.casefile.Drafts;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyStatus;
import uk.childprotection.casefile.Leaving;
import uk.childprotection.casefile.LeavingKind;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.conference.AgencyReport;
import uk.childprotection.conference.AgencyReports;
import uk.childprotection.conference.ConferenceStatus;
import uk.childprotection.conference.Conferences;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.LetterKind;
import uk.childprotection.correspondence.LetterStatus;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.Desks;
import uk.childprotection.process.Preparation;

/** A chair moves or cancels a conference while it is being prepared: what runs follows, and everybody who knows of it is told. */
@ApplicationTest
class RebookConferenceIT {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 19);
    private static final String ARRANGE = "Activity_ArrangeInterpreterAndAccess";
    private static final LocalDate BEYOND = LocalDate.of(2026, 3, 24);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Desks desks;

    @Autowired
    private Conferences conferences;

    @Autowired
    private AgencyReports reports;

    @Autowired
    private Letters letters;

    @Autowired
    private Families families;

    @Autowired
    private Corrections corrections;

    @Autowired
    private Drafts drafts;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcTemplate tables;

    private Preparation preparation;

    @BeforeEach
    void aConferenceIsCalled() {
        preparation = new Preparation(application);
    }

    @Test
    void movesEveryDateThatHangsOnTheDayAndLeavesTheLimit() {
        preparation.booked().chosen().jobsRun();

        rebook();

        assertThat(conferences.find(preparation.id).booked().on()).isEqualTo(THURSDAY);
        assertThat(conferences.find(preparation.id).dueOn()).isEqualTo(Preparation.LIMIT);
        assertThat(preparation.limit(LimitName.INITIAL_CONFERENCE).due().dueOn())
                .isEqualTo(Preparation.LIMIT);
        assertThat(preparation.limit(LimitName.SOCIAL_WORK_REPORT_INITIAL).due().dueOn())
                .isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(preparation.task("Activity_WriteReport").getDueDate())
                .isEqualTo(LondonTime.endOf(LocalDate.of(2026, 3, 16)));
        assertThat(preparation.reports())
                .allSatisfy(
                        task -> assertThat(task.getDueDate()).isEqualTo(LondonTime.endOf(LocalDate.of(2026, 3, 17))));
        assertThat(reports.of(preparation.id)).extracting(AgencyReport::dueOn).containsOnly(LocalDate.of(2026, 3, 17));
        assertThat(timers("Event_ReportLimitPassed"))
                .extracting(Job::getDuedate)
                .containsExactly(LondonTime.endOf(LocalDate.of(2026, 3, 16)));
        assertThat(timers("Event_ReportOverdue"))
                .hasSize(3)
                .extracting(Job::getDuedate)
                .containsOnly(LondonTime.endOf(LocalDate.of(2026, 3, 17)));
        assertThat(timers("Event_ConferenceLimitPassed"))
                .extracting(Job::getDuedate)
                .containsExactly(LondonTime.endOf(Preparation.LIMIT));
    }

    @Test
    void whoeverIsNoLongerInvolvedDoesNotLearnTheNewDay() {
        preparation.booked().chosen().jobsRun();
        PersonNumber father = PersonNumber.adult(2);
        var known = families.find(preparation.family).adult(father);
        corrections.correctAdult(
                preparation.family,
                father,
                known.version(),
                known.details(),
                new Leaving(LocalDate.of(2026, 3, 2), LeavingKind.NO_LONGER_INVOLVED),
                List.of(),
                "The mother rang.",
                "sade");

        rebook();

        assertThat(letters.html(newest("A1").id())).contains("Thursday 19 March 2026");
        assertThat(letters.html(newest("A2").id())).doesNotContain("Thursday 19 March 2026");
    }

    @Test
    void aTimerThatHasFiredIsSetAgainForTheNewDay() {
        preparation.booked().chosen().jobsRun();
        String task = preparation.task("Activity_WriteReport").getId();
        List<String> asked = preparation.reports().stream().map(Task::getId).toList();
        drafts.save(task, preparation.family, "sade", "{\"history\":\"The family moved here last year.\"}");
        preparation.complete("alma", preparation.reports().get(0), preparation.agencyReport());
        desks.fireTimer(preparation.family, "Event_ReportReminderDue");
        desks.fireTimer(preparation.family, "Event_ReportOverdue");
        desks.fireTimer(preparation.family, "Event_ReportLimitNear");
        desks.fireTimer(preparation.family, "Event_ReportLimitPassed");
        assertThat(timers("Event_ReportReminderDue")).isEmpty();

        rebook();

        assertThat(timers("Event_ReportReminderDue")).hasSize(2);
        assertThat(timers("Event_ReportOverdue"))
                .hasSize(2)
                .extracting(Job::getDuedate)
                .containsOnly(LondonTime.endOf(LocalDate.of(2026, 3, 17)));
        assertThat(timers("Event_ReportLimitNear")).hasSize(1);
        assertThat(timers("Event_ReportLimitPassed"))
                .extracting(Job::getDuedate)
                .containsExactly(LondonTime.endOf(LocalDate.of(2026, 3, 16)));
        assertThat(preparation.task("Activity_WriteReport").getId()).isEqualTo(task);
        assertThat(drafts.find(task)).isPresent();
        assertThat(asked)
                .containsAll(preparation.reports().stream().map(Task::getId).toList());

        desks.fireTimer(preparation.family, "Event_ReportReminderDue");
        preparation
                .agencyReportsRecorded()
                .reportWritten()
                .reportApproved()
                .reportsShared()
                .familyMet();
        assertThat(preparation.task("Activity_OpenConference")).isNotNull();
    }

    @Test
    void aTimerIsSetAgainWhileLettersStillWaitToBeWritten() {
        preparation.booked().chosen().jobsRun();
        desks.fireTimer(preparation.family, "Event_ReportLimitNear");
        desks.of("chloe")
                .start(
                        "rebook-conference",
                        preparation.rebooking().answer("on", BEYOND.toString()).json());

        rebook();

        assertThat(timers("Event_ReportLimitNear")).hasSize(1);
    }

    @Test
    void aTimerThatWouldFireAtOnceIsNotSetAgain() {
        preparation.booked().chosen().jobsRun();
        clock.goTo(LocalDate.of(2026, 3, 13));
        desks.fireTimer(preparation.family, "Event_ReportLimitNear");
        desks.fireTimer(preparation.family, "Event_ReportLimitPassed");

        rebook();

        assertThat(timers("Event_ReportLimitNear")).isEmpty();
        assertThat(timers("Event_ReportLimitPassed")).hasSize(1);
    }

    @Test
    void nobodyIsAskedWhyALimitPassedThatHasMoved() {
        preparation.booked().chosen().jobsRun();
        desks.fireTimer(preparation.family, "Event_ReportLimitPassed");
        assertThat(preparation.task("Activity_ExplainLateness")).isNotNull();

        rebook();

        assertThat(preparation.task("Activity_ExplainLateness")).isNull();
    }

    @Test
    void theReasonIsStillAskedWhenAConferenceIsCancelledWhoseLimitHadPassed() {
        preparation.booked().chosen().jobsRun();
        clock.goTo(Preparation.LIMIT.plusDays(3));
        desks.fireTimer(preparation.family, "Event_ConferenceLimitPassed");

        desks.of("chloe").start("cancel-conference", preparation.cancellation().json());
        preparation.jobsRun();

        assertThat(preparation.task("Activity_ExplainLateness")).isNotNull();
    }

    @Test
    void nobodyIsAskedWhyALimitPassedThatEndsBeforeItsDay() {
        preparation.booked().chosen().jobsRun();
        desks.fireTimer(preparation.family, "Event_ReportLimitPassed");

        desks.of("chloe").start("cancel-conference", preparation.cancellation().json());
        preparation.jobsRun();

        assertThat(preparation.task("Activity_ExplainLateness")).isNull();
    }

    @Test
    void tasksThatBeginLaterHaveTheNewDay() {
        preparation.booked().chosen().jobsRun();
        rebook();

        preparation.agencyReportsRecorded().reportWritten().reportApproved().reportsShared();

        assertThat(preparation.task("Activity_MeetFamily").getDueDate()).isEqualTo(LondonTime.endOf(THURSDAY));
        preparation.familyMet();
        assertThat(preparation.task("Activity_OpenConference").getDueDate()).isEqualTo(LondonTime.endOf(THURSDAY));
    }

    @Test
    void movesThePreparedConferenceToo() {
        preparation.prepared();

        rebook();

        assertThat(preparation.task("Activity_OpenConference").getDueDate()).isEqualTo(LondonTime.endOf(THURSDAY));
    }

    @Test
    void anInvitationThatHasNotLeftIsWrittenAnewAndOneThatHasIsFollowedByTheNewDate() {
        preparation.booked().chosen().jobsRun();
        postInvitationTo("A1");

        rebook();

        assertThat(newest("A1").kind()).isEqualTo(LetterKind.CONFERENCE_REBOOKED);
        assertThat(letters.html(newest("A1").id())).contains("Thursday 19 March 2026", "The chair is ill.");
        assertThat(newest("A2").kind()).isEqualTo(LetterKind.INVITATION_PARENT);
        assertThat(letters.html(newest("A2").id())).contains("Thursday 19 March 2026");
        assertThat(letters.ofFamily(preparation.family))
                .filteredOn(letter -> letter.to().id().equals("A2"))
                .extracting(Letter::status)
                .contains(LetterStatus.WITHDRAWN);
    }

    @Test
    void theCalendarsOfWhoeverWasToldFollowTheConference() {
        preparation.booked().chosen().jobsRun();
        postInvitationTo("A1");
        assertThat(calendar("A1")).containsEntry("meets_on", Date.valueOf("2026-03-17"));

        rebook();
        assertThat(calendar("A1"))
                .containsEntry("meets_on", Date.valueOf(THURSDAY))
                .containsEntry("sequence", 1)
                .containsEntry("cancelled", false);
        preparation.jobsRun();
        postInvitationTo("A1");
        desks.of("chloe").start("cancel-conference", preparation.cancellation().json());
        preparation.jobsRun();

        assertThat(calendar("A1"))
                .containsEntry("meets_on", Date.valueOf(THURSDAY))
                .containsEntry("sequence", 2)
                .containsEntry("cancelled", true);
    }

    private Map<String, Object> calendar(String reader) {
        return tables.queryForMap(
                "select * from letter_calendar where letter = ?", newest(reader).id());
    }

    @Test
    void whatWasArrangedForSomebodyIsToBeArrangedForTheNewDayToo() {
        helpArranged();

        rebook();

        Task anew = preparation.task(ARRANGE);
        assertThat(anew.getDueDate())
                .as("the day by which the family has the reports")
                .isEqualTo(LondonTime.endOf(LocalDate.of(2026, 3, 16)));
        JsonNode form = preparation.read("alma", ARRANGE);
        assertThat(form.path("day").asText()).isEqualTo("Thursday 19 March 2026");
        assertThat(form.path("anew").asText())
                .isEqualTo("The conference has been moved since this was arranged for Tuesday 17 March 2026.");
        assertThat(form.path("people").path(0).path("words").asText())
                .isEqualTo("Sample Interpreters send somebody at 9am.");
        assertThat(form.path("people").path(0).path("arranged").asText(""))
                .as("said anew")
                .isEmpty();

        preparation.helpArranged();
        assertThat(preparation.task(ARRANGE)).isNull();
        preparation
                .agencyReportsRecorded()
                .reportWritten()
                .reportApproved()
                .reportsShared()
                .familyMet();
        assertThat(preparation
                        .read("chloe", "Activity_OpenConference")
                        .path("help")
                        .findValuesAsText("standing"))
                .containsExactly("Arranged: Sample Interpreters send somebody at 9am.");
    }

    @Test
    void whatIsTypedAboutArrangementsStaysWhenTheConferenceMovesOnceMore() {
        helpArranged();
        rebook();
        String task = preparation.task(ARRANGE).getId();

        desks.of("chloe")
                .start(
                        "rebook-conference",
                        preparation.rebooking().answer("on", BEYOND.toString()).json());

        assertThat(preparation.task(ARRANGE).getId()).isEqualTo(task);
        assertThat(preparation.task(ARRANGE).getDueDate()).isEqualTo(LondonTime.endOf(LocalDate.of(2026, 3, 19)));
        assertThat(preparation.read("alma", ARRANGE).path("day").asText()).isEqualTo("Tuesday 24 March 2026");
    }

    @Test
    void arrangementsThatNobodyHasMadeYetStayTheOneTaskTheyAre() {
        preparation.booked().interpreterNeeded().jobsRun();
        String task = preparation.task(ARRANGE).getId();

        rebook();

        assertThat(preparation.task(ARRANGE).getId()).isEqualTo(task);
        assertThat(preparation.task(ARRANGE).getDueDate()).isEqualTo(LondonTime.endOf(LocalDate.of(2026, 3, 16)));
    }

    @Test
    void nothingIsArrangedForAConferenceThatIsCancelled() {
        helpArranged();
        rebook();
        preparation.jobsRun();

        desks.of("chloe").start("cancel-conference", preparation.cancellation().json());
        preparation.jobsRun();

        assertThat(preparation.task(ARRANGE)).isNull();
    }

    private void helpArranged() {
        preparation.booked().interpreterNeeded().jobsRun().helpArranged();
    }

    @Test
    void nobodyIsToldOfANewDateBeforeTheInvitationsAreWritten() {
        preparation.booked().chosen();

        rebook();
        assertThat(letters.ofFamily(preparation.family))
                .extracting(letter -> letter.to().id())
                .containsExactlyInAnyOrder("user:amir", "user:sade");

        preparation.jobsRun();
        assertThat(letters.html(newest("A1").id())).contains("Thursday 19 March 2026");
    }

    @Test
    void aDayBeyondTheLimitIsToldToTheSafeguardingManagers() {
        preparation.booked();

        desks.of("chloe")
                .start(
                        "rebook-conference",
                        preparation.rebooking().answer("on", BEYOND.toString()).json());

        assertThat(conferences.find(preparation.id).lateReason()).isEqualTo("The chair is ill.");
        assertThat(letters.ofFamily(preparation.family))
                .filteredOn(letter -> letter.kind() == LetterKind.LATE_BOOKING)
                .hasSize(2);
    }

    @Test
    void aConferenceIsMovedAsOftenAsNeedBe() {
        preparation.booked();

        rebook();
        desks.of("chloe")
                .start(
                        "rebook-conference",
                        preparation.rebooking().answer("at", "15:00").json());

        assertThat(conferences.rebookings(preparation.id)).hasSize(2);
    }

    @Test
    void cancellingEndsThePreparationAndTellsWhoKnewOfIt() {
        preparation.booked().chosen().jobsRun();
        postInvitationTo("A1");

        desks.of("chloe").start("cancel-conference", preparation.cancellation().json());
        preparation.jobsRun();

        assertThat(conferences.find(preparation.id).status()).isEqualTo(ConferenceStatus.CANCELLED);
        assertThat(preparation.reports()).isEmpty();
        assertThat(preparation.task("Activity_WriteReport")).isNull();
        assertThat(newest("A1").kind()).isEqualTo(LetterKind.CONFERENCE_CANCELLED);
        assertThat(letters.html(newest("A1").id()))
                .contains("The family has moved away.", "The new authority takes over.");
        assertThat(letters.ofFamily(preparation.family))
                .filteredOn(letter -> letter.to().id().equals("A2"))
                .extracting(Letter::status)
                .containsOnly(LetterStatus.WITHDRAWN);
        assertThat(newest("user:sade").kind()).isEqualTo(LetterKind.CONFERENCE_NOTICE);
        assertThat(letters.html(newest("user:sade").id())).contains("is cancelled", "the social worker");
        assertThat(families.family(preparation.family).status()).isEqualTo(FamilyStatus.CLOSED);
        assertThat(families.family(preparation.family).closedFor()).isEqualTo(ClosureReason.TRANSFERRED);
        assertThat(preparation.limit(LimitName.INITIAL_CONFERENCE).closedAt()).isNotNull();
        assertThat(preparation.limit(LimitName.SOCIAL_WORK_REPORT_INITIAL).closedAt())
                .isNotNull();
        assertThat(timers("Event_ConferenceLimitPassed")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CHILD_IN_NEED, CHILD_IN_NEED", "EARLY_HELP, EARLY_HELP", "CLOSE, CLOSED"})
    void theCaseGoesOnAsTheChairSaysWhenAConferenceIsCancelled(String answer, FamilyStatus status) {
        preparation.booked();

        desks.of("chloe")
                .start(
                        "cancel-conference",
                        preparation.cancellation().answer("goesOn", answer).json());

        assertThat(families.family(preparation.family).status()).isEqualTo(status);
    }

    @Test
    void aPlanGoesOnWhenAConferenceBesideItIsCancelled() {
        preparation.booked();
        families.changeStatus(preparation.family, FamilyStatus.CHILD_PROTECTION_PLAN);

        assertThatThrownBy(() -> desks.of("chloe")
                        .start("cancel-conference", preparation.cancellation().json()))
                .hasStackTraceContaining("a plan ends by a conference only");
        desks.of("chloe")
                .start(
                        "cancel-conference",
                        preparation.cancellation().answer("goesOn", "ON_PLAN").json());

        assertThat(families.family(preparation.family).status()).isEqualTo(FamilyStatus.CHILD_PROTECTION_PLAN);
    }

    private void postInvitationTo(String reader) {
        letters.ofFamily(preparation.family).stream()
                .filter(letter ->
                        letter.to().id().equals(reader) && letter.status().waitsForPaper())
                .forEach(letter -> letters.posted(letter.id(), "alma", LocalDate.of(2026, 3, 2), null));
        clock.advance(Duration.ofHours(1));
    }

    private void rebook() {
        desks.of("chloe").start("rebook-conference", preparation.rebooking().json());
    }

    private Letter newest(String reader) {
        return letters.ofFamily(preparation.family).stream()
                .filter(letter -> letter.to().id().equals(reader))
                .filter(letter -> letter.status() != LetterStatus.WITHDRAWN)
                .findFirst()
                .orElseThrow();
    }

    private List<Job> timers(String activity) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(preparation.family.value())
                .list()
                .stream()
                .flatMap(
                        instance -> management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .activityId(activity)
                                .timers()
                                .list()
                                .stream())
                .toList();
    }
}
