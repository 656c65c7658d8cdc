package uk.childprotection.process.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.plan.AgreedPlan;
import uk.childprotection.plan.PlanChild;
import uk.childprotection.plan.PlanPeriod;
import uk.childprotection.plan.PlanPeriods;
import uk.childprotection.plan.PlanReviews;
import uk.childprotection.plan.PlannedAction;
import uk.childprotection.plan.Plans;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.words.PlanTold;

/** The plan that a review looks at and its running period, read by the ids in the process; an initial conference has neither. */
@Component
public class PlanUnderReview {

    private final Plans plans;
    private final PlanPeriods periods;
    private final PlanReviews reviews;
    private final PlanTold planTold;

    PlanUnderReview(Plans plans, PlanPeriods periods, PlanReviews reviews, PlanTold planTold) {
        this.plans = plans;
        this.periods = periods;
        this.reviews = reviews;
        this.planTold = planTold;
    }

    /**
     * An action of the plan as a table shows it.
     *
     * @param who the person who answers for it, by name
     * @param standing what has become of it
     */
    public record ActionRow(String what, String who, String by, String standing) {}

    Optional<AgreedPlan> find(FormContext context) {
        return context.find(Variables.PLAN_ID).map(UUID::fromString).map(plans::find);
    }

    /** The plan under review; only for tasks of a review, for an initial conference has none. */
    public AgreedPlan plan(FormContext context) {
        return plans.find(UUID.fromString(context.get(Variables.PLAN_ID)));
    }

    /** What stands in the plan now, with what the review before settled for it as a whole. */
    public AgreedPlan asItStands(FormContext context) {
        AgreedPlan now = plan(context).asItStands();
        return reviews.ofConference(period(context).conference())
                .map(reviews::asOf)
                .orElse(now);
    }

    /** The period that the review looks at; empty at an initial conference. */
    public Optional<PlanPeriod> findPeriod(FormContext context) {
        return context.find(Variables.PERIOD_ID).map(UUID::fromString).map(periods::find);
    }

    /** The period that the review looks at; only for tasks of a review. */
    public PlanPeriod period(FormContext context) {
        return periods.find(UUID.fromString(context.get(Variables.PERIOD_ID)));
    }

    /** The children who are on the plan now. */
    public Set<PersonNumber> children(FormContext context) {
        return find(context).stream()
                .flatMap(plan -> plan.childrenOn().stream())
                .map(PlanChild::child)
                .collect(Collectors.toSet());
    }

    /** Everything that was to be done, and what has become of it. */
    public List<ActionRow> actions(FormContext context, FamilyFile file) {
        return find(context).stream()
                .flatMap(plan -> plan.actions().stream())
                .map(action -> row(action, file))
                .toList();
    }

    private ActionRow row(PlannedAction action, FamilyFile file) {
        String standing = action.isOpen()
                ? action.state().label()
                : action.state().label() + ", " + LondonTime.inWords(action.endedOn());
        return new ActionRow(
                action.what(), planTold.owner(action.who(), file), LondonTime.inWords(action.by()), standing);
    }
}
