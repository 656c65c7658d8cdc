package uk.childprotection.casefile;

/** The form in which a person can read a letter. */
public enum LetterFormat implements Coded {
    STANDARD("Standard print"),
    LARGE_PRINT_16("Large print, 16 point"),
    LARGE_PRINT_20("Large print, 20 point"),
    EASY_READ("Easy read"),
    BRAILLE("Braille"),
    AUDIO("Audio recording"),
    OTHER("Other");

    private final String label;

    LetterFormat(String label) {
        this.label = label;
    }

    /** Whether somebody has to make the letter in it, because the application cannot. */
    public boolean isMadeByHand() {
        return this == BRAILLE || this == AUDIO;
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
