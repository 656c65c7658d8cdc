package uk.childprotection.conference;

import java.util.List;
import uk.childprotection.casefile.PersonNumber;

/** The answers of the form {@code decide-exclusions}. */
public record ExclusionDecisions(List<Decision> requests) {

    public ExclusionDecisions {
        requests = requests == null ? List.of() : List.copyOf(requests);
    }

    /**
     * What the chair decided about one person.
     *
     * @param reason for the record
     * @param told the chair's own words to the person, beside the ground; may be null
     * @param partMissed completes “You will not be there …”; null unless it is a part
     * @param viewsHeard how the person's views reach the conference; null unless the person is excluded
     */
    public record Decision(
            PersonNumber number, Exclusion decision, String reason, String told, String partMissed, String viewsHeard) {

        /** Never a word of it: it would reach a log. */
        @Override
        public String toString() {
            return number + " " + decision;
        }
    }
}
