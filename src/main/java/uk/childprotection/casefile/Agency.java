package uk.childprotection.casefile;

import static uk.childprotection.casefile.AgencyGroup.EDUCATION;
import static uk.childprotection.casefile.AgencyGroup.HEALTH;

/** The agency a professional comes from, and the group it counts as when a conference's quorum is worked out. */
public enum Agency implements Coded {
    SOCIAL_CARE("Children’s social care", AgencyGroup.SOCIAL_CARE),
    POLICE("Police", AgencyGroup.POLICE),
    HEALTH_VISITOR("Health visitor", HEALTH),
    SCHOOL_NURSE("School nurse", HEALTH),
    GP("General practitioner", HEALTH),
    MIDWIFE("Midwife", HEALTH),
    PAEDIATRICIAN("Paediatrician", HEALTH),
    OTHER_HEALTH("Other health service", HEALTH),
    SCHOOL("School", EDUCATION),
    NURSERY("Nursery or child minder", EDUCATION),
    PROBATION("Probation", AgencyGroup.PROBATION),
    ADULT_SERVICES("Adult services", AgencyGroup.ADULT_SERVICES),
    HOUSING("Housing", AgencyGroup.HOUSING),
    OTHER("Other", AgencyGroup.OTHER);

    private final String label;
    private final AgencyGroup group;

    Agency(String label, AgencyGroup group) {
        this.label = label;
        this.group = group;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }

    public AgencyGroup group() {
        return group;
    }
}
