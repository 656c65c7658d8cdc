package uk.childprotection.conference;

import java.util.List;
import uk.childprotection.casefile.FamilyStatus;

/** What a conference decided, read at one moment; decisions and views are in the order of the file, dissents as they were recorded. */
public record DecidedConference(
        ConferenceOutcome outcome, List<ChildDecision> decisions, List<AgencyView> views, List<Dissent> dissents) {

    /** Whether any child has a child protection plan from now on. */
    public boolean isPlanNeeded() {
        return decisions.stream().anyMatch(ChildDecision::isPlan);
    }

    /**
     * Where the family's case stands from now on. A child of whom nothing is decided to follow is a child in need until a manager closes
     * the case.
     */
    public FamilyStatus status() {
        if (isPlanNeeded()) {
            return FamilyStatus.CHILD_PROTECTION_PLAN;
        }
        boolean childInNeed = decisions.stream().anyMatch(decision -> decision.follows() == FollowUp.CHILD_IN_NEED);
        boolean earlyHelp = decisions.stream().anyMatch(decision -> decision.follows() == FollowUp.EARLY_HELP);
        return earlyHelp && !childInNeed ? FamilyStatus.EARLY_HELP : FamilyStatus.CHILD_IN_NEED;
    }
}
