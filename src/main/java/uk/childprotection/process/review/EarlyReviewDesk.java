package uk.childprotection.process.review;

import java.time.Clock;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.EarlyReview;
import uk.childprotection.conference.EarlyReviewRequest;
import uk.childprotection.conference.EarlyReviews;
import uk.childprotection.conference.Reviews;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.deadline.WorkingDays;
import uk.childprotection.plan.PlanPeriod;
import uk.childprotection.process.Variables;

/** Takes requests for an early review in: keeps them, and says who decides and by when. */
@Component
class EarlyReviewDesk {

    private static final int WORKING_DAYS_TO_ANSWER = 1;

    private final Families families;
    private final EarlyReviews earlyReviews;
    private final Reviews reviews;
    private final WorkingDays workingDays;
    private final Clock clock;

    EarlyReviewDesk(
            Families families, EarlyReviews earlyReviews, Reviews reviews, WorkingDays workingDays, Clock clock) {
        this.families = families;
        this.earlyReviews = earlyReviews;
        this.reviews = reviews;
        this.workingDays = workingDays;
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

    /** What the process has to know of a request: which plan's review it is about, who decides, and by when. */
    Map<String, Object> variables(EarlyReview asked, PlanPeriod period) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(Variables.EARLY_REVIEW_ID.name(), asked.id().toString());
        variables.put(Variables.PLAN_ID.name(), period.plan().toString());
        variables.put(Variables.PERIOD_ID.name(), period.id().toString());
        variables.put(Variables.CHAIR.name(), chair(period));
        variables.put(Variables.EARLY_REVIEW_ANSWER_ON.name(), answerOn());
        return variables;
    }

    /** The end of the next working day. */
    Date answerOn() {
        return LondonTime.endOf(workingDays.plus(LondonTime.today(clock), WORKING_DAYS_TO_ANSWER));
    }

    /** The chair of the review that is being prepared, or else of the conference that began the period. */
    String chair(PlanPeriod period) {
        return reviews.running(period.family(), period.id())
                .filter(Conference::isBooked)
                .map(conference -> conference.booked().chair())
                .orElse(period.chair());
    }
}
