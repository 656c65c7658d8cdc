package uk.childprotection.conference;

import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.childprotection.casefile.ChangedMeanwhile;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.deadline.LondonTime;

/** The social worker's report to each conference: written, approved, and shared with the family. */
@Service
@Transactional
public class SocialWorkReports {

    private final JdbcAggregateTemplate rows;
    private final Clock clock;

    SocialWorkReports(JdbcAggregateTemplate rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The report to a conference, once it is written. */
    @Transactional(readOnly = true)
    public Optional<SocialWorkReport> find(ConferenceId conference) {
        return Optional.ofNullable(rows.findById(conference, SocialWorkReport.class));
    }

    /** Writes the report, or writes it anew after it was given back. */
    public void write(ConferenceId conference, ReportWords words, String by) {
        find(conference)
                .ifPresentOrElse(
                        report -> update(report.rewritten(words, by, clock.instant())),
                        () -> rows.insert(SocialWorkReport.written(conference, words, by, clock.instant())));
    }

    /** A manager approves the report or gives it back; refused for its author. */
    public void decide(ConferenceId conference, ReportApproval approval, String by) {
        SocialWorkReport report =
                find(conference).orElseThrow(() -> new Refusal("There is no report to this conference yet."));
        update(approval.isApproved() ? report.approved(by, clock.instant()) : report.returned(by, approval.reason()));
    }

    /**
     * Records how the reports reached each person of the family.
     *
     * @param dueOn the last day in time by the authority's limit
     * @param agencyReportsReceived whether there is an agency's report to share
     */
    public List<ReportSharing> share(
            ConferenceId conference, SharedReports shared, LocalDate dueOn, boolean agencyReportsReceived) {
        LocalDate today = LondonTime.today(clock);
        LocalDate approvedOn = find(conference)
                .filter(SocialWorkReport::isApproved)
                .map(report -> LocalDate.ofInstant(report.approvedAt(), LondonTime.ZONE))
                .orElseThrow(() -> new Refusal("The report to this conference is not approved yet."));
        SharingRules rules = new SharingRules(today, approvedOn, dueOn, agencyReportsReceived);
        List<ReportSharing> sharings = shared.people().stream()
                .map(person -> {
                    rules.check(person);
                    return new ReportSharing(
                            UUID.randomUUID(),
                            conference,
                            person.number(),
                            person.on(),
                            person.how(),
                            person.agencyReportsOn(),
                            rules.isLate(person),
                            person.reason());
                })
                .toList();
        rows.insertAll(sharings);
        return sharings;
    }

    /** How the reports reached each person of the family. */
    @Transactional(readOnly = true)
    public List<ReportSharing> sharingOf(ConferenceId conference) {
        return rows.findAll(query(where("conference").is(conference)), ReportSharing.class).stream()
                .sorted(Comparator.comparing(ReportSharing::number))
                .toList();
    }

    private void update(SocialWorkReport report) {
        try {
            rows.update(report);
        } catch (OptimisticLockingFailureException changed) {
            throw new ChangedMeanwhile(changed);
        }
    }
}
