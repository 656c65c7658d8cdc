package uk.childprotection.conference;

import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.childprotection.casefile.ChangedMeanwhile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.deadline.LondonTime;

/** The reports that agencies were asked for, and what became of each. */
@Service
@Transactional
public class AgencyReports {

    private final JdbcAggregateTemplate rows;
    private final Clock clock;

    AgencyReports(JdbcAggregateTemplate rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Asks these professionals for a report by a day. */
    public void ask(ConferenceId conference, List<PersonNumber> professionals, LocalDate dueOn) {
        LocalDate today = today();
        rows.insertAll(professionals.stream()
                .map(professional -> AgencyReport.asked(conference, professional, today, dueOn))
                .toList());
    }

    /** The ids of the reports that are awaited for a conference; an expression of the diagram asks this. */
    @Transactional(readOnly = true)
    public List<String> asked(String conferenceId) {
        return of(ConferenceId.parse(conferenceId)).stream()
                .filter(AgencyReport::isAwaited)
                .map(report -> report.id().toString())
                .toList();
    }

    /** All reports to a conference. */
    @Transactional(readOnly = true)
    public List<AgencyReport> of(ConferenceId conference) {
        return rows.findAll(query(where("conference").is(conference)), AgencyReport.class).stream()
                .sorted(Comparator.comparing(AgencyReport::professional))
                .toList();
    }

    /** Those of the reports that there are, in no order. */
    @Transactional(readOnly = true)
    public List<AgencyReport> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : rows.findAllById(ids, AgencyReport.class);
    }

    /** The report with this id; an unknown id is refused. */
    @Transactional(readOnly = true)
    public AgencyReport find(UUID id) {
        return Optional.ofNullable(rows.findById(id, AgencyReport.class))
                .orElseThrow(() -> new Refusal("There is no report with the id %s.".formatted(id)));
    }

    /** Records that a report came or will not come. */
    public AgencyReport record(UUID id, ReceivedReport report, String by) {
        return update(find(id).recorded(report, by, today()));
    }

    /** Moves the day by which the awaited reports are due, because the conference moves. */
    public void moveDue(ConferenceId conference, LocalDate dueOn) {
        of(conference).stream().filter(AgencyReport::isAwaited).forEach(report -> update(report.dueOn(dueOn)));
    }

    private AgencyReport update(AgencyReport report) {
        try {
            return rows.update(report);
        } catch (OptimisticLockingFailureException changed) {
            throw new ChangedMeanwhile(changed);
        }
    }

    private LocalDate today() {
        return LondonTime.today(clock);
    }
}
