package uk.childprotection.casefile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A child of a family, born or not.
 *
 * @param identity name and date in one comparable text, to find the same child again
 */
@Table("child")
public record Child(
        @Id UUID id,
        @Column("family_reference") FamilyReference family,
        PersonNumber number,
        @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY) ChildDetails details,
        String identity,
        @Version long version) {

    static Child of(FamilyReference family, PersonNumber number, ChildDetails details) {
        return new Child(UUID.randomUUID(), family, number, details, ChildIdentity.of(details), 0);
    }

    Child amended(ChildDetails newDetails) {
        return new Child(id, family, number, newDetails, ChildIdentity.of(newDetails), version);
    }

    public String displayName() {
        return details.displayName();
    }

    public boolean isUnborn() {
        return details.isUnborn();
    }

    /**
     * Whole years on the given day, 0 for an unborn child. Somebody born on 29 February is a year older on 1 March where a year has
     * no such day.
     */
    public int ageOn(LocalDate day) {
        return isUnborn() ? 0 : (int) Math.max(0, ChronoUnit.YEARS.between(details.dateOfBirth(), day));
    }

    @Override
    public String toString() {
        return family + " " + number;
    }
}
