package uk.childprotection.correspondence;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.deadline.LondonTime;

/**
 * What a letter puts into its reader's calendar or takes out of it; written once, with the letter's words. It names nobody.
 *
 * @param meeting the conference or core group
 * @param uid the same for every letter to this reader about this meeting (RFC 5545, section 3.8.4.7)
 * @param sequence rises with every such letter, from 0
 * @param cancelled whether the entry is taken out
 * @param minutes for how long the meeting is planned
 * @param place {@code null} when none is told
 * @param joining how to join by video or telephone; {@code null} when everyone meets in the room
 */
@Table("letter_calendar")
record LetterCalendar(
        @Id UUID letter,
        UUID meeting,
        String uid,
        int sequence,
        boolean cancelled,
        String title,
        LocalDate meetsOn,
        LocalTime meetsAt,
        int minutes,
        String place,
        String joining) {

    ZonedDateTime begins() {
        return ZonedDateTime.of(meetsOn, meetsAt, LondonTime.ZONE);
    }

    ZonedDateTime ends() {
        return begins().plus(Duration.ofMinutes(minutes));
    }

    /** The same meeting taken out by another letter. */
    LetterCalendar cancelledBy(UUID other) {
        return new LetterCalendar(
                other, meeting, uid, sequence + 1, true, title, meetsOn, meetsAt, minutes, place, joining);
    }

    @Override
    public String toString() {
        return "calendar of " + letter;
    }
}
