package uk.childprotection.casefile;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows which children have an open case. */
@Component
class OpenCases {

    private static final String HERE = " child.left_as is null or child.left_as = 'LEFT_HOUSEHOLD'";

    private static final String WITH_ONE_OF_THESE_CHILDREN = """
            select family.reference, child.identity, child.nhs_number
            from family join child on child.family_reference = family.reference
            where child.identity in (:identities) and family.status <> 'CLOSED' and family.reference <> :except and (%1$s)
            union
            select family.reference, child.identity, child.nhs_number
            from family join child on child.family_reference = family.reference
            where child.nhs_number in (:nhsNumbers) and family.status <> 'CLOSED' and family.reference <> :except and (%1$s)
            order by 1
            """.formatted(HERE);

    /** A child whose case is open, by the marks that it is known by; each may be missing. */
    private record Known(FamilyReference family, String identity, String nhsNumber) {

        boolean is(ChildDetails child) {
            return identity != null && identity.equals(ChildIdentity.of(child))
                    || nhsNumber != null && nhsNumber.equals(number(child));
        }
    }

    private final JdbcClient database;

    OpenCases(JdbcClient database) {
        this.database = database;
    }

    /**
     * Refuses children who have an open case. Somebody who has gone from a family does not count there.
     *
     * @param children in the order of the form, which numbers them C1, C2 …
     */
    void refuse(List<ChildDetails> children) {
        List<Known> found = known(children, null);
        for (int place = 1; place <= children.size(); place++) {
            ChildDetails child = children.get(place - 1);
            PersonNumber number = PersonNumber.child(place);
            found.stream().filter(known -> known.is(child)).findFirst().ifPresent(known -> {
                throw new ChildAlreadyOpen(number, known.family());
            });
        }
    }

    /** Refuses a child who has an open case other than that of {@code family}. */
    void refuse(ChildDetails child, FamilyReference family) {
        known(List.of(child), family).stream().findFirst().ifPresent(known -> {
            throw new ChildAlreadyOpen(known.family());
        });
    }

    private List<Known> known(List<ChildDetails> children, FamilyReference except) {
        return database.sql(WITH_ONE_OF_THESE_CHILDREN)
                .param("identities", marks(children, ChildIdentity::of))
                .param("nhsNumbers", marks(children, OpenCases::number))
                .param("except", except == null ? "" : except.value())
                .query((row, index) -> new Known(
                        FamilyReference.parse(row.getString("reference")),
                        row.getString("identity"),
                        row.getString("nhs_number")))
                .list();
    }

    private static String number(ChildDetails child) {
        return child.nhsNumber() == null ? null : child.nhsNumber().value();
    }

    /** A list in SQL is never empty; no child is known by the empty text. */
    private static List<String> marks(List<ChildDetails> children, Function<ChildDetails, String> mark) {
        return Stream.concat(Stream.of(""), children.stream().map(mark).filter(Objects::nonNull))
                .toList();
    }
}
