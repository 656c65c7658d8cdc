package uk.childprotection.casefile;

import java.time.LocalDate;
import java.util.List;

/**
 * A professional's details as the form for corrections asks for them.
 *
 * @param version the state of the professional that was read; null for a new one
 * @param children the children the professional knows; none means all of them
 * @param leftOn null while the professional works with the family
 * @param source how it is known, in words
 * @param more whether something else is to be corrected
 */
public record ProfessionalEntered(
        Long version,
        Agency agency,
        String organisation,
        String name,
        String role,
        List<PersonNumber> children,
        String address,
        String email,
        String telephone,
        LocalDate leftOn,
        String source,
        YesNo more) {

    /** The professional's details; refuses answers that do not fit together. */
    public ProfessionalDetails details() {
        return new ProfessionalDetails(agency, organisation, name, role, new Contact(address, email, telephone));
    }

    public PersonNumbers known() {
        return new PersonNumbers(children);
    }

    /** Null while the professional works with the family. */
    public Leaving left() {
        return leftOn == null ? null : new Leaving(leftOn, LeavingKind.NO_LONGER_INVOLVED);
    }

    /** Never the professional's words: they would reach a log. */
    @Override
    public String toString() {
        return "professional";
    }
}
