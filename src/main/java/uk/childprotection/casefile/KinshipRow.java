package uk.childprotection.casefile;

import java.util.List;
import java.util.Objects;

/**
 * What an adult is to a child, as a form asks for it beside the name of the other one.
 *
 * @param number the other one's number
 */
public record KinshipRow(
        PersonNumber number, RelationKind kind, ParentalResponsibility parentalResponsibility, YesNo livesWithChild) {

    /** The rows in which something is known; refuses a row that says less than what the two are to each other. */
    static List<KinshipRow> known(List<KinshipRow> rows) {
        return rows == null
                ? List.of()
                : rows.stream().filter(KinshipRow::saysSomething).toList();
    }

    private boolean saysSomething() {
        if (kind == null && parentalResponsibility == null && livesWithChild == null) {
            return false;
        }
        Refusal.checkAbout(Objects.toString(number), () -> {
            new Question("Relation to the child").required(kind);
            new Question("Lives with the child?").required(livesWithChild);
        });
        return true;
    }

    Kinship toAdult() {
        return new Kinship(number, null, kind, parentalResponsibility, livesWithChild.isYes());
    }

    Kinship toChild() {
        return new Kinship(null, number, kind, parentalResponsibility, livesWithChild.isYes());
    }
}
