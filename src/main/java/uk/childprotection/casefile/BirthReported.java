package uk.childprotection.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A birth as the form asks for it.
 *
 * @param child the child's number in the file; null when one child of the family is expected
 * @param whereabouts where the baby is now
 * @param address where the baby lives or will live; null for the address in the file
 */
public record BirthReported(
        FamilyReference reference,
        String child,
        String firstNames,
        String surname,
        LocalDate bornOn,
        Sex sex,
        NhsNumber nhsNumber,
        Whereabouts whereabouts,
        String whereaboutsWords,
        String address) {

    /** Where a newborn baby is. */
    public enum Whereabouts implements Coded {
        HOME("At home with a parent"),
        HOSPITAL("In hospital"),
        RELATIVES("With relatives or friends"),
        FOSTER_CARE("In foster care or a parent and baby placement"),
        ELSEWHERE("Elsewhere");

        private final String label;

        Whereabouts(String label) {
            this.label = label;
        }

        @Override
        public String code() {
            return name();
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** The child of the file who is born; refuses when it is not clear who, or is born already. */
    public PersonNumber childIn(FamilyFile file) {
        List<PersonNumber> expected = file.children().stream()
                .filter(Child::isUnborn)
                .map(Child::number)
                .toList();
        if (child == null || child.isBlank()) {
            if (expected.size() == 1) {
                return expected.get(0);
            }
            throw new Refusal(
                    expected.isEmpty()
                            ? "No child of the case %s is expected: add a child who was not in the file with “Update a family”."
                                    .formatted(file.reference())
                            : "More than one child of the case %s is expected: give the number under “Which child?”, one of %s."
                                    .formatted(
                                            file.reference(),
                                            expected.stream()
                                                    .map(PersonNumber::value)
                                                    .collect(Collectors.joining(", "))));
        }
        PersonNumber number = PersonNumber.parse(child);
        if (!number.isChild()) {
            throw new Refusal("“Which child?” needs the number of a child, such as C3.");
        }
        if (!file.child(number).isUnborn()) {
            throw new Refusal(
                    "Child %s is born in the file already: correct it with “Update a family”.".formatted(number));
        }
        return number;
    }

    /** The birth; refuses a baby in a place that was not said. */
    public Birth birth() {
        if (whereabouts == Whereabouts.ELSEWHERE && (whereaboutsWords == null || whereaboutsWords.isBlank())) {
            throw new Refusal("The baby is elsewhere: say where under “Where the baby is, in words”.");
        }
        return new Birth(firstNames, surname, bornOn, sex, nhsNumber, address);
    }

    /** Never the child's words: they would reach a log. */
    @Override
    public String toString() {
        return "birth";
    }
}
