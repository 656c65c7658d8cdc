package uk.childprotection.process.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.childprotection.casefile.Coded;
import uk.childprotection.deadline.LondonTime;

/** One row of a table of facts in a form: what was asked, and the answer in words. */
public record Fact(String what, String words) {

    /** Collects the facts that are known; a question without an answer is left out. */
    public static final class Table {

        private final List<Fact> facts = new ArrayList<>();

        /** Adds a fact in words; left out when there are none. */
        public Table with(String what, String words) {
            if (words != null && !words.isBlank()) {
                facts.add(new Fact(what, words));
            }
            return this;
        }

        /** Adds what was chosen from a list, by its label; left out when nothing was. */
        public Table with(String what, Coded entry) {
            return with(what, entry == null ? null : entry.label());
        }

        /** Adds a day, written out; left out when there is none. */
        public Table with(String what, LocalDate day) {
            return with(what, day == null ? null : LondonTime.inWords(day));
        }

        /** The facts so far, in their order. */
        public List<Fact> rows() {
            return List.copyOf(facts);
        }
    }

    /** A table without a fact yet. */
    public static Table table() {
        return new Table();
    }
}
