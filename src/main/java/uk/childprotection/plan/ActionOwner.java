package uk.childprotection.plan;

import java.util.regex.Pattern;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;

/** The one person who answers for an action: somebody of the file by number, or a colleague as {@code user:} and a user id. */
final class ActionOwner {

    private static final Pattern COLLEAGUE = Pattern.compile("user:[A-Za-z0-9]+");

    private ActionOwner() {}

    /** Refuses an action without an owner, and one whose owner is neither in the file nor a colleague. */
    static void check(String who, FamilyFile file) {
        if (who == null || who.isBlank()) {
            throw new Refusal("“Who” needs an answer.");
        }
        if (!COLLEAGUE.matcher(who).matches()) {
            file.nameOf(PersonNumber.parse(who));
        }
    }
}
