package uk.childprotection.plan;

import static java.util.stream.Collectors.toMap;
import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.deadline.Due;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.deadline.TimeLimits;
import uk.childprotection.deadline.WorkingDays;

/**
 * The clock of each child on a plan: counted from the day on which that child was last seen at a visit, and at first from the conference
 * that put the child on the plan. Not from the enquiry: what is promised is the plan's own interval, and nobody had agreed it before.
 */
@Service
@Transactional
public class VisitClocks {

    private static final List<LimitName> OF_A_CLOCK =
            List.of(LimitName.VISIT, LimitName.CHILD_NOT_SEEN, LimitName.CHILD_LONG_NOT_SEEN);

    private final JdbcAggregateTemplate rows;
    private final JdbcClient database;
    private final PlanPeriods periods;
    private final Limits limits;
    private final TimeLimits practice;
    private final WorkingDays workingDays;
    private final Clock clock;

    VisitClocks(
            JdbcAggregateTemplate rows,
            JdbcClient database,
            PlanPeriods periods,
            Limits limits,
            TimeLimits practice,
            WorkingDays workingDays,
            Clock clock) {
        this.rows = rows;
        this.database = database;
        this.periods = periods;
        this.limits = limits;
        this.practice = practice;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** The clock of a child on the plan as it runs now; its limit is opened in the register where it was not yet. */
    public VisitClock of(UUID plan, PersonNumber child) {
        return clock(onPlan(plan, child), lastSeen(plan).get(child));
    }

    /** The clocks of all children on the plan, in the file's order. */
    public List<VisitClock> running(UUID plan) {
        Map<PersonNumber, LocalDate> seen = lastSeen(plan);
        return onPlan(plan).stream()
                .map(child -> clock(child, seen.get(child.child())))
                .toList();
    }

    /** When the team manager is told that the child of a clock was not seen, should that go on. */
    @Transactional(readOnly = true)
    public Due notSeen(VisitClock clock) {
        return due(LimitName.CHILD_NOT_SEEN, clock.countedFrom());
    }

    /** When the chair and the safeguarding managers are told that the child of a clock was not seen, should that go on. */
    @Transactional(readOnly = true)
    public Due longNotSeen(VisitClock clock) {
        return due(LimitName.CHILD_LONG_NOT_SEEN, clock.countedFrom());
    }

    /** The day on which each child was last seen at a visit of this plan; a child who never was has none. */
    @Transactional(readOnly = true)
    public Map<PersonNumber, LocalDate> lastSeen(UUID plan) {
        return database
                .sql("select child, max(visited_on) from visit_child where plan = :plan and seen = true group by child")
                .param("plan", plan)
                .query((row, number) -> Map.entry(
                        PersonNumber.parse(row.getString(1)), row.getDate(2).toLocalDate()))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Starts a child's clock again from the day of a visit at which the child was seen; a visit not later than the day the clock counts
     * from leaves it as it is.
     *
     * @return whether it was started again
     */
    boolean seen(VisitClock clock, PlanChild child, LocalDate on) {
        if (!on.isAfter(clock.countedFrom())) {
            return false;
        }
        of(child, clock.countedFrom()).forEach(limit -> limits.met(limit, on));
        clock(child, on);
        return true;
    }

    /** The limit for a child's next visit, as far as the register has it; null when it has none that runs. */
    @Transactional(readOnly = true)
    Limit next(PlanChild child, List<VisitedChild> visits) {
        LocalDate last = visits.stream()
                .filter(VisitedChild::seen)
                .map(VisitedChild::visitedOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
        String subject = new VisitSubject(child.plan(), child.child(), countedFrom(child, last)).written();
        return limits.find(child.family().value(), LimitName.VISIT, subject)
                .filter(limit -> limit.closedAt() == null)
                .orElse(null);
    }

    /** Stops a child's clock, because the plan has ended for the child. Stopped again it stays so. */
    public void stop(UUID plan, PersonNumber child) {
        rows.findAll(query(where("plan").is(plan).and("child").is(child)), PlanChild.class)
                .forEach(planned -> of(
                                planned, countedFrom(planned, lastSeen(plan).get(child)))
                        .stream()
                        .filter(limit -> limit.metOn() == null)
                        .forEach(limit -> limits.close(limit)));
    }

    /**
     * Notes in the register that a child has not been seen for as long as this limit says, together with all children of the plan who
     * were last seen on the same day, so that one notice tells of all of them.
     *
     * @param name {@link LimitName#CHILD_NOT_SEEN} or {@link LimitName#CHILD_LONG_NOT_SEEN}
     * @return the limits noted; none when this was noted before, or does not hold any more because the child was seen or left the plan
     */
    public List<Limit> noteNotSeen(UUID plan, PersonNumber child, LimitName name) {
        List<VisitClock> running = running(plan);
        Optional<VisitClock> reached = running.stream()
                .filter(one -> one.child().equals(child))
                .filter(one -> !due(name, one.countedFrom()).dueOn().isAfter(LondonTime.today(clock)))
                .findFirst();
        List<Limit> noted = new ArrayList<>();
        reached.ifPresent(first -> running.stream()
                .filter(one -> one.countedFrom().equals(first.countedFrom()))
                .forEach(one -> {
                    String subject = new VisitSubject(plan, one.child(), one.countedFrom()).written();
                    String family = one.visit().familyReference();
                    if (limits.find(family, name, subject).isEmpty()) {
                        noted.add(limits.open(family, name, subject, one.countedFrom()));
                    }
                }));
        return noted;
    }

    /**
     * The limits for a visit that fall on the same day as this one, for children of the same plan with the same lead social worker, this
     * one among them: one visit keeps them all, so one notice and one reason serve for all.
     */
    @Transactional(readOnly = true)
    public List<Limit> alongside(Limit visit) {
        VisitSubject subject = VisitSubject.of(visit)
                .filter(about -> visit.name() == LimitName.VISIT)
                .orElse(null);
        if (subject == null) {
            return List.of(visit);
        }
        Map<PersonNumber, String> leads =
                rows.findAll(query(where("plan").is(subject.plan())), PlanChild.class).stream()
                        .collect(toMap(PlanChild::child, PlanChild::leadSocialWorker));
        String lead = leads.get(subject.child());
        return limits.ofFamily(visit.familyReference()).stream()
                .filter(other -> other.name() == LimitName.VISIT)
                .filter(other -> other.due().dueOn().equals(visit.due().dueOn()))
                .filter(other -> VisitSubject.of(other)
                        .filter(about -> about.plan().equals(subject.plan()))
                        .filter(about -> leads.getOrDefault(about.child(), "").equals(lead))
                        .isPresent())
                .sorted(Comparator.comparing(
                        other -> VisitSubject.of(other).orElseThrow().child()))
                .toList();
    }

    private VisitClock clock(PlanChild child, LocalDate lastSeen) {
        LocalDate from = countedFrom(child, lastSeen);
        String family = child.family().value();
        String subject = new VisitSubject(child.plan(), child.child(), from).written();
        Limit visit = limits.find(family, LimitName.VISIT, subject)
                .filter(limit -> limit.closedAt() == null)
                .orElseGet(
                        () -> limits.open(family, interval(child.plan(), from).rule(), subject, from));
        return new VisitClock(child.child(), from, visit);
    }

    private List<Limit> of(PlanChild child, LocalDate from) {
        String subject = new VisitSubject(child.plan(), child.child(), from).written();
        return limits.ofSubject(child.family().value(), subject).stream()
                .filter(limit -> OF_A_CLOCK.contains(limit.name()))
                .toList();
    }

    private VisitInterval interval(UUID plan, LocalDate from) {
        List<PlanPeriod> ofPlan = periods.ofPlan(plan);
        PlanPeriod last = ofPlan.get(ofPlan.size() - 1);
        return new VisitInterval(last.visitsEvery(), last.startedOn(), practice.find(LimitName.VISIT, from));
    }

    private Due due(LimitName name, LocalDate from) {
        return practice.find(name, from).countedFrom(from, workingDays);
    }

    private static LocalDate countedFrom(PlanChild child, LocalDate lastSeen) {
        return lastSeen == null || lastSeen.isBefore(child.startedOn()) ? child.startedOn() : lastSeen;
    }

    private PlanChild onPlan(UUID plan, PersonNumber child) {
        return onPlan(plan).stream()
                .filter(planned -> planned.child().equals(child))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(child + " is not on plan " + plan + "."));
    }

    private List<PlanChild> onPlan(UUID plan) {
        return rows.findAll(query(where("plan").is(plan).and("endedOn").isNull()), PlanChild.class).stream()
                .sorted(Comparator.comparing(PlanChild::child))
                .toList();
    }
}
