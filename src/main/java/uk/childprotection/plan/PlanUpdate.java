package uk.childprotection.plan;

import java.time.LocalDate;
import java.util.List;
import uk.childprotection.casefile.PersonNumbers;

/**
 * What a core group or a review makes of a plan: something of each action that was still to do, and what is to be done besides.
 *
 * @param actions one entry for each open action
 * @param added new actions
 */
public record PlanUpdate(List<OfAction> actions, List<New> added) {

    /**
     * What was said of an action.
     *
     * @param number its place in the plan
     * @param done what was done
     * @param difference what has changed for the child
     * @param what the action as it is from now on, when it is changed; null otherwise, as are the three that follow
     * @param withheldFrom who must not read what was said of it
     */
    public record OfAction(
            String number,
            String done,
            String difference,
            ActionVerdict verdict,
            String what,
            String who,
            LocalDate by,
            String howWeShallKnow,
            PersonNumbers withheldFrom) {

        public OfAction {
            withheldFrom = withheldFrom == null ? PersonNumbers.NOBODY : withheldFrom;
        }

        @Override
        public String toString() {
            return "what was said of action " + number;
        }
    }

    /**
     * A new action.
     *
     * @param change the place in the plan of the change it serves
     * @param who the one person who answers for it: a person's number in the file, or {@code user:} and a user id
     * @param by the last day
     * @param withheldFrom who must not read it
     */
    public record New(
            String change, String what, String who, LocalDate by, String howWeShallKnow, PersonNumbers withheldFrom) {

        public New {
            withheldFrom = withheldFrom == null ? PersonNumbers.NOBODY : withheldFrom;
        }

        @Override
        public String toString() {
            return "a new action for change " + change;
        }
    }

    public PlanUpdate {
        actions = actions == null ? List.of() : List.copyOf(actions);
        added = added == null ? List.of() : List.copyOf(added);
    }

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return "plan update";
    }
}
