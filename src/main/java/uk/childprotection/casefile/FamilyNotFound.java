package uk.childprotection.casefile;

/** There is no case with this reference. */
public class FamilyNotFound extends Refusal {

    public FamilyNotFound(FamilyReference reference) {
        super("There is no case with the reference %s.".formatted(reference));
    }
}
