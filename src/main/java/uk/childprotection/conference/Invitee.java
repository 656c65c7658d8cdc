package uk.childprotection.conference;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.PersonNumber;

/**
 * A person of the family's file of whom it was settled whether they are asked to a conference. Somebody who was not in the file is
 * entered there first.
 *
 * @param number the person's number in the file
 * @param proposed whether the authority's practice proposed to invite the person
 * @param reason why that was not followed; null when it was
 * @param reportAsked whether the professional was asked for a report
 * @param excluded how much of the conference the chair keeps the person out of
 * @param exclusion the request to exclude the person and the decision; null when nobody asked
 */
@Table("invitee")
public record Invitee(
        @Id UUID id,
        ConferenceId conference,
        PersonNumber number,
        Capacity capacity,
        boolean proposed,
        boolean invited,
        String reason,
        boolean reportAsked,
        TakingPart takingPart,
        Exclusion excluded,
        ExclusionCase exclusion,
        @Version long version) {

    /** Whether the person is expected in the room for at least a part. */
    public boolean isExpected() {
        return invited && excluded != Exclusion.ALL;
    }

    /** Whether the person is of the family, not a professional. */
    public boolean isFamily() {
        return capacity != Capacity.PROFESSIONAL;
    }

    @Override
    public String toString() {
        return conference + " " + number;
    }
}
