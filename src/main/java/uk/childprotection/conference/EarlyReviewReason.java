package uk.childprotection.conference;

import uk.childprotection.casefile.Coded;

/** Why a review is asked for before the day agreed for it: the grounds of the procedures of Newcastle and Tees. */
public enum EarlyReviewReason implements Coded {
    FURTHER_HARM("Further harm, or a new Section 47 enquiry"),
    PLAN_CANNOT_BE_DELIVERED("The plan cannot be carried out"),
    DANGEROUS_PERSON("A person who is a danger to the child has contact"),
    GREAT_CHANGE("A great change in circumstances or in the household"),
    SAFER_PLACE("The child has moved to a safer place"),
    PLAN_CAN_END("The core group thinks that the plan can end");

    private final String label;

    EarlyReviewReason(String label) {
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
