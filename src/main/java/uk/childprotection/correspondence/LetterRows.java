package uk.childprotection.correspondence;

import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Sort;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyReference;

/** The rows of letters and of their words. */
@Component
class LetterRows {

    private final JdbcAggregateTemplate rows;
    private final JdbcClient database;

    LetterRows(JdbcAggregateTemplate rows, JdbcClient database) {
        this.rows = rows;
        this.database = database;
    }

    void insert(List<Letter> letters, List<LetterWords> words, List<LetterCalendar> calendars) {
        if (!letters.isEmpty()) {
            rows.insertAll(letters);
            rows.insertAll(words);
        }
        if (!calendars.isEmpty()) {
            rows.insertAll(calendars);
        }
    }

    /** What letters about a meeting have changed in calendars so far, the newest last. */
    List<LetterCalendar> calendarsOf(UUID meeting) {
        return rows.findAll(query(where("meeting").is(meeting)).sort(Sort.by("sequence")), LetterCalendar.class);
    }

    /** What a letter changes in its reader's calendar; empty for most letters. */
    Optional<LetterCalendar> calendar(UUID letter) {
        return Optional.ofNullable(rows.findById(letter, LetterCalendar.class));
    }

    Letter get(UUID id) {
        Letter letter = rows.findById(id, Letter.class);
        if (letter == null) {
            throw new LetterNotFound(id);
        }
        return letter;
    }

    Optional<Letter> find(UUID id) {
        return Optional.ofNullable(rows.findById(id, Letter.class));
    }

    boolean isDealtWith(String returnedMail) {
        return rows.existsById(returnedMail, ReturnedMailRow.class);
    }

    /** Refused when another server has dealt with the same mail meanwhile. */
    void insert(ReturnedMailRow returnedMail) {
        rows.insert(returnedMail);
    }

    boolean isOpened(UUID letter) {
        return rows.existsById(letter, ReadReceiptRow.class);
    }

    /** Refused when another server has noted a receipt for the same letter meanwhile. */
    void insert(ReadReceiptRow receipt) {
        rows.insert(receipt);
    }

    List<ReadReceiptRow> receipts(List<UUID> letters) {
        return letters.isEmpty()
                ? List.of()
                : rows.findAll(query(where("letter").in(letters)), ReadReceiptRow.class);
    }

    LetterWords words(UUID id) {
        LetterWords words = rows.findById(id, LetterWords.class);
        if (words == null) {
            throw new LetterNotFound(id);
        }
        return words;
    }

    void update(LetterWords words) {
        rows.update(words);
    }

    /** What has become of a letter; nobody else changes it until the transaction is over. */
    LetterStatus lockedStatus(UUID id) {
        return database.sql("select status from letter where id = :id for update")
                .param("id", id)
                .query(LetterStatus.class)
                .optional()
                .orElseThrow(() -> new LetterNotFound(id));
    }

    List<Letter> all(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : rows.findAll(query(where("id").in(ids)), Letter.class);
    }

    List<Letter> ofBatch(UUID batch) {
        return rows.findAll(query(where("batch").is(batch)).sort(Sort.by("place")), Letter.class);
    }

    List<Letter> ofFamily(FamilyReference family) {
        return rows.findAll(
                query(where("family").is(family))
                        .sort(Sort.by(Sort.Order.desc("writtenAt"), Sort.Order.asc("batch"), Sort.Order.asc("place"))),
                Letter.class);
    }

    /** Refused by the version when somebody else changed the letter meanwhile. */
    Letter update(Letter letter) {
        return rows.update(letter);
    }
}
