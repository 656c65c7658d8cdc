package uk.childprotection.access;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.FamilyQuestion;
import uk.childprotection.casefile.FamilyReference;

/**
 * Somebody looked at a family's data.
 *
 * @param person user id
 * @param family null when a search found nothing
 * @param question what a search asked by, never the words typed; null when it was no search
 */
@Table("look")
public record Look(
        @Id Long id,
        Instant lookedAt,
        String person,
        LookKind kind,
        @Column("family_reference") FamilyReference family,
        FamilyQuestion.Kind question) {}
