package uk.childprotection.casefile;

/**
 * What an adult is to one child.
 *
 * @param child the child's number in the file
 * @param parentalResponsibility not known when null
 * @param livesWithChild whether the adult lives in the child's household
 */
public record RelationDetails(
        PersonNumber child, RelationKind kind, ParentalResponsibility parentalResponsibility, boolean livesWithChild) {

    public RelationDetails {
        new Question("Child").required(child);
        if (!child.isChild()) {
            throw new Refusal("A relation leads from an adult to a child.");
        }
        new Question("Relation to the child").required(kind);
        parentalResponsibility =
                parentalResponsibility == null ? ParentalResponsibility.NOT_KNOWN : parentalResponsibility;
        if (kind == RelationKind.MOTHER && parentalResponsibility == ParentalResponsibility.NOT_KNOWN) {
            // A birth mother always holds it unless a court has taken it away by adoption (Children Act 1989, section
            // 2).
            parentalResponsibility = ParentalResponsibility.YES;
        }
    }
}
