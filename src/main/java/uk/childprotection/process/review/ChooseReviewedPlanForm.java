package uk.childprotection.process.review;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.CodeList;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.conference.EarlyReview;
import uk.childprotection.conference.EarlyReviews;
import uk.childprotection.conference.ReviewedPlanChosen;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.plan.PlanChild;
import uk.childprotection.plan.PlanPeriod;
import uk.childprotection.plan.PlanPeriods;
import uk.childprotection.plan.Plans;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.words.Fact;

/** Whoever asks for an early review says which plan's it is, where the children of the family are on different plans. */
@Component
class ChooseReviewedPlanForm implements FormHandler<ReviewedPlanChosen> {

    private final Families families;
    private final PlanPeriods periods;
    private final Plans plans;
    private final EarlyReviews earlyReviews;
    private final EarlyReviewDesk desk;

    ChooseReviewedPlanForm(
            Families families, PlanPeriods periods, Plans plans, EarlyReviews earlyReviews, EarlyReviewDesk desk) {
        this.families = families;
        this.periods = periods;
        this.plans = plans;
        this.earlyReviews = earlyReviews;
        this.desk = desk;
    }

    record Shown(List<Fact> facts, List<CodeList.Option> plans) {}

    @Override
    public String form() {
        return "choose-reviewed-plan";
    }

    @Override
    public Class<ReviewedPlanChosen> answers() {
        return ReviewedPlanChosen.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = families.find(context.caseReference());
        EarlyReview asked = earlyReviews.find(asked(context));
        return new Shown(
                Fact.table()
                        .with("Case", file.reference().value())
                        .with("Asked on", asked.askedOn())
                        .with("Reason", asked.reason())
                        .with("In words", asked.words())
                        .rows(),
                choices(file.reference()).stream()
                        .map(period -> new CodeList.Option(period.id().toString(), inWords(period, file)))
                        .toList());
    }

    @Override
    public void submit(ReviewedPlanChosen chosen, FormContext context) {
        PlanPeriod period = periods.find(chosen.period());
        earlyReviews.about(asked(context), period.id(), period.reviewOn());
        context.set(Variables.PLAN_ID, period.plan().toString());
        context.set(Variables.PERIOD_ID, period.id().toString());
        context.set(Variables.CHAIR, desk.chair(period));
    }

    /** The plans that run; when meanwhile none does any more, the last one, whose chair then declines. */
    private List<PlanPeriod> choices(FamilyReference family) {
        List<PlanPeriod> running = periods.running(family);
        return running.isEmpty() ? periods.ofFamily(family).stream().limit(1).toList() : running;
    }

    private String inWords(PlanPeriod period, FamilyFile file) {
        return "%s: review agreed for %s"
                .formatted(
                        plans.children(period.plan()).stream()
                                .filter(planned -> planned.endedOn() == null || !period.isRunning())
                                .sorted(Comparator.comparing(PlanChild::child))
                                .map(planned -> file.nameOf(planned.child()))
                                .collect(Collectors.joining(", ")),
                        LondonTime.inWords(period.reviewOn()));
    }

    private static UUID asked(FormContext context) {
        return UUID.fromString(context.get(Variables.EARLY_REVIEW_ID));
    }
}
