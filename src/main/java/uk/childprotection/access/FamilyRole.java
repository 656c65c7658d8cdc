package uk.childprotection.access;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.FamilyReference;

/**
 * Somebody is named in a family's case and may see it.
 *
 * @param person user id
 * @param until null while it lasts
 */
@Table("family_role")
public record FamilyRole(
        @Id Long id,
        @Column("family_reference") FamilyReference family,
        String person,
        RoleInCase role,
        @Column("granted_from") Instant from,
        @Column("granted_until") Instant until) {

    FamilyRole endedAt(Instant moment) {
        return new FamilyRole(id, family, person, role, from, moment);
    }
}
