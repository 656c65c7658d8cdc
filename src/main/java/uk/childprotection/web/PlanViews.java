package uk.childprotection.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.deadline.Unit;
import uk.childprotection.plan.ActionProgress;
import uk.childprotection.plan.AgreedPlan;
import uk.childprotection.plan.CoreGroup;
import uk.childprotection.plan.CoreGroupAttendance;
import uk.childprotection.plan.CoreGroups;
import uk.childprotection.plan.PlanActions;
import uk.childprotection.plan.PlanCheck;
import uk.childprotection.plan.PlanChecks;
import uk.childprotection.plan.PlanChild;
import uk.childprotection.plan.PlanPeriod;
import uk.childprotection.plan.PlanPeriods;
import uk.childprotection.plan.PlannedAction;
import uk.childprotection.plan.Plans;

/** Gathers the child protection plans of a family: who is on them, what is done, how it was carried on, and what the chair found half way. */
@Component
class PlanViews {

    private static final String COLLEAGUE = "user:";

    private final Plans plans;
    private final PlanPeriods periods;
    private final PlanActions actions;
    private final PlanChecks checks;
    private final CoreGroups coreGroups;
    private final StaffNames names;

    PlanViews(
            Plans plans,
            PlanPeriods periods,
            PlanActions actions,
            PlanChecks checks,
            CoreGroups coreGroups,
            StaffNames names) {
        this.plans = plans;
        this.periods = periods;
        this.actions = actions;
        this.checks = checks;
        this.coreGroups = coreGroups;
        this.names = names;
    }

    /** Every plan that the family ever had, the newest first. */
    List<PlanView> of(FamilyFile file, LocalDate today) {
        List<PlanView> views = new ArrayList<>();
        for (AgreedPlan plan : plans.ofFamily(file.reference())) {
            UUID id = plan.plan().id();
            List<PlanPeriod> ofPlan = periods.ofPlan(id);
            views.add(new PlanView(
                    "plan-" + (views.size() + 1),
                    facts(plan, ofPlan),
                    plan.children().stream().map(child -> child(child, file)).toList(),
                    actions(plan, file, today),
                    meetings(id, file),
                    ofPlan.stream()
                            .flatMap(period -> checks.of(period.id()).stream())
                            .sorted(Comparator.comparing(PlanCheck::checkedAt).reversed())
                            .map(this::check)
                            .toList()));
        }
        return views;
    }

    private List<Fact> facts(AgreedPlan plan, List<PlanPeriod> ofPlan) {
        Optional<PlanPeriod> running =
                ofPlan.stream().filter(PlanPeriod::isRunning).findFirst();
        Optional<CoreGroup> next = coreGroups.waiting(plan.plan().id());
        return Fact.known(
                new Fact("Since", Days.withWeekday(plan.plan().agreedOn())),
                new Fact("Period", running.map(PlanViews::period).orElse("None runs: the plan has ended")),
                new Fact(
                        "Chair",
                        running.map(period -> names.person(period.chair())).orElse("")),
                new Fact("Next core group", next.map(PlanViews::when).orElse("")),
                new Fact(
                        "Next review",
                        running.map(period -> "%s, at the latest %s"
                                        .formatted(
                                                Days.withWeekday(period.reviewOn()),
                                                Days.withWeekday(period.reviewDueOn())))
                                .orElse("")),
                new Fact(
                        "Visits",
                        running.map(period -> "At least " + Unit.WORKING_DAYS.every(period.visitsEvery()))
                                .orElse("")));
    }

    private static String period(PlanPeriod period) {
        return "No. %d, from %s".formatted(period.number(), Days.withWeekday(period.startedOn()));
    }

    private static String when(CoreGroup group) {
        String at = group.at() == null ? "" : ", " + group.at();
        String place = group.place() == null ? "" : ", " + group.place();
        return Days.withWeekday(group.on()) + at + place;
    }

    private PlanView.ChildOnPlan child(PlanChild child, FamilyFile file) {
        return new PlanView.ChildOnPlan(
                child.child().value(),
                file.nameOf(child.child()),
                child.category().label(),
                names.person(child.leadSocialWorker()),
                Days.withWeekday(child.startedOn()),
                child.isOnIt()
                        ? null
                        : Days.withWeekday(child.endedOn()) + ": "
                                + child.endReason().label());
    }

    private List<PlanView.Action> actions(AgreedPlan plan, FamilyFile file, LocalDate today) {
        Map<UUID, ActionProgress> last = new HashMap<>();
        actions.progress(plan.plan().id()).forEach(said -> last.put(said.action(), said));
        return plan.actions().stream()
                .sorted(Comparator.comparing(PlannedAction::isOpen).reversed().thenComparing(PlannedAction::place))
                .map(action -> action(action, last.get(action.id()), file, today))
                .toList();
    }

    private PlanView.Action action(PlannedAction action, ActionProgress last, FamilyFile file, LocalDate today) {
        boolean late = action.isOpen() && today.isAfter(action.by());
        return new PlanView.Action(
                String.valueOf(action.place()),
                action.what(),
                who(action.who(), file),
                Days.withWeekday(action.by()),
                late ? "Still to do, day passed" : action.state().label(),
                late ? "passed" : action.isOpen() ? "open" : "met",
                last == null
                        ? null
                        : "%s: %s %s".formatted(Days.withWeekday(last.metOn()), last.done(), last.difference()));
    }

    private List<PlanView.Meeting> meetings(UUID plan, FamilyFile file) {
        List<CoreGroup> groups = coreGroups.ofPlan(plan);
        Map<UUID, List<CoreGroupAttendance>> attendance = coreGroups.attendance(groups);
        return groups.stream()
                .sorted(Comparator.comparing(CoreGroup::number).reversed())
                .map(group -> meeting(group, attendance.getOrDefault(group.id(), List.of()), file))
                .toList();
    }

    private PlanView.Meeting meeting(CoreGroup group, List<CoreGroupAttendance> expected, FamilyFile file) {
        String words = group.reason() == null ? group.familysWords() : group.reason();
        return new PlanView.Meeting(
                String.valueOf(group.number()),
                group.heldOn() == null ? when(group) : Days.withWeekday(group.heldOn()),
                group.status().label(),
                who(group, expected, file),
                words);
    }

    private String who(CoreGroup group, List<CoreGroupAttendance> expected, FamilyFile file) {
        String came = expected.stream()
                .filter(attendance -> attendance.came().isThere())
                .map(attendance -> name(attendance, file))
                .collect(Collectors.joining(", "));
        return group.chairedBy() == null ? came : came + ". Held by " + who(group.chairedBy(), file);
    }

    private String name(CoreGroupAttendance attendance, FamilyFile file) {
        return attendance.isOther() ? attendance.name() : who(attendance.attendee(), file);
    }

    private String who(String who, FamilyFile file) {
        return who.startsWith(COLLEAGUE)
                ? names.person(who.substring(COLLEAGUE.length()))
                : file.nameOf(PersonNumber.parse(who));
    }

    private List<Fact> check(PlanCheck check) {
        return Fact.known(
                new Fact("Checked", Days.of(check.checkedAt()) + ", by " + names.person(check.checkedBy())),
                new Fact("Is the plan moving", check.moving() ? "Yes" : "No"),
                new Fact("How the chair comes to say so", check.words()),
                new Fact("What has to be put right", check.challenge()),
                new Fact(
                        "Answer",
                        check.answer() == null
                                ? check.isChallenge() ? "None yet" : ""
                                : check.answer() + " – " + names.person(check.answeredBy())),
                new Fact("What will be done", check.measures()));
    }
}
