package uk.childprotection.casefile;

/** A child of the family that was about to be opened has an open case already. */
public class ChildAlreadyOpen extends Refusal {

    private final transient FamilyReference open;

    /** @param child the child in the list that was sent */
    ChildAlreadyOpen(PersonNumber child, FamilyReference open) {
        super("Child %s has an open case already: %s. Record the new referral there.".formatted(child, open));
        this.open = open;
    }

    ChildAlreadyOpen(FamilyReference open) {
        super("This child has an open case already: %s.".formatted(open));
        this.open = open;
    }

    /** The case that is open. */
    public FamilyReference open() {
        return open;
    }
}
