package uk.childprotection.enquiry;

import uk.childprotection.casefile.Coded;

/** How the people of a strategy discussion came together. */
public enum MannerOfMeeting implements Coded {
    MEETING("In one room"),
    VIDEO("By video"),
    TELEPHONE("By telephone");

    private final String label;

    MannerOfMeeting(String label) {
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
