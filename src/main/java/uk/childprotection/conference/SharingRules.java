package uk.childprotection.conference;

import java.time.LocalDate;
import uk.childprotection.casefile.Refusal;

/**
 * What has to be said about sharing the reports with one person.
 *
 * @param approvedOn the day the social worker's report was approved; it cannot be shared before
 * @param dueOn the last day in time by the authority's limit
 * @param agencyReportsReceived whether there is an agency's report to share
 */
record SharingRules(LocalDate today, LocalDate approvedOn, LocalDate dueOn, boolean agencyReportsReceived) {

    void check(SharedReports.With person) {
        if (person.shared().isYes()) {
            checkDay(person);
        }
        checkAgencyReportsDay(person);
        if (person.reason() == null) {
            checkNothingToExplain(person);
        }
    }

    boolean isLate(SharedReports.With person) {
        return person.shared().isYes() && person.on().isAfter(dueOn);
    }

    private void checkDay(SharedReports.With person) {
        if (person.on().isAfter(today)) {
            throw refusal("The day on which the report was shared with %s lies in the future.", person);
        }
        if (person.on().isBefore(approvedOn)) {
            throw refusal("The day on which the report was shared with %s lies before its approval.", person);
        }
    }

    private void checkAgencyReportsDay(SharedReports.With person) {
        if (person.agencyReportsOn() != null && person.agencyReportsOn().isAfter(today)) {
            throw refusal("The day on which the agencies’ reports were shared with %s lies in the future.", person);
        }
    }

    private void checkNothingToExplain(SharedReports.With person) {
        if (!person.shared().isYes()) {
            throw refusal("The report was not shared with %s: say why under “Reason”.", person);
        }
        if (isLate(person)) {
            throw refusal("The report was shared with %s after the limit: say why under “Reason”.", person);
        }
        if (agencyReportsReceived && person.agencyReportsOn() == null) {
            throw refusal("The agencies’ reports were not shared with %s: say why under “Reason”.", person);
        }
    }

    private static Refusal refusal(String sentence, SharedReports.With person) {
        return new Refusal(sentence.formatted(person.number()));
    }
}
