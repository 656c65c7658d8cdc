package uk.childprotection.process;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.conference.ConferenceStatus;
import uk.childprotection.conference.EarlyReview;
import uk.childprotection.conference.EarlyReviewAnswer;
import uk.childprotection.conference.EarlyReviews;
import uk.childprotection.conference.Reviews;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.plan.PlanPeriod;
import uk.childprotection.plan.PlanPeriods;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;

/** The chair brings a review forward, or declines and says why. */
@Component
class DecideEarlyReviewForm implements FormHandler<EarlyReviewAnswer> {

    private final Families families;
    private final PlanPeriods periods;
    private final EarlyReviews earlyReviews;
    private final WaitingReview waiting;
    private final Reviews reviews;
    private final ConferenceSeen seen;

    DecideEarlyReviewForm(
            Families families,
            PlanPeriods periods,
            EarlyReviews earlyReviews,
            WaitingReview waiting,
            Reviews reviews,
            ConferenceSeen seen) {
        this.families = families;
        this.periods = periods;
        this.earlyReviews = earlyReviews;
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
                .with("Reason", asked.reason())
                .with("In words", asked.words())
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
