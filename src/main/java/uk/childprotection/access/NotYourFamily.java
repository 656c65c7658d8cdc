package uk.childprotection.access;

import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.Refusal;

/** The person may not see this family's file, or there is no such file: whoever may not look is not told which. */
public class NotYourFamily extends Refusal {

    public NotYourFamily(FamilyReference family) {
        super(
                "You have no access to the case %s. If you need it for your work, ask the family’s team manager or the safeguarding manager."
                        .formatted(family));
    }
}
