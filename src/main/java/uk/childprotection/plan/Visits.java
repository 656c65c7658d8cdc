package uk.childprotection.plan;

import static java.util.stream.Collectors.groupingBy;
import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.deadline.Due;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.deadline.TimeLimit;
import uk.childprotection.deadline.TimeLimits;
import uk.childprotection.deadline.WorkingDays;

/**
 * The store of visits to children on a plan. A core group is no visit, even with the child there. A visit that was only attempted is
 * kept too and stops no clock.
 */
@Service
@Transactional
public class Visits {

    private static final Comparator<Visit> NEWEST_FIRST = Comparator.comparing(Visit::visitedOn)
            .thenComparing(Visit::visitedAt)
            .reversed();

    private final JdbcAggregateTemplate rows;
    private final VisitClocks clocks;
    private final VisitPractices visitPractices;
    private final Limits limits;
    private final TimeLimits practice;
    private final WorkingDays workingDays;
    private final Clock clock;

    Visits(
            JdbcAggregateTemplate rows,
            VisitClocks clocks,
            VisitPractices visitPractices,
            Limits limits,
            TimeLimits practice,
            WorkingDays workingDays,
            Clock clock) {
        this.rows = rows;
        this.clocks = clocks;
        this.visitPractices = visitPractices;
        this.limits = limits;
        this.practice = practice;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * Keeps a visit, meets the limits of the children who were seen and gives them their next, and notes when it was written up.
     *
     * @param by user id of the person who writes it up
     * @throws Refusal when a part is missing, the day cannot be, or the visit is in the file already
     */
    public VisitOutcome record(FamilyFile file, UUID plan, RecordedVisit recorded, String by) {
        List<PlanChild> onPlan = onPlan(plan);
        LocalDate on = recorded.visitedOn();
        Due writeUp = writeUp(on == null ? today() : on);
        VisitRules rules = new VisitRules(file, numbers(onPlan), began(onPlan), now(), writeUp);
        rules.check(recorded);
        refuseSecond(plan, recorded);
        Map<PersonNumber, VisitClock> running =
                clocks.running(plan).stream().collect(Collectors.toMap(VisitClock::child, Function.identity()));
        Visit visit = rows.insert(visit(file.reference(), plan, recorded, by));
        rows.insertAll(recorded.children().stream()
                .map(child ->
                        VisitedChild.of(visit, child, file.child(child.number()).isUnborn()))
                .toList());
        noteWrittenUp(visit, rules.isLate() ? recorded.lateBecause() : null, by);
        return new VisitOutcome(visit.id(), restart(onPlan, running, recorded), tooSeldomAlone(file, plan, recorded));
    }

    /** How each child on the plan has been seen, in the file's order. */
    @Transactional(readOnly = true)
    public List<ChildVisits> standing(FamilyFile file, UUID plan) {
        Map<PersonNumber, List<VisitedChild>> seen = seen(plan).stream().collect(groupingBy(VisitedChild::child));
        VisitPractice asked = visitPractices.today();
        return onPlan(plan).stream()
                .map(child -> {
                    List<VisitedChild> visits = seen.getOrDefault(child.child(), List.of());
                    return ChildVisits.of(file.child(child.child()), visits, asked, clocks.next(child, visits));
                })
                .toList();
    }

    /** All visits under a plan, the newest first. */
    @Transactional(readOnly = true)
    public List<MadeVisit> ofPlan(UUID plan) {
        Map<UUID, List<VisitedChild>> children = seen(plan).stream()
                .sorted(Comparator.comparing(VisitedChild::child))
                .collect(groupingBy(VisitedChild::visit));
        return rows.findAll(query(where("plan").is(plan)), Visit.class).stream()
                .sorted(NEWEST_FIRST)
                .map(visit -> new MadeVisit(visit, children.getOrDefault(visit.id(), List.of())))
                .toList();
    }

    /** What this authority asks of visits today. */
    @Transactional(readOnly = true)
    public VisitPractice practice() {
        return visitPractices.today();
    }

    /** The earliest day of a visit that is written up in time today. */
    @Transactional(readOnly = true)
    public LocalDate earliestInTime() {
        TimeLimit rule = practice.find(LimitName.VISIT_WRITE_UP, today());
        LocalDate day = today();
        while (!rule.countedFrom(day.minusDays(1), workingDays).dueOn().isBefore(today())) {
            day = day.minusDays(1);
        }
        return day;
    }

    private List<VisitClock> restart(
            List<PlanChild> onPlan, Map<PersonNumber, VisitClock> running, RecordedVisit recorded) {
        Set<PersonNumber> seen = recorded.children().stream()
                .filter(RecordedVisit.OfChild::wasSeen)
                .map(RecordedVisit.OfChild::number)
                .collect(Collectors.toSet());
        List<VisitClock> restarted = new ArrayList<>();
        for (PlanChild child : onPlan) {
            if (seen.contains(child.child()) && clocks.seen(running.get(child.child()), child, recorded.visitedOn())) {
                restarted.add(running.get(child.child()));
            }
        }
        return restarted;
    }

    /** Told at the third visit in a row and again at every third after it, not at each: a notice that comes every time is not read. */
    private List<PersonNumber> tooSeldomAlone(FamilyFile file, UUID plan, RecordedVisit recorded) {
        VisitPractice asked = visitPractices.today();
        Map<PersonNumber, List<VisitedChild>> seen = seen(plan).stream().collect(groupingBy(VisitedChild::child));
        return recorded.children().stream()
                .map(RecordedVisit.OfChild::number)
                .map(child -> ChildVisits.of(file.child(child), seen.getOrDefault(child, List.of()), asked, null))
                .filter(child -> child.lastSeen() != null && child.lastSeen().seenNotAlone())
                .filter(child -> child.lastSeen().visitedOn().equals(recorded.visitedOn()))
                .filter(child -> child.notAlone() > 0 && child.notAlone() % asked.notAloneAtMost() == 0)
                .map(ChildVisits::child)
                .toList();
    }

    private void noteWrittenUp(Visit visit, String lateBecause, String by) {
        Limit limit = limits.open(
                visit.family().value(), LimitName.VISIT_WRITE_UP, visit.id().toString(), visit.visitedOn());
        limits.met(limit, today());
        if (lateBecause != null) {
            limits.explainLate(limit.id(), lateBecause, by);
        }
    }

    private void refuseSecond(UUID plan, RecordedVisit recorded) {
        if (rows.exists(
                query(where("plan")
                        .is(plan)
                        .and("visitedOn")
                        .is(recorded.visitedOn())
                        .and("visitedAt")
                        .is(recorded.visitedAt())),
                Visit.class)) {
            throw new Refusal("A visit on this day at this time is in the file already.");
        }
    }

    private Visit visit(FamilyReference family, UUID plan, RecordedVisit recorded, String by) {
        boolean worried = recorded.worried().isYes();
        return new Visit(
                UUID.randomUUID(),
                plan,
                family,
                recorded.visitedOn(),
                recorded.visitedAt(),
                recorded.isBySomebodyElse() ? null : recorded.visitedBy(),
                recorded.isBySomebodyElse() ? recorded.otherVisitor().strip() : null,
                recorded.announced().isYes(),
                recorded.present(),
                worried ? recorded.worry() : null,
                worried ? recorded.worryAction() : null,
                by,
                clock.instant());
    }

    private Due writeUp(LocalDate visitedOn) {
        return practice.find(LimitName.VISIT_WRITE_UP, visitedOn).countedFrom(visitedOn, workingDays);
    }

    private List<PlanChild> onPlan(UUID plan) {
        return rows.findAll(query(where("plan").is(plan).and("endedOn").isNull()), PlanChild.class).stream()
                .sorted(Comparator.comparing(PlanChild::child))
                .toList();
    }

    private List<VisitedChild> seen(UUID plan) {
        return rows.findAll(query(where("plan").is(plan)), VisitedChild.class);
    }

    private static Set<PersonNumber> numbers(List<PlanChild> children) {
        return children.stream().map(PlanChild::child).collect(Collectors.toSet());
    }

    private static LocalDate began(List<PlanChild> children) {
        return children.stream()
                .map(PlanChild::startedOn)
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new Refusal("No child is on this child protection plan any more."));
    }

    private LocalDate today() {
        return LondonTime.today(clock);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock.withZone(LondonTime.ZONE));
    }
}
