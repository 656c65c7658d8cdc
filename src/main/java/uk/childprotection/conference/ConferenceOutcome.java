package uk.childprotection.conference;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.FamilyReference;

/**
 * What holds for the decisions of a conference as a whole.
 *
 * @param removalMentioned whether taking a child away from the family was spoken of
 * @param explained who told the family what was decided
 * @param recordedBy user id of the chair
 */
@Table("conference_outcome")
public record ConferenceOutcome(
        @Id ConferenceId conference,
        @Column("family_reference") FamilyReference family,
        LocalDate heldOn,
        boolean removalMentioned,
        Explanation explained,
        String recordedBy,
        Instant recordedAt) {}
