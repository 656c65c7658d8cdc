package uk.childprotection.casefile;

import java.time.LocalDate;
import java.util.List;

/**
 * An adult's details as the form for corrections asks for them.
 *
 * @param version the state of the adult that was read; null for a new adult
 * @param children what the adult is to each child of the file
 * @param leftAs null unless the adult has left the household, is no longer involved or has died
 * @param source how it is known, in words
 * @param more whether something else is to be corrected
 */
public record AdultEntered(
        Long version,
        String name,
        LocalDate dateOfBirth,
        String address,
        String email,
        String telephone,
        SafeContact safeContact,
        String safeContactWords,
        String language,
        YesNo interpreterNeeded,
        LetterFormat format,
        String formatWords,
        List<KinshipRow> children,
        LeavingKind leftAs,
        LocalDate leftOn,
        String source,
        YesNo more) {

    /** The adult's details; refuses answers that do not fit together. */
    public AdultDetails details() {
        return new AdultDetails(
                name,
                dateOfBirth,
                new Contact(address, email, telephone),
                language,
                interpreterNeeded.isYes(),
                format,
                formatWords,
                safeContact,
                safeContactWords);
    }

    /** What the adult is to the children, as far as it is known. */
    public List<Kinship> kin() {
        return KinshipRow.known(children).stream().map(KinshipRow::toChild).toList();
    }

    /** Null while nothing has changed; refuses somebody who has left and lives with every child all the same. */
    public Leaving left() {
        if (leftAs == null) {
            return null;
        }
        List<KinshipRow> known = KinshipRow.known(children);
        if (!known.isEmpty()
                && known.stream().allMatch(row -> row.livesWithChild().isYes())) {
            throw new Refusal(
                    "This adult has left and lives with every child all the same: answer “Lives with the child?”"
                            + " as it is now.");
        }
        return new Leaving(leftOn, leftAs);
    }

    /** Never the adult's words: they would reach a log. */
    @Override
    public String toString() {
        return "adult";
    }
}
