package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.util.Set;

/** One action of the outline plan: what, who, by when and how we shall know. */
public record PlannedAction(String what, String who, LocalDate by, String howWeShallKnow, Set<String> withheldFrom)
        implements Withheld {

    public PlannedAction {
        what = Required.text(what, "An action of the plan");
        who = Required.text(who, "Who carries out an action of the plan");
        Required.value(by, "The day an action of the plan is due");
        howWeShallKnow = Required.text(howWeShallKnow, "How we shall know of an action of the plan");
        withheldFrom = Set.copyOf(withheldFrom);
    }

    /** An action that every reader may know. */
    public static PlannedAction of(String what, String who, LocalDate by, String howWeShallKnow) {
        return new PlannedAction(what, who, by, howWeShallKnow, Set.of());
    }
}
