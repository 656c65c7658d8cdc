package uk.childprotection.correspondence;

import java.util.List;
import uk.childprotection.casefile.PersonNumbers;

/**
 * One thing that must change, for whom, and the actions that lead there.
 *
 * @param need the risk or need that it answers to
 */
public record ToldChange(
        List<String> children, String need, String change, List<ToldAction> actions, PersonNumbers withheldFrom)
        implements Withheld {

    public ToldChange {
        children = Required.some(children, "The children a change is for");
        need = Required.text(need, "The risk or need behind a change");
        change = Required.text(change, "What must change");
        actions = List.copyOf(actions);
        Required.value(withheldFrom, "Who must not read a part of the plan");
    }

    /** A change that every reader may know. */
    public static ToldChange of(List<String> children, String need, String change, List<ToldAction> actions) {
        return new ToldChange(children, need, change, actions, PersonNumbers.NOBODY);
    }

    ToldChange seenBy(Eyes reader) {
        return new ToldChange(children, need, change, Withheld.seenBy(reader, actions), withheldFrom);
    }
}
