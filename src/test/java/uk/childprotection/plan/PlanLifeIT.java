package uk.childprotection.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static uk.childprotection.casefile.FamilyBuilder.theTestcases;
import static uk.childprotection.plan.OutlinePlanBuilder.HELD_ON;
import static uk.childprotection.plan.OutlinePlanBuilder.anOutlinePlan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.childprotection.DatabaseTest;
import uk.childprotection.TestClock;
import uk.childprotection.casefile.AbuseCategory;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.PersonNumbers;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;

@DatabaseTest(rooms = {"casefile", "deadline", "plan"})
class PlanLifeIT {

    private static final PersonNumber AMBER = PersonNumber.child(1);
    private static final PersonNumber BASIL = PersonNumber.child(2);
    private static final LocalDate MET_ON = LocalDate.of(2026, 3, 31);
    private static final LocalDate REVIEWED_ON = LocalDate.of(2026, 6, 16);

    @Autowired
    private Families families;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanPeriods periods;

    @Autowired
    private PlanActions actions;

    @Autowired
    private Limits limits;

    @Autowired
    private TestClock clock;

    private final UUID conference = UUID.randomUUID();
    private FamilyFile file;
    private Plan plan;

    @BeforeEach
    void aPlan() {
        clock.goTo(REVIEWED_ON);
        file = families.find(families.open(theTestcases().build()));
        plan = plans.agree(
                file,
                conference,
                HELD_ON,
                Map.of(AMBER, AbuseCategory.NEG, BASIL, AbuseCategory.EMO),
                anOutlinePlan().build(),
                "chloe");
    }

    @Test
    void theFirstPeriodRunsToTheFirstReview() {
        var period = begin();

        assertThat(period.number()).isEqualTo(1);
        assertThat(period.reviewDueOn()).isEqualTo(LocalDate.of(2026, 6, 17));
        assertThat(periods.reviewLimit(period).name()).isEqualTo(LimitName.FIRST_REVIEW);
        assertThat(periods.running(file.reference())).containsExactly(periods.find(period.id()));
    }

    @Test
    void beginsAPeriodOnceForAConference() {
        var period = begin();

        assertThat(begin()).isEqualTo(periods.find(period.id()));
        assertThat(periods.ofPlan(plan.id())).hasSize(1);
    }

    @Test
    void aLaterPeriodRunsToTheNextReview() {
        var first = begin();
        periods.reviewHeld(first.id(), REVIEWED_ON);
        periods.end(first.id(), REVIEWED_ON);

        var second = periods.begin(plan, UUID.randomUUID(), REVIEWED_ON, 10, LocalDate.of(2026, 12, 10), "chidi");

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.reviewDueOn()).isEqualTo(LocalDate.of(2026, 12, 16));
        assertThat(periods.reviewLimit(periods.find(first.id())).metOn()).isEqualTo(REVIEWED_ON);
        assertThat(periods.running(file.reference())).extracting(PlanPeriod::id).containsExactly(second.id());
    }

    @Test
    void noPeriodBeginsWhileAnotherRuns() {
        begin();

        assertThatThrownBy(() ->
                        periods.begin(plan, UUID.randomUUID(), REVIEWED_ON, 10, LocalDate.of(2026, 12, 10), "chidi"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aReviewThatWasNotHeldWhenThePeriodEndsIsNoLongerDue() {
        var period = begin();

        periods.end(period.id(), REVIEWED_ON);

        assertThat(periods.find(period.id()).endedOn()).isEqualTo(REVIEWED_ON);
        assertThat(periods.reviewLimit(period).closedAt()).isNotNull();
        assertThat(periods.running(file.reference())).isEmpty();
    }

    @Test
    void theReviewMovesAndItsLimitStays() {
        var period = begin();

        periods.moveReview(period.id(), LocalDate.of(2026, 5, 20));

        var moved = periods.find(period.id());
        assertThat(moved.reviewOn()).isEqualTo(LocalDate.of(2026, 5, 20));
        assertThat(moved.reviewDueOn()).isEqualTo(period.reviewDueOn());
    }

    @Test
    void afterABirthTheReviewComesWithinTenWorkingDays() {
        var period = begin();
        var bornOn = LocalDate.of(2026, 5, 20);

        var moved = periods.born(period.id(), bornOn, bornOn).orElseThrow();

        assertThat(moved.reviewDueOn()).isEqualTo(LocalDate.of(2026, 6, 4));
        assertThat(moved.reviewOn()).isEqualTo(LocalDate.of(2026, 6, 4));
        assertThat(periods.reviewLimit(moved).name()).isEqualTo(LimitName.REVIEW_AFTER_BIRTH);
        periods.reviewHeld(period.id(), LocalDate.of(2026, 6, 3));
        assertThat(limits.ofFamily(file.reference().value()))
                .filteredOn(
                        limit -> limit.name() == LimitName.FIRST_REVIEW || limit.name() == LimitName.REVIEW_AFTER_BIRTH)
                .hasSize(2)
                .allSatisfy(limit -> assertThat(limit.metOn()).isEqualTo(LocalDate.of(2026, 6, 3)));
    }

    @Test
    void theOrdinaryDayOfTheReviewStaysWhenItIsSoonerThanTheLimitAfterTheBirth() {
        var period = begin();
        var bornOn = LocalDate.of(2026, 6, 9);

        assertThat(periods.born(period.id(), bornOn, bornOn)).isEmpty();
        assertThat(periods.find(period.id())).isEqualTo(period);
    }

    @Test
    void aBirthThatIsRecordedLateMovesTheReviewToNoDayThatHasPassed() {
        var period = begin();

        var moved = periods.born(period.id(), LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 24))
                .orElseThrow();

        assertThat(moved.reviewDueOn()).isEqualTo(LocalDate.of(2026, 5, 18));
        assertThat(moved.reviewOn()).isEqualTo(LocalDate.of(2026, 5, 26));
    }

    @Test
    void theSecondOfTwinsMovesNothing() {
        var period = begin();
        var bornOn = LocalDate.of(2026, 5, 20);
        periods.born(period.id(), bornOn, bornOn);

        assertThat(periods.born(period.id(), bornOn, bornOn)).isEmpty();
    }

    @Test
    void oneChildLeavesAndTheOtherStays() {
        plans.endFor(plan.id(), AMBER, REVIEWED_ON, PlanEnd.REVIEW_DECIDED);

        assertThat(plans.childrenOn(plan.id())).extracting(PlanChild::child).containsExactly(BASIL);
        assertThat(plans.children(plan.id()))
                .extracting(PlanChild::child, PlanChild::endedOn, PlanChild::endReason)
                .containsExactly(tuple(AMBER, REVIEWED_ON, PlanEnd.REVIEW_DECIDED), tuple(BASIL, null, null));
        assertThat(plans.current(file.reference(), AMBER)).isEmpty();
        assertThat(plans.current(file.reference(), BASIL)).isPresent();
    }

    @Test
    void refusesToEndAPlanTwiceOrBeforeItBeganOrInTheFuture() {
        assertThatThrownBy(() -> plans.endFor(plan.id(), AMBER, HELD_ON.minusDays(1), PlanEnd.DIED))
                .isInstanceOf(Refusal.class)
                .hasMessage("The plan for C1 cannot end before it began.");
        assertThatThrownBy(() -> plans.endFor(plan.id(), AMBER, REVIEWED_ON.plusDays(1), PlanEnd.DIED))
                .isInstanceOf(Refusal.class)
                .hasMessage("The plan for C1 cannot end on a day still to come.");
        plans.endFor(plan.id(), AMBER, REVIEWED_ON, PlanEnd.LEFT_UK);
        assertThatThrownBy(() -> plans.endFor(plan.id(), AMBER, REVIEWED_ON, PlanEnd.LEFT_UK))
                .isInstanceOf(Refusal.class)
                .hasMessage("C1 is not on this child protection plan.");
    }

    @Test
    void keepsWhoLedAndUnderWhichCategoryBefore() {
        plans.changeLead(plan.id(), AMBER, "seth", MET_ON);
        plans.changeCategory(plan.id(), AMBER, AbuseCategory.EMO, REVIEWED_ON);
        plans.changeLead(plan.id(), BASIL, "sade", MET_ON);

        assertThat(plans.childrenOn(plan.id()))
                .extracting(PlanChild::leadSocialWorker, PlanChild::category)
                .containsExactly(tuple("seth", AbuseCategory.EMO), tuple("sade", AbuseCategory.EMO));
        assertThat(plans.changesFor(plan.id()))
                .extracting(PlanChildChange::what, PlanChildChange::was, PlanChildChange::became)
                .containsExactlyInAnyOrder(
                        tuple(PlanChildChange.What.LEAD_SOCIAL_WORKER, "sade", "seth"),
                        tuple(PlanChildChange.What.CATEGORY, "NEG", "EMO"));
    }

    @Test
    void aMeetingEndsChangesAndAddsActions() {
        var meeting = UUID.randomUUID();

        actions.update(
                file,
                plan.id(),
                meeting,
                MET_ON,
                new PlanUpdate(
                        List.of(said("1", ActionVerdict.DONE, null), said("2", ActionVerdict.CHANGE, "Take the bus.")),
                        List.of(added("1", "Cook together on Sundays."))));

        var agreed = plans.find(plan.id());
        assertThat(agreed.actions())
                .extracting(PlannedAction::place, PlannedAction::what, PlannedAction::state)
                .containsExactly(
                        tuple(1, "Plan the week’s meals together.", ActionState.DONE),
                        tuple(2, "Walk to school with Amber.", ActionState.CHANGED),
                        tuple(3, "Take the bus.", ActionState.OPEN),
                        tuple(4, "Cook together on Sundays.", ActionState.OPEN));
        assertThat(agreed.actions().get(1))
                .satisfies(action -> assertThat(action.endedBy()).isEqualTo(meeting))
                .satisfies(action -> assertThat(action.endedOn()).isEqualTo(MET_ON));
        assertThat(agreed.actions().get(2).replaces())
                .isEqualTo(agreed.actions().get(1).id());
        assertThat(agreed.asItStands().actionsOf(agreed.changes().get(0)))
                .extracting(PlannedAction::place)
                .containsExactly(4);
        assertThat(plans.ofConference(conference).orElseThrow().actions())
                .extracting(PlannedAction::place)
                .containsExactly(1, 2);
        assertThat(actions.progress(plan.id()))
                .extracting(ActionProgress::verdict, ActionProgress::done)
                .containsExactlyInAnyOrder(
                        tuple(ActionVerdict.DONE, "It was tried."), tuple(ActionVerdict.CHANGE, "It was tried."));
    }

    @Test
    void anActionThatIsKeptIsAskedForAgain() {
        keepBoth();
        keepBoth();

        assertThat(plans.find(plan.id()).openActions()).hasSize(2);
        assertThat(actions.progress(plan.id())).hasSize(4);
    }

    @Test
    void refusesAMeetingThatSaysNothingOfAnAction() {
        assertThatThrownBy(() -> actions.update(
                        file,
                        plan.id(),
                        UUID.randomUUID(),
                        MET_ON,
                        new PlanUpdate(List.of(said("1", ActionVerdict.KEEP, null)), List.of())))
                .isInstanceOf(Refusal.class)
                .hasMessage("Say something of each action of the plan that is still to do, and of no other.");
    }

    @Test
    void whatIsWithheldOfAnActionIsWithheldOfItsChangedForm() {
        var hidden = new PlanUpdate.OfAction(
                "2",
                "It was tried.",
                "Amber is calmer.",
                ActionVerdict.CHANGE,
                "Take the bus.",
                "A1",
                MET_ON,
                "Seen.",
                PersonNumbers.parse("A2"));

        actions.update(
                file,
                plan.id(),
                UUID.randomUUID(),
                MET_ON,
                new PlanUpdate(List.of(said("1", ActionVerdict.KEEP, null), hidden), null));

        assertThat(plans.find(plan.id()).actions().get(2).withheldFrom()).isEqualTo(PersonNumbers.parse("A2"));
    }

    private void keepBoth() {
        actions.update(
                file,
                plan.id(),
                UUID.randomUUID(),
                MET_ON,
                new PlanUpdate(
                        List.of(said("1", ActionVerdict.KEEP, null), said("2", ActionVerdict.KEEP, null)), null));
    }

    private PlanPeriod begin() {
        return periods.begin(plan, conference, HELD_ON, 10, plan.firstReviewOn(), "chidi");
    }

    private static PlanUpdate.OfAction said(String number, ActionVerdict verdict, String what) {
        return new PlanUpdate.OfAction(
                number,
                "It was tried.",
                "Amber is calmer.",
                verdict,
                what,
                what == null ? null : "A1",
                what == null ? null : MET_ON.plusWeeks(2),
                what == null ? null : "Everyone can see it.",
                null);
    }

    private static PlanUpdate.New added(String change, String what) {
        return new PlanUpdate.New(change, what, "user:sade", MET_ON.plusWeeks(2), "Everyone can see it.", null);
    }
}
