package uk.childprotection.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A child of a family, born or not.
 *
 * @param identity name and date of birth in one comparable text, to find the same child again; null while unborn
 * @param left null while the child is in the household
 */
@Table("child")
public record Child(
        @Id UUID id,
        @Column("family_reference") FamilyReference family,
        PersonNumber number,
        @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY) ChildDetails details,
        String identity,
        @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL) Leaving left,
        @Version long version) {

    static Child of(FamilyReference family, PersonNumber number, ChildDetails details) {
        return new Child(UUID.randomUUID(), family, number, details, ChildIdentity.of(details), null, 0);
    }

    Child amended(ChildDetails newDetails, Leaving nowLeft, long readVersion) {
        return new Child(id, family, number, newDetails, ChildIdentity.of(newDetails), nowLeft, readVersion);
    }

    public String displayName() {
        return details.displayName();
    }

    public boolean isUnborn() {
        return details.isUnborn();
    }

    /** See {@link ChildDetails#ageOn}. */
    public int ageOn(LocalDate day) {
        return details.ageOn(day);
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
