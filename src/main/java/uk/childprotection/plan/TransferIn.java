package uk.childprotection.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.PersonNumber;

/**
 * A family with a plan elsewhere moves here. The other authority stays responsible until our transfer-in conference has been held.
 *
 * @param notifiedOn the day its written notice reached us, from which our conference is counted
 * @param contact the professional of the file who answers for the family there
 * @param why why the family moves, and how long the housing is for
 * @param papers which papers came with the notice
 * @param papersMissing what is done about the others; null when all came
 * @param recordedBy user id of whoever took the notice down
 * @param conference our transfer-in conference; null until it is called
 * @param takenOver whether we are responsible now; null until our conference has been held or cancelled
 * @param answeredOn the day from which that holds; null until then
 * @param answer why we have not taken over; null when we have
 */
@Table("transfer_in")
public record TransferIn(
        @Id UUID id,
        @Column("family_reference") FamilyReference family,
        LocalDate notifiedOn,
        LocalDate movedOn,
        String authority,
        PersonNumber contact,
        String why,
        TransferPapers papers,
        String papersMissing,
        String recordedBy,
        LocalDate recordedOn,
        UUID conference,
        Boolean takenOver,
        LocalDate answeredOn,
        String answer,
        @Version long version) {

    /** Whether our conference has still to decide; until then the other authority is responsible. */
    public boolean isWaiting() {
        return takenOver == null;
    }

    /** Whether we are responsible now. */
    public boolean isTakenOver() {
        return Boolean.TRUE.equals(takenOver);
    }

    TransferIn decidedBy(UUID called) {
        return become(called, takenOver, answeredOn, answer);
    }

    TransferIn answered(boolean yes, LocalDate on, String why) {
        return become(conference, yes, on, why);
    }

    private TransferIn become(UUID newConference, Boolean yes, LocalDate on, String because) {
        return new TransferIn(
                id,
                family,
                notifiedOn,
                movedOn,
                authority,
                contact,
                why,
                papers,
                papersMissing,
                recordedBy,
                recordedOn,
                newConference,
                yes,
                on,
                because,
                version);
    }

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return family + " transfer in " + id;
    }
}
