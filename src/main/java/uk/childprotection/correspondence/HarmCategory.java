package uk.childprotection.correspondence;

/** The categories of a child protection plan by their national codes, in words a family can read. */
public enum HarmCategory {
    NEG(
            "neglect",
            "It means a child is not getting the care they need. This could be food, warmth, a safe home or help from a doctor."),
    PHY("physical abuse", "It means a child has been hit or hurt in some other way, or is likely to be."),
    SAB("sexual abuse", "It means a child has been made to take part in something sexual, or is likely to be."),
    EMO(
            "emotional abuse",
            "It means a child is often made to feel scared, unloved or no good. It can also mean that a child sees or hears people"
                    + " being hurt at home."),
    MUL(
            "more than one kind of harm",
            "It means there are worries about more than one of these: neglect, physical abuse, sexual abuse and emotional abuse.");

    private final String words;
    private final String meaning;

    HarmCategory(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    /** The category's name, to stand inside a sentence. */
    public String words() {
        return words;
    }

    /** A sentence or two on what the category means. */
    public String meaning() {
        return meaning;
    }
}
