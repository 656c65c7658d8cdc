package uk.childprotection.conference;

import uk.childprotection.casefile.Coded;

/** What became of the offer of an advocate to a child. */
public enum AdvocateOffer implements Coded {
    ACCEPTED("Offered and accepted"),
    DECLINED("Offered and declined"),
    WAITING("Offered, no answer yet"),
    NOT_OFFERED("Not offered");

    private final String label;

    AdvocateOffer(String label) {
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
