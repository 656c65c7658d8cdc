package uk.childprotection.conference;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The chair met the family before a conference.
 *
 * @param recordedBy user id of the chair
 */
@Table("family_meeting")
public record FamilyMeeting(
        @Id ConferenceId conference,
        LocalDate metOn,
        FamilyTalk words,
        String recordedBy,
        Instant recordedAt,
        @Version long version) {

    @Override
    public String toString() {
        return conference + " family meeting";
    }
}
