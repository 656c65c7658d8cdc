package uk.childprotection.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.PersonNumbers;
import uk.childprotection.casefile.Refusal;

/**
 * Children on a plan have moved to another authority. The plan stays ours until that authority has held its conference and confirmed.
 *
 * @param contact the professional of the file who answers for the family there
 * @param papersMissing why some papers did not go; null when all went
 * @param askedBy user id of the social worker
 * @param confirmed null until it is answered, as are those after it
 */
@Table("transfer_out")
public record TransferOut(
        @Id UUID id,
        @Column("family_reference") FamilyReference family,
        PersonNumbers children,
        LocalDate movedOn,
        String authority,
        PersonNumber contact,
        String why,
        String risk,
        TransferPapers papers,
        String papersMissing,
        String askedBy,
        LocalDate askedOn,
        Boolean confirmed,
        LocalDate conferenceOn,
        LocalDate confirmedOn,
        Boolean planMade,
        String answer,
        String answeredBy,
        @Version long version) {

    /** Whether the other authority has still to answer. */
    public boolean isWaiting() {
        return confirmed == null;
    }

    /** Whether the other authority is responsible now. */
    public boolean isConfirmed() {
        return Boolean.TRUE.equals(confirmed);
    }

    TransferOut answered(TransferAnswer given, String by) {
        if (!isWaiting()) {
            throw new Refusal("This has been answered already.");
        }
        boolean yes = given.isConfirmed();
        return new TransferOut(
                id,
                family,
                children,
                movedOn,
                authority,
                contact,
                why,
                risk,
                papers,
                papersMissing,
                askedBy,
                askedOn,
                yes,
                yes ? given.conferenceOn() : null,
                yes ? given.confirmedOn() : null,
                yes ? given.planMade().isYes() : null,
                given.answer().strip(),
                by,
                version);
    }

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return family + " transfer " + id;
    }
}
