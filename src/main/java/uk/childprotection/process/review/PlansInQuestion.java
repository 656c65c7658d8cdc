package uk.childprotection.process.review;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.conference.ConferenceStatus;
import uk.childprotection.conference.EarlyReviews;
import uk.childprotection.conference.Reviews;
import uk.childprotection.enquiry.Enquiries;
import uk.childprotection.enquiry.Enquiry;
import uk.childprotection.enquiry.EnquiryId;
import uk.childprotection.plan.PlanPeriod;
import uk.childprotection.plan.PlanPeriods;
import uk.childprotection.plan.Plans;

/**
 * The plans that an enquiry puts in question: a child on them is at continuing risk. Public because a diagram asks it in its
 * expression.
 */
@Component
public class PlansInQuestion {

    private final Enquiries enquiries;
    private final PlanPeriods periods;
    private final Plans plans;
    private final Reviews reviews;
    private final EarlyReviews earlyReviews;

    PlansInQuestion(Enquiries enquiries, PlanPeriods periods, Plans plans, Reviews reviews, EarlyReviews earlyReviews) {
        this.enquiries = enquiries;
        this.periods = periods;
        this.plans = plans;
        this.reviews = reviews;
        this.earlyReviews = earlyReviews;
    }

    /**
     * The ids of the running periods whose chair has to be asked for an early review. None for a review that is being held, which
     * decides now, and none while the chair has a request to answer already, which shows the enquiry.
     */
    public List<String> of(String enquiryId) {
        Enquiry enquiry = enquiries.find(EnquiryId.parse(enquiryId));
        Set<PersonNumber> atRisk = enquiry.recordedOutcome().childrenAtRisk();
        return periods.running(enquiry.family()).stream()
                .filter(period ->
                        plans.childrenOn(period.plan()).stream().anyMatch(planned -> atRisk.contains(planned.child())))
                .filter(period -> !isBeingHeld(period))
                .filter(period -> earlyReviews.waiting(period.id()).isEmpty())
                .map(period -> period.id().toString())
                .toList();
    }

    private boolean isBeingHeld(PlanPeriod period) {
        return reviews.running(period.family(), period.id())
                .filter(review -> review.status() == ConferenceStatus.OPEN)
                .isPresent();
    }
}
