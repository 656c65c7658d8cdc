package uk.childprotection.plan;

import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;

/** Goes on with a plan at a review: what changes in it, and what holds from then on. Nothing of what it was is overwritten. */
@Service
@Transactional
public class PlanReviews {

    private final JdbcAggregateTemplate rows;
    private final Plans plans;
    private final PlanActions actions;
    private final Clock clock;

    PlanReviews(JdbcAggregateTemplate rows, Plans plans, PlanActions actions, Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.actions = actions;
        this.clock = clock;
    }

    /**
     * Keeps the plan as a review goes on with it.
     *
     * @param conference id of the review
     * @param heldOn its day
     * @param by user id of the person who records it
     * @throws uk.childprotection.casefile.Refusal when the plan lacks a part, says nothing of something that stood in it, or promises
     *     more than its limits allow
     */
    public PlanRevision agree(
            FamilyFile file, UUID plan, UUID conference, LocalDate heldOn, UpdatedPlan updated, String by) {
        AgreedPlan before = plans.find(plan);
        new UpdatedPlanRules(file, before, plans.limitsAfterReview(heldOn)).check(updated);
        Map<String, Integer> places = addChanges(before, conference, updated);
        actions.update(file, plan, conference, heldOn, new PlanUpdate(updated.actions(), placed(updated, places)));
        endChanges(before, conference, updated);
        renewCoreGroup(before, conference, updated);
        renewFamilyParts(before, conference, updated);
        updated.children().forEach(child -> plans.changeLead(plan, child.number(), child.leadSocialWorker(), heldOn));
        return rows.insert(PlanRevision.of(before.plan(), conference, heldOn, updated, by, clock.instant()));
    }

    /** What a review made of the plan it went on with; nothing when it ended the plan for every child. */
    @Transactional(readOnly = true)
    public Optional<PlanRevision> ofConference(UUID conference) {
        return rows.findOne(query(where("conference").is(conference)), PlanRevision.class);
    }

    /** The plan as a review went on with it: what stands in it now, with the next dates. */
    @Transactional(readOnly = true)
    public AgreedPlan asOf(PlanRevision revision) {
        AgreedPlan now = plans.find(revision.plan()).asItStands();
        return new AgreedPlan(
                revision.appliedTo(now.plan()),
                now.children(),
                now.coreGroup(),
                now.changes(),
                now.actions(),
                now.familyParts());
    }

    private Map<String, Integer> addChanges(AgreedPlan before, UUID conference, UpdatedPlan updated) {
        Map<String, Integer> places = new HashMap<>();
        before.changes().forEach(change -> places.put(String.valueOf(change.place()), change.place()));
        List<PlannedChange> added = new ArrayList<>();
        for (OutlinePlan.Change change : updated.newChanges()) {
            int place = before.changes().size() + added.size() + 1;
            places.put(change.change(), place);
            added.add(new PlannedChange(
                    UUID.randomUUID(),
                    before.plan().id(),
                    place,
                    change.children(),
                    change.need().strip(),
                    change.mustChange().strip(),
                    change.withheldFrom(),
                    conference,
                    null,
                    null));
        }
        insert(added);
        return places;
    }

    private static List<PlanUpdate.New> placed(UpdatedPlan updated, Map<String, Integer> places) {
        return updated.added().stream()
                .map(action -> new PlanUpdate.New(
                        String.valueOf(places.get(action.change())),
                        action.what(),
                        action.who(),
                        action.by(),
                        action.howWeShallKnow(),
                        action.withheldFrom()))
                .toList();
    }

    private void endChanges(AgreedPlan before, UUID conference, UpdatedPlan updated) {
        for (UpdatedPlan.OfChange said : updated.changes()) {
            if (!said.goesOn()) {
                before.changes().stream()
                        .filter(change -> String.valueOf(change.place()).equals(said.number()))
                        .forEach(change -> rows.update(change.ended(conference, said.verdict())));
            }
        }
    }

    private void renewCoreGroup(AgreedPlan before, UUID conference, UpdatedPlan updated) {
        List<PersonNumber> members = new ArrayList<>(updated.coreGroup().all());
        before.coreGroup().stream().filter(CoreGroupMember::isMember).forEach(member -> {
            if (!members.remove(member.person())) {
                rows.update(member.ended(conference));
            }
        });
        insert(members.stream()
                .map(person ->
                        new CoreGroupMember(UUID.randomUUID(), before.plan().id(), person, conference, null))
                .toList());
    }

    private void renewFamilyParts(AgreedPlan before, UUID conference, UpdatedPlan updated) {
        List<OutlinePlan.OwnPart> parts = new ArrayList<>(updated.familyParts());
        before.familyParts().stream().filter(FamilyPart::isStanding).forEach(part -> {
            boolean stays = parts.removeIf(same -> same.who().equals(part.who())
                    && same.part().strip().equals(part.part())
                    && same.withheldFrom().equals(part.withheldFrom()));
            if (!stays) {
                rows.update(part.ended(conference));
            }
        });
        int place = before.familyParts().size();
        List<FamilyPart> added = new ArrayList<>();
        for (OutlinePlan.OwnPart part : parts) {
            added.add(new FamilyPart(
                    UUID.randomUUID(),
                    before.plan().id(),
                    ++place,
                    part.who(),
                    part.part().strip(),
                    part.withheldFrom(),
                    conference,
                    null));
        }
        insert(added);
    }

    private void insert(List<?> added) {
        if (!added.isEmpty()) {
            rows.insertAll(added);
        }
    }
}
