package uk.childprotection.casefile;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A professional who works with the family.
 *
 * @param children the children the professional knows; nobody means all of them
 * @param left null while the professional is involved
 */
@Table("professional")
public record Professional(
        @Id UUID id,
        @Column("family_reference") FamilyReference family,
        PersonNumber number,
        @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY) ProfessionalDetails details,
        PersonNumbers children,
        @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL) Leaving left,
        @Version long version) {

    static Professional of(
            FamilyReference family, PersonNumber number, ProfessionalDetails details, PersonNumbers children) {
        return new Professional(UUID.randomUUID(), family, number, details, children, null, 0);
    }

    Professional amended(ProfessionalDetails newDetails, PersonNumbers newChildren, Leaving nowLeft, long readVersion) {
        return new Professional(id, family, number, newDetails, newChildren, nowLeft, readVersion);
    }

    public String name() {
        return details.name();
    }

    public Agency agency() {
        return details.agency();
    }

    public boolean knows(PersonNumber child) {
        return children.isEmpty() || children.contains(child);
    }

    /** Whether the person has died or is no longer involved. */
    public boolean isGone() {
        return Leaving.isGone(left);
    }

    @Override
    public String toString() {
        return family + " " + number;
    }
}
