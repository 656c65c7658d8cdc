package uk.childprotection.process.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.deadline.Standing;
import uk.childprotection.plan.ActionProgress;
import uk.childprotection.plan.AgreedPlan;
import uk.childprotection.plan.CoreGroup;
import uk.childprotection.plan.CoreGroupAttendance;
import uk.childprotection.plan.CoreGroups;
import uk.childprotection.plan.FamilyGroupConferences;
import uk.childprotection.plan.MadeVisit;
import uk.childprotection.plan.PlanActions;
import uk.childprotection.plan.PlanChild;
import uk.childprotection.plan.PlanPeriod;
import uk.childprotection.plan.PlanPeriods;
import uk.childprotection.plan.PlannedAction;
import uk.childprotection.plan.PlannedChange;
import uk.childprotection.plan.VisitSubject;
import uk.childprotection.plan.VisitedChild;
import uk.childprotection.plan.Visits;
import uk.childprotection.process.words.ConferenceSeen;
import uk.childprotection.process.words.PlanTold;

/** A plan as the forms of those who carry it show it: what stands in the rooms and in the register of limits. */
@Component
public class PlanSeen {

    private static final List<LimitName> OF_A_PLAN = List.of(
            LimitName.FIRST_CORE_GROUP,
            LimitName.LATER_CORE_GROUP,
            LimitName.CORE_GROUP_MADE_UP,
            LimitName.VISIT,
            LimitName.VISIT_WRITE_UP,
            LimitName.CHILD_NOT_SEEN,
            LimitName.CHILD_LONG_NOT_SEEN,
            LimitName.FIRST_REVIEW,
            LimitName.LATER_REVIEW,
            LimitName.REVIEW_AFTER_BIRTH);

    private final PlanPeriods periods;
    private final CoreGroups coreGroups;
    private final PlanActions actions;
    private final Visits visits;
    private final FamilyGroupConferences groupConferences;
    private final Limits limits;
    private final PlanTold told;
    private final ConferenceSeen seen;

    PlanSeen(
            PlanPeriods periods,
            CoreGroups coreGroups,
            PlanActions actions,
            Visits visits,
            FamilyGroupConferences groupConferences,
            Limits limits,
            PlanTold told,
            ConferenceSeen seen) {
        this.periods = periods;
        this.coreGroups = coreGroups;
        this.actions = actions;
        this.visits = visits;
        this.groupConferences = groupConferences;
        this.limits = limits;
        this.told = told;
        this.seen = seen;
    }

    record ChildRow(String number, String name, String category, String lead) {}

    /**
     * The plan that the family made by itself.
     *
     * @param on the day on which it did
     * @param safe whether it keeps the children safe, and what it asks of ours
     */
    public record FamilysPlan(String on, String words, String safe) {}

    /** The plan of the family's last group conference for a child who is on this plan; null when none was held. */
    public FamilysPlan familysPlan(AgreedPlan plan) {
        return groupConferences
                .lastHeld(
                        plan.plan().family(),
                        plan.childrenOn().stream().map(PlanChild::child).toList())
                .map(held -> new FamilysPlan(LondonTime.inWords(held.heldOn()), held.familyPlan(), held.safeWords()))
                .orElse(null);
    }

    record CoreGroupRow(String number, String on, String status, String who, String reason) {}

    record VisitRow(String number, String name, String lastSeen, String alone, String bedroom, String next) {}

    record MadeVisitRow(String on, String announced, String seen, String notSeen) {}

    record LimitRow(String what, String due, String standing, String reason) {}

    record ActionRow(String number, String what, String who, String by, String state, String last) {}

    /** The children who are on the plan. */
    List<ChildRow> children(AgreedPlan plan, FamilyFile file) {
        return plan.childrenOn().stream()
                .map(child -> new ChildRow(
                        child.child().value(),
                        file.nameOf(child.child()),
                        child.category().label(),
                        seen.colleague(child.leadSocialWorker())))
                .toList();
    }

    /** Every core group of the plan that was planned, held or not, the first one first. */
    List<CoreGroupRow> coreGroups(UUID plan, FamilyFile file) {
        return rows(coreGroups.ofPlan(plan), file);
    }

    /** The core groups of the plan before the one that is planned now. */
    List<CoreGroupRow> earlier(UUID plan, FamilyFile file) {
        return rows(
                coreGroups.ofPlan(plan).stream()
                        .filter(group -> !group.isPlanned())
                        .toList(),
                file);
    }

    private List<CoreGroupRow> rows(List<CoreGroup> groups, FamilyFile file) {
        Map<UUID, List<CoreGroupAttendance>> attendance = coreGroups.attendance(groups);
        return groups.stream()
                .map(group -> row(group, attendance.getOrDefault(group.id(), List.of()), file))
                .toList();
    }

    /** How each child on the plan has been seen. */
    List<VisitRow> visits(UUID plan, FamilyFile file) {
        return visits.standing(file, plan).stream()
                .map(child -> new VisitRow(
                        child.child().value(),
                        file.nameOf(child.child()),
                        child.lastSeen() == null
                                ? "Not yet"
                                : day(child.lastSeen().visitedOn()),
                        child.lastAlone() == null ? "Not yet" : day(child.lastAlone()),
                        child.lastBedroom() == null ? "Not yet" : day(child.lastBedroom()),
                        child.next() == null ? null : day(child.next().due().dueOn())))
                .toList();
    }

    /** The visits of a period, made or attempted, with which children were seen at each and which were not; the newest first. */
    List<MadeVisitRow> visitsSince(LocalDate startedOn, UUID plan, FamilyFile file) {
        return visits.ofPlan(plan).stream()
                .filter(made -> !made.visit().visitedOn().isBefore(startedOn))
                .map(made -> row(made, file))
                .toList();
    }

    private static MadeVisitRow row(MadeVisit made, FamilyFile file) {
        return new MadeVisitRow(
                day(made.visit().visitedOn()),
                made.visit().announced() ? "Announced" : "Unannounced",
                made.children().stream()
                        .filter(VisitedChild::seen)
                        .map(child -> file.nameOf(child.child()) + (child.seenAlone() ? ", alone" : ""))
                        .collect(Collectors.joining("; ")),
                made.children().stream()
                        .filter(child -> !child.seen())
                        .map(child -> "%s: %s".formatted(file.nameOf(child.child()), child.notSeenBecause()))
                        .collect(Collectors.joining("; ")));
    }

    private static String day(LocalDate day) {
        return LondonTime.inWords(day);
    }

    /** How the limits stand that the family's case was given for this plan, the soonest due first. */
    List<LimitRow> limits(UUID plan, FamilyFile file) {
        Set<String> subjects = subjects(plan);
        return limits.ofFamily(file.reference().value()).stream()
                .filter(limit -> OF_A_PLAN.contains(limit.name()))
                .filter(limit ->
                        subjects.contains(limit.subject()) || limit.subject().startsWith(plan.toString()))
                .map(limit -> row(limit, file))
                .toList();
    }

    /** What limits of a plan are about: the plan, its periods, core groups and visits; of a child, what begins with the plan's id. */
    private Set<String> subjects(UUID plan) {
        return Stream.of(
                        periods.ofPlan(plan).stream().map(PlanPeriod::id),
                        coreGroups.ofPlan(plan).stream().map(CoreGroup::id),
                        visits.ofPlan(plan).stream().map(made -> made.visit().id()))
                .flatMap(Function.identity())
                .map(UUID::toString)
                .collect(Collectors.toSet());
    }

    /** Every action of the plan with what was last said of it; those still to do first. */
    List<ActionRow> actions(AgreedPlan plan, FamilyFile file) {
        Map<UUID, ActionProgress> last = new HashMap<>();
        actions.progress(plan.plan().id()).forEach(progress -> last.put(progress.action(), progress));
        return plan.actions().stream()
                .sorted(Comparator.comparing(PlannedAction::isOpen).reversed().thenComparing(PlannedAction::place))
                .map(action -> new ActionRow(
                        String.valueOf(action.place()),
                        action.what(),
                        told.owner(action.who(), file),
                        LondonTime.inWords(action.by()),
                        action.state().label(),
                        last.containsKey(action.id()) ? said(last.get(action.id())) : "Nothing yet"))
                .toList();
    }

    /** An action as it was agreed, in a few lines. */
    String agreed(AgreedPlan plan, PlannedAction action) {
        String aim = plan.changes().stream()
                .filter(change -> change.place() == action.change())
                .map(PlannedChange::mustChange)
                .findFirst()
                .orElse("");
        return "%s%nSo that: %s%nHow we shall know: %s".formatted(action.what(), aim, action.howWeShallKnow());
    }

    private CoreGroupRow row(CoreGroup group, List<CoreGroupAttendance> expected, FamilyFile file) {
        return new CoreGroupRow(
                String.valueOf(group.number()),
                LondonTime.inWords(group.heldOn() == null ? group.on() : group.heldOn()),
                group.status().label(),
                who(expected, file),
                group.reason());
    }

    private String who(List<CoreGroupAttendance> expected, FamilyFile file) {
        return expected.stream()
                .filter(attendance -> attendance.came().isThere())
                .map(attendance -> attendance.isOther() ? attendance.name() : told.owner(attendance.attendee(), file))
                .collect(Collectors.joining(", "));
    }

    private LimitRow row(Limit limit, FamilyFile file) {
        return new LimitRow(
                title(limit, file),
                LondonTime.inWords(limit.due().dueOn()),
                words(limits.standing(limit), limit),
                limit.lateReason());
    }

    /** What the limit is for; of a child, by name. */
    private static String title(Limit limit, FamilyFile file) {
        return VisitSubject.of(limit)
                .map(seeing -> limit.name().title().replace("the child", file.nameOf(seeing.child())))
                .orElse(limit.name().title());
    }

    private static String words(Standing standing, Limit limit) {
        return switch (standing) {
            case MET -> "Met on " + LondonTime.inWords(limit.metOn());
            case MET_LATE -> "Met late, on " + LondonTime.inWords(limit.metOn());
            case OPEN, DUE_SOON -> "Still to come";
            case PASSED -> "Passed";
            case CLOSED -> "Does not apply any more";
        };
    }

    private static String said(ActionProgress progress) {
        return "%s: %s %s".formatted(LondonTime.inWords(progress.metOn()), progress.done(), progress.difference());
    }
}
