package uk.childprotection.casefile;

import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.relational.core.query.Criteria;
import org.springframework.stereotype.Component;

/** The rows of one family's file, as the stores of this room read and write them. */
@Component
class FamilyRows {

    private final JdbcAggregateTemplate rows;

    FamilyRows(JdbcAggregateTemplate rows) {
        this.rows = rows;
    }

    Family family(FamilyReference reference) {
        return Optional.ofNullable(rows.findById(reference, Family.class))
                .orElseThrow(() -> new FamilyNotFound(reference));
    }

    Family openFamily(FamilyReference reference) {
        Family family = family(reference);
        family.checkOpen();
        return family;
    }

    <T> List<T> of(FamilyReference reference, Class<T> sort, Comparator<T> order) {
        return rows.findAll(query(belongsTo(reference)), sort).stream()
                .sorted(order)
                .toList();
    }

    <T> T numbered(FamilyReference reference, PersonNumber number, Class<T> sort) {
        return rows.findOne(query(belongsTo(reference).and("number").is(number)), sort)
                .orElseThrow(() -> new PersonNotInFile(reference, number));
    }

    int count(FamilyReference reference, Class<?> sort) {
        return (int) rows.count(query(belongsTo(reference)), sort);
    }

    <T> void insert(T row) {
        rows.insert(row);
    }

    <T> void insertAll(List<T> all) {
        if (!all.isEmpty()) {
            rows.insertAll(all);
        }
    }

    /** Writes a row that was read before, unless somebody else has written it since. */
    <T> void update(T row) {
        try {
            rows.update(row);
        } catch (ConcurrencyFailureException changed) {
            throw new ChangedMeanwhile(changed);
        }
    }

    static Criteria belongsTo(FamilyReference reference) {
        return where("family").is(reference);
    }
}
