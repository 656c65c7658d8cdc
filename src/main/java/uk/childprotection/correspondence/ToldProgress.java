package uk.childprotection.correspondence;

import uk.childprotection.casefile.PersonNumbers;

/**
 * What a core group said of an action of the plan.
 *
 * @param what the action as it was
 * @param done what was done
 * @param difference what has changed for the child
 * @param verdict what becomes of it, in words
 */
public record ToldProgress(String what, String done, String difference, String verdict, PersonNumbers withheldFrom)
        implements Withheld {

    public ToldProgress {
        what = Required.text(what, "An action of the plan");
        done = Required.text(done, "What was done about an action");
        difference = Required.text(difference, "What has changed for the child");
        verdict = Required.text(verdict, "What becomes of an action");
        Required.value(withheldFrom, "Who must not read a part of the plan");
    }
}
