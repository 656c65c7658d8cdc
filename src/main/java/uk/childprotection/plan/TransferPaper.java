package uk.childprotection.plan;

import uk.childprotection.casefile.Coded;

/** The papers that go from one authority to another with a family that has a plan (Norfolk). */
public enum TransferPaper implements Coded {
    HOUSING("Why the family has moved, and how long the housing is for"),
    PLAN("The current plan"),
    CONFERENCES("The records of the conferences"),
    ASSESSMENTS("The assessments"),
    RISK("What the move changes about the risk"),
    NEEDS("What the children need"),
    CHRONOLOGY("The chronology");

    private final String label;

    TransferPaper(String label) {
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
