package uk.childprotection.plan;

import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.childprotection.casefile.ChangedMeanwhile;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.deadline.Due;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.TimeLimits;
import uk.childprotection.deadline.WorkingDays;

/** The store of the periods of plans: each from one conference to the next, with the limit for the review that ends it. */
@Service
@Transactional
public class PlanPeriods {

    private final JdbcAggregateTemplate rows;
    private final PlannedCoreGroups coreGroups;
    private final Limits limits;
    private final TimeLimits practice;
    private final WorkingDays workingDays;

    PlanPeriods(
            JdbcAggregateTemplate rows,
            PlannedCoreGroups coreGroups,
            Limits limits,
            TimeLimits practice,
            WorkingDays workingDays) {
        this.rows = rows;
        this.coreGroups = coreGroups;
        this.limits = limits;
        this.practice = practice;
        this.workingDays = workingDays;
    }

    /**
     * Begins a period of a plan, with the limit for its review: the first review's for the first period, a later review's for every
     * other. Asked again for the same conference it answers with the period that was begun.
     *
     * @param conference id of the conference that made or continued the plan
     * @param startedOn the day of that conference
     * @param visitsEvery the longest time between two visits, in working days
     * @param reviewOn the day agreed for the next review
     * @param chair user id of the chair who answers for the period
     * @throws IllegalStateException while the period before still runs
     */
    public PlanPeriod begin(
            Plan plan, UUID conference, LocalDate startedOn, int visitsEvery, LocalDate reviewOn, String chair) {
        List<PlanPeriod> before = ofPlan(plan.id());
        Optional<PlanPeriod> begun = before.stream()
                .filter(period -> period.conference().equals(conference))
                .findFirst();
        if (begun.isPresent()) {
            return begun.get();
        }
        if (before.stream().anyMatch(PlanPeriod::isRunning)) {
            throw new IllegalStateException("A period of the plan " + plan.id() + " still runs.");
        }
        UUID id = UUID.randomUUID();
        int number = before.size() + 1;
        Limit review = openReview(plan, id, number, startedOn);
        return rows.insert(new PlanPeriod(
                id,
                plan.id(),
                plan.family(),
                number,
                conference,
                startedOn,
                visitsEvery,
                reviewOn,
                review.due().dueOn(),
                chair,
                null,
                0));
    }

    /** The period with this id. */
    @Transactional(readOnly = true)
    public PlanPeriod find(UUID id) {
        return Optional.ofNullable(rows.findById(id, PlanPeriod.class))
                .orElseThrow(() -> new IllegalArgumentException("There is no plan period " + id + "."));
    }

    /** The periods that run for a family, one for each of its plans that goes on; the one begun last first. */
    @Transactional(readOnly = true)
    public List<PlanPeriod> running(FamilyReference family) {
        return ofFamily(family).stream().filter(PlanPeriod::isRunning).toList();
    }

    /** All periods of all plans of a family, the one begun last first. */
    @Transactional(readOnly = true)
    public List<PlanPeriod> ofFamily(FamilyReference family) {
        return rows.findAll(query(where("family").is(family)), PlanPeriod.class).stream()
                .sorted(Comparator.comparing(PlanPeriod::startedOn)
                        .thenComparing(PlanPeriod::number)
                        .reversed())
                .toList();
    }

    /** The periods of a plan, in their order. */
    @Transactional(readOnly = true)
    public List<PlanPeriod> ofPlan(UUID plan) {
        return rows.findAll(query(where("plan").is(plan)), PlanPeriod.class).stream()
                .sorted(Comparator.comparing(PlanPeriod::number))
                .toList();
    }

    /** The period that a conference began, if it began one. */
    @Transactional(readOnly = true)
    public Optional<PlanPeriod> ofConference(UUID conference) {
        return rows.findOne(query(where("conference").is(conference)), PlanPeriod.class);
    }

    /** The day on which the preparation of the period's review has to begin, so that its invitations and reports are in time. */
    public LocalDate reviewCallOn(PlanPeriod period) {
        return practice.find(LimitName.REVIEW_PREPARATION, period.startedOn())
                .countedFrom(period.reviewOn(), workingDays)
                .dueOn();
    }

    /** The working day half way between the conference that began the period and its review. */
    public LocalDate midPointOn(PlanPeriod period) {
        long days = ChronoUnit.DAYS.between(period.startedOn(), period.reviewOn());
        return workingDays.onOrBefore(period.startedOn().plusDays(days / 2));
    }

    /** The limit by which the review that ends the period is to be held: after a birth the one that is counted from it. */
    @Transactional(readOnly = true)
    public Limit reviewLimit(PlanPeriod period) {
        return limitAfterBirth(period).orElseGet(() -> ordinaryLimit(period));
    }

    private Optional<Limit> limitAfterBirth(PlanPeriod period) {
        return limits.find(
                period.family().value(),
                LimitName.REVIEW_AFTER_BIRTH,
                period.id().toString());
    }

    private Limit ordinaryLimit(PlanPeriod period) {
        return limits.find(
                        period.family().value(),
                        period.isFirst() ? LimitName.FIRST_REVIEW : LimitName.LATER_REVIEW,
                        (period.isFirst() ? period.plan() : period.id()).toString())
                .orElseThrow(() -> new IllegalStateException(period + " has no limit in the register."));
    }

    /**
     * A child on the plan was born. The first review after it comes within a limit counted from the birth, or on its ordinary day if that
     * is sooner.
     *
     * @param today the review is never agreed for a day that has passed
     * @return the period with the new day of its review; empty when the ordinary day is sooner
     */
    public Optional<PlanPeriod> born(UUID id, LocalDate bornOn, LocalDate today) {
        PlanPeriod period = find(id);
        Due due = practice.find(LimitName.REVIEW_AFTER_BIRTH, bornOn).countedFrom(bornOn, workingDays);
        if (!due.dueOn().isBefore(period.reviewOn()) || limitAfterBirth(period).isPresent()) {
            return Optional.empty();
        }
        limits.open(period.family().value(), LimitName.REVIEW_AFTER_BIRTH, id.toString(), bornOn);
        LocalDate next = workingDays.isWorkingDay(today) ? today : workingDays.plus(today, 1);
        LocalDate on = due.dueOn().isBefore(next) ? next : due.dueOn();
        return Optional.of(change(id, running -> running.reviewedBy(due.dueOn(), on)));
    }

    /** Moves the day agreed for the review; its limit stays. */
    public PlanPeriod moveReview(UUID id, LocalDate reviewOn) {
        return change(id, period -> period.reviewedOn(reviewOn));
    }

    /** The review was held on this day: its limit is met. The period runs until {@link #end}. */
    public void reviewHeld(UUID id, LocalDate heldOn) {
        reviewLimits(find(id)).forEach(limit -> limits.met(limit, heldOn));
    }

    /**
     * Ends a period. What is still open of it does not apply any more: the core group that is planned, and the limits for it, for a
     * review that was not held, for the chair's check and for the answer to a challenge. A period that has ended stays so.
     */
    public PlanPeriod end(UUID id, LocalDate on) {
        PlanPeriod period = find(id);
        if (!period.isRunning()) {
            return period;
        }
        coreGroups.callOff(period.plan());
        Stream.concat(
                        reviewLimits(period),
                        limits.ofFamily(period.family().value()).stream()
                                .filter(limit -> limit.subject().equals(id.toString())))
                .distinct()
                .filter(limit -> limit.metOn() == null)
                .forEach(limit -> limits.close(limit));
        return change(id, running -> running.ended(on));
    }

    private Stream<Limit> reviewLimits(PlanPeriod period) {
        return Stream.concat(limitAfterBirth(period).stream(), Stream.of(ordinaryLimit(period)));
    }

    private Limit openReview(Plan plan, UUID period, int number, LocalDate startedOn) {
        String family = plan.family().value();
        return number == 1
                ? limits.open(family, LimitName.FIRST_REVIEW, plan.id().toString(), startedOn)
                : limits.open(family, LimitName.LATER_REVIEW, period.toString(), startedOn);
    }

    private PlanPeriod change(UUID id, UnaryOperator<PlanPeriod> change) {
        try {
            return rows.update(change.apply(find(id)));
        } catch (OptimisticLockingFailureException changed) {
            throw new ChangedMeanwhile(changed);
        }
    }
}
