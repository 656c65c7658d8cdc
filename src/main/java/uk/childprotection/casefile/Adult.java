package uk.childprotection.casefile;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** An adult of a family or its network: a parent, a carer, anybody who matters to a child. */
@Table("adult")
public record Adult(
        @Id UUID id,
        @Column("family_reference") FamilyReference family,
        PersonNumber number,
        @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY) AdultDetails details,
        @Version long version) {

    static Adult of(FamilyReference family, PersonNumber number, AdultDetails details) {
        return new Adult(UUID.randomUUID(), family, number, details, 0);
    }

    Adult amended(AdultDetails newDetails, long readVersion) {
        return new Adult(id, family, number, newDetails, readVersion);
    }

    public String name() {
        return details.name();
    }

    @Override
    public String toString() {
        return family + " " + number;
    }
}
