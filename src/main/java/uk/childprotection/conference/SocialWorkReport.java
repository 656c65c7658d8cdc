package uk.childprotection.conference;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.Refusal;

/**
 * The social worker's report to a conference: written by one person, approved by another.
 *
 * @param writtenBy user id of the author
 * @param returnedBy user id of the manager who gave it back the last time; null when nobody did
 * @param returnedBecause why; null when nobody did
 * @param approvedBy user id of the manager who approved it; null until then
 */
@Table("social_work_report")
public record SocialWorkReport(
        @Id ConferenceId conference,
        ReportWords words,
        String writtenBy,
        Instant writtenAt,
        String returnedBy,
        String returnedBecause,
        String approvedBy,
        Instant approvedAt,
        @Version long version) {

    static SocialWorkReport written(ConferenceId conference, ReportWords words, String by, Instant at) {
        return new SocialWorkReport(conference, words, by, at, null, null, null, null, 0);
    }

    /** Whether a manager has approved it. */
    public boolean isApproved() {
        return approvedBy != null;
    }

    SocialWorkReport rewritten(ReportWords newWords, String by, Instant at) {
        return new SocialWorkReport(conference, newWords, by, at, returnedBy, returnedBecause, null, null, version);
    }

    SocialWorkReport approved(String by, Instant at) {
        refuseAuthor(by);
        return new SocialWorkReport(
                conference, words, writtenBy, writtenAt, returnedBy, returnedBecause, by, at, version);
    }

    SocialWorkReport returned(String by, String because) {
        refuseAuthor(by);
        return new SocialWorkReport(conference, words, writtenBy, writtenAt, by, because, null, null, version);
    }

    private void refuseAuthor(String by) {
        if (writtenBy.equals(by)) {
            throw new Refusal("You wrote this report yourself: another manager has to approve it.");
        }
    }

    @Override
    public String toString() {
        return conference + " social worker's report";
    }
}
