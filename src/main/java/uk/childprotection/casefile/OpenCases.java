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

    private static final String WITH_ONE_OF_THESE_CHILDREN = """
            select family.reference from family join child on child.family_reference = family.reference
            where child.identity in (:identities) and family.status <> 'CLOSED' and family.reference <> :except
            union
            select family.reference from family join child on child.family_reference = family.reference
            where child.nhs_number in (:nhsNumbers) and family.status <> 'CLOSED' and family.reference <> :except
            order by 1
            """;

    private final JdbcClient database;

    OpenCases(JdbcClient database) {
        this.database = database;
    }

    /** Refuses children who have an open case other than {@code except} (which may be null). */
    void refuse(List<ChildDetails> children, FamilyReference except) {
        database
                .sql(WITH_ONE_OF_THESE_CHILDREN)
                .param("identities", known(children, ChildIdentity::of))
                .param(
                        "nhsNumbers",
                        known(
                                children,
                                child -> child.nhsNumber() == null
                                        ? null
                                        : child.nhsNumber().value()))
                .param("except", except == null ? "" : except.value())
                .query(String.class)
                .list()
                .stream()
                .findFirst()
                .ifPresent(open -> {
                    throw new ChildAlreadyOpen(FamilyReference.parse(open));
                });
    }

    /** A list in SQL is never empty; no child is known by the empty text. */
    private static List<String> known(List<ChildDetails> children, Function<ChildDetails, String> mark) {
        return Stream.concat(Stream.of(""), children.stream().map(mark).filter(Objects::nonNull))
                .toList();
    }
}
