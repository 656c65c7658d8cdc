package uk.childprotection.casefile;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An adult of a family or its network: a parent, a carer, anybody who matters to a child.
 *
 * @param left null unless the adult has left the household, is no longer involved or has died
 */
@Table("adult")
public record Adult(
        @Id UUID id,
        @Column("family_reference") FamilyReference family,
        PersonNumber number,
        @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY) AdultDetails details,
        @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL) Leaving left,
        @Version long version) {

    static Adult of(FamilyReference family, PersonNumber number, AdultDetails details) {
        return new Adult(UUID.randomUUID(), family, number, details, null, 0);
    }

    Adult amended(AdultDetails newDetails, Leaving nowLeft, long readVersion) {
        return new Adult(id, family, number, newDetails, nowLeft, readVersion);
    }

    public String name() {
        return details.name();
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
