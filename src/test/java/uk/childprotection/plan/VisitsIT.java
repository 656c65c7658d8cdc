package uk.childprotection.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static uk.childprotection.casefile.FamilyBuilder.theTestcases;
import static uk.childprotection.plan.OutlinePlanBuilder.HELD_ON;
import static uk.childprotection.plan.OutlinePlanBuilder.anOutlinePlan;

import java.time.LocalDate;
import java.time.LocalTime;
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
import uk.childprotection.casefile.Refusal;
import uk.childprotection.casefile.YesNo;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.Standing;

@DatabaseTest(rooms = {"casefile", "deadline", "plan"})
class VisitsIT {

    private static final PersonNumber AMBER = PersonNumber.child(1);
    private static final PersonNumber BASIL = PersonNumber.child(2);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 25);

    @Autowired
    private Families families;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanPeriods periods;

    @Autowired
    private Visits visits;

    @Autowired
    private VisitClocks clocks;

    @Autowired
    private Limits limits;

    @Autowired
    private TestClock clock;

    private FamilyFile file;
    private UUID plan;

    @BeforeEach
    void aPlanForTwoChildren() {
        clock.goTo(HELD_ON);
        file = families.find(families.open(theTestcases().build()));
        UUID conference = UUID.randomUUID();
        Plan agreed = plans.agree(
                file,
                conference,
                HELD_ON,
                Map.of(AMBER, AbuseCategory.NEG, BASIL, AbuseCategory.EMO),
                anOutlinePlan().visitedEvery(5).build(),
                "chloe");
        plan = agreed.id();
        periods.begin(agreed, conference, HELD_ON, 5, LocalDate.of(2026, 6, 17), "chloe");
        clock.goTo(TODAY);
    }

    @Test
    void theFirstVisitIsCountedFromTheConferenceThatMadeThePlan() {
        assertThat(clocks.running(plan))
                .extracting(
                        VisitClock::child,
                        VisitClock::countedFrom,
                        running -> running.visit().due().dueOn())
                .containsExactly(
                        tuple(AMBER, HELD_ON, LocalDate.of(2026, 3, 24)),
                        tuple(BASIL, HELD_ON, LocalDate.of(2026, 3, 24)));
        assertThat(clocks.notSeen(clocks.of(plan, AMBER)).dueOn()).isEqualTo(LocalDate.of(2026, 4, 14));
        assertThat(clocks.longNotSeen(clocks.of(plan, AMBER)).dueOn()).isEqualTo(LocalDate.of(2026, 4, 28));
    }

    @Test
    void askedAgainAClockIsTheSame() {
        UUID first = clocks.of(plan, AMBER).visit().id();

        assertThat(clocks.of(plan, AMBER).visit().id()).isEqualTo(first);
    }

    @Test
    void aChildSeenIsCountedFromThatDayAndOneNotSeenAsBefore() {
        VisitOutcome outcome = visits.record(file, plan, visit(TODAY, seen(AMBER), notSeen(BASIL)), "sade");

        assertThat(outcome.restarted()).extracting(VisitClock::child).containsExactly(AMBER);
        assertThat(clocks.of(plan, AMBER).countedFrom()).isEqualTo(TODAY);
        assertThat(clocks.of(plan, AMBER).visit().due().dueOn()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(clocks.of(plan, BASIL).countedFrom()).isEqualTo(HELD_ON);
        assertThat(visitLimits(AMBER)).extracting(limits::standing).containsExactly(Standing.MET_LATE, Standing.OPEN);
    }

    @Test
    void aVisitOnAnEarlierDayThanTheLastStartsNothing() {
        visits.record(file, plan, visit(TODAY, seen(AMBER), seen(BASIL)), "sade");

        VisitOutcome outcome = visits.record(file, plan, visit(TODAY.minusDays(1), seen(AMBER), seen(BASIL)), "sade");

        assertThat(outcome.restarted()).isEmpty();
        assertThat(clocks.of(plan, AMBER).countedFrom()).isEqualTo(TODAY);
        assertThat(visits.ofPlan(plan))
                .extracting(made -> made.visit().visitedOn())
                .containsExactly(TODAY, TODAY.minusDays(1));
    }

    @Test
    void twoVisitsOnOneDayAreTwoAndTheSameTwiceIsRefused() {
        visits.record(file, plan, visit(TODAY, notSeen(AMBER), notSeen(BASIL)), "sade");

        RecordedVisit again = visit(TODAY, seen(AMBER), seen(BASIL));

        assertThatThrownBy(() -> visits.record(file, plan, again, "sade"))
                .isInstanceOf(Refusal.class)
                .hasMessage("A visit on this day at this time is in the file already.");
        visits.record(file, plan, at(LocalTime.of(8, 45), again), "sade");
        assertThat(visits.ofPlan(plan)).hasSize(2);
    }

    @Test
    void aVisitOnTheDayOfTheConferenceIsKeptAndLeavesTheClockWhereItIs() {
        visits.record(file, plan, late(visit(HELD_ON, seen(AMBER), seen(BASIL))), "sade");

        assertThat(clocks.of(plan, AMBER).countedFrom()).isEqualTo(HELD_ON);
        assertThat(standing(AMBER).lastSeen().visitedOn()).isEqualTo(HELD_ON);
    }

    @Test
    void isInTheRegisterAsWrittenUpOnTheDayItWas() {
        visits.record(file, plan, visit(TODAY.minusDays(2), seen(AMBER), seen(BASIL)), "sade");

        assertThat(limits.ofFamily(file.reference().value()))
                .filteredOn(limit -> limit.name() == LimitName.VISIT_WRITE_UP)
                .singleElement()
                .satisfies(limit -> assertThat(limit.metOn()).isEqualTo(TODAY))
                .satisfies(limit -> assertThat(limits.standing(limit)).isEqualTo(Standing.MET));
        assertThat(visits.earliestInTime()).isEqualTo(LocalDate.of(2026, 3, 23));
    }

    @Test
    void keepsAWorryWithWhatWasDoneAboutItAndWhoElseVisited() {
        visits.record(file, plan, worried(visit(TODAY, seen(AMBER), seen(BASIL))), "sade");

        Visit kept = visits.ofPlan(plan).get(0).visit();
        assertThat(kept.worry()).isEqualTo("The stove was on.");
        assertThat(kept.worryAction()).isEqualTo("Told the team manager at ten.");
        assertThat(kept.visitedBy()).isNull();
        assertThat(kept.otherVisitor()).isEqualTo("Mx Duty Sample, duty worker");
        assertThat(kept.toString()).doesNotContain("stove");
    }

    @Test
    void notesTogetherTheChildrenWhoWereLastSeenOnOneDayAndNotTwice() {
        clock.goTo(LocalDate.of(2026, 4, 15));

        assertThat(clocks.noteNotSeen(plan, AMBER, LimitName.CHILD_NOT_SEEN)).hasSize(2);
        assertThat(clocks.noteNotSeen(plan, BASIL, LimitName.CHILD_NOT_SEEN)).isEmpty();
    }

    @Test
    void notesNothingOfAChildWhoWasSeenMeanwhileOrIsNotOnThePlan() {
        assertThat(clocks.noteNotSeen(plan, AMBER, LimitName.CHILD_NOT_SEEN)).isEmpty();
        assertThat(clocks.noteNotSeen(plan, PersonNumber.child(3), LimitName.CHILD_NOT_SEEN))
                .isEmpty();
    }

    @Test
    void aChildWhoLeavesThePlanHasNoLimitLeft() {
        clocks.running(plan);

        plans.endFor(plan, AMBER, TODAY, PlanEnd.LEFT_UK);

        assertThat(visitLimits(AMBER)).extracting(limits::standing).containsOnly(Standing.CLOSED);
        assertThat(visitLimits(BASIL)).extracting(limits::standing).containsOnly(Standing.PASSED);
        assertThat(clocks.running(plan)).extracting(VisitClock::child).containsExactly(BASIL);
    }

    @Test
    void aStandingNamesTheLimitThatRuns() {
        clocks.running(plan);

        assertThat(standing(AMBER).next().due().dueOn()).isEqualTo(LocalDate.of(2026, 3, 24));
        assertThat(standing(AMBER).lastSeen()).isNull();
    }

    private ChildVisits standing(PersonNumber child) {
        return visits.standing(file, plan).stream()
                .filter(standing -> standing.child().equals(child))
                .findFirst()
                .orElseThrow();
    }

    private List<Limit> visitLimits(PersonNumber child) {
        return limits.ofFamily(file.reference().value()).stream()
                .filter(limit -> limit.name() == LimitName.VISIT)
                .filter(limit -> VisitSubject.of(limit).orElseThrow().child().equals(child))
                .toList();
    }

    private static RecordedVisit visit(LocalDate on, RecordedVisit.OfChild... children) {
        return new RecordedVisit(
                on, LocalTime.of(8, 30), "sade", null, YesNo.NO, List.of(children), null, YesNo.NO, null, null, null);
    }

    private static RecordedVisit at(LocalTime time, RecordedVisit visit) {
        return new RecordedVisit(
                visit.visitedOn(),
                time,
                visit.visitedBy(),
                null,
                visit.announced(),
                visit.children(),
                null,
                visit.worried(),
                null,
                null,
                null);
    }

    private static RecordedVisit late(RecordedVisit visit) {
        return new RecordedVisit(
                visit.visitedOn(),
                visit.visitedAt(),
                visit.visitedBy(),
                null,
                visit.announced(),
                visit.children(),
                null,
                visit.worried(),
                null,
                null,
                "The worker was ill.");
    }

    private static RecordedVisit worried(RecordedVisit visit) {
        return new RecordedVisit(
                visit.visitedOn(),
                visit.visitedAt(),
                RecordedVisit.SOMEBODY_ELSE,
                "Mx Duty Sample, duty worker",
                visit.announced(),
                visit.children(),
                "A neighbour",
                YesNo.YES,
                "The stove was on.",
                "Told the team manager at ten.",
                null);
    }

    private static RecordedVisit.OfChild seen(PersonNumber child) {
        return new RecordedVisit.OfChild(child, YesNo.YES, null, YesNo.YES, null, YesNo.YES, "I am fine.", null);
    }

    private static RecordedVisit.OfChild notSeen(PersonNumber child) {
        return new RecordedVisit.OfChild(child, YesNo.NO, "Nobody was in.", null, null, null, null, null);
    }
}
