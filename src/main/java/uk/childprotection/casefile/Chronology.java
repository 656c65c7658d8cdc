package uk.childprotection.casefile;

import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Sort;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The family's chronology: entries are added and read, never changed and never taken out. */
@Service
@Transactional
public class Chronology {

    private static final String HEADINGS = """
            select id, recorded_at, recorded_by, kind, title, form from entry
            where family_reference = :family order by id desc
            """;

    private final JdbcAggregateTemplate rows;
    private final JdbcClient database;
    private final Clock clock;

    Chronology(JdbcAggregateTemplate rows, JdbcClient database, Clock clock) {
        this.rows = rows;
        this.database = database;
        this.clock = clock;
    }

    /** Adds an entry, now. */
    public Entry append(NewEntry entry) {
        return rows.insert(new Entry(
                null,
                entry.family(),
                clock.instant(),
                entry.recordedBy(),
                entry.kind(),
                entry.title(),
                entry.form(),
                entry.formVersion(),
                entry.task(),
                entry.answers() == null ? null : StorableText.of(entry.answers())));
    }

    /** The headings of all entries, newest first. */
    @Transactional(readOnly = true)
    public List<EntryHeading> of(FamilyReference family) {
        return database.sql(HEADINGS)
                .param("family", family.value())
                .query((row, number) -> new EntryHeading(
                        row.getLong("id"),
                        row.getObject("recorded_at", java.time.OffsetDateTime.class)
                                .toInstant(),
                        row.getString("recorded_by"),
                        EntryKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getString("form")))
                .list();
    }

    /** One entry of the family with its answers. */
    @Transactional(readOnly = true)
    public Optional<Entry> find(FamilyReference family, long id) {
        return rows.findOne(query(where("family").is(family).and("id").is(id)), Entry.class);
    }

    /** The newest answers to a form for this family. */
    @Transactional(readOnly = true)
    public Optional<Entry> latest(FamilyReference family, String form) {
        return rows.findOne(
                query(where("family").is(family).and("form").is(form))
                        .sort(Sort.by(Sort.Direction.DESC, "id"))
                        .limit(1),
                Entry.class);
    }

    /** Whether the person has added anything to this family's chronology. */
    @Transactional(readOnly = true)
    public boolean hasEntryBy(FamilyReference family, String personId) {
        return rows.exists(query(where("family").is(family).and("recordedBy").is(personId)), Entry.class);
    }

    /** User ids of everybody who has added anything to this family's chronology other than the answers to these forms. */
    @Transactional(readOnly = true)
    public Set<String> authorsBeside(FamilyReference family, Set<String> forms) {
        return Set.copyOf(database.sql("""
                        select distinct recorded_by from entry
                        where family_reference = :family and (form is null or form not in (:forms))
                        """)
                .param("family", family.value())
                .param("forms", forms)
                .query(String.class)
                .list());
    }
}
