package uk.childprotection.casefile;

import java.time.LocalDate;
import java.util.List;

/**
 * A child's details as the form for corrections asks for them.
 *
 * @param version the state of the child that was read; null for a new child
 * @param adults what each adult of the file is to the child
 * @param leftAs null while the child is in the household
 * @param source how it is known, in words
 * @param more whether something else is to be corrected
 */
public record ChildEntered(
        Long version,
        YesNo born,
        String firstNames,
        String surname,
        LocalDate dateOfBirth,
        LocalDate expectedOn,
        Sex sex,
        NhsNumber nhsNumber,
        Ethnicity ethnicity,
        String firstLanguage,
        YesNo interpreterNeeded,
        YesNo disabled,
        String communicationNeeds,
        String address,
        String schoolOrNursery,
        String gp,
        String localAuthorityId,
        List<KinshipRow> adults,
        LeavingKind leftAs,
        LocalDate leftOn,
        String source,
        YesNo more) {

    /** The child's details; refuses answers that do not fit together. */
    public ChildDetails details() {
        return new ChildDetails(
                firstNames,
                surname,
                dateOfBirth,
                expectedOn,
                sex,
                ethnicity,
                firstLanguage,
                interpreterNeeded.isYes(),
                communicationNeeds,
                disabled.isYes(),
                address,
                schoolOrNursery,
                gp,
                nhsNumber,
                localAuthorityId);
    }

    /** What the adults are to the child, as far as it is known. */
    public List<Kinship> kin() {
        return KinshipRow.known(adults).stream().map(KinshipRow::toAdult).toList();
    }

    /** Null while the child is in the household. */
    public Leaving left() {
        return leftAs == null ? null : new Leaving(leftOn, leftAs);
    }

    /** Never the child's words: they would reach a log. */
    @Override
    public String toString() {
        return "child";
    }
}
