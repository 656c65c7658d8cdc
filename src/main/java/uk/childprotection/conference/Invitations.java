package uk.childprotection.conference;

import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;

import java.util.Comparator;
import java.util.List;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is asked to a conference, who is kept out of it, and what helps them to take part. */
@Service
@Transactional
public class Invitations {

    private final JdbcAggregateTemplate rows;

    Invitations(JdbcAggregateTemplate rows) {
        this.rows = rows;
    }

    /** Everybody of whom it was settled, invited or not: children, then adults, then professionals. */
    @Transactional(readOnly = true)
    public List<Invitee> of(ConferenceId conference) {
        return rows.findAll(query(where("conference").is(conference)), Invitee.class).stream()
                .sorted(Comparator.comparing(Invitee::number))
                .toList();
    }
}
