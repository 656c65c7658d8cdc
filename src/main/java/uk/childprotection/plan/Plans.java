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
import java.util.UUID;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.childprotection.casefile.AbuseCategory;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.deadline.Due;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.TimeLimits;
import uk.childprotection.deadline.WorkingDays;

/** The store of child protection plans. */
@Service
@Transactional
public class Plans {

    private final JdbcAggregateTemplate rows;
    private final Limits limits;
    private final TimeLimits practice;
    private final WorkingDays workingDays;
    private final Clock clock;

    Plans(JdbcAggregateTemplate rows, Limits limits, TimeLimits practice, WorkingDays workingDays, Clock clock) {
        this.rows = rows;
        this.limits = limits;
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

    /** The plan that a conference made, if it made one. */
    @Transactional(readOnly = true)
    public Optional<AgreedPlan> ofConference(UUID conference) {
        return rows.findOne(query(where("conference").is(conference)), Plan.class)
                .map(this::whole);
    }

    /** All plans of a family, the newest first. */
    @Transactional(readOnly = true)
    public List<AgreedPlan> ofFamily(FamilyReference family) {
        return rows.findAll(query(where("family").is(family)), Plan.class).stream()
                .sorted(Comparator.comparing(Plan::recordedAt).reversed())
                .map(this::whole)
                .toList();
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
                .map(person -> new CoreGroupMember(UUID.randomUUID(), plan.id(), person))
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
                    part.withheldFrom()));
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
                change.withheldFrom());
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
                action.withheldFrom());
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
