package uk.childprotection.plan;

import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.childprotection.casefile.ChangedMeanwhile;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.deadline.TimeLimits;
import uk.childprotection.deadline.WorkingDays;

/**
 * The store of core groups. One is planned at a time for each plan; how it went is recorded once, with the next. A limit for a core group is
 * met on the day on which one was held with enough members, and not by one that fell out or had too few: that one only adds the
 * limit by which it is made up for.
 */
@Service
@Transactional
public class CoreGroups {

    private final JdbcAggregateTemplate rows;
    private final PlannedCoreGroups planned;
    private final Plans plans;
    private final PlanActions actions;
    private final Limits limits;
    private final TimeLimits practice;
    private final WorkingDays workingDays;
    private final Clock clock;

    CoreGroups(
            JdbcAggregateTemplate rows,
            PlannedCoreGroups planned,
            Plans plans,
            PlanActions actions,
            Limits limits,
            TimeLimits practice,
            WorkingDays workingDays,
            Clock clock) {
        this.rows = rows;
        this.planned = planned;
        this.plans = plans;
        this.actions = actions;
        this.limits = limits;
        this.practice = practice;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * Plans the first core group of a period, with the limit by which it is to be held: the first core group's in a new plan, otherwise
     * the next one's, counted from the core group before. Asked again for the same period it answers with the one that is planned.
     *
     * @throws Refusal when the day is none on which it may be held
     */
    public CoreGroup plan(PlanPeriod period, CoreGroup.When when) {
        Optional<CoreGroup> waiting = waiting(period.plan());
        if (waiting.isPresent()) {
            return waiting.get();
        }
        Limit limit = nextLimit(period);
        return rows.insert(CoreGroup.planned(period, ofPlan(period.plan()).size() + 1, when, limit.id(), null));
    }

    /** The last day for the first core group of a period that this conference would begin. */
    @Transactional(readOnly = true)
    public LocalDate nextBy(UUID plan, LocalDate heldOn) {
        LocalDate from = lastMet(plan).map(CoreGroup::heldOn).orElse(heldOn);
        LocalDate due = practice.find(LimitName.LATER_CORE_GROUP, from)
                .countedFrom(from, workingDays)
                .dueOn();
        return due.isAfter(heldOn)
                ? due
                : practice.find(LimitName.CORE_GROUP_MADE_UP, heldOn)
                        .countedFrom(heldOn, workingDays)
                        .dueOn();
    }

    /** The core group with this id. */
    @Transactional(readOnly = true)
    public CoreGroup find(UUID id) {
        return Optional.ofNullable(rows.findById(id, CoreGroup.class))
                .orElseThrow(() -> new IllegalArgumentException("There is no core group " + id + "."));
    }

    /** The core group of a plan that is still to be held, if one is planned. */
    @Transactional(readOnly = true)
    public Optional<CoreGroup> waiting(UUID plan) {
        return planned.of(plan);
    }

    /** All core groups of a plan, in the order in which they were planned. */
    @Transactional(readOnly = true)
    public List<CoreGroup> ofPlan(UUID plan) {
        return planned.all(plan);
    }

    /** Who was expected at a core group and whether they came. */
    @Transactional(readOnly = true)
    public List<CoreGroupAttendance> attendance(UUID coreGroup) {
        return rows.findAll(query(where("coreGroup").is(coreGroup)), CoreGroupAttendance.class).stream()
                .sorted(Comparator.comparing(CoreGroupAttendance::place))
                .toList();
    }

    /** Who was expected at each of these core groups and whether they came, by the id of the core group. */
    @Transactional(readOnly = true)
    public Map<UUID, List<CoreGroupAttendance>> attendance(Collection<CoreGroup> groups) {
        if (groups.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = groups.stream().map(CoreGroup::id).toList();
        return rows.findAll(query(where("coreGroup").in(ids)), CoreGroupAttendance.class).stream()
                .sorted(Comparator.comparing(CoreGroupAttendance::place))
                .collect(Collectors.groupingBy(CoreGroupAttendance::coreGroup));
    }

    /** How often and why a core group was moved, the latest first. */
    @Transactional(readOnly = true)
    public List<CoreGroupMove> moves(UUID coreGroup) {
        return rows.findAll(query(where("coreGroup").is(coreGroup)), CoreGroupMove.class).stream()
                .sorted(Comparator.comparing(CoreGroupMove::movedAt).reversed())
                .toList();
    }

    /** Who is expected at the core groups of a plan: the members who belong to the family, or work with it, now. */
    @Transactional(readOnly = true)
    public CoreGroupMembers members(UUID plan, FamilyFile file) {
        return CoreGroupMembers.of(plans.find(plan).asItStands()).whoAreIn(file);
    }

    /** The limit by which a core group is to be held. */
    @Transactional(readOnly = true)
    public Limit limit(CoreGroup group) {
        return limits.find(group.limitId())
                .orElseThrow(() -> new IllegalStateException(group + " has no limit in the register."));
    }

    /** Between which days a core group may be held, moved or followed by the next one. */
    @Transactional(readOnly = true)
    public CoreGroupDates dates(CoreGroup group) {
        LocalDate today = LondonTime.today(clock);
        return new CoreGroupDates(
                limit(group),
                practice.find(LimitName.LATER_CORE_GROUP, today),
                practice.find(LimitName.CORE_GROUP_MADE_UP, today),
                lastMet(group.plan())
                        .map(CoreGroup::heldOn)
                        .orElseGet(() -> plans.find(group.plan()).plan().agreedOn()),
                today,
                workingDays);
    }

    /**
     * Records what became of a planned core group and plans the next one, or moves this one.
     *
     * @param by user id of the person who records it
     * @return the core group that is planned now
     * @throws Refusal when the record is not whole, or the next day is none on which it may be held
     */
    public CoreGroup record(FamilyFile file, UUID id, CoreGroupRecord said, PlanPeriod period, String by) {
        CoreGroup group = find(id);
        CoreGroupMembers members = members(group.plan(), file);
        new CoreGroupRules(file, group, members, dates(group)).check(said);
        if (said.outcome() == CoreGroupOutcome.MOVED) {
            return move(group, said, by);
        }
        return switch (said.outcome()) {
            case TOOK_PLACE -> held(file, group, members, said, period, by);
            case TOO_FEW -> missed(group, members, CoreGroupStatus.TOO_FEW, said, said.heldOn(), period, by);
            default -> missed(group, members, CoreGroupStatus.FELL_OUT, said, group.on(), period, by);
        };
    }

    private CoreGroup held(
            FamilyFile file,
            CoreGroup group,
            CoreGroupMembers members,
            CoreGroupRecord said,
            PlanPeriod period,
            String by) {
        actions.update(file, group.plan(), group.id(), said.heldOn(), said.update());
        update(group.recorded(CoreGroupStatus.MET, said, said.heldOn(), by, clock.instant()));
        attended(group, members, said);
        planned.runningLimits(group).forEach(limit -> limits.met(limit, said.heldOn()));
        Limit next = limits.open(
                group.family().value(), LimitName.LATER_CORE_GROUP, group.id().toString(), said.heldOn());
        return rows.insert(CoreGroup.planned(period, group.number() + 1, said.next(), next.id(), null));
    }

    private CoreGroup missed(
            CoreGroup group,
            CoreGroupMembers members,
            CoreGroupStatus became,
            CoreGroupRecord said,
            LocalDate day,
            PlanPeriod period,
            String by) {
        update(group.recorded(became, said, day, by, clock.instant()));
        if (became == CoreGroupStatus.TOO_FEW) {
            attended(group, members, said);
        }
        Limit next = limits.open(
                group.family().value(), LimitName.CORE_GROUP_MADE_UP, group.id().toString(), day);
        return rows.insert(CoreGroup.planned(period, group.number() + 1, said.next(), next.id(), group.id()));
    }

    private CoreGroup move(CoreGroup group, CoreGroupRecord said, String by) {
        CoreGroup moved = update(group.moved(said.next()));
        rows.insert(new CoreGroupMove(
                UUID.randomUUID(),
                group.id(),
                group.on(),
                group.at(),
                group.place(),
                said.reason().strip(),
                said.wordsWithheldFrom(),
                by,
                clock.instant()));
        return moved;
    }

    private void attended(CoreGroup group, CoreGroupMembers members, CoreGroupRecord said) {
        Map<String, String> expected = members.expected();
        List<CoreGroupAttendance> came = new ArrayList<>();
        for (CoreGroupRecord.Attendee attendee : said.attendance()) {
            came.add(attendance(group, came.size() + 1, expected.get(attendee.number()), attendee.came(), null, null));
        }
        for (CoreGroupRecord.Other other : said.others()) {
            came.add(attendance(
                    group,
                    came.size() + 1,
                    CoreGroupAttendance.OTHER,
                    CoreGroupPresence.CAME,
                    other.name().strip(),
                    other.role().strip()));
        }
        rows.insertAll(came);
    }

    private static CoreGroupAttendance attendance(
            CoreGroup group, int place, String attendee, CoreGroupPresence came, String name, String role) {
        return new CoreGroupAttendance(UUID.randomUUID(), group.id(), place, attendee, came, name, role);
    }

    private Limit nextLimit(PlanPeriod period) {
        String family = period.family().value();
        Optional<CoreGroup> before = lastMet(period.plan());
        if (before.isPresent()) {
            return limits.open(
                    family,
                    LimitName.LATER_CORE_GROUP,
                    before.get().id().toString(),
                    before.get().heldOn());
        }
        return period.isFirst()
                ? limits.open(family, LimitName.FIRST_CORE_GROUP, period.plan().toString(), period.startedOn())
                : limits.open(family, LimitName.LATER_CORE_GROUP, period.id().toString(), period.startedOn());
    }

    private Optional<CoreGroup> lastMet(UUID plan) {
        return ofPlan(plan).stream().filter(CoreGroup::isMet).max(Comparator.comparing(CoreGroup::number));
    }

    private CoreGroup update(CoreGroup group) {
        try {
            return rows.update(group);
        } catch (OptimisticLockingFailureException changed) {
            throw new ChangedMeanwhile(changed);
        }
    }
}
