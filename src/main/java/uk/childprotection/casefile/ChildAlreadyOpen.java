package uk.childprotection.casefile;

/** A child of the family that was about to be opened has an open case already. */
public class ChildAlreadyOpen extends Refusal {

    private final transient FamilyReference open;

    public ChildAlreadyOpen(FamilyReference open) {
        super("One of these children has an open case already: %s. Record the new referral there.".formatted(open));
        this.open = open;
    }

    /** The case that is open. */
    public FamilyReference open() {
        return open;
    }
}
