package uk.childprotection.process.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.CodeList;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.plan.AgreedPlan;
import uk.childprotection.plan.CoreGroup;
import uk.childprotection.plan.CoreGroupDates;
import uk.childprotection.plan.CoreGroupMembers;
import uk.childprotection.plan.CoreGroupOutcome;
import uk.childprotection.plan.CoreGroupRecord;
import uk.childprotection.plan.CoreGroups;
import uk.childprotection.plan.PlanPeriods;
import uk.childprotection.plan.PlannedAction;
import uk.childprotection.plan.Plans;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.words.ConferenceSeen;
import uk.childprotection.process.words.PlanTold;

/** The lead social worker records how a core group went and when the next one meets. */
@Component
class HoldCoreGroupForm implements FormHandler<CoreGroupRecord> {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final String COLLEAGUE = "user:";

    private final Families families;
    private final Plans plans;
    private final PlanPeriods periods;
    private final CoreGroups coreGroups;
    private final PlanPeople choices;
    private final PlanSeen planSeen;
    private final PlanTold told;

    HoldCoreGroupForm(
            Families families,
            Plans plans,
            PlanPeriods periods,
            CoreGroups coreGroups,
            PlanPeople choices,
            PlanSeen planSeen,
            PlanTold told) {
        this.families = families;
        this.plans = plans;
        this.periods = periods;
        this.coreGroups = coreGroups;
        this.choices = choices;
        this.planSeen = planSeen;
        this.told = told;
    }

    record Shown(
            String on,
            String atWhere,
            String limit,
            String limitRule,
            String madeUp,
            PlanSeen.FamilysPlan familysPlan,
            List<PlanSeen.ChildRow> children,
            List<PlanSeen.CoreGroupRow> earlier,
            boolean anyEarlier,
            LocalDate heldOn,
            List<CodeList.Option> chairs,
            List<MemberRow> attendance,
            List<CoreGroupRecord.Other> others,
            List<ActionRow> actions,
            List<Object> added,
            List<CodeList.Option> changes,
            List<CodeList.Option> owners,
            List<CodeList.Option> members,
            String movedBy,
            String madeUpBy,
            String laterPeriod,
            String laterRule,
            String nextAt,
            String nextPlace) {}

    record MemberRow(String number, String name, String role) {}

    record ActionRow(String number, String name, String agreed) {}

    @Override
    public String form() {
        return "hold-core-group";
    }

    @Override
    public Class<CoreGroupRecord> answers() {
        return CoreGroupRecord.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = families.find(context.caseReference());
        CoreGroup group = coreGroups.find(UUID.fromString(context.get(Variables.CORE_GROUP_ID)));
        AgreedPlan plan = plans.find(group.plan());
        CoreGroupMembers members = coreGroups.members(group.plan(), file);
        CoreGroupDates dates = coreGroups.dates(group);
        List<PlanSeen.CoreGroupRow> earlier = planSeen.earlier(group.plan(), file);
        return new Shown(
                LondonTime.inWords(group.on()),
                atWhere(group),
                LondonTime.inWords(dates.limit().due().dueOn()),
                dates.limit().due().limit().rule(),
                madeUp(group),
                planSeen.familysPlan(plan),
                planSeen.children(plan, file),
                earlier,
                !earlier.isEmpty(),
                group.on().isAfter(context.today()) ? null : group.on(),
                choices.chairs(file),
                members.expected().entrySet().stream()
                        .map(expected -> member(expected, file))
                        .toList(),
                List.of(),
                plan.openActions().stream()
                        .map(action -> row(plan, action, file))
                        .toList(),
                List.of(),
                plan.asItStands().changes().stream()
                        .map(change -> new CodeList.Option(
                                String.valueOf(change.place()), change.place() + ": " + change.mustChange()))
                        .toList(),
                choices.owners(file),
                PlanPeople.members(file, members),
                LondonTime.inWords(dates.lastDay(CoreGroupOutcome.MOVED, group.on())),
                LondonTime.inWords(dates.lastDay(CoreGroupOutcome.FELL_OUT, group.on())),
                dates.later().period(),
                dates.later().rule(),
                group.at() == null ? null : CLOCK.format(group.at()),
                group.place());
    }

    @Override
    public void submit(CoreGroupRecord said, FormContext context) {
        FamilyFile file = families.find(context.caseReference());
        CoreGroup next = coreGroups.record(
                file,
                UUID.fromString(context.get(Variables.CORE_GROUP_ID)),
                said,
                periods.find(UUID.fromString(context.get(Variables.PERIOD_ID))),
                context.person().id());
        boolean moved = said.outcome() == CoreGroupOutcome.MOVED;
        context.set(Variables.CORE_GROUP_MOVED, moved);
        context.set(Variables.CORE_GROUP_MET, said.outcome() == CoreGroupOutcome.TOOK_PLACE);
        if (moved) {
            context.set(Variables.CORE_GROUP_ON, LondonTime.endOf(next.on()));
            return;
        }
        Limit limit = coreGroups.limit(next);
        context.set(Variables.NEXT_CORE_GROUP_ID, next.id().toString());
        context.set(Variables.NEXT_CORE_GROUP_ON, LondonTime.endOf(next.on()));
        context.set(Variables.NEXT_CORE_GROUP_LIMIT.id(), limit.id().toString());
        context.set(Variables.NEXT_CORE_GROUP_LIMIT.warnOn(), limit.due().warnAt());
        context.set(Variables.NEXT_CORE_GROUP_LIMIT.dueOn(), limit.due().dueAt());
    }

    private MemberRow member(Map.Entry<String, String> expected, FamilyFile file) {
        String who = expected.getValue();
        return new MemberRow(
                expected.getKey(),
                told.owner(who, file),
                who.startsWith(COLLEAGUE) ? "Lead social worker" : ConferenceSeen.role(file, PersonNumber.parse(who)));
    }

    private ActionRow row(AgreedPlan plan, PlannedAction action, FamilyFile file) {
        return new ActionRow(
                String.valueOf(action.place()),
                told.owner(action.who(), file) + ", by " + LondonTime.inWords(action.by()),
                planSeen.agreed(plan, action));
    }

    private static String atWhere(CoreGroup group) {
        String at = group.at() == null ? "" : " at " + CLOCK.format(group.at());
        return group.place() == null ? at : at + ", " + group.place();
    }

    private String madeUp(CoreGroup group) {
        if (group.makesUpFor() == null) {
            return null;
        }
        CoreGroup missed = coreGroups.find(group.makesUpFor());
        return "It makes up for the core group of %s: %s."
                .formatted(
                        LondonTime.inWords(missed.heldOn()),
                        missed.status().label().toLowerCase(Locale.UK));
    }
}
