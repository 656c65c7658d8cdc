package uk.childprotection.conference;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.PersonNumber;

/**
 * What somebody who spoke for an agency at a conference thinks about one child.
 *
 * @param attendee the number by which the attendance knows them
 * @param suffered whether the child has suffered significant harm
 * @param likely whether the child is likely to suffer it
 * @param words what they said, if anything was kept
 */
@Table("agency_view")
public record AgencyView(
        @Id UUID id,
        ConferenceId conference,
        PersonNumber child,
        String attendee,
        HarmView suffered,
        HarmView likely,
        String words) {

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return conference + " " + attendee + " on " + child;
    }
}
