package uk.childprotection.conference;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.PersonNumber;

/**
 * How one child took part in a sitting of a conference.
 *
 * @param views how the child's views reached the conference, or why they did not; null for a child who was there
 */
@Table("child_participation")
public record ChildParticipation(
        @Id UUID id, UUID sitting, PersonNumber child, Participation participation, String views) {

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return child + " at " + sitting;
    }
}
