package uk.childprotection.process.review;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.conference.ConferenceStatus;
import uk.childprotection.conference.EarlyReview;
import uk.childprotection.conference.EarlyReviewAnswer;
import uk.childprotection.conference.EarlyReviews;
import uk.childprotection.conference.Reviews;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.enquiry.Enquiries;
import uk.childprotection.enquiry.Enquiry;
import uk.childprotection.enquiry.EnquiryStatus;
import uk.childprotection.plan.PlanChild;
import uk.childprotection.plan.PlanPeriod;
import uk.childprotection.plan.PlanPeriods;
import uk.childprotection.plan.Plans;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.words.ChildNumbers;
import uk.childprotection.process.words.ConferenceSeen;
import uk.childprotection.process.words.Fact;

/** The chair brings a review forward, or declines and says why. */
@Component
class DecideEarlyReviewForm implements FormHandler<EarlyReviewAnswer> {

    private final Families families;
    private final PlanPeriods periods;
    private final Plans plans;
    private final Enquiries enquiries;
    private final EarlyReviews earlyReviews;
    private final EarlyReviewDesk desk;
    private final WaitingReview waiting;
    private final Reviews reviews;
    private final ConferenceSeen seen;

    DecideEarlyReviewForm(
            Families families,
            PlanPeriods periods,
            Plans plans,
            Enquiries enquiries,
            EarlyReviews earlyReviews,
            EarlyReviewDesk desk,
            WaitingReview waiting,
            Reviews reviews,
            ConferenceSeen seen) {
        this.families = families;
        this.periods = periods;
        this.plans = plans;
        this.enquiries = enquiries;
        this.earlyReviews = earlyReviews;
        this.desk = desk;
        this.waiting = waiting;
        this.reviews = reviews;
        this.seen = seen;
    }

    record Shown(List<Fact> facts) {}

    @Override
    public String form() {
        return "decide-early-review";
    }

    @Override
    public Class<EarlyReviewAnswer> answers() {
        return EarlyReviewAnswer.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = families.find(context.caseReference());
        EarlyReview asked = asked(context);
        PlanPeriod period = periods.find(asked.period());
        return new Shown(Fact.table()
                .with("Case", file.reference().value())
                .with("Who asks", asker(asked, file))
                .with("Asked on", asked.askedOn())
                .with("Answer due by", desk.answerBy(asked))
                .with("Reason", asked.reason())
                .with("In words", asked.words())
                .with("Section 47 enquiry", enquiry(period))
                .with("Review agreed for", period.reviewOn())
                .with("To be held by", period.reviewDueOn())
                .with("How far it is prepared", standing(period))
                .rows());
    }

    @Override
    public void submit(EarlyReviewAnswer answer, FormContext context) {
        EarlyReview asked = asked(context);
        PlanPeriod period = periods.find(asked.period());
        if (answer.isAccepted()) {
            checkStillAhead(period, context.caseReference());
        }
        earlyReviews.answer(
                asked.id(), answer, period.reviewOn(), context.person().id());
        desk.answered(asked);
        context.set(Variables.EARLY_REVIEW_ACCEPTED, answer.isAccepted());
    }

    private void checkStillAhead(PlanPeriod period, FamilyReference family) {
        if (!period.isRunning()) {
            throw RequestEarlyReviewForm.noPlan(family);
        }
        boolean open = reviews.running(family, period.id())
                .filter(review -> review.status() == ConferenceStatus.OPEN)
                .isPresent();
        if (open) {
            throw new Refusal(
                    "The review of the case %s is being held: it cannot come forward any more.".formatted(family));
        }
    }

    private String standing(PlanPeriod period) {
        return waiting.of(period.family(), period.id())
                .map(review -> review.isBooked()
                        ? "Booked for " + LondonTime.inWords(review.booked().on())
                        : review.status().label())
                .orElse("Not called yet");
    }

    /** What an enquiry has found since the plan was looked at last; null when there was none. */
    private String enquiry(PlanPeriod period) {
        Set<PersonNumber> onPlan =
                plans.childrenOn(period.plan()).stream().map(PlanChild::child).collect(Collectors.toSet());
        return enquiries.ofFamily(period.family()).stream()
                .filter(enquiry -> enquiry.status() == EnquiryStatus.OUTCOME_APPROVED)
                .filter(enquiry -> !enquiry.reviewedOn().isBefore(period.startedOn()))
                .map(enquiry -> atRisk(enquiry, onPlan))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String atRisk(Enquiry enquiry, Set<PersonNumber> onPlan) {
        List<PersonNumber> children = enquiry.recordedOutcome().childrenAtRisk().stream()
                .filter(onPlan::contains)
                .toList();
        return children.isEmpty()
                ? null
                : "Outcome approved on %s: continuing risk for %s"
                        .formatted(LondonTime.inWords(enquiry.reviewedOn()), ChildNumbers.inWords(children));
    }

    private String asker(EarlyReview asked, FamilyFile file) {
        return asked.person()
                .map(person -> file.nameOf(person) + ", "
                        + ConferenceSeen.role(file, person).toLowerCase(Locale.UK))
                .or(() -> asked.colleague().map(seen::colleague))
                .orElseThrow();
    }

    private EarlyReview asked(FormContext context) {
        return earlyReviews.find(UUID.fromString(context.get(Variables.EARLY_REVIEW_ID)));
    }
}
