package uk.childprotection.conference;

import uk.childprotection.casefile.Coded;

/** Who tells the family what was decided: Hartlepool’s leaflet promises one or the other. */
public enum Explanation implements Coded {
    CHAIR_AT_MEETING("The chair, at the conference"),
    SOCIAL_WORKER_AFTERWARDS("The social worker, after the conference");

    private final String label;

    Explanation(String label) {
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
