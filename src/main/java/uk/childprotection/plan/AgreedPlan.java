package uk.childprotection.plan;

import java.util.List;

/** A plan with everything that belongs to it, read at one moment; lists are in the order in which they were agreed. */
public record AgreedPlan(
        Plan plan,
        List<PlanChild> children,
        List<CoreGroupMember> coreGroup,
        List<PlannedChange> changes,
        List<PlannedAction> actions,
        List<FamilyPart> familyParts) {

    /** The actions that serve a change. */
    public List<PlannedAction> actionsOf(PlannedChange change) {
        return actions.stream()
                .filter(action -> action.change() == change.place())
                .toList();
    }

    @Override
    public String toString() {
        return plan.toString();
    }
}
