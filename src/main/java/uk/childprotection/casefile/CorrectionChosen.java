package uk.childprotection.casefile;

import java.util.Optional;

/**
 * What is to be corrected next.
 *
 * @param whom a person's number in the file, one of the words below for somebody new, or {@value #NOBODY}
 */
public record CorrectionChosen(String whom) {

    public static final String NEW_CHILD = "newChild";
    public static final String NEW_ADULT = "newAdult";
    public static final String NEW_PROFESSIONAL = "newProfessional";
    public static final String NOBODY = "nobody";

    /** The person of the file; empty for somebody new and for nobody. */
    public Optional<PersonNumber> person() {
        return isNew() || whom.equals(NOBODY) ? Optional.empty() : Optional.of(PersonNumber.parse(whom));
    }

    /** What the person is or will be in the file; empty for nobody. */
    public Optional<PersonNumber.Kind> kind() {
        return switch (whom) {
            case NEW_CHILD -> Optional.of(PersonNumber.Kind.CHILD);
            case NEW_ADULT -> Optional.of(PersonNumber.Kind.ADULT);
            case NEW_PROFESSIONAL -> Optional.of(PersonNumber.Kind.PROFESSIONAL);
            default -> person().map(PersonNumber::kind);
        };
    }

    private boolean isNew() {
        return whom.equals(NEW_CHILD) || whom.equals(NEW_ADULT) || whom.equals(NEW_PROFESSIONAL);
    }
}
