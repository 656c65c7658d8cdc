package uk.childprotection.correspondence;

import uk.childprotection.casefile.AbuseCategory;

/** The categories of a child protection plan in words a family can read. */
final class CategoryWords {

    private CategoryWords() {}

    /** The category's name, to stand inside a sentence. */
    static String name(AbuseCategory category) {
        return switch (category) {
            case NEG -> "neglect";
            case PHY -> "physical abuse";
            case SAB -> "sexual abuse";
            case EMO -> "emotional abuse";
            case MUL -> "more than one kind of harm";
        };
    }

    /** A sentence or two on what the category means. */
    static String meaning(AbuseCategory category) {
        return switch (category) {
            case NEG ->
                "It means a child is not getting the care they need. This could be food, warmth, a safe home or help from a"
                        + " doctor.";
            case PHY -> "It means a child has been hit or hurt in some other way, or is likely to be.";
            case SAB -> "It means a child has been made to take part in something sexual, or is likely to be.";
            case EMO ->
                "It means a child is often made to feel scared, unloved or no good. It can also mean that a child sees or"
                        + " hears people being hurt at home.";
            case MUL ->
                "It means there are worries about more than one of these: neglect, physical abuse, sexual abuse and"
                        + " emotional abuse.";
        };
    }
}
