package uk.childprotection.casefile;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/** What one adult is to one child, whether with parental responsibility, and whether they live together. */
@Table("relation")
public record Relation(
        @Id UUID id,
        @Column("family_reference") FamilyReference family,
        PersonNumber adult,
        PersonNumber child,
        RelationKind kind,
        ParentalResponsibility parentalResponsibility,
        boolean livesWithChild) {

    static Relation of(FamilyReference family, PersonNumber adult, RelationDetails details) {
        return new Relation(
                UUID.randomUUID(),
                family,
                adult,
                details.child(),
                details.kind(),
                details.parentalResponsibility(),
                details.livesWithChild());
    }

    Relation inPlaceOf(Relation known) {
        return new Relation(known.id, family, adult, child, kind, parentalResponsibility, livesWithChild);
    }

    public boolean hasParentalResponsibility() {
        return parentalResponsibility == ParentalResponsibility.YES;
    }

    /** Whether the adult is the child's mother or father, by birth or adoption. */
    public boolean isParent() {
        return switch (kind) {
            case MOTHER, FATHER, ADOPTIVE_PARENT -> true;
            default -> false;
        };
    }
}
