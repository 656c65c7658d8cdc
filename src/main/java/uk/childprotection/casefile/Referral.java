package uk.childprotection.casefile;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** One referral of a family; a family may have several. */
@Table("referral")
public record Referral(
        @Id UUID id,
        @Column("family_reference") FamilyReference family,
        @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY) ReferralDetails details,
        String recordedBy,
        Instant recordedAt) {

    @Override
    public String toString() {
        return family + " referral " + id;
    }
}
