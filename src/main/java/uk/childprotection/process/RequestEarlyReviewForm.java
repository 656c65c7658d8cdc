package uk.childprotection.process;

import org.springframework.stereotype.Component;
import uk.childprotection.access.Role;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.EarlyReview;
import uk.childprotection.conference.EarlyReviewRequest;
import uk.childprotection.conference.EarlyReviews;
import uk.childprotection.conference.Reviews;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.deadline.WorkingDays;
import uk.childprotection.plan.PlanPeriod;
import uk.childprotection.plan.PlanPeriods;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;

/** Somebody asks for the review of a plan before the day agreed for it. */
@Component
class RequestEarlyReviewForm implements FormHandler<EarlyReviewRequest> {

    private final Families families;
    private final PlanPeriods periods;
    private final EarlyReviews earlyReviews;
    private final Reviews reviews;
    private final WorkingDays workingDays;

    RequestEarlyReviewForm(
            Families families,
            PlanPeriods periods,
            EarlyReviews earlyReviews,
            Reviews reviews,
            WorkingDays workingDays) {
        this.families = families;
        this.periods = periods;
        this.earlyReviews = earlyReviews;
        this.reviews = reviews;
        this.workingDays = workingDays;
    }

    @Override
    public String form() {
        return "request-early-review";
    }

    @Override
    public Class<EarlyReviewRequest> answers() {
        return EarlyReviewRequest.class;
    }

    @Override
    public Object show(FormContext context) {
        return null;
    }

    @Override
    public void submit(EarlyReviewRequest request, FormContext context) {
        FamilyReference family = request.reference();
        context.startCase(family);
        PlanPeriod period = periods.running(family).orElseThrow(() -> noPlan(family));
        refuseAdministratorForHerself(request, context);
        EarlyReview asked = earlyReviews.ask(
                families.find(family),
                period.id(),
                period.reviewOn(),
                request,
                context.person().id());
        context.set(Variables.EARLY_REVIEW_ID, asked.id().toString());
        context.set(Variables.PLAN_ID, period.plan().toString());
        context.set(Variables.PERIOD_ID, period.id().toString());
        context.set(Variables.CHAIR, chair(period));
        context.set(Variables.EARLY_REVIEW_ANSWER_ON, LondonTime.endOf(workingDays.plus(context.today(), 1)));
    }

    static Refusal noPlan(FamilyReference family) {
        return new Refusal(
                "The case %s has no child protection plan that is running, so there is no review to bring forward."
                        .formatted(family));
    }

    /** The chair of the review that is being prepared, or else of the conference that began the period. */
    private String chair(PlanPeriod period) {
        return reviews.running(period.family(), period.id())
                .filter(Conference::isBooked)
                .map(conference -> conference.booked().chair())
                .orElse(period.chair());
    }

    /** An administrator has no part in the plan, and enters what others ask. */
    private static void refuseAdministratorForHerself(EarlyReviewRequest request, FormContext context) {
        boolean worksWithFamilies =
                context.person().is(Role.SOCIAL_WORKER) || context.person().is(Role.TEAM_MANAGER);
        if (request.asker() == EarlyReviewRequest.Asker.MYSELF && !worksWithFamilies) {
            throw new Refusal(
                    "A social worker or a team manager asks for an early review: say who of the family or of which agency asks, by the number in the file.");
        }
    }
}
