package uk.childprotection.access;

import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.childprotection.casefile.FamilyQuestion;
import uk.childprotection.casefile.FamilyReference;

/** The record of every look at a family's data. Looks are only ever added. */
@Service
@Transactional
public class Looks {

    private final JdbcAggregateTemplate rows;
    private final Clock clock;

    Looks(JdbcAggregateTemplate rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Somebody looks at a page, form, card or letter of a family. */
    public void record(String personId, LookKind kind, FamilyReference family) {
        rows.insert(new Look(null, now(), personId, kind, family, null));
    }

    /** Somebody looks at a list that shows something of each of these families. */
    public void record(String personId, LookKind kind, List<FamilyReference> families) {
        Instant now = now();
        if (!families.isEmpty()) {
            rows.insertAll(families.stream()
                    .map(family -> new Look(null, now, personId, kind, family, null))
                    .toList());
        }
    }

    /** Somebody asked for families and was shown these, perhaps none. */
    public void recordSearch(String personId, FamilyQuestion.Kind question, List<FamilyReference> shown) {
        Instant now = now();
        if (shown.isEmpty()) {
            rows.insert(new Look(null, now, personId, LookKind.SEARCH, null, question));
        } else {
            rows.insertAll(shown.stream()
                    .map(family -> new Look(null, now, personId, LookKind.SEARCH, family, question))
                    .toList());
        }
    }

    /** Who looked at the family, newest first, at most {@code most}. */
    @Transactional(readOnly = true)
    public List<Look> of(FamilyReference family, int most) {
        return rows.findAll(
                query(where("family").is(family))
                        .sort(Sort.by(Sort.Direction.DESC, "id"))
                        .limit(most),
                Look.class);
    }

    private Instant now() {
        return clock.instant();
    }
}
