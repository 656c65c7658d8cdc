package uk.childprotection.casefile;

/** Who referred the child: the referral source codes of the children in need census. */
public enum ReferralSource implements Coded {
    FAMILY("1A", "Individual: family member, relative or carer"),
    ACQUAINTANCE("1B", "Individual: acquaintance, neighbour or child minder"),
    SELF("1C", "Individual: the child"),
    OTHER_INDIVIDUAL("1D", "Individual: other, such as a stranger or Member of Parliament"),
    SCHOOL("2A", "School"),
    EDUCATION_SERVICE("2B", "Education service"),
    GP("3A", "Health service: general practitioner"),
    HEALTH_VISITOR("3B", "Health service: health visitor"),
    SCHOOL_NURSE("3C", "Health service: school nurse"),
    OTHER_PRIMARY_HEALTH("3D", "Health service: other primary health service"),
    EMERGENCY_DEPARTMENT("3E", "Health service: accident and emergency department"),
    OTHER_HEALTH("3F", "Health service: other, such as a hospice"),
    HOUSING("4", "Housing: local authority or housing association"),
    SOCIAL_CARE("5A", "Local authority: social care, such as adult social care"),
    OTHER_INTERNAL("5B", "Local authority: other department, such as youth justice"),
    EXTERNAL("5C", "Local authority: another authority"),
    EARLY_HELP("5D", "Local authority: early help"),
    POLICE("6", "Police"),
    OTHER_LEGAL("7", "Other legal agency: court, probation, immigration, Cafcass or prison"),
    OTHER("8", "Other, such as a voluntary organisation or children’s centre"),
    ANONYMOUS("9", "Anonymous"),
    UNKNOWN("10", "Unknown");

    private final String code;
    private final String label;

    ReferralSource(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
