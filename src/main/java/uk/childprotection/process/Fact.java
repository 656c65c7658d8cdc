package uk.childprotection.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.childprotection.casefile.Coded;
import uk.childprotection.deadline.LondonTime;

/** One row of a table of facts in a form: what was asked, and the answer in words. */
record Fact(String what, String words) {

    /** Collects the facts that are known; a question without an answer is left out. */
    static final class Table {

        private final List<Fact> facts = new ArrayList<>();

        Table with(String what, String words) {
            if (words != null && !words.isBlank()) {
                facts.add(new Fact(what, words));
            }
            return this;
        }

        Table with(String what, Coded entry) {
            return with(what, entry == null ? null : entry.label());
        }

        Table with(String what, LocalDate day) {
            return with(what, day == null ? null : LondonTime.inWords(day));
        }

        List<Fact> rows() {
            return List.copyOf(facts);
        }
    }

    static Table table() {
        return new Table();
    }
}
