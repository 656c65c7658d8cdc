package uk.childprotection.process.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.access.People;
import uk.childprotection.access.RoleInCase;
import uk.childprotection.casefile.CodeList;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.PersonNumbers;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.Conferences;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.deadline.Unit;
import uk.childprotection.plan.AgreedPlan;
import uk.childprotection.plan.CoreGroup;
import uk.childprotection.plan.CoreGroupMember;
import uk.childprotection.plan.CoreGroups;
import uk.childprotection.plan.OutlinePlan;
import uk.childprotection.plan.Plan;
import uk.childprotection.plan.PlanChild;
import uk.childprotection.plan.PlanLimits;
import uk.childprotection.plan.PlanPeriod;
import uk.childprotection.plan.PlanPeriods;
import uk.childprotection.plan.PlanReviews;
import uk.childprotection.plan.PlanUpdate;
import uk.childprotection.plan.PlannedAction;
import uk.childprotection.plan.PlannedChange;
import uk.childprotection.plan.Plans;
import uk.childprotection.plan.UpdatedPlan;
import uk.childprotection.process.Variables;
import uk.childprotection.process.conference.AgreeOutlinePlanForm;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.plan.PlanPeople;
import uk.childprotection.process.plan.PlanSeen;
import uk.childprotection.process.plan.PlanUnderReview;
import uk.childprotection.process.plan.TurningEighteen;
import uk.childprotection.process.words.ConferenceSeen;
import uk.childprotection.process.words.PlanTold;

/** The chair agrees with the family and the professionals how a plan goes on after a review. */
@Component
class AgreeUpdatedPlanForm implements FormHandler<UpdatedPlan> {

    private final Families families;
    private final Conferences conferences;
    private final Plans plans;
    private final PlanReviews planReviews;
    private final PlanPeriods periods;
    private final PlanUnderReview underReview;
    private final PlanTold planTold;
    private final PlanSeen planSeen;
    private final CoreGroups coreGroups;
    private final PlanPeople planPeople;
    private final People people;
    private final FamilyAccess access;
    private final ConferenceSeen seen;

    AgreeUpdatedPlanForm(
            Families families,
            Conferences conferences,
            Plans plans,
            PlanReviews planReviews,
            PlanPeriods periods,
            PlanUnderReview underReview,
            PlanTold planTold,
            PlanSeen planSeen,
            CoreGroups coreGroups,
            PlanPeople planPeople,
            People people,
            FamilyAccess access,
            ConferenceSeen seen) {
        this.families = families;
        this.conferences = conferences;
        this.plans = plans;
        this.planReviews = planReviews;
        this.periods = periods;
        this.underReview = underReview;
        this.planTold = planTold;
        this.planSeen = planSeen;
        this.coreGroups = coreGroups;
        this.planPeople = planPeople;
        this.people = people;
        this.access = access;
        this.seen = seen;
    }

    /**
     * What the form shows.
     *
     * @param visitsAtMost the longest time between two visits in working days, as forms that are open since before ask for it
     * @param visitsApart the same in words
     */
    record Shown(
            String eighteen,
            PlanSeen.FamilysPlan familysPlan,
            String on,
            String dueOn,
            String coreGroupBy,
            String coreGroupRule,
            String reviewBy,
            String reviewRule,
            int visitsAtMost,
            String visitsApart,
            List<ChildRow> children,
            PersonNumbers coreGroup,
            List<ChangeRow> changes,
            boolean anyChange,
            List<OutlinePlan.Change> newChanges,
            List<ActionRow> actions,
            boolean anyAction,
            List<PlanUpdate.New> added,
            List<OutlinePlan.OwnPart> familyParts,
            String contingency,
            PersonNumbers contingencyWithheldFrom,
            List<CodeList.Option> socialWorkers,
            List<CodeList.Option> people,
            List<CodeList.Option> owners,
            List<CodeList.Option> familyMembers,
            List<CodeList.Option> childOptions,
            List<CodeList.Option> keptOut,
            boolean anyoneKeptOut,
            int visitsEvery) {}

    record ChildRow(PersonNumber number, String name, String category, String leadSocialWorker) {}

    record ChangeRow(String number, String name, String about, String need) {}

    /** What an action was, and the same as the beginning of what it may be changed to. */
    record ActionRow(
            String number,
            String name,
            String serves,
            String owner,
            String until,
            String measure,
            String who,
            LocalDate by,
            String what,
            String howWeShallKnow) {}

    @Override
    public String form() {
        return "agree-updated-plan";
    }

    @Override
    public Class<UpdatedPlan> answers() {
        return UpdatedPlan.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = families.find(context.caseReference());
        Conference review = review(context);
        AgreedPlan plan = underReview.asItStands(context);
        PlanLimits limits = plans.limitsAfterReview(review.booked().on());
        List<CodeList.Option> socialWorkers = AgreeOutlinePlanForm.socialWorkers(people);
        List<CodeList.Option> everybody = new ArrayList<>(ConferenceSeen.family(file));
        everybody.addAll(ConferenceSeen.professionals(file));
        List<CodeList.Option> keptOut = seen.keptOut(file, review.id());
        return new Shown(
                TurningEighteen.inWords(
                        file, plan.childrenOn().stream().map(PlanChild::child).toList(), limits.heldOn()),
                planSeen.familysPlan(plan),
                LondonTime.inWords(limits.heldOn()),
                LondonTime.inWords(context.get(Variables.DECISION_LIMIT.dueOn())),
                LondonTime.inWords(limits.firstCoreGroup().dueOn()),
                limits.firstCoreGroup().limit().rule(),
                LondonTime.inWords(limits.firstReview().dueOn()),
                limits.firstReview().limit().rule(),
                limits.visits(),
                Unit.WORKING_DAYS.every(limits.visits()),
                plan.childrenOn().stream().map(child -> row(file, child)).toList(),
                new PersonNumbers(
                        plan.coreGroup().stream().map(CoreGroupMember::person).toList()),
                plan.changes().stream().map(change -> row(file, change)).toList(),
                !plan.changes().isEmpty(),
                List.of(),
                plan.actions().stream().map(action -> row(file, action)).toList(),
                !plan.actions().isEmpty(),
                List.of(),
                plan.familyParts().stream()
                        .map(part -> new OutlinePlan.OwnPart(part.who(), part.part(), part.withheldFrom()))
                        .toList(),
                plan.plan().contingency(),
                plan.plan().contingencyWithheldFrom(),
                socialWorkers,
                everybody,
                planPeople.owners(file),
                ConferenceSeen.family(file),
                plan.childrenOn().stream()
                        .map(child -> new CodeList.Option(child.child().value(), file.nameOf(child.child())))
                        .toList(),
                keptOut,
                !keptOut.isEmpty(),
                Math.min(underReview.period(context).visitsEvery(), limits.visits()));
    }

    @Override
    public void submit(UpdatedPlan updated, FormContext context) {
        FamilyFile file = families.find(context.caseReference());
        Conference review = review(context);
        LocalDate heldOn = review.booked().on();
        Plan plan = underReview.plan(context).plan();
        planReviews.agree(
                file,
                plan.id(),
                review.id().uuid(),
                heldOn,
                updated,
                context.person().id());
        periods.end(underReview.period(context).id(), heldOn);
        PlanPeriod next = periods.begin(
                plan,
                review.id().uuid(),
                heldOn,
                updated.visitsEvery(),
                updated.nextReviewOn(),
                review.booked().chair());
        coreGroups.plan(
                next,
                new CoreGroup.When(updated.nextCoreGroupOn(), updated.nextCoreGroupAt(), updated.nextCoreGroupPlace()));
        updated.children().stream()
                .map(OutlinePlan.Child::leadSocialWorker)
                .distinct()
                .filter(lead -> !lead.equals(file.family().socialWorker()))
                .forEach(lead -> access.grant(context.caseReference(), lead, RoleInCase.CO_WORKER));
    }

    private Conference review(FormContext context) {
        return conferences.find(ConferenceId.parse(context.get(Variables.CONFERENCE_ID)));
    }

    private static ChildRow row(FamilyFile file, PlanChild child) {
        return new ChildRow(
                child.child(), file.nameOf(child.child()), child.category().label(), child.leadSocialWorker());
    }

    private static ChangeRow row(FamilyFile file, PlannedChange change) {
        return new ChangeRow(
                String.valueOf(change.place()),
                change.mustChange(),
                change.children().all().stream().map(file::nameOf).collect(Collectors.joining(", ")),
                change.need());
    }

    private ActionRow row(FamilyFile file, PlannedAction action) {
        return new ActionRow(
                String.valueOf(action.place()),
                action.what(),
                String.valueOf(action.change()),
                planTold.owner(action.who(), file),
                LondonTime.inWords(action.by()),
                action.howWeShallKnow(),
                action.who(),
                action.by(),
                action.what(),
                action.howWeShallKnow());
    }
}
