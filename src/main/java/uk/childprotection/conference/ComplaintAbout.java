package uk.childprotection.conference;

import uk.childprotection.casefile.Coded;

/** Whose conduct a complaint is about; what an agency or a worker did is answered by that agency. */
public enum ComplaintAbout implements Coded {
    CONFERENCE("The conference"),
    BOTH("The conference and what an agency or a worker did"),
    AGENCY("Only what an agency or a worker did");

    private final String label;

    ComplaintAbout(String label) {
        this.label = label;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }
}
