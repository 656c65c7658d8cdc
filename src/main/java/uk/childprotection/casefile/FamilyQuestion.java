package uk.childprotection.casefile;

import java.time.LocalDate;

/** A way to ask for families. */
public sealed interface FamilyQuestion {

    /** What was asked by; this may be recorded, the words typed may not. */
    enum Kind implements Coded {
        NAME("Name"),
        REFERENCE("Reference"),
        DATE_OF_BIRTH("Child’s date of birth"),
        NHS_NUMBER("NHS number");

        private final String label;

        Kind(String label) {
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

    Kind kind();

    /**
     * Reads what a person typed to be asked by.
     *
     * @param typed a date as 04/03/2016 or 2016-03-04
     */
    static FamilyQuestion of(Kind kind, String typed) {
        return switch (kind) {
            case NAME -> new ByName(typed);
            case REFERENCE -> new ByReference(FamilyReference.parse(typed));
            case DATE_OF_BIRTH -> new ByDateOfBirth(TypedDate.read("Child’s date of birth", typed));
            case NHS_NUMBER -> new ByNhsNumber(NhsNumber.parse(typed));
        };
    }

    /** By words of a child's or adult's name, each at least its first three letters. */
    record ByName(String name) implements FamilyQuestion {

        public ByName {
            if (NameWords.of(name).isEmpty()) {
                throw new Refusal("Type at least one word of a name.");
            }
        }

        @Override
        public Kind kind() {
            return Kind.NAME;
        }

        @Override
        public String toString() {
            return "by name";
        }
    }

    record ByReference(FamilyReference reference) implements FamilyQuestion {

        @Override
        public Kind kind() {
            return Kind.REFERENCE;
        }
    }

    record ByDateOfBirth(LocalDate dateOfBirth) implements FamilyQuestion {

        @Override
        public Kind kind() {
            return Kind.DATE_OF_BIRTH;
        }

        @Override
        public String toString() {
            return "by date of birth";
        }
    }

    record ByNhsNumber(NhsNumber nhsNumber) implements FamilyQuestion {

        @Override
        public Kind kind() {
            return Kind.NHS_NUMBER;
        }
    }
}
