package uk.childprotection.conference;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.PersonNumber;

/**
 * How the reports to a conference reached one person of the family.
 *
 * @param sharedOn the day the social worker's report was shared; null when it was not
 * @param agencyReportsOn the day the agencies' reports were shared; null when they were not
 * @param late whether the social worker's report was shared after the authority's limit
 * @param reason why it was late or not done; null when there was nothing to explain
 */
@Table("report_sharing")
public record ReportSharing(
        @Id UUID id,
        ConferenceId conference,
        PersonNumber number,
        LocalDate sharedOn,
        SharedHow how,
        LocalDate agencyReportsOn,
        boolean late,
        String reason) {

    @Override
    public String toString() {
        return conference + " shared with " + number;
    }
}
