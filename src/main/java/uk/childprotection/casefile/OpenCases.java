package uk.childprotection.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        List<String> nhsNumbers = new ArrayList<>(children.stream()
                .map(ChildDetails::nhsNumber)
                .filter(Objects::nonNull)
                .map(NhsNumber::value)
                .toList());
        nhsNumbers.add(""); // a list in SQL is never empty
        database
                .sql(WITH_ONE_OF_THESE_CHILDREN)
                .param("identities", children.stream().map(ChildIdentity::of).toList())
                .param("nhsNumbers", nhsNumbers)
                .param("except", except == null ? "" : except.value())
                .query(String.class)
                .list()
                .stream()
                .findFirst()
                .ifPresent(open -> {
                    throw new ChildAlreadyOpen(FamilyReference.parse(open));
                });
    }
}
