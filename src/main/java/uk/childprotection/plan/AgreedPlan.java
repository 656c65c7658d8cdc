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

    /** The children who are on the plan still. */
    public List<PlanChild> childrenOn() {
        return children.stream().filter(PlanChild::isOnIt).toList();
    }

    /** The actions that are still to be done. */
    public List<PlannedAction> openActions() {
        return actions.stream().filter(PlannedAction::isOpen).toList();
    }

    /** The plan without what has ended. */
    public AgreedPlan asItStands() {
        return new AgreedPlan(
                plan,
                children,
                coreGroup.stream().filter(CoreGroupMember::isMember).toList(),
                changes.stream().filter(PlannedChange::isStanding).toList(),
                openActions(),
                familyParts.stream().filter(FamilyPart::isStanding).toList());
    }

    /** The plan as the conference made it, whatever core groups and reviews have done with its actions since. */
    public AgreedPlan asItWasMade() {
        return new AgreedPlan(
                plan,
                children,
                coreGroup.stream().filter(member -> member.addedBy() == null).toList(),
                changes.stream().filter(change -> change.addedBy() == null).toList(),
                actions.stream().filter(PlannedAction::isOfConference).toList(),
                familyParts.stream().filter(part -> part.addedBy() == null).toList());
    }

    @Override
    public String toString() {
        return plan.toString();
    }
}
