package uk.childprotection.conference;

import java.util.List;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.YesNo;

/** The answers of the form {@code arrange-interpreter-and-access}. */
public record ArrangedHelp(List<ForPerson> people) {

    public ArrangedHelp {
        people = people == null ? List.of() : List.copyOf(people);
    }

    /**
     * What was arranged for one person.
     *
     * @param words with whom and for when, or why it could not be arranged
     */
    public record ForPerson(PersonNumber number, YesNo arranged, String words) {

        /** Never a word of it: it would reach a log. */
        @Override
        public String toString() {
            return number + " " + arranged;
        }
    }
}
