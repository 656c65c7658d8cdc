package uk.childprotection.plan;

import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.childprotection.casefile.AbuseCategory;
import uk.childprotection.casefile.ChangedMeanwhile;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.deadline.Due;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.deadline.TimeLimits;
import uk.childprotection.deadline.WorkingDays;

/** The store of child protection plans. */
@Service
@Transactional
public class Plans {

    private final JdbcAggregateTemplate rows;
    private final Limits limits;
    private final VisitClocks visitClocks;
    private final TimeLimits practice;
    private final WorkingDays workingDays;
    private final Clock clock;

    Plans(
            JdbcAggregateTemplate rows,
            Limits limits,
            VisitClocks visitClocks,
            TimeLimits practice,
            WorkingDays workingDays,
            Clock clock) {
        this.rows = rows;
        this.limits = limits;
        this.visitClocks = visitClocks;
        this.practice = practice;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** What a plan that is agreed at a conference on this day may promise at most. */
    public PlanLimits limits(LocalDate heldOn) {
        return new PlanLimits(
                heldOn,
                due(LimitName.FIRST_CORE_GROUP, heldOn),
                due(LimitName.FIRST_REVIEW, heldOn),
                workingDays.between(heldOn, due(LimitName.VISIT, heldOn).dueOn()),
                workingDays);
    }

    /** What a plan that a review on this day goes on with may promise at most. */
    public PlanLimits limitsAfterReview(LocalDate heldOn) {
        return new PlanLimits(
                heldOn,
                due(LimitName.LATER_CORE_GROUP, heldOn),
                due(LimitName.LATER_REVIEW, heldOn),
                workingDays.between(heldOn, due(LimitName.VISIT, heldOn).dueOn()),
                workingDays);
    }

    /**
     * Keeps the outline plan that a conference agreed, and gives the case the limits for the first core group and the first review.
     *
     * @param conference id of the conference
     * @param children the children for whom it decided on a plan, and the category of each
     * @param by user id of the person who records it
     * @throws Refusal when the plan lacks a part, promises more than its limits allow, or is for a child who is on a plan already
     */
    public Plan agree(
            FamilyFile file,
            UUID conference,
            LocalDate heldOn,
            Map<PersonNumber, AbuseCategory> children,
            OutlinePlan outline,
            String by) {
        new OutlinePlanRules(file, children.keySet(), limits(heldOn)).check(outline);
        children.keySet().forEach(child -> refuseSecondPlan(file.reference(), child));
        Plan plan = rows.insert(plan(file.reference(), conference, heldOn, outline, by));
        insertParts(plan, children, outline);
        limits.open(
                file.reference().value(), LimitName.FIRST_CORE_GROUP, plan.id().toString(), heldOn);
        limits.open(file.reference().value(), LimitName.FIRST_REVIEW, plan.id().toString(), heldOn);
        return plan;
    }

    /** The plan that a conference made, if it made one, as the conference made it. */
    @Transactional(readOnly = true)
    public Optional<AgreedPlan> ofConference(UUID conference) {
        return rows.findOne(query(where("conference").is(conference)), Plan.class)
                .map(this::whole)
                .map(AgreedPlan::asItWasMade);
    }

    /** The plan with this id, with everything that was ever done about it. */
    @Transactional(readOnly = true)
    public AgreedPlan find(UUID plan) {
        return Optional.ofNullable(rows.findById(plan, Plan.class))
                .map(this::whole)
                .orElseThrow(() -> new IllegalArgumentException("There is no plan " + plan + "."));
    }

    /** All children whom the plan was ever for, in the file's order. */
    @Transactional(readOnly = true)
    public List<PlanChild> children(UUID plan) {
        return rows.findAll(query(where("plan").is(plan)), PlanChild.class).stream()
                .sorted(Comparator.comparing(PlanChild::child))
                .toList();
    }

    /** The children who are on the plan still, in the file's order. */
    @Transactional(readOnly = true)
    public List<PlanChild> childrenOn(UUID plan) {
        return children(plan).stream().filter(PlanChild::isOnIt).toList();
    }

    /** The plan that a child of the family is on today, if there is one. */
    @Transactional(readOnly = true)
    public Optional<PlanChild> current(FamilyReference family, PersonNumber child) {
        return rows.findOne(
                query(where("family")
                        .is(family)
                        .and("child")
                        .is(child)
                        .and("endedOn")
                        .isNull()),
                PlanChild.class);
    }

    /** The children of a family who are on a plan now, whichever it is. */
    @Transactional(readOnly = true)
    public Set<PersonNumber> onAPlan(FamilyReference family) {
        return rows.findAll(query(where("family").is(family).and("endedOn").isNull()), PlanChild.class).stream()
                .map(PlanChild::child)
                .collect(Collectors.toSet());
    }

    /**
     * Takes a child off the plan, and with it the limits for seeing the child; the plan of the other children goes on.
     *
     * @param on the last day; a day before the plan began for the child, or still to come, is refused, as is a child not on the plan
     */
    public PlanChild endFor(UUID plan, PersonNumber child, LocalDate on, PlanEnd reason) {
        PlanChild before = onIt(plan, child);
        if (on.isBefore(before.startedOn())) {
            throw new Refusal("The plan for %s cannot end before it began.".formatted(child));
        }
        if (on.isAfter(LondonTime.today(clock))) {
            throw new Refusal("The plan for %s cannot end on a day still to come.".formatted(child));
        }
        visitClocks.stop(plan, child);
        return update(before.ended(on, reason));
    }

    /**
     * Gives a child on the plan another lead social worker; who it was before is kept.
     *
     * @param userId user id of the new lead social worker; the same as before changes nothing
     * @param on the first day of the new one
     */
    public PlanChild changeLead(UUID plan, PersonNumber child, String userId, LocalDate on) {
        PlanChild before = onIt(plan, child);
        if (before.leadSocialWorker().equals(userId)) {
            return before;
        }
        keep(before, PlanChildChange.What.LEAD_SOCIAL_WORKER, before.leadSocialWorker(), userId, on);
        return update(before.ledBy(userId));
    }

    /** Gives a child on the plan another category; the one before is kept. The same as before changes nothing. */
    public PlanChild changeCategory(UUID plan, PersonNumber child, AbuseCategory category, LocalDate on) {
        PlanChild before = onIt(plan, child);
        if (before.category() == category) {
            return before;
        }
        keep(before, PlanChildChange.What.CATEGORY, before.category().name(), category.name(), on);
        return update(before.under(category));
    }

    /** What was changed for children of the plan, in the order in which it was recorded. */
    @Transactional(readOnly = true)
    public List<PlanChildChange> changesFor(UUID plan) {
        return rows.findAll(query(where("plan").is(plan)), PlanChildChange.class).stream()
                .sorted(Comparator.comparing(PlanChildChange::recordedAt))
                .toList();
    }

    /** All plans of a family, the newest first. */
    @Transactional(readOnly = true)
    public List<AgreedPlan> ofFamily(FamilyReference family) {
        return rows.findAll(query(where("family").is(family)), Plan.class).stream()
                .sorted(Comparator.comparing(Plan::recordedAt).reversed())
                .map(this::whole)
                .toList();
    }

    private PlanChild onIt(UUID plan, PersonNumber child) {
        return childrenOn(plan).stream()
                .filter(planned -> planned.child().equals(child))
                .findFirst()
                .orElseThrow(() -> new Refusal("%s is not on this child protection plan.".formatted(child)));
    }

    private void keep(PlanChild child, PlanChildChange.What what, String was, String became, LocalDate on) {
        rows.insert(new PlanChildChange(
                UUID.randomUUID(), child.plan(), child.child(), what, was, became, on, clock.instant()));
    }

    private PlanChild update(PlanChild child) {
        try {
            return rows.update(child);
        } catch (OptimisticLockingFailureException changed) {
            throw new ChangedMeanwhile(changed);
        }
    }

    private Due due(LimitName name, LocalDate heldOn) {
        return practice.find(name, heldOn).countedFrom(heldOn, workingDays);
    }

    /** Census rule 8935: a child has one open plan. */
    private void refuseSecondPlan(FamilyReference family, PersonNumber child) {
        if (rows.exists(
                query(where("family")
                        .is(family)
                        .and("child")
                        .is(child)
                        .and("endedOn")
                        .isNull()),
                PlanChild.class)) {
            throw new Refusal("%s is on a child protection plan already.".formatted(child));
        }
    }

    private Plan plan(FamilyReference family, UUID conference, LocalDate heldOn, OutlinePlan outline, String by) {
        return new Plan(
                UUID.randomUUID(),
                family,
                conference,
                heldOn,
                outline.contingency().strip(),
                outline.contingencyWithheldFrom(),
                outline.visitsEvery(),
                outline.firstCoreGroupOn(),
                outline.firstCoreGroupAt(),
                outline.firstCoreGroupPlace(),
                outline.firstReviewOn(),
                by,
                clock.instant(),
                0);
    }

    private void insertParts(Plan plan, Map<PersonNumber, AbuseCategory> categories, OutlinePlan outline) {
        rows.insertAll(outline.children().stream()
                .map(child -> child(plan, child, categories.get(child.number())))
                .toList());
        rows.insertAll(outline.coreGroup().all().stream()
                .map(person -> new CoreGroupMember(UUID.randomUUID(), plan.id(), person, null, null))
                .toList());
        Map<String, Integer> places = new HashMap<>();
        List<PlannedChange> changes = new ArrayList<>();
        for (OutlinePlan.Change change : outline.changes()) {
            places.put(change.change(), changes.size() + 1);
            changes.add(change(plan, changes.size() + 1, change));
        }
        rows.insertAll(changes);
        List<PlannedAction> actions = new ArrayList<>();
        for (OutlinePlan.Action action : outline.actions()) {
            actions.add(action(plan, actions.size() + 1, places.get(action.change()), action));
        }
        rows.insertAll(actions);
        List<FamilyPart> parts = new ArrayList<>();
        for (OutlinePlan.OwnPart part : outline.familyParts()) {
            parts.add(new FamilyPart(
                    UUID.randomUUID(),
                    plan.id(),
                    parts.size() + 1,
                    part.who(),
                    part.part().strip(),
                    part.withheldFrom(),
                    null,
                    null));
        }
        rows.insertAll(parts);
    }

    private static PlanChild child(Plan plan, OutlinePlan.Child child, AbuseCategory category) {
        return new PlanChild(
                UUID.randomUUID(),
                plan.id(),
                plan.family(),
                child.number(),
                category,
                child.leadSocialWorker(),
                plan.agreedOn(),
                null,
                null,
                0);
    }

    private static PlannedChange change(Plan plan, int place, OutlinePlan.Change change) {
        return new PlannedChange(
                UUID.randomUUID(),
                plan.id(),
                place,
                change.children(),
                change.need().strip(),
                change.mustChange().strip(),
                change.withheldFrom(),
                null,
                null,
                null);
    }

    private static PlannedAction action(Plan plan, int place, int change, OutlinePlan.Action action) {
        return new PlannedAction(
                UUID.randomUUID(),
                plan.id(),
                place,
                change,
                action.what().strip(),
                action.who(),
                action.by(),
                action.howWeShallKnow().strip(),
                action.withheldFrom(),
                null,
                null,
                ActionState.OPEN,
                null,
                null,
                0);
    }

    private AgreedPlan whole(Plan plan) {
        return new AgreedPlan(
                plan,
                parts(PlanChild.class, plan, Comparator.comparing(PlanChild::child)),
                parts(CoreGroupMember.class, plan, Comparator.comparing(CoreGroupMember::person)),
                parts(PlannedChange.class, plan, Comparator.comparing(PlannedChange::place)),
                parts(PlannedAction.class, plan, Comparator.comparing(PlannedAction::place)),
                parts(FamilyPart.class, plan, Comparator.comparing(FamilyPart::place)));
    }

    private <T> List<T> parts(Class<T> sort, Plan plan, Comparator<T> order) {
        return rows.findAll(query(where("plan").is(plan.id())), sort).stream()
                .sorted(order)
                .toList();
    }
}
