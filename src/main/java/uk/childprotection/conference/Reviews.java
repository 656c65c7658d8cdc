package uk.childprotection.conference;

import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.childprotection.casefile.AbuseCategory;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;

/** The decisions of reviews: those of any conference for the children on the plan, and what a review adds. */
@Service
@Transactional
public class Reviews {

    private final JdbcAggregateTemplate rows;
    private final Conferences conferences;
    private final Decisions decisions;

    Reviews(JdbcAggregateTemplate rows, Conferences conferences, Decisions decisions) {
        this.rows = rows;
        this.conferences = conferences;
        this.decisions = decisions;
    }

    /**
     * Calls the review that ends a period of a plan; refused while one that was called for it is still to be finished.
     *
     * @param dueOn the last day on which it may be held by its limit
     */
    public ConferenceId call(FamilyReference family, UUID plan, UUID period, LocalDate dueOn) {
        if (running(family, period).isPresent()) {
            throw new Refusal("The plan of the case %s has a review that is still to be held.".formatted(family));
        }
        ConferenceId review = conferences.call(family, ConferenceKind.REVIEW, null, dueOn);
        rows.insert(new ReviewedPlan(review, family, plan, period));
        return review;
    }

    /** The review of this period that is still to be finished, if there is one. */
    @Transactional(readOnly = true)
    public Optional<Conference> running(FamilyReference family, UUID period) {
        return conferences.running(family).stream()
                .filter(conference -> planOf(conference.id())
                        .filter(looked -> looked.period().equals(period))
                        .isPresent())
                .findFirst();
    }

    /** Which plan a review looks at; nothing for a conference of another kind. */
    @Transactional(readOnly = true)
    public Optional<ReviewedPlan> planOf(ConferenceId conference) {
        return Optional.ofNullable(rows.findById(conference, ReviewedPlan.class));
    }

    /** The views that a review asks for: of each agency that was there about each child on the plan that it knows. */
    @Transactional(readOnly = true)
    public List<ViewAsked> viewsAsked(FamilyFile file, List<Attendance> attendance, List<PersonNumber> onPlan) {
        return DecisionRules.viewsAsked(file, attendance, onPlan);
    }

    /**
     * Records what a review decided; the conference is held from then on.
     *
     * @param attendance of the sitting that went ahead
     * @param onPlan the children on the plan in the order of the file, each with the category until then
     * @param onAnyPlan these children, and those of the family who are on another plan: it has a review of its own
     * @param firstReview whether it is the first review of the plan
     * @param by user id of the chair
     * @throws uk.childprotection.casefile.Refusal when a child or an agency is missing, a decision contradicts its conclusion, or a plan
     *     ends at its first review without a reason for that
     */
    public DecidedReview record(
            Sitting sitting,
            FamilyFile file,
            List<Attendance> attendance,
            Map<PersonNumber, AbuseCategory> onPlan,
            Set<PersonNumber> onAnyPlan,
            boolean firstReview,
            ReviewDecisionsTaken taken,
            String by) {
        new ReviewRules(file, onAnyPlan, firstReview).check(taken);
        ConferenceId conference = sitting.conference();
        DecidedConference decided =
                decisions.record(sitting, file, attendance, List.copyOf(onPlan.keySet()), taken.asDecisions(), by);
        List<ReviewedChild> children = taken.children().stream()
                .map(child -> ReviewedChild.of(conference, child, onPlan.get(child.number())))
                .toList();
        rows.insertAll(children);
        List<ConsideredChild> considered = taken.considered().stream()
                .map(child -> ConsideredChild.of(conference, child))
                .toList();
        if (!considered.isEmpty()) {
            rows.insertAll(considered);
        }
        return new DecidedReview(decided, children, considered);
    }

    /** What a review decided, if it has; nothing for a conference of another kind. */
    @Transactional(readOnly = true)
    public Optional<DecidedReview> of(ConferenceId conference) {
        List<ReviewedChild> children =
                parts(ReviewedChild.class, conference, Comparator.comparing(ReviewedChild::child));
        if (children.isEmpty()) {
            return Optional.empty();
        }
        return decisions
                .of(conference)
                .map(decided -> new DecidedReview(
                        decided,
                        children,
                        parts(ConsideredChild.class, conference, Comparator.comparing(ConsideredChild::child))));
    }

    private <T> List<T> parts(Class<T> sort, ConferenceId conference, Comparator<T> order) {
        return rows.findAll(query(where("conference").is(conference)), sort).stream()
                .sorted(order)
                .toList();
    }
}
