package uk.childprotection.conference;

import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.casefile.YesNo;

/** The decisions of conferences: recorded once, when the conference is over. */
@Service
@Transactional
public class Decisions {

    private final JdbcAggregateTemplate rows;
    private final Conferences conferences;
    private final Clock clock;

    Decisions(JdbcAggregateTemplate rows, Conferences conferences, Clock clock) {
        this.rows = rows;
        this.conferences = conferences;
        this.clock = clock;
    }

    /** The views that a conference asks for: of each agency that was there about each child it knows. */
    public List<ViewAsked> viewsAsked(FamilyFile file, List<Attendance> attendance) {
        return viewsAsked(file, attendance, DecisionRules.everyChild(file));
    }

    /** As {@link #viewsAsked(FamilyFile, List)}, about these children only, in the order of the file. */
    public List<ViewAsked> viewsAsked(FamilyFile file, List<Attendance> attendance, List<PersonNumber> children) {
        return DecisionRules.viewsAsked(file, attendance, children);
    }

    /**
     * Records what a conference decided; the conference is held from then on.
     *
     * @param attendance of the sitting that went ahead
     * @param by user id of the chair
     * @throws Refusal when a child or an agency is missing, or a decision contradicts its conclusion
     */
    public DecidedConference record(
            Sitting sitting, FamilyFile file, List<Attendance> attendance, DecisionsTaken taken, String by) {
        return record(sitting, file, attendance, DecisionRules.everyChild(file), taken, by);
    }

    /**
     * As {@link #record(Sitting, FamilyFile, List, DecisionsTaken, String)}, where the conference decides about these children only.
     *
     * @param children in the order of the file
     */
    public DecidedConference record(
            Sitting sitting,
            FamilyFile file,
            List<Attendance> attendance,
            List<PersonNumber> children,
            DecisionsTaken taken,
            String by) {
        new DecisionRules(file, attendance, children).check(taken);
        ConferenceId conference = sitting.conference();
        conferences.held(conference);
        ConferenceOutcome outcome = rows.insert(new ConferenceOutcome(
                conference,
                sitting.family(),
                sitting.heldOn(),
                taken.removalMentioned() == YesNo.YES,
                taken.explained(),
                by,
                clock.instant()));
        List<ChildDecision> decisions = insert(taken.children().stream()
                .map(child -> ChildDecision.of(conference, child))
                .toList());
        List<AgencyView> views = insert(views(conference, file, attendance, children, taken));
        List<Dissent> dissents = new ArrayList<>();
        for (DecisionsTaken.NotAgreed dissent : taken.dissents()) {
            dissents.add(dissent(conference, dissents.size() + 1, dissent));
        }
        return new DecidedConference(outcome, decisions, views, insert(dissents));
    }

    /** What a conference decided, if it has. */
    @Transactional(readOnly = true)
    public Optional<DecidedConference> of(ConferenceId conference) {
        return Optional.ofNullable(rows.findById(conference, ConferenceOutcome.class))
                .map(outcome -> new DecidedConference(
                        outcome,
                        parts(ChildDecision.class, conference, Comparator.comparing(ChildDecision::child)),
                        parts(
                                AgencyView.class,
                                conference,
                                Comparator.comparing(AgencyView::child)
                                        .thenComparing(AgencyView::attendee, Attendance.ORDER)),
                        parts(Dissent.class, conference, Comparator.comparing(Dissent::place))));
    }

    private static List<AgencyView> views(
            ConferenceId conference,
            FamilyFile file,
            List<Attendance> attendance,
            List<PersonNumber> children,
            DecisionsTaken taken) {
        List<AgencyView> views = new ArrayList<>();
        for (ViewAsked asked : DecisionRules.viewsAsked(file, attendance, children)) {
            taken.views().stream()
                    .filter(view -> view.number().equals(asked.number()))
                    .forEach(view -> views.add(new AgencyView(
                            UUID.randomUUID(),
                            conference,
                            asked.child(),
                            asked.attendee().attendee(),
                            view.suffered(),
                            view.likely(),
                            view.words())));
        }
        return views;
    }

    private static Dissent dissent(ConferenceId conference, int place, DecisionsTaken.NotAgreed dissent) {
        return new Dissent(
                UUID.randomUUID(),
                conference,
                place,
                dissent.child(),
                dissent.who(),
                dissent.reason().strip(),
                dissent.withheldFrom(),
                null);
    }

    private <T> List<T> insert(List<T> all) {
        if (!all.isEmpty()) {
            rows.insertAll(all);
        }
        return all;
    }

    private <T> List<T> parts(Class<T> sort, ConferenceId conference, Comparator<T> order) {
        return rows.findAll(query(where("conference").is(conference)), sort).stream()
                .sorted(order)
                .toList();
    }
}
