package uk.childprotection.conference;

import java.time.LocalDate;
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
 * @param proposal what the authority's practice proposed; null for somebody entered at this point
 * @param reason why that was not followed, or why somebody was entered; null when there was nothing to say
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
        InvitationProposal.Proposal proposal,
        boolean invited,
        String reason,
        boolean reportAsked,
        TakingPart takingPart,
        Exclusion excluded,
        ExclusionCase exclusion,
        @Version long version) {

    static Invitee of(
            ConferenceId conference,
            PersonNumber number,
            Capacity capacity,
            InvitationProposal.Proposal proposal,
            boolean invited,
            String reason,
            boolean reportAsked,
            TakingPart takingPart) {
        return new Invitee(
                UUID.randomUUID(),
                conference,
                number,
                capacity,
                proposal,
                invited,
                reason,
                reportAsked,
                takingPart,
                Exclusion.NONE,
                null,
                0);
    }

    /** Whether the person is expected in the room for at least a part. */
    public boolean isExpected() {
        return invited && excluded != Exclusion.ALL;
    }

    /** Whether the person is of the family, not a professional. */
    public boolean isFamily() {
        return capacity != Capacity.PROFESSIONAL;
    }

    /** Whether the chair has still to decide whether the person is kept out. */
    public boolean isExclusionOpen() {
        return exclusion != null && exclusion.decidedOn() == null;
    }

    Invitee withExclusionAsked(ExclusionCase asked) {
        return with(Exclusion.NONE, asked);
    }

    Invitee decided(ExclusionDecisions.Decision decision, String by, LocalDate on) {
        return with(decision.decision(), exclusion.decided(decision, by, on));
    }

    Invitee arranged(Arranged now) {
        return new Invitee(
                id,
                conference,
                number,
                capacity,
                proposal,
                invited,
                reason,
                reportAsked,
                takingPart.arranged(now),
                excluded,
                exclusion,
                version);
    }

    private Invitee with(Exclusion newExcluded, ExclusionCase newExclusion) {
        return new Invitee(
                id,
                conference,
                number,
                capacity,
                proposal,
                invited,
                reason,
                reportAsked,
                takingPart,
                newExcluded,
                newExclusion,
                version);
    }

    @Override
    public String toString() {
        return conference + " " + number;
    }
}
