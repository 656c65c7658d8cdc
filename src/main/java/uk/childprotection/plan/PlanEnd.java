package uk.childprotection.plan;

import uk.childprotection.casefile.Coded;

/** Why a child is on a plan no longer: a review decided so, or one of the reasons for which no conference is needed. */
public enum PlanEnd implements Coded {
    REVIEW_DECIDED("A review conference decided that the child no longer needs a plan"),
    DIED("The child has died"),
    TURNED_18("The child has turned 18"),
    TRANSFERRED_OUT("The child has moved for good, and the other authority has held its transfer-in conference"),
    LEFT_UK("The child has left the United Kingdom for good"),
    LOOKED_AFTER("The child has become looked after and is safe");

    private final String label;

    PlanEnd(String label) {
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
