package uk.childprotection.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/** A social worker was given a family on a day; earlier ones are kept, for who has had part in a case cannot chair it. */
@Table("allocation")
public record Allocation(
        @Id UUID id,
        @Column("family_reference") FamilyReference family,
        String socialWorker,
        String team,
        LocalDate allocatedOn) {}
