package uk.childprotection.access;

import uk.childprotection.casefile.Coded;

/** What somebody looked at. */
public enum LookKind implements Coded {
    PAGE("Page of the family"),
    CARD("Card or list"),
    FORM("Form"),
    LETTER("Letter"),
    LETTER_PDF("Letter as PDF"),
    CALENDAR("Calendar file of a letter"),
    SEARCH("Search");

    private final String label;

    LookKind(String label) {
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
