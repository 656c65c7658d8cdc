package uk.childprotection.correspondence;

import java.time.LocalDate;
import uk.childprotection.casefile.PersonNumbers;

/** One action of the outline plan: what, who, by when and how we shall know. */
public record ToldAction(String what, String who, LocalDate by, String howWeShallKnow, PersonNumbers withheldFrom)
        implements Withheld {

    public ToldAction {
        what = Required.text(what, "An action of the plan");
        who = Required.text(who, "Who carries out an action of the plan");
        Required.value(by, "The day an action of the plan is due");
        howWeShallKnow = Required.text(howWeShallKnow, "How we shall know of an action of the plan");
        Required.value(withheldFrom, "Who must not read a part of the plan");
    }

    /** An action that every reader may know. */
    public static ToldAction of(String what, String who, LocalDate by, String howWeShallKnow) {
        return new ToldAction(what, who, by, howWeShallKnow, PersonNumbers.NOBODY);
    }
}
