package uk.childprotection.conference;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.PersonNumbers;

/**
 * Somebody who did not agree with the decision for a child. It is recorded and reverses nothing.
 *
 * @param attendee the number by which the attendance knows them
 * @param withheldFrom who must not read it
 * @param raised the {@link RaisedDissent} when it reached us after the conference; null when it was said there
 */
@Table("dissent")
public record Dissent(
        @Id UUID id,
        ConferenceId conference,
        int place,
        PersonNumber child,
        String attendee,
        String reason,
        PersonNumbers withheldFrom,
        UUID raised) {

    /** Whether it was said at the conference itself. */
    public boolean isSaidThere() {
        return raised == null;
    }

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return conference + " dissent " + place;
    }
}
