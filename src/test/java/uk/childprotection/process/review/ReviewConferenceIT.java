package uk.childprotection.process.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.childprotection.ApplicationTest;
import uk.childprotection.TestClock;
import uk.childprotection.casefile.AbuseCategory;
import uk.childprotection.casefile.Corrections;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyStatus;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.conference.Conferences;
import uk.childprotection.conference.DecidedReview;
import uk.childprotection.conference.Reviews;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.LetterCalendarFiles;
import uk.childprotection.correspondence.LetterKind;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.deadline.Standing;
import uk.childprotection.plan.PlanChild;
import uk.childprotection.plan.PlanEnd;
import uk.childprotection.plan.PlanPeriods;
import uk.childprotection.plan.PlanReviews;
import uk.childprotection.plan.Plans;
import uk.childprotection.process.Desks;
import uk.childprotection.process.FilledForm;
import uk.childprotection.process.ReviewedFamily;

/** A plan is reviewed by the people concerned, each at their own desk: it goes on, and it ends. */
@ApplicationTest
class ReviewConferenceIT {

    private static final PersonNumber AMBER = PersonNumber.child(1);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Desks desks;

    @Autowired
    private Families families;

    @Autowired
    private Corrections corrections;

    @Autowired
    private Conferences conferences;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanReviews planReviews;

    @Autowired
    private PlanPeriods periods;

    @Autowired
    private Letters letters;

    @Autowired
    private LetterCalendarFiles calendars;

    @Autowired
    private Limits limits;

    @Autowired
    private TestClock clock;

    private ReviewedFamily family;

    @BeforeEach
    void aPlanRuns() {
        family = new ReviewedFamily(application);
    }

    @Test
    void callsTheFirstReviewWithTheLimitThatHasRunSinceTheInitialConference() {
        family.called();

        assertThat(family.review().dueOn()).isEqualTo(ReviewedFamily.REVIEW);
        assertThat(limit(LimitName.FIRST_REVIEW).standing(ReviewedFamily.CALLED_ON))
                .isNotEqualTo(Standing.CLOSED);
        assertThat(limit(LimitName.REVIEW_INVITATIONS).due().dueOn()).isEqualTo(LocalDate.of(2026, 5, 19));
        assertThat(limits.find(
                        family.family.value(),
                        LimitName.BOOKING_REQUEST,
                        family.review().id().value()))
                .isPresent();
    }

    @Test
    void offersTheDayAgreedAndTheSameChairForTheBooking() {
        family.called();

        JsonNode form = read("alma", "Activity_BookConference");

        assertThat(form.path("on").asText()).isEqualTo("2026-06-17");
        assertThat(form.path("chair").asText()).isEqualTo("chloe");
        assertThat(form.path("facts").findValuesAsText("what"))
                .contains("The conference that made the plan", "Day agreed for it");
        assertThat(form.path("facts").findValuesAsText("words")).contains("Tuesday 17 March 2026");
    }

    @Test
    void proposesTheCoreGroupAndWhoWasInvitedBefore() {
        family.called().booked();

        JsonNode form = read("sade", "Activity_ChooseInvitees");

        assertThat(form.path("professionals").findValuesAsText("invite")).containsOnly("yes");
    }

    @Test
    void invitesToAReviewWithItsOwnWordsAndAsksForReportsEarlier() {
        family.called().prepared();

        assertThat(letterOf(LetterKind.INVITATION_PARENT, "A1"))
                .contains("It is called a review conference", "whether the plan goes on or ends");
        assertThat(letterOf(LetterKind.INVITATION_PROFESSIONAL, "P1"))
                .contains("a child protection review conference", "Wednesday 10 June 2026");
        assertThat(letterOf(LetterKind.CONFERENCE_NOTICE, "user:chloe"))
                .contains("A child protection review conference is booked");
        assertThat(limit(LimitName.SOCIAL_WORK_REPORT_REVIEW).due().dueOn()).isEqualTo(LocalDate.of(2026, 6, 10));
    }

    @Test
    void aReviewThatGoesOnBeginsTheNextPeriodWithTheUpdatedPlan() {
        UUID plan = family.period().plan();
        UUID first = family.period().id();
        family.called().prepared().opened();
        assertThat(limit(LimitName.FIRST_REVIEW).metOn()).isEqualTo(ReviewedFamily.REVIEW);

        family.complete(
                ReviewedFamily.CHAIR,
                "Activity_RecordReviewDecisions",
                family.decisions()
                        .answer("children.C1.category", "EMO")
                        .answer("children.C1.categoryReason", "It is fear."));
        family.complete(ReviewedFamily.CHAIR, "Activity_AgreeUpdatedPlan", family.updatedPlan());
        desks.runJobs(family.family);

        assertThat(periods.find(first).endedOn()).isEqualTo(ReviewedFamily.REVIEW);
        assertThat(family.period().number()).isEqualTo(2);
        assertThat(family.period().reviewOn()).isEqualTo(LocalDate.of(2026, 12, 16));
        assertThat(family.period().reviewDueOn()).isEqualTo(LocalDate.of(2026, 12, 17));
        assertThat(plans.childrenOn(plan)).hasSize(2);
        assertThat(plans.current(family.family, AMBER).orElseThrow().category()).isEqualTo(AbuseCategory.EMO);
        assertThat(families.family(family.family).status()).isEqualTo(FamilyStatus.CHILD_PROTECTION_PLAN);
        assertThat(planReviews.ofConference(family.review().id().uuid())).isPresent();
        assertThat(plans.find(plan).openActions()).hasSize(2).allMatch(action -> action.replaces() != null);
        assertThat(letterOf(LetterKind.DECISION_FAMILY, "A1"))
                .contains(
                        "The review conference met on",
                        "goes on",
                        "Until now it was",
                        "School goes well, meals do not.",
                        "Next core group",
                        "Wednesday 16 December 2026",
                        "The midwife sees the mother every week.");
        assertThat(letterOf(LetterKind.DECISION_PROFESSIONAL, "P1"))
                .contains("The child protection review conference met on", "Updated plan");
    }

    @Test
    void theNextCoreGroupMovesTheEntryOfTheOneThatWasPlannedAndEndsThatOfWhoeverLeaves() {
        family.called().prepared();
        coreGroupMeets(LocalDate.of(2026, 6, 8), LocalDate.of(2026, 7, 1));
        family.opened();
        String planned = calendarOf(LetterKind.CORE_GROUP_INVITATION, "A1");
        String leaving = calendarOf(LetterKind.CORE_GROUP_INVITATION, "P3");
        assertThat(planned).contains("METHOD:REQUEST", "SEQUENCE:0", "20260701T103000");

        family.complete(ReviewedFamily.CHAIR, "Activity_RecordReviewDecisions", family.decisions());
        family.complete(
                ReviewedFamily.CHAIR,
                "Activity_AgreeUpdatedPlan",
                family.updatedPlan()
                        .answer("coreGroup", List.of("A1", "P2"))
                        .answer("nextCoreGroupOn", "2026-06-29")
                        .answer("nextCoreGroupAt", "14:00"));
        desks.runJobs(family.family);

        assertThat(letterOf(LetterKind.CORE_GROUP_INVITATION, "A1")).contains("Monday 29 June 2026");
        assertThat(calendarOf(LetterKind.CORE_GROUP_INVITATION, "A1"))
                .contains("METHOD:REQUEST", "SEQUENCE:1", "20260629T140000")
                .contains(lineOf(planned, "UID:"));
        assertThat(calendarOf(LetterKind.DECISION_PROFESSIONAL, "P3"))
                .contains("METHOD:CANCEL", "SEQUENCE:1")
                .contains(lineOf(leaving, "UID:"));
        assertThat(calendarOf(LetterKind.DECISION_PROFESSIONAL, "P2"))
                .as("who stays is invited by a letter of its own")
                .isEqualTo("none");
    }

    @Test
    void aCoreGroupThatIsLateIsToldOfAndAskedAboutOnceThoughTheReviewPlansAnother() {
        coreGroupMeets(LocalDate.of(2026, 3, 25), LocalDate.of(2026, 4, 22));
        theCoreGroupIsLate();
        family.called().prepared().opened();

        family.complete(ReviewedFamily.CHAIR, "Activity_RecordReviewDecisions", family.decisions());
        family.complete(ReviewedFamily.CHAIR, "Activity_AgreeUpdatedPlan", family.updatedPlan());
        desks.runJobs(family.family);
        theCoreGroupIsLate();

        assertThat(desks.tasks(family.family, "Activity_ExplainLateness")).hasSize(1);
        assertThat(toldOf(LetterKind.LIMIT_NEAR, "user:sade")).isEqualTo(1);
        assertThat(toldOf(LetterKind.LIMIT_PASSED, "user:sade")).isEqualTo(1);
    }

    private void theCoreGroupIsLate() {
        desks.fireTimer(family.family, "Event_CoreGroupLimitNear");
        desks.fireTimer(family.family, "Event_CoreGroupLimitPassed");
        desks.runJobs(family.family);
    }

    private long toldOf(LetterKind kind, String reader) {
        return letters.ofFamily(family.family).stream()
                .filter(letter -> letter.kind() == kind && letter.to().id().equals(reader))
                .count();
    }

    private void coreGroupMeets(LocalDate on, LocalDate next) {
        clock.goTo(on);
        family.complete(
                "sade",
                "Activity_HoldCoreGroup",
                FilledForm.of("hold-core-group", read("sade", "Activity_HoldCoreGroup"))
                        .answer("outcome", "tookPlace")
                        .answer("heldOn", on.toString())
                        .answer("chairedBy", "user:sade")
                        .answerAll("attendance", "came", "CAME")
                        .answerAll("actions", "done", "It was tried.")
                        .answerAll("actions", "difference", "Amber is calmer.")
                        .answerAll("actions", "verdict", "keep")
                        .answer("familysWords", "They want the meals to go on.")
                        .answer("nextOn", next.toString())
                        .answer("nextAt", "10:30"));
        desks.runJobs(family.family);
    }

    private static String lineOf(String calendar, String beginning) {
        return calendar.lines()
                .filter(line -> line.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aReviewThatEndsThePlanLeavesNothingOfItRunning() {
        family.called().prepared().opened();

        family.complete(ReviewedFamily.CHAIR, "Activity_RecordReviewDecisions", family.ending("CHILD_IN_NEED"));
        desks.runJobs(family.family);

        assertThat(plans.children(family.period().plan()))
                .allMatch(child -> ReviewedFamily.REVIEW.equals(child.endedOn()))
                .allMatch(child -> child.endReason() == PlanEnd.REVIEW_DECIDED);
        assertThat(family.period().endedOn()).isEqualTo(ReviewedFamily.REVIEW);
        assertThat(families.family(family.family).status()).isEqualTo(FamilyStatus.CHILD_IN_NEED);
        assertThat(desks.hasTask(family.family, "Activity_AgreeUpdatedPlan")).isFalse();
        assertThat(letterOf(LetterKind.DECISION_FAMILY, "A1"))
                .contains(
                        "ended on the day of the",
                        "What follows the plan: A child in need plan",
                        "Why the plan ends so soon");
        assertThat(calendarOf(LetterKind.DECISION_PROFESSIONAL, "P2"))
                .as("the core group that was planned")
                .contains("METHOD:CANCEL", "SUMMARY:Core group");
        DecidedReview decided = reviews.of(family.review().id()).orElseThrow();
        assertThat(decided.isPlanGoingOn()).isFalse();
        assertThat(decided.considered()).hasSize(1);
    }

    @Test
    void aCaseForWhichNothingFollowsIsClosed() {
        family.called().prepared().opened();

        family.complete(ReviewedFamily.CHAIR, "Activity_RecordReviewDecisions", family.ending("NOTHING"));
        desks.runJobs(family.family);

        assertThat(families.family(family.family).status()).isEqualTo(FamilyStatus.CLOSED);
        assertThat(letterOf(LetterKind.DECISION_FAMILY, "A1")).contains("ended on the day of the");
    }

    @Test
    void thePlanMayEndForOneChildAndGoOnForAnother() {
        family.called().prepared().opened();

        family.complete(
                ReviewedFamily.CHAIR,
                "Activity_RecordReviewDecisions",
                family.decisions()
                        .answer("children.C2.likely", "no")
                        .answer("children.C2.decision", "END")
                        .answer("children.C2.whySoEarly", "He lives with his father.")
                        .answer("children.C2.follows", "CHILD_IN_NEED")
                        .answer("children.C2.support", "A family worker comes every week."));

        assertThat(plans.childrenOn(family.period().plan()))
                .extracting(PlanChild::child)
                .containsExactly(AMBER);
        assertThat(families.family(family.family).status()).isEqualTo(FamilyStatus.CHILD_PROTECTION_PLAN);
        assertThat(read(ReviewedFamily.CHAIR, "Activity_AgreeUpdatedPlan")
                        .path("children")
                        .findValuesAsText("number"))
                .containsExactly("C1");
    }

    @Test
    void whoeverWasInvitedToTheConferenceThatMadeThePlanIsToldOfItsEnd() {
        family.called().booked();
        family.complete(
                "sade",
                "Activity_ChooseInvitees",
                family.invitees()
                        .answer("professionals.P1.invite", "no")
                        .answer("professionals.P1.report", "no")
                        .answer("professionals.P1.reason", "Has moved."));
        desks.runJobs(family.family);
        family.restOfThePreparation().opened();

        family.complete(ReviewedFamily.CHAIR, "Activity_RecordReviewDecisions", family.ending("CHILD_IN_NEED"));
        desks.runJobs(family.family);

        assertThat(letterOf(LetterKind.PLAN_ENDED, "P1"))
                .contains("You get this letter because you were invited to the conference that made the plan");
    }

    @Test
    void aChildWhosePlanEndedBeforeIsNotToldOfTheEndAgain() {
        family.called();
        plans.endFor(family.period().plan(), AMBER, ReviewedFamily.CALLED_ON, PlanEnd.LEFT_UK);
        family.prepared().opened();

        family.complete(ReviewedFamily.CHAIR, "Activity_RecordReviewDecisions", family.ending("CHILD_IN_NEED"));
        desks.runJobs(family.family);

        assertThat(lettersToAmberOn(ReviewedFamily.REVIEW)).isEmpty();
        assertThat(letterOf(LetterKind.DECISION_FAMILY, "A1")).contains("ended on the day of the");
    }

    @Test
    void nothingIsWrittenToAChildWhoHasDiedSinceTheConferenceThatMadeThePlan() {
        family.called().prepared().opened();
        plans.endFor(family.period().plan(), AMBER, ReviewedFamily.REVIEW, PlanEnd.DIED);
        corrections.childDied(family.family, AMBER, ReviewedFamily.REVIEW, "sade");

        family.complete(ReviewedFamily.CHAIR, "Activity_RecordReviewDecisions", family.ending("CHILD_IN_NEED"));
        desks.runJobs(family.family);

        assertThat(lettersToAmberOn(ReviewedFamily.REVIEW)).isEmpty();
    }

    private List<Letter> lettersToAmberOn(LocalDate day) {
        return letters.ofFamily(family.family).stream()
                .filter(letter -> letter.to().id().equals(AMBER.value()))
                .filter(letter ->
                        LocalDate.ofInstant(letter.writtenAt(), LondonTime.ZONE).equals(day))
                .toList();
    }

    private String calendarOf(LetterKind kind, String reader) {
        Letter letter = letters.ofFamily(family.family).stream()
                .filter(found -> found.kind() == kind && found.to().id().equals(reader))
                .findFirst()
                .orElseThrow();
        return calendars.of(letter.id()).map(String::new).orElse("none");
    }

    private Limit limit(LimitName name) {
        return limits.ofFamily(family.family.value()).stream()
                .filter(limit -> limit.name() == name)
                .findFirst()
                .orElseThrow();
    }

    private JsonNode read(String person, String activity) {
        return desks.of(person).read(desks.task(family.family, activity));
    }

    private String letterOf(LetterKind kind, String reader) {
        return letters.ofFamily(family.family).stream()
                .filter(letter -> letter.kind() == kind && letter.to().id().equals(reader))
                .max(Comparator.comparing(Letter::writtenAt))
                .map(letter -> letters.html(letter.id()))
                .orElseThrow()
                .replaceAll("\\s+", " ");
    }
}
