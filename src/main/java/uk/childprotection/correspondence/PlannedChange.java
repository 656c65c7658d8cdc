package uk.childprotection.correspondence;

import java.util.List;
import java.util.Set;

/** One thing that must change, for whom, and the actions that lead there. */
public record PlannedChange(List<String> children, String change, List<PlannedAction> actions, Set<String> withheldFrom)
        implements Withheld {

    public PlannedChange {
        children = Required.some(children, "The children a change is for");
        change = Required.text(change, "What must change");
        actions = List.copyOf(actions);
        withheldFrom = Set.copyOf(withheldFrom);
    }

    /** A change that every reader may know. */
    public static PlannedChange of(List<String> children, String change, List<PlannedAction> actions) {
        return new PlannedChange(children, change, actions, Set.of());
    }

    PlannedChange seenBy(String reader) {
        return new PlannedChange(children, change, Withheld.seenBy(reader, actions), withheldFrom);
    }
}
