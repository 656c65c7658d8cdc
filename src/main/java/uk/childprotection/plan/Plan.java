package uk.childprotection.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.PersonNumbers;

/**
 * A child protection plan: what holds for the family as a whole. The children on it and the parts of the plan are rows of their own.
 *
 * @param conference id of the conference that made it
 * @param agreedOn the day of the conference, from which the plan runs
 * @param visitsEvery the longest time between two visits, in working days
 * @param recordedBy user id
 */
@Table("plan")
public record Plan(
        @Id UUID id,
        @Column("family_reference") FamilyReference family,
        UUID conference,
        LocalDate agreedOn,
        String contingency,
        PersonNumbers contingencyWithheldFrom,
        int visitsEvery,
        LocalDate firstCoreGroupOn,
        LocalTime firstCoreGroupAt,
        String firstCoreGroupPlace,
        LocalDate firstReviewOn,
        String recordedBy,
        Instant recordedAt,
        @Version long version) {

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return family + " plan " + id;
    }
}
