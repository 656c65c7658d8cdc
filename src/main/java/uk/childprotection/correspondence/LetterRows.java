package uk.childprotection.correspondence;

import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Sort;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyReference;

/** The rows of letters and of their words. */
@Component
class LetterRows {

    private final JdbcAggregateTemplate rows;

    LetterRows(JdbcAggregateTemplate rows) {
        this.rows = rows;
    }

    void insert(List<Letter> letters, List<LetterWords> words) {
        if (!letters.isEmpty()) {
            rows.insertAll(letters);
            rows.insertAll(words);
        }
    }

    Letter get(UUID id) {
        Letter letter = rows.findById(id, Letter.class);
        if (letter == null) {
            throw new LetterNotFound(id);
        }
        return letter;
    }

    LetterWords words(UUID id) {
        LetterWords words = rows.findById(id, LetterWords.class);
        if (words == null) {
            throw new LetterNotFound(id);
        }
        return words;
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
