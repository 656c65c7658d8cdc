package uk.childprotection.process.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.plan.ChallengeAnswer;
import uk.childprotection.plan.PlanCheck;
import uk.childprotection.plan.PlanChecks;
import uk.childprotection.plan.PlanPeriod;
import uk.childprotection.plan.PlanPeriods;
import uk.childprotection.plan.Plans;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.limit.ProcessLimits;
import uk.childprotection.process.words.ConferenceSeen;

/** A team manager answers the chair's challenge: what is put right, by whom and by when. */
@Component
class AnswerChallengeForm implements FormHandler<ChallengeAnswer> {

    private final Families families;
    private final Plans plans;
    private final PlanPeriods periods;
    private final PlanChecks checks;
    private final ProcessLimits limits;
    private final PlanSeen planSeen;
    private final ConferenceSeen seen;

    AnswerChallengeForm(
            Families families,
            Plans plans,
            PlanPeriods periods,
            PlanChecks checks,
            ProcessLimits limits,
            PlanSeen planSeen,
            ConferenceSeen seen) {
        this.families = families;
        this.plans = plans;
        this.periods = periods;
        this.checks = checks;
        this.limits = limits;
        this.planSeen = planSeen;
        this.seen = seen;
    }

    record Shown(
            String dueOn,
            String rule,
            List<PlanSeen.ChildRow> children,
            String chair,
            String found,
            String challenge,
            List<PlanSeen.CoreGroupRow> coreGroups,
            List<PlanSeen.LimitRow> limits) {}

    @Override
    public String form() {
        return "answer-challenge";
    }

    @Override
    public Class<ChallengeAnswer> answers() {
        return ChallengeAnswer.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = families.find(context.caseReference());
        PlanPeriod period = period(context);
        PlanCheck check =
                checks.of(period.id()).orElseThrow(() -> new IllegalStateException(period + " has not been checked."));
        return new Shown(
                LondonTime.inWords(context.get(Variables.CHALLENGE_LIMIT.dueOn())),
                limits.of(context, Variables.CHALLENGE_LIMIT).due().limit().rule(),
                planSeen.children(plans.find(period.plan()), file),
                seen.colleague(check.checkedBy()),
                check.words(),
                check.challenge(),
                planSeen.coreGroups(period.plan(), file),
                planSeen.limits(period.plan(), file));
    }

    @Override
    public void submit(ChallengeAnswer said, FormContext context) {
        checks.answer(period(context), said, context.person().id());
    }

    private PlanPeriod period(FormContext context) {
        return periods.find(UUID.fromString(context.get(Variables.PERIOD_ID)));
    }
}
