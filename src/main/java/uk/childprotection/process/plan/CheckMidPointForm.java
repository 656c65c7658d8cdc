package uk.childprotection.process.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.plan.AgreedPlan;
import uk.childprotection.plan.MidPointCheck;
import uk.childprotection.plan.PlanChecks;
import uk.childprotection.plan.PlanChild;
import uk.childprotection.plan.PlanPeriod;
import uk.childprotection.plan.PlanPeriods;
import uk.childprotection.plan.Plans;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;

/** Half way through a period the chair looks whether the plan is moving, and challenges the team manager if it is not. */
@Component
class CheckMidPointForm implements FormHandler<MidPointCheck> {

    private final Families families;
    private final Plans plans;
    private final PlanPeriods periods;
    private final PlanChecks checks;
    private final PlanSeen seen;

    CheckMidPointForm(Families families, Plans plans, PlanPeriods periods, PlanChecks checks, PlanSeen seen) {
        this.families = families;
        this.plans = plans;
        this.periods = periods;
        this.checks = checks;
        this.seen = seen;
    }

    record Shown(
            String eighteen,
            String dueOn,
            String reviewOn,
            String reviewBy,
            List<PlanSeen.ChildRow> children,
            List<PlanSeen.CoreGroupRow> coreGroups,
            List<PlanSeen.VisitRow> visits,
            List<PlanSeen.MadeVisitRow> visitsMade,
            List<PlanSeen.LimitRow> limits,
            List<PlanSeen.ActionRow> actions) {}

    @Override
    public String form() {
        return "check-mid-point";
    }

    @Override
    public Class<MidPointCheck> answers() {
        return MidPointCheck.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = families.find(context.caseReference());
        PlanPeriod period = period(context);
        AgreedPlan plan = plans.find(period.plan());
        return new Shown(
                TurningEighteen.inWords(
                        file, plan.childrenOn().stream().map(PlanChild::child).toList(), context.today()),
                LondonTime.inWords(context.get(Variables.MID_POINT_LIMIT.dueOn())),
                LondonTime.inWords(period.reviewOn()),
                LondonTime.inWords(period.reviewDueOn()),
                seen.children(plan, file),
                seen.coreGroups(period.plan(), file),
                seen.visits(period.plan(), file),
                seen.visitsSince(period.startedOn(), period.plan(), file),
                seen.limits(period.plan(), file),
                seen.actions(plan, file));
    }

    @Override
    public void submit(MidPointCheck said, FormContext context) {
        Optional<Limit> answer =
                checks.check(period(context), said, context.person().id());
        context.set(Variables.CHALLENGED, answer.isPresent());
        answer.ifPresent(limit -> {
            context.set(Variables.CHALLENGE_LIMIT.id(), limit.id().toString());
            context.set(Variables.CHALLENGE_LIMIT.warnOn(), limit.due().warnAt());
            context.set(Variables.CHALLENGE_LIMIT.dueOn(), limit.due().dueAt());
        });
    }

    private PlanPeriod period(FormContext context) {
        return periods.find(UUID.fromString(context.get(Variables.PERIOD_ID)));
    }
}
