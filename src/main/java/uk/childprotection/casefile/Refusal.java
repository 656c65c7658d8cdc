package uk.childprotection.casefile;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A rule of the work that was about to be broken. Its message is a sentence for the person at the screen: what is wrong and how to
 * mend it. It is logged too, so it never holds personal data.
 */
public class Refusal extends RuntimeException {

    public Refusal(String sentence) {
        super(sentence);
    }

    public Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /**
     * Does something with one row of a form; a refusal says which row it is about.
     *
     * @param whose the row as the form numbers it, such as "Child C2"; never a name
     */
    public static <T> T about(String whose, Supplier<T> work) {
        try {
            return work.get();
        } catch (Refusal refusal) {
            throw new Refusal("%s: %s".formatted(whose, refusal.getMessage()), refusal);
        }
    }

    /**
     * Checks each row of a list that a person fills in; a refusal names the list and the row.
     *
     * @param list the label of the list in the form
     */
    public static <T> void checkRows(String list, List<T> rows, Consumer<T> check) {
        for (int place = 0; place < rows.size(); place++) {
            T row = rows.get(place);
            checkAbout("“%s”, row %d".formatted(list, place + 1), () -> check.accept(row));
        }
    }

    /** As {@link #about}, for a check. */
    public static void checkAbout(String whose, Runnable check) {
        about(whose, () -> {
            check.run();
            return null;
        });
    }
}
