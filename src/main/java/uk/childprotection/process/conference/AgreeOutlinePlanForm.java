package uk.childprotection.process.conference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.access.People;
import uk.childprotection.access.Role;
import uk.childprotection.access.RoleInCase;
import uk.childprotection.casefile.AbuseCategory;
import uk.childprotection.casefile.CodeList;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.conference.ChildDecision;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.DecidedConference;
import uk.childprotection.conference.Decisions;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.deadline.Unit;
import uk.childprotection.plan.OutlinePlan;
import uk.childprotection.plan.PlanLimits;
import uk.childprotection.plan.Plans;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.plan.PlanPeople;
import uk.childprotection.process.plan.TurningEighteen;
import uk.childprotection.process.words.ConferenceSeen;

/** The chair agrees the outline plan with the family and the professionals. */
@Component
public class AgreeOutlinePlanForm implements FormHandler<OutlinePlan> {

    private final Families families;
    private final Decisions decisions;
    private final Plans plans;
    private final People people;
    private final PlanPeople choices;
    private final FamilyAccess access;
    private final ConferenceSeen seen;

    AgreeOutlinePlanForm(
            Families families,
            Decisions decisions,
            Plans plans,
            People people,
            PlanPeople choices,
            FamilyAccess access,
            ConferenceSeen seen) {
        this.families = families;
        this.decisions = decisions;
        this.plans = plans;
        this.people = people;
        this.choices = choices;
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
            String on,
            String dueOn,
            String coreGroupBy,
            String coreGroupRule,
            String reviewBy,
            String reviewRule,
            int visitsAtMost,
            String visitsApart,
            List<ChildRow> children,
            List<CodeList.Option> socialWorkers,
            List<CodeList.Option> people,
            List<CodeList.Option> owners,
            List<CodeList.Option> familyMembers,
            List<CodeList.Option> childOptions,
            List<CodeList.Option> keptOut,
            boolean anyoneKeptOut,
            int visitsEvery) {}

    record ChildRow(PersonNumber number, String name, String category, String leadSocialWorker) {}

    @Override
    public String form() {
        return "agree-outline-plan";
    }

    @Override
    public Class<OutlinePlan> answers() {
        return OutlinePlan.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = families.find(context.caseReference());
        DecidedConference decided = decided(context);
        PlanLimits limits = plans.limits(decided.outcome().heldOn());
        List<CodeList.Option> socialWorkers = socialWorkers(people);
        List<CodeList.Option> everybody = new ArrayList<>(ConferenceSeen.family(file));
        everybody.addAll(ConferenceSeen.professionals(file));
        List<CodeList.Option> keptOut = seen.keptOut(file, decided.outcome().conference());
        return new Shown(
                TurningEighteen.inWords(
                        file,
                        onAPlan(decided).stream().map(ChildDecision::child).toList(),
                        limits.heldOn()),
                LondonTime.inWords(limits.heldOn()),
                LondonTime.inWords(context.get(Variables.DECISION_LIMIT.dueOn())),
                LondonTime.inWords(limits.firstCoreGroup().dueOn()),
                limits.firstCoreGroup().limit().rule(),
                LondonTime.inWords(limits.firstReview().dueOn()),
                limits.firstReview().limit().rule(),
                limits.visits(),
                Unit.WORKING_DAYS.every(limits.visits()),
                onAPlan(decided).stream().map(decision -> row(file, decision)).toList(),
                socialWorkers,
                everybody,
                choices.owners(file),
                ConferenceSeen.family(file),
                onAPlan(decided).stream()
                        .map(decision -> new CodeList.Option(decision.child().value(), file.nameOf(decision.child())))
                        .toList(),
                keptOut,
                !keptOut.isEmpty(),
                limits.visits());
    }

    @Override
    public void submit(OutlinePlan outline, FormContext context) {
        FamilyFile file = families.find(context.caseReference());
        DecidedConference decided = decided(context);
        Map<PersonNumber, AbuseCategory> children = new LinkedHashMap<>();
        onAPlan(decided).forEach(decision -> children.put(decision.child(), decision.category()));
        plans.agree(
                file,
                decided.outcome().conference().uuid(),
                decided.outcome().heldOn(),
                children,
                outline,
                context.person().id());
        outline.children().stream()
                .map(OutlinePlan.Child::leadSocialWorker)
                .distinct()
                .filter(lead -> !lead.equals(file.family().socialWorker()))
                .forEach(lead -> access.grant(context.caseReference(), lead, RoleInCase.CO_WORKER));
    }

    private DecidedConference decided(FormContext context) {
        return decisions
                .of(ConferenceId.parse(context.get(Variables.CONFERENCE_ID)))
                .orElseThrow(() -> new IllegalStateException("The conference has not decided."));
    }

    private static List<ChildDecision> onAPlan(DecidedConference decided) {
        return decided.decisions().stream().filter(ChildDecision::isPlan).toList();
    }

    private static ChildRow row(FamilyFile file, ChildDecision decision) {
        return new ChildRow(
                decision.child(),
                file.nameOf(decision.child()),
                decision.category().label(),
                file.family().socialWorker());
    }

    /** The authority’s social workers, to choose from. */
    public static List<CodeList.Option> socialWorkers(People people) {
        return people.withRole(Role.SOCIAL_WORKER).stream()
                .map(person -> new CodeList.Option(person.id(), person.name()))
                .toList();
    }
}
