package uk.childprotection.casefile;

/** The sort of agency, as quorum counts them. */
public enum AgencyGroup implements Coded {
    SOCIAL_CARE("Children’s social care"),
    POLICE("Police"),
    HEALTH("Health"),
    EDUCATION("Education"),
    PROBATION("Probation"),
    ADULT_SERVICES("Adult services"),
    HOUSING("Housing"),
    OTHER("Other");

    private final String label;

    AgencyGroup(String label) {
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
