package uk.childprotection.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.FamilyReference;

/**
 * One version of the record of a conference. Its words never change: a draft that was given back, or a correction, makes another
 * version, and all of them stay.
 *
 * @param number its place among the versions, from 1
 * @param draftedBy user id of the minute taker, or of the chair who accepted a correction
 * @param edition its place among those that were approved, from 1; null for one that was not
 * @param returnedBecause what the chair wanted mended; null unless it was given back
 * @param decidedBy user id of the chair; null until decided
 * @param batch the letters it went out with; null until they were written
 * @param sentOn the day on which the last of them left; null until then
 */
@Table("record_version")
public record RecordVersion(
        @Id UUID id,
        ConferenceId conference,
        @Column("family_reference") FamilyReference family,
        int number,
        RecordWords words,
        String draftedBy,
        Instant draftedAt,
        Integer edition,
        String returnedBecause,
        String decidedBy,
        Instant decidedAt,
        UUID batch,
        LocalDate sentOn,
        @Version long version) {

    static RecordVersion drafted(Conference conference, int number, RecordWords words, String by, Instant at) {
        return new RecordVersion(
                UUID.randomUUID(),
                conference.id(),
                conference.family(),
                number,
                words,
                by,
                at,
                null,
                null,
                null,
                null,
                null,
                null,
                0);
    }

    /** Whether the chair has still to read it. */
    public boolean isDraft() {
        return decidedBy == null;
    }

    /** Whether the chair has approved it. */
    public boolean isApproved() {
        return edition != null;
    }

    /** Whether its letters are written, so that somebody may have it. */
    public boolean isIssued() {
        return batch != null;
    }

    RecordVersion approved(int newEdition, String by, Instant at) {
        return decided(newEdition, null, by, at);
    }

    RecordVersion returned(String because, String by, Instant at) {
        return decided(null, because, by, at);
    }

    RecordVersion issued(UUID letters) {
        return new RecordVersion(
                id,
                conference,
                family,
                number,
                words,
                draftedBy,
                draftedAt,
                edition,
                returnedBecause,
                decidedBy,
                decidedAt,
                letters,
                sentOn,
                version);
    }

    RecordVersion sent(LocalDate on) {
        return new RecordVersion(
                id,
                conference,
                family,
                number,
                words,
                draftedBy,
                draftedAt,
                edition,
                returnedBecause,
                decidedBy,
                decidedAt,
                batch,
                on,
                version);
    }

    private RecordVersion decided(Integer newEdition, String because, String by, Instant at) {
        return new RecordVersion(
                id,
                conference,
                family,
                number,
                words,
                draftedBy,
                draftedAt,
                newEdition,
                because,
                by,
                at,
                batch,
                sentOn,
                version);
    }

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return conference + " record " + number;
    }
}
