package uk.childprotection.casefile;

/** Ethnicity codes of the Department for Education, as the children in need census uses them. */
public enum Ethnicity implements Coded {
    WHITE_BRITISH("WBRI", "White British"),
    WHITE_IRISH("WIRI", "White Irish"),
    IRISH_TRAVELLER("WIRT", "Traveller of Irish heritage"),
    GYPSY_ROMA("WROM", "Gypsy or Roma"),
    OTHER_WHITE("WOTH", "Any other White background"),
    WHITE_AND_BLACK_CARIBBEAN("MWBC", "White and Black Caribbean"),
    WHITE_AND_BLACK_AFRICAN("MWBA", "White and Black African"),
    WHITE_AND_ASIAN("MWAS", "White and Asian"),
    OTHER_MIXED("MOTH", "Any other mixed background"),
    INDIAN("AIND", "Indian"),
    PAKISTANI("APKN", "Pakistani"),
    BANGLADESHI("ABAN", "Bangladeshi"),
    OTHER_ASIAN("AOTH", "Any other Asian background"),
    BLACK_CARIBBEAN("BCRB", "Black Caribbean"),
    BLACK_AFRICAN("BAFR", "Black African"),
    OTHER_BLACK("BOTH", "Any other Black background"),
    CHINESE("CHNE", "Chinese"),
    OTHER("OOTH", "Any other ethnic group"),
    REFUSED("REFU", "Refused to say"),
    NOT_OBTAINED("NOBT", "Not obtained yet, or unborn");

    private final String code;
    private final String label;

    Ethnicity(String code, String label) {
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
