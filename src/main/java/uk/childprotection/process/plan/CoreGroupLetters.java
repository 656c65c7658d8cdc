package uk.childprotection.process.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.childprotection.access.People;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.PersonNumbers;
import uk.childprotection.correspondence.Audience;
import uk.childprotection.correspondence.CoreGroupInvitation;
import uk.childprotection.correspondence.CoreGroupInvitation.News;
import uk.childprotection.correspondence.LetterContent;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.Passage;
import uk.childprotection.correspondence.Recipient;
import uk.childprotection.correspondence.ToldMember;
import uk.childprotection.correspondence.ToldProgress;
import uk.childprotection.correspondence.UpdatedPlanLetter;
import uk.childprotection.plan.ActionProgress;
import uk.childprotection.plan.AgreedPlan;
import uk.childprotection.plan.CoreGroup;
import uk.childprotection.plan.CoreGroupMove;
import uk.childprotection.plan.CoreGroupStatus;
import uk.childprotection.plan.CoreGroups;
import uk.childprotection.plan.PlanActions;
import uk.childprotection.plan.PlanChild;
import uk.childprotection.plan.PlanPeriod;
import uk.childprotection.plan.PlanPeriods;
import uk.childprotection.plan.PlannedAction;
import uk.childprotection.plan.PlannedChange;
import uk.childprotection.plan.Plans;
import uk.childprotection.process.words.ConferenceSeen;
import uk.childprotection.process.words.PlanTold;

/**
 * Invites the members of a core group and sends them and the chair the updated plan. A parent and anybody else with parental
 * responsibility reads of their own children on the plan, a child of itself, other family and professionals of all children on it.
 */
@Component
public class CoreGroupLetters {

    private final Families families;
    private final Plans plans;
    private final PlanPeriods periods;
    private final PlanActions actions;
    private final CoreGroups coreGroups;
    private final People people;
    private final PlanTold told;
    private final ConferenceSeen seen;

    CoreGroupLetters(
            Families families,
            Plans plans,
            PlanPeriods periods,
            PlanActions actions,
            CoreGroups coreGroups,
            People people,
            PlanTold told,
            ConferenceSeen seen) {
        this.families = families;
        this.plans = plans;
        this.periods = periods;
        this.actions = actions;
        this.coreGroups = coreGroups;
        this.people = people;
        this.told = told;
        this.seen = seen;
    }

    private record Papers(FamilyFile file, AgreedPlan plan, CoreGroup group, String socialWorker) {

        Set<PersonNumber> onThePlan() {
            return plan.childrenOn().stream()
                    .map(PlanChild::child)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        List<String> names(Set<PersonNumber> children) {
            return children.stream().sorted().map(file::nameOf).toList();
        }
    }

    /** To every member: when and where it meets, and why that is not as they were told before. None once it is planned no longer. */
    List<LetterOrder> invitations(UUID coreGroup) {
        Papers papers = papers(coreGroup);
        if (!papers.group().isPlanned() || papers.onThePlan().isEmpty()) {
            return List.of();
        }
        Optional<CoreGroupMove> moved = coreGroups.moves(coreGroup).stream().findFirst();
        Optional<CoreGroup> missed =
                Optional.ofNullable(papers.group().makesUpFor()).map(coreGroups::find);
        Optional<CoreGroup> replaced = replacedByReview(papers.group());
        List<ToldMember> members = told.coreGroup(papers.plan().asItStands(), papers.file());
        BiFunction<Audience, Set<PersonNumber>, LetterContent> content =
                (audience, children) -> new CoreGroupInvitation(
                        audience,
                        news(moved, missed, replaced),
                        papers.names(children),
                        papers.group().on(),
                        papers.group().at(),
                        papers.group().place(),
                        insteadOf(moved, missed, replaced),
                        reason(moved, missed),
                        members,
                        papers.socialWorker());
        return LetterOrder.about(meeting(papers.group()), toMembers(papers, content));
    }

    /**
     * Letters that tell of the end of a plan, or of a child's: whoever is not expected at its next core group any more finds it in the
     * calendar no longer.
     */
    public List<LetterOrder> calledOff(UUID plan, List<LetterOrder> orders) {
        List<CoreGroup> groups = coreGroups.ofPlan(plan);
        if (groups.isEmpty()) {
            return orders;
        }
        CoreGroup last = groups.get(groups.size() - 1);
        Set<String> expected = last.isPlanned() ? expected(papers(last.id())) : Set.of();
        UUID meeting = meeting(last);
        return orders.stream()
                .map(order -> expected.contains(order.to().id()) ? order : order.takingOut(meeting))
                .toList();
    }

    private Set<String> expected(Papers papers) {
        return coreGroups.members(papers.group().plan(), papers.file()).people().stream()
                .filter(member -> !childrenFor(papers, member).isEmpty())
                .map(PersonNumber::value)
                .collect(Collectors.toSet());
    }

    /** What a core group is in its readers' calendars: the one whose place it took at a review, for they know that. */
    private UUID meeting(CoreGroup group) {
        return beforeReview(group).map(this::meeting).orElse(group.id());
    }

    /** To every member, the lead social workers and the chair: what was said of each action, and the plan as it stands. */
    List<LetterOrder> updatedPlan(UUID coreGroup) {
        Papers papers = papers(coreGroup);
        PlanPeriod period = periods.find(papers.group().period());
        Optional<CoreGroup> next = coreGroups.waiting(papers.group().plan());
        if (papers.onThePlan().isEmpty() || next.isEmpty()) {
            return List.of();
        }
        List<ToldMember> attendance = attendance(papers);
        BiFunction<Audience, Set<PersonNumber>, LetterContent> content = (audience, children) -> new UpdatedPlanLetter(
                audience,
                papers.group().heldOn(),
                told.owner(papers.group().chairedBy(), papers.file()),
                attendance,
                progress(papers, children),
                told.asItStands(
                        papers.plan(), papers.file(), children, next.get().when(), period),
                words(papers.group().familysWords(), papers.group().wordsWithheldFrom()),
                words(papers.group().childrensWords(), papers.group().wordsWithheldFrom()),
                papers.socialWorker(),
                false);
        List<LetterOrder> orders = new ArrayList<>(toMembers(papers, content));
        LetterContent ofAll = content.apply(Audience.PROFESSIONAL, papers.onThePlan());
        Set<String> colleagues = new LinkedHashSet<>(leads(papers.plan()));
        colleagues.add(period.chair());
        colleagues.stream()
                .flatMap(id -> people.find(id).stream())
                .filter(person -> person.email() != null)
                .map(person -> Recipient.colleague(person.id(), person.name(), person.email()))
                .forEach(colleague -> orders.add(LetterOrder.of(colleague, ofAll)));
        return orders;
    }

    private Papers papers(UUID coreGroup) {
        CoreGroup group = coreGroups.find(coreGroup);
        AgreedPlan plan = plans.find(group.plan());
        FamilyFile file = families.find(group.family());
        String lead = leads(plan).stream().findFirst().map(seen::colleague).orElseGet(() -> seen.socialWorker(file));
        return new Papers(file, plan, group, lead);
    }

    private static List<String> leads(AgreedPlan plan) {
        return plan.childrenOn().stream()
                .map(PlanChild::leadSocialWorker)
                .distinct()
                .toList();
    }

    private List<LetterOrder> toMembers(Papers papers, BiFunction<Audience, Set<PersonNumber>, LetterContent> content) {
        List<LetterOrder> orders = new ArrayList<>();
        for (PersonNumber member :
                coreGroups.members(papers.group().plan(), papers.file()).people()) {
            Set<PersonNumber> children = childrenFor(papers, member);
            if (!children.isEmpty()) {
                orders.add(LetterOrder.of(
                        seen.recipient(papers.file(), member), content.apply(audience(member), children)));
            }
        }
        return orders;
    }

    private static Audience audience(PersonNumber member) {
        return switch (member.kind()) {
            case CHILD -> Audience.CHILD;
            case ADULT -> Audience.FAMILY;
            case PROFESSIONAL -> Audience.PROFESSIONAL;
        };
    }

    /** A child of itself, a parent of their own children who are on the plan; whoever helps with others' children of all of them. */
    private static Set<PersonNumber> childrenFor(Papers papers, PersonNumber member) {
        Set<PersonNumber> all = papers.onThePlan();
        return switch (member.kind()) {
            case PROFESSIONAL -> all;
            case CHILD -> all.contains(member) ? Set.of(member) : Set.of();
            case ADULT -> {
                Set<PersonNumber> own = papers.file().relationsOf(member).stream()
                        .filter(relation -> relation.isParent() || relation.hasParentalResponsibility())
                        .map(relation -> relation.child())
                        .collect(Collectors.toSet());
                own.retainAll(all);
                yield own.isEmpty() ? all : own;
            }
        };
    }

    /** One for another day that everybody was invited to before the review agreed this one. */
    private Optional<CoreGroup> replacedByReview(CoreGroup group) {
        return beforeReview(group).filter(before -> !before.when().equals(group.when()));
    }

    /** The core group that was planned when a review planned this one. */
    private Optional<CoreGroup> beforeReview(CoreGroup group) {
        return coreGroups.ofPlan(group.plan()).stream()
                .filter(before -> before.number() == group.number() - 1)
                .filter(before -> before.status() == CoreGroupStatus.CALLED_OFF)
                .filter(before ->
                        !before.on().isBefore(periods.find(group.period()).startedOn()))
                .findFirst();
    }

    private static News news(Optional<CoreGroupMove> moved, Optional<CoreGroup> missed, Optional<CoreGroup> replaced) {
        if (moved.isPresent()) {
            return News.MOVED;
        }
        if (missed.isPresent()) {
            return News.MADE_UP;
        }
        return replaced.isPresent() ? News.MOVED : News.INVITED;
    }

    private static LocalDate insteadOf(
            Optional<CoreGroupMove> moved, Optional<CoreGroup> missed, Optional<CoreGroup> replaced) {
        return moved.map(CoreGroupMove::wasOn)
                .or(() -> missed.map(CoreGroup::heldOn))
                .or(() -> replaced.map(CoreGroup::on))
                .orElse(null);
    }

    private static List<Passage> reason(Optional<CoreGroupMove> moved, Optional<CoreGroup> missed) {
        return moved.map(move -> List.of(new Passage(move.reason(), move.withheldFrom())))
                .or(() -> missed.map(group -> words(group.reason(), group.wordsWithheldFrom())))
                .orElse(List.of());
    }

    private static List<Passage> words(String words, PersonNumbers withheldFrom) {
        return words == null ? List.of() : List.of(new Passage(words, withheldFrom));
    }

    private List<ToldMember> attendance(Papers papers) {
        return coreGroups.attendance(papers.group().id()).stream()
                .map(attendance -> attendance.isOther()
                        ? new ToldMember(
                                attendance.name() + ", " + attendance.role(),
                                attendance.came().label())
                        : new ToldMember(
                                told.owner(attendance.attendee(), papers.file()),
                                attendance.came().label()))
                .toList();
    }

    private List<ToldProgress> progress(Papers papers, Set<PersonNumber> children) {
        Map<UUID, PlannedAction> byId =
                papers.plan().actions().stream().collect(Collectors.toMap(PlannedAction::id, Function.identity()));
        Map<Integer, PlannedChange> changes =
                papers.plan().changes().stream().collect(Collectors.toMap(PlannedChange::place, Function.identity()));
        return actions.progress(papers.group().plan()).stream()
                .filter(said -> said.meeting().equals(papers.group().id()))
                .filter(said -> isAbout(changes.get(byId.get(said.action()).change()), children))
                .map(said -> told(
                        byId.get(said.action()),
                        changes.get(byId.get(said.action()).change()),
                        said))
                .toList();
    }

    private static boolean isAbout(PlannedChange change, Set<PersonNumber> children) {
        return change.children().all().stream().anyMatch(children::contains);
    }

    /** Whoever must not read the change that an action serves must not read what was said of it either. */
    private static ToldProgress told(PlannedAction action, PlannedChange change, ActionProgress said) {
        List<PersonNumber> withheld = new ArrayList<>(change.withheldFrom().all());
        withheld.addAll(said.withheldFrom().all());
        return new ToldProgress(
                action.what(), said.done(), said.difference(), said.verdict().label(), new PersonNumbers(withheld));
    }
}
