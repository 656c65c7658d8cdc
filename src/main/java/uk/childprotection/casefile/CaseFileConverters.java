package uk.childprotection.casefile;

import java.util.List;

/** How the case file's values are kept in a column; every room may use the values in its own rows. */
public final class CaseFileConverters {

    private CaseFileConverters() {}

    public static List<Object> all() {
        return List.of(
                Column.text(FamilyReference.class, FamilyReference::value, FamilyReference::parse),
                Column.text(PersonNumber.class, PersonNumber::value, PersonNumber::parse),
                Column.text(PersonNumbers.class, PersonNumbers::value, PersonNumbers::parse),
                Column.text(NhsNumber.class, NhsNumber::value, NhsNumber::parse));
    }
}
