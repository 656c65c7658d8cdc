package uk.childprotection.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.casefile.YesNo;

/**
 * The end of one child's plan without a conference, as it was proposed and decided. One that was returned stays as it is; what is
 * proposed after it is a new one.
 *
 * @param endsOn the last day of the plan
 * @param authority the authority that has taken over; null unless the child has moved to it, as are the two after it
 * @param conferenceOn the day of its transfer-in conference
 * @param confirmedOn the day of its confirmation in writing
 * @param askedBy user id of whoever proposed it
 * @param decision null while it waits for the safeguarding manager, as are the two after it
 * @param decidedBy user id of the safeguarding manager
 */
@Table("administrative_end")
public record AdministrativeEnd(
        @Id UUID id,
        @Column("family_reference") FamilyReference family,
        UUID plan,
        PersonNumber child,
        PlanEnd reason,
        LocalDate endsOn,
        String evidence,
        String authority,
        LocalDate conferenceOn,
        LocalDate confirmedOn,
        ConsultedAgencies consulted,
        String askedBy,
        Instant askedAt,
        EndDecision decision,
        String decidedBy,
        LocalDate decidedOn,
        @Version long version) {

    /** Whether the safeguarding manager has still to decide. */
    public boolean isWaiting() {
        return decision == null;
    }

    /** Whether the child's plan has ended by it. */
    public boolean isAgreed() {
        return decision != null && decision.isAgreed();
    }

    /** Whether the plan ends because the child has died. */
    public boolean isDeath() {
        return reason == PlanEnd.DIED;
    }

    /** Whether letters about it may go to the family: after a death only where the safeguarding manager has said so. */
    public boolean isFamilyWrittenTo() {
        return !isDeath() || decision != null && decision.familyLetters() == YesNo.YES;
    }

    AdministrativeEnd decided(EndDecision given, String by, LocalDate on) {
        if (!isWaiting()) {
            throw new Refusal("This has been decided already.");
        }
        return new AdministrativeEnd(
                id,
                family,
                plan,
                child,
                reason,
                endsOn,
                evidence,
                authority,
                conferenceOn,
                confirmedOn,
                consulted,
                askedBy,
                askedAt,
                given,
                by,
                on,
                version);
    }

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return family + " " + child + " administrative end " + id;
    }
}
