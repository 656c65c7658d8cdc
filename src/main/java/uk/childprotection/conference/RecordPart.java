package uk.childprotection.conference;

import uk.childprotection.casefile.Coded;

/** A part of the record of a conference that a chair can leave out of somebody’s copy. Decisions and next dates are none: everybody who gets a copy gets those. */
public enum RecordPart implements Coded {
    REPORTS("The reports and who saw them"),
    VIEWS("The views of the family and the agencies"),
    DISCUSSION("What was talked about"),
    ANALYSIS("Risks and what keeps each child safe"),
    DISAGREEMENTS("Who did not agree");

    private final String label;

    RecordPart(String label) {
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
