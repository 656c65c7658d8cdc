package uk.childprotection.process.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.EarlyReview;
import uk.childprotection.conference.EarlyReviewRequest;
import uk.childprotection.conference.EarlyReviews;
import uk.childprotection.conference.Reviews;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.plan.PlanPeriod;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.limit.ProcessLimits;

/** Takes requests for an early review in: keeps them, and says who decides and by when; the limit of the answer is the authority's. */
@Component
class EarlyReviewDesk {

    private final Families families;
    private final EarlyReviews earlyReviews;
    private final Reviews reviews;
    private final ProcessLimits processLimits;
    private final Limits limits;
    private final Clock clock;

    EarlyReviewDesk(
            Families families,
            EarlyReviews earlyReviews,
            Reviews reviews,
            ProcessLimits processLimits,
            Limits limits,
            Clock clock) {
        this.families = families;
        this.earlyReviews = earlyReviews;
        this.reviews = reviews;
        this.processLimits = processLimits;
        this.limits = limits;
        this.clock = clock;
    }

    /** Keeps a request for the review of this period. */
    EarlyReview take(PlanPeriod period, EarlyReviewRequest request, String by) {
        return earlyReviews.ask(families.find(period.family()), period.id(), period.reviewOn(), request, by);
    }

    /** Keeps a request of which is still to be said whose review it is about. */
    EarlyReview take(FamilyReference family, EarlyReviewRequest request, String by) {
        return earlyReviews.ask(families.find(family), request, by);
    }

    /** The chair's limit for the answer to a request that was entered in Tasklist. */
    void giveLimit(EarlyReview asked, FormContext context) {
        processLimits.open(
                context,
                Variables.EARLY_REVIEW_ANSWER_LIMIT,
                LimitName.EARLY_REVIEW_ANSWER,
                asked.id().toString(),
                asked.askedOn());
    }

    /** What the process has to know of a request: which plan's review it is about, who decides, and by when. */
    Map<String, Object> variables(EarlyReview asked, PlanPeriod period) {
        Map<String, Object> variables = new HashMap<>(ProcessLimits.variables(
                Variables.EARLY_REVIEW_ANSWER_LIMIT,
                processLimits.open(
                        asked.family(),
                        LimitName.EARLY_REVIEW_ANSWER,
                        asked.id().toString(),
                        asked.askedOn())));
        variables.put(Variables.EARLY_REVIEW_ID.name(), asked.id().toString());
        variables.put(Variables.PLAN_ID.name(), period.plan().toString());
        variables.put(Variables.PERIOD_ID.name(), period.id().toString());
        variables.put(Variables.CHAIR.name(), chair(period));
        return variables;
    }

    /** The last day for the answer; null for a request from before the answer had a limit. */
    LocalDate answerBy(EarlyReview asked) {
        return limit(asked).map(limit -> limit.due().dueOn()).orElse(null);
    }

    /** The chair has answered. */
    void answered(EarlyReview asked) {
        limit(asked).ifPresent(limit -> limits.met(limit, LondonTime.today(clock)));
    }

    private Optional<Limit> limit(EarlyReview asked) {
        return limits.find(
                asked.family().value(),
                LimitName.EARLY_REVIEW_ANSWER,
                asked.id().toString());
    }

    /** The chair of the review that is being prepared, or else of the conference that began the period. */
    String chair(PlanPeriod period) {
        return reviews.running(period.family(), period.id())
                .filter(Conference::isBooked)
                .map(conference -> conference.booked().chair())
                .orElse(period.chair());
    }
}
