package uk.childprotection.casefile;

/**
 * What an adult is to a child, said from either side.
 *
 * @param adult the adult's number; null for an adult who gets one with this addition
 * @param child the child's number; null for a child who gets one with this addition
 * @param kind what the adult is to the child
 * @param parentalResponsibility not known when null
 */
public record Kinship(
        PersonNumber adult,
        PersonNumber child,
        RelationKind kind,
        ParentalResponsibility parentalResponsibility,
        boolean livesWithChild) {

    RelationDetails of(PersonNumber itsChild) {
        return new RelationDetails(itsChild, kind, parentalResponsibility, livesWithChild);
    }
}
