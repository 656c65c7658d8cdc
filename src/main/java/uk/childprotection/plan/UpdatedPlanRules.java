package uk.childprotection.plan;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;

/**
 * What makes a plan whole when a review goes on with it: something is said of everything that had to change, every child still has
 * something that must change, and every change has an action. Of the actions {@link PlanActions} checks the rest.
 *
 * @param plan the plan as it stood, with the children who stay on it
 */
record UpdatedPlanRules(FamilyFile file, AgreedPlan plan, PlanLimits limits) {

    void check(UpdatedPlan updated) {
        Set<PersonNumber> children =
                plan.childrenOn().stream().map(PlanChild::child).collect(Collectors.toSet());
        OutlinePlanRules outline = new OutlinePlanRules(file, children, limits);
        outline.checkChildren(updated.children());
        outline.checkCoreGroup(updated.coreGroup());
        checkChanges(updated.changes(), children);
        checkNewChanges(updated.newChanges(), children);
        checkCovered(updated, children);
        checkServed(updated);
        outline.checkFamilyParts("The family’s own parts from now on", updated.familyParts());
        OutlinePlanRules.requireWords(updated.contingency(), "What happens if things do not get better");
        limits.checkVisits(updated.visitsEvery());
        limits.checkCoreGroup(updated.nextCoreGroupOn());
        limits.checkReview(updated.nextReviewOn());
    }

    private void checkChanges(List<UpdatedPlan.OfChange> said, Set<PersonNumber> children) {
        Map<String, PlannedChange> standing = standing();
        Set<String> named = said.stream().map(UpdatedPlan.OfChange::number).collect(Collectors.toSet());
        if (!named.equals(standing.keySet()) || named.size() != said.size()) {
            throw new Refusal("Say of everything that had to change whether it still has to.");
        }
        for (UpdatedPlan.OfChange change : said) {
            if (change.verdict() == null) {
                throw new Refusal("“What becomes of it” needs an answer for change %s.".formatted(change.number()));
            }
            if (change.goesOn() && isOfNobody(standing.get(change.number()), children)) {
                throw new Refusal("Change no. %s is about children who are on the plan no longer: it cannot go on."
                        .formatted(change.number()));
            }
        }
    }

    private void checkNewChanges(List<OutlinePlan.Change> added, Set<PersonNumber> children) {
        Set<String> marks = new HashSet<>(plan.changes().stream()
                .map(change -> String.valueOf(change.place()))
                .toList());
        Refusal.checkRows(
                "What must change besides", added, change -> OutlinePlanRules.checkChange(change, children, marks));
    }

    private void checkCovered(UpdatedPlan updated, Set<PersonNumber> children) {
        Map<String, PlannedChange> standing = standing();
        Set<PersonNumber> covered = Stream.concat(
                        updated.changes().stream()
                                .filter(UpdatedPlan.OfChange::goesOn)
                                .map(change -> standing.get(change.number()).children()),
                        updated.newChanges().stream().map(OutlinePlan.Change::children))
                .flatMap(people -> people.all().stream())
                .collect(Collectors.toSet());
        children.stream()
                .filter(child -> !covered.contains(child))
                .sorted()
                .findFirst()
                .ifPresent(child -> {
                    throw new Refusal("Nothing is said to change for %s: add it under “What must change besides”."
                            .formatted(child));
                });
    }

    /** Every change that goes on, or is new, has an action; an action goes on only with its change. */
    private void checkServed(UpdatedPlan updated) {
        Set<String> alive = Stream.concat(
                        updated.changes().stream()
                                .filter(UpdatedPlan.OfChange::goesOn)
                                .map(UpdatedPlan.OfChange::number),
                        updated.newChanges().stream().map(OutlinePlan.Change::change))
                .collect(Collectors.toSet());
        Map<String, PlannedAction> open = plan.openActions().stream()
                .collect(Collectors.toMap(action -> String.valueOf(action.place()), Function.identity()));
        Set<String> served = new HashSet<>();
        for (PlanUpdate.OfAction action : updated.actions()) {
            PlannedAction before = open.get(action.number());
            boolean goesOn = action.verdict() == ActionVerdict.KEEP || action.verdict() == ActionVerdict.CHANGE;
            if (before != null && goesOn) {
                String change = String.valueOf(before.change());
                if (!alive.contains(change)) {
                    throw new Refusal(
                            "Action %s serves change no. %s, which does not go on: say that it is done or dropped."
                                    .formatted(action.number(), change));
                }
                served.add(change);
            }
            if (before != null
                    && action.verdict() == ActionVerdict.KEEP
                    && before.by().isBefore(limits.heldOn())) {
                throw new Refusal("“By when” of action %s has passed: change it, and say by when from now on."
                        .formatted(action.number()));
            }
        }
        Refusal.checkRows("New actions", updated.added(), action -> {
            if (!alive.contains(action.change())) {
                throw new Refusal("“Serves change no.” names a change that does not go on.");
            }
            served.add(action.change());
        });
        firstMissing(alive, served).ifPresent(mark -> {
            throw new Refusal("Change no. %s has no action: say who does what by when.".formatted(mark));
        });
    }

    private static Optional<String> firstMissing(Collection<String> all, Set<String> there) {
        return all.stream().filter(one -> !there.contains(one)).sorted().findFirst();
    }

    private Map<String, PlannedChange> standing() {
        return plan.changes().stream()
                .filter(PlannedChange::isStanding)
                .collect(Collectors.toMap(change -> String.valueOf(change.place()), Function.identity()));
    }

    private static boolean isOfNobody(PlannedChange change, Set<PersonNumber> children) {
        return change.children().all().stream().noneMatch(children::contains);
    }
}
