package uk.childprotection.plan;

import java.time.LocalDate;
import java.util.List;
import uk.childprotection.casefile.YesNo;

/** The agencies that were asked before a plan ends without a conference, and what they said. */
public record ConsultedAgencies(List<Agency> agencies) {

    /**
     * One agency of the conference that made the plan.
     *
     * @param number the professional's number in the file
     * @param askedOn the day on which it was asked; null when it was not
     * @param said what it said; null when it was not asked
     * @param whyNot why it was not asked; null when it was
     */
    public record Agency(String number, YesNo asked, LocalDate askedOn, String said, String whyNot) {

        /** Never the words: they would reach a log. */
        @Override
        public String toString() {
            return "agency " + number;
        }
    }

    public ConsultedAgencies {
        agencies = List.copyOf(agencies);
    }

    @Override
    public String toString() {
        return agencies.toString();
    }
}
