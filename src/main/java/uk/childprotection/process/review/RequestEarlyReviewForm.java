package uk.childprotection.process.review;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.childprotection.access.Role;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.conference.EarlyReview;
import uk.childprotection.conference.EarlyReviewRequest;
import uk.childprotection.plan.PlanPeriod;
import uk.childprotection.plan.PlanPeriods;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;

/** Somebody asks for the review of a plan before the day agreed for it. */
@Component
class RequestEarlyReviewForm implements FormHandler<EarlyReviewRequest> {

    private final PlanPeriods periods;
    private final EarlyReviewDesk desk;

    RequestEarlyReviewForm(PlanPeriods periods, EarlyReviewDesk desk) {
        this.periods = periods;
        this.desk = desk;
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
        List<PlanPeriod> running = periods.running(family);
        if (running.isEmpty()) {
            throw noPlan(family);
        }
        refuseAdministratorForHerself(request, context);
        String by = context.person().id();
        boolean several = running.size() > 1;
        EarlyReview asked = several ? desk.take(family, request, by) : desk.take(running.get(0), request, by);
        context.set(Variables.SEVERAL_PLANS, several);
        context.set(Variables.EARLY_REVIEW_ID, asked.id().toString());
        desk.giveLimit(asked, context);
        if (!several) {
            handOver(running.get(0), context);
        }
    }

    private void handOver(PlanPeriod period, FormContext context) {
        context.set(Variables.PLAN_ID, period.plan().toString());
        context.set(Variables.PERIOD_ID, period.id().toString());
        context.set(Variables.CHAIR, desk.chair(period));
    }

    static Refusal noPlan(FamilyReference family) {
        return new Refusal(
                "The case %s has no child protection plan that is running, so there is no review to bring forward."
                        .formatted(family));
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
