package uk.childprotection.casefile;

/** What an entry of the chronology records. */
public enum EntryKind implements Coded {
    FORM("Form"),
    LETTER("Letter"),
    MEETING("Meeting"),
    CHANGE("Change of the file"),
    NOTE("Note");

    private final String label;

    EntryKind(String label) {
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
