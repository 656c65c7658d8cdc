package uk.childprotection.casefile;

import java.util.List;

/** Those of a file who have died or are no longer involved. They keep their numbers, and what was recorded of them stands. */
public record FormerPeople(
        List<Child> children, List<Adult> adults, List<Relation> relations, List<Professional> professionals) {

    public static final FormerPeople NOBODY = new FormerPeople(List.of(), List.of(), List.of(), List.of());

    public boolean isEmpty() {
        return children.isEmpty() && adults.isEmpty() && professionals.isEmpty();
    }
}
