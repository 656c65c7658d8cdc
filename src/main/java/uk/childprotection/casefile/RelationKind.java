package uk.childprotection.casefile;

/** What an adult is to a child. */
public enum RelationKind implements Coded {
    MOTHER("Mother"),
    FATHER("Father"),
    STEP_PARENT("Step-parent"),
    PARENTS_PARTNER("Partner of a parent"),
    GRANDPARENT("Grandparent"),
    AUNT_OR_UNCLE("Aunt or uncle"),
    BROTHER_OR_SISTER("Brother or sister"),
    OTHER_RELATIVE("Other relative"),
    GUARDIAN("Guardian or special guardian"),
    ADOPTIVE_PARENT("Adoptive parent"),
    FOSTER_CARER("Foster carer"),
    OTHER_CARER("Other carer"),
    OTHER("Other adult"),
    NOT_RELATED("Not related to this child");

    private final String label;

    RelationKind(String label) {
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
