package uk.childprotection.casefile;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds families. Every way to ask has an index of its own. */
@Service
@Transactional(readOnly = true)
public class FamilySearch {

    /** A longer answer helps nobody: ask more exactly. */
    public static final int MOST = 50;

    /** More words than this do not make a name more exact. */
    private static final int MOST_WORDS = 5;

    private final JdbcClient database;
    private final JdbcAggregateTemplate rows;

    FamilySearch(JdbcClient database, JdbcAggregateTemplate rows) {
        this.database = database;
        this.rows = rows;
    }

    /** At most {@value #MOST} families that answer the question and pass the filter, newest case first. */
    public FoundFamilies find(FamilyQuestion question, FamilyFilter filter) {
        Map<String, Object> parameters = new LinkedHashMap<>(filter.parameters());
        return newestFirst(condition(question, parameters), filter, parameters);
    }

    /** At most {@value #MOST} families whose case is open and that pass the filter, newest case first. */
    public FoundFamilies open(FamilyFilter filter) {
        return newestFirst("family.status <> 'CLOSED'", filter, filter.parameters());
    }

    private FoundFamilies newestFirst(String condition, FamilyFilter filter, Map<String, Object> parameters) {
        List<FamilyReference> found = database
                .sql("select family.reference from family where " + condition + " and ("
                        + filter.condition() + ") order by family.opened_at desc, family.reference desc fetch first "
                        + (MOST + 1) + " rows only")
                .params(parameters)
                .query(String.class)
                .list()
                .stream()
                .map(FamilyReference::parse)
                .toList();
        return new FoundFamilies(families(found.stream().limit(MOST).toList()), found.size() > MOST);
    }

    private List<Family> families(List<FamilyReference> references) {
        return references.isEmpty()
                ? List.of()
                : rows.findAllById(references, Family.class).stream()
                        .sorted(Comparator.comparingInt(family -> references.indexOf(family.reference())))
                        .toList();
    }

    private static String condition(FamilyQuestion question, Map<String, Object> parameters) {
        if (question instanceof FamilyQuestion.ByReference byReference) {
            parameters.put("askedReference", byReference.reference().value());
            return "family.reference = :askedReference";
        }
        if (question instanceof FamilyQuestion.ByDateOfBirth byDate) {
            parameters.put("askedDate", byDate.dateOfBirth());
            return "family.reference in (select family_reference from child where date_of_birth = :askedDate)";
        }
        if (question instanceof FamilyQuestion.ByNhsNumber byNumber) {
            parameters.put("askedNumber", byNumber.nhsNumber().value());
            return "family.reference in (select family_reference from child where nhs_number = :askedNumber)";
        }
        return byName((FamilyQuestion.ByName) question, parameters);
    }

    /** One person of the family has all the words in their name. */
    private static String byName(FamilyQuestion.ByName question, Map<String, Object> parameters) {
        List<String> words =
                NameWords.of(question.name()).stream().limit(MOST_WORDS).toList();
        StringBuilder sql = new StringBuilder("family.reference in (select w0.family_reference from name_word w0");
        for (int i = 1; i < words.size(); i++) {
            sql.append(
                    " join name_word w%1$d on w%1$d.family_reference = w0.family_reference and w%1$d.person = w0.person"
                            .formatted(i));
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            sql.append(i == 0 ? " where " : " and ").append("w%1$d.word_start = :start%1$d".formatted(i));
            parameters.put("start" + i, NameWords.start(word));
            if (NameWords.isLong(word)) {
                sql.append(" and w%1$d.word like :word%1$d".formatted(i));
                parameters.put("word" + i, word + "%");
            }
        }
        return sql.append(")").toString();
    }
}
