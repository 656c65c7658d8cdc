package uk.childprotection.conference;

import java.time.LocalDate;
import java.util.List;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.YesNo;

/** The answers of the form {@code share-reports}. */
public record SharedReports(List<With> people) {

    public SharedReports {
        people = people == null ? List.of() : List.copyOf(people);
    }

    /**
     * How the reports reached one person of the family.
     *
     * @param shared whether the social worker's report was shared
     * @param on the day it was; null when it was not
     * @param agencyReportsOn the day the agencies' reports were shared; null when they were not
     * @param reason why it was late or not done; null when there was nothing to explain
     */
    public record With(
            PersonNumber number, YesNo shared, LocalDate on, SharedHow how, LocalDate agencyReportsOn, String reason) {

        /** Never the reason: it would reach a log. */
        @Override
        public String toString() {
            return number + " shared " + shared;
        }
    }
}
