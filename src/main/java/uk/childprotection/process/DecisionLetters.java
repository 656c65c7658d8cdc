package uk.childprotection.process;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.childprotection.access.People;
import uk.childprotection.casefile.Adult;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.conference.Attendance;
import uk.childprotection.conference.Capacity;
import uk.childprotection.conference.ChildDecision;
import uk.childprotection.conference.Companion;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.Conferences;
import uk.childprotection.conference.DecidedConference;
import uk.childprotection.conference.Decisions;
import uk.childprotection.conference.Dissent;
import uk.childprotection.conference.InvitationProposal;
import uk.childprotection.conference.Invitations;
import uk.childprotection.conference.Invitee;
import uk.childprotection.conference.Sittings;
import uk.childprotection.correspondence.DecisionLetter;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.Passage;
import uk.childprotection.correspondence.Recipient;
import uk.childprotection.correspondence.ToldDecision;
import uk.childprotection.correspondence.ToldPlan;
import uk.childprotection.plan.AgreedPlan;
import uk.childprotection.plan.CoreGroupMember;
import uk.childprotection.plan.PlanChild;
import uk.childprotection.plan.Plans;

/**
 * Writes what a conference decided, with the outline plan, to everyone entitled, the family first. A parent and anybody else with
 * parental responsibility reads of their own children, a child of itself, other family in the core group of the children on the plan;
 * professionals who were invited or belong to the core group, and the social workers, read of all children. What was spoken of while a
 * reader was kept out is left out of their letter.
 */
@Component
class DecisionLetters {

    private final Families families;
    private final Conferences conferences;
    private final Invitations invitations;
    private final Sittings sittings;
    private final Decisions decisions;
    private final Plans plans;
    private final People people;
    private final ConferenceSeen seen;
    private final PlanTold planTold;

    DecisionLetters(
            Families families,
            Conferences conferences,
            Invitations invitations,
            Sittings sittings,
            Decisions decisions,
            Plans plans,
            People people,
            ConferenceSeen seen,
            PlanTold planTold) {
        this.families = families;
        this.conferences = conferences;
        this.invitations = invitations;
        this.sittings = sittings;
        this.decisions = decisions;
        this.plans = plans;
        this.people = people;
        this.seen = seen;
        this.planTold = planTold;
    }

    List<LetterOrder> about(ConferenceId id) {
        Conference conference = conferences.find(id);
        Facts facts = new Facts(
                families.find(conference.family()),
                seen.colleague(conference.booked().chair()),
                decisions.of(id).orElseThrow(),
                plans.ofConference(id.uuid()),
                sittings.attendance(sittings.last(id).orElseThrow()),
                invitations.of(id));
        List<LetterOrder> orders = new ArrayList<>();
        facts.file().adults().forEach(adult -> toAdult(facts, adult).ifPresent(orders::add));
        facts.invitees().forEach(invitee -> toChild(facts, invitee).ifPresent(orders::add));
        professionals(facts).forEach(number -> orders.add(toProfessional(facts, number)));
        colleagues(facts).forEach(person -> orders.add(toColleague(facts, person)));
        return orders;
    }

    private record Facts(
            FamilyFile file,
            String chair,
            DecidedConference decided,
            Optional<AgreedPlan> plan,
            List<Attendance> attendance,
            List<Invitee> invitees) {

        boolean inCoreGroup(PersonNumber person) {
            return plan.stream()
                    .flatMap(agreed -> agreed.coreGroup().stream())
                    .map(CoreGroupMember::person)
                    .anyMatch(person::equals);
        }
    }

    private Optional<LetterOrder> toAdult(Facts facts, Adult adult) {
        Set<PersonNumber> children = childrenOf(facts, adult);
        if (children.isEmpty()) {
            return Optional.empty();
        }
        DecidedConference decided = facts.decided();
        return Optional.of(LetterOrder.of(
                Recipient.adult(adult),
                new DecisionLetter.ToFamily(
                        decided.outcome().heldOn(),
                        facts.chair(),
                        told(facts, children),
                        plan(facts, children),
                        disagreements(facts, children, decided.dissents()),
                        decided.outcome().removalMentioned(),
                        seen.socialWorker(facts.file()),
                        false)));
    }

    private Optional<LetterOrder> toChild(Facts facts, Invitee invitee) {
        boolean oldEnough = invitee.invited() || invitee.proposal() == InvitationProposal.Proposal.INVITE;
        if (invitee.capacity() != Capacity.CHILD
                || !oldEnough
                || facts.file().child(invitee.number()).isUnborn()) {
            return Optional.empty();
        }
        Set<PersonNumber> child = Set.of(invitee.number());
        Companion advocate = invitee.takingPart().advocate();
        return Optional.of(LetterOrder.of(
                Recipient.child(facts.file().child(invitee.number())),
                new DecisionLetter.ToChild(
                        facts.decided().outcome().heldOn(),
                        facts.chair(),
                        told(facts, child).get(0),
                        plan(facts, child),
                        advocate == null ? null : advocate.name(),
                        seen.socialWorker(facts.file()),
                        false)));
    }

    private LetterOrder toProfessional(Facts facts, PersonNumber professional) {
        return LetterOrder.of(Recipient.professional(facts.file().professional(professional)), ofAllChildren(facts));
    }

    private LetterOrder toColleague(Facts facts, Recipient colleague) {
        return LetterOrder.of(colleague, ofAllChildren(facts));
    }

    private DecisionLetter.ToProfessional ofAllChildren(Facts facts) {
        Set<PersonNumber> everyChild =
                facts.decided().decisions().stream().map(ChildDecision::child).collect(Collectors.toSet());
        return new DecisionLetter.ToProfessional(
                facts.decided().outcome().heldOn(),
                facts.chair(),
                told(facts, everyChild),
                plan(facts, everyChild),
                disagreements(facts, everyChild, ofAgencies(facts)),
                seen.socialWorker(facts.file()),
                false);
    }

    /** Parents and holders of parental responsibility: their own children. Other family: the children on the plan they help with. */
    private static Set<PersonNumber> childrenOf(Facts facts, Adult adult) {
        Set<PersonNumber> own = facts.file().relationsOf(adult.number()).stream()
                .filter(relation -> relation.isParent() || relation.hasParentalResponsibility())
                .map(relation -> relation.child())
                .collect(Collectors.toSet());
        if (own.isEmpty() && facts.inCoreGroup(adult.number())) {
            return facts.plan().stream()
                    .flatMap(agreed -> agreed.children().stream())
                    .map(PlanChild::child)
                    .collect(Collectors.toSet());
        }
        return own;
    }

    private static Set<PersonNumber> professionals(Facts facts) {
        Set<PersonNumber> entitled = new LinkedHashSet<>();
        facts.invitees().stream()
                .filter(invitee -> !invitee.isFamily() && (invitee.invited() || invitee.reportAsked()))
                .map(Invitee::number)
                .forEach(entitled::add);
        facts.plan().stream()
                .flatMap(agreed -> agreed.coreGroup().stream())
                .map(CoreGroupMember::person)
                .filter(PersonNumber::isProfessional)
                .forEach(entitled::add);
        return entitled;
    }

    /** The allocated and the lead social workers, as far as they can be told by e-mail that there is something to read. */
    private List<Recipient> colleagues(Facts facts) {
        Stream<String> leads = facts.plan().stream()
                .flatMap(agreed -> agreed.children().stream())
                .map(PlanChild::leadSocialWorker);
        return Stream.concat(Stream.ofNullable(facts.file().family().socialWorker()), leads)
                .distinct()
                .flatMap(id -> people.find(id).stream())
                .filter(person -> person.email() != null)
                .map(person -> Recipient.colleague(person.id(), person.name(), person.email()))
                .toList();
    }

    private List<ToldDecision> told(Facts facts, Set<PersonNumber> children) {
        return facts.decided().decisions().stream()
                .filter(decision -> children.contains(decision.child()))
                .map(decision -> new ToldDecision(
                        facts.file().nameOf(decision.child()),
                        decision.category(),
                        List.of(new Passage(decision.reasons(), decision.withheldFrom())),
                        lead(facts, decision.child()),
                        decision.support() == null ? List.of() : List.of(Passage.of(decision.support()))))
                .toList();
    }

    private String lead(Facts facts, PersonNumber child) {
        return facts.plan().stream()
                .flatMap(agreed -> agreed.children().stream())
                .filter(planned -> planned.child().equals(child))
                .map(planned -> seen.colleague(planned.leadSocialWorker()))
                .findFirst()
                .orElse(null);
    }

    private ToldPlan plan(Facts facts, Set<PersonNumber> children) {
        boolean any = facts.decided().decisions().stream()
                .anyMatch(decision -> decision.isPlan() && children.contains(decision.child()));
        return any ? planTold.of(facts.plan().orElseThrow(), facts.file(), children) : null;
    }

    private List<Passage> disagreements(Facts facts, Set<PersonNumber> children, List<Dissent> dissents) {
        return dissents.stream()
                .filter(dissent -> children.contains(dissent.child()))
                .map(dissent -> new Passage(
                        "%s, about %s: %s"
                                .formatted(
                                        seen.nameAndRole(facts.file(), attendee(facts, dissent)),
                                        facts.file().nameOf(dissent.child()),
                                        dissent.reason()),
                        dissent.withheldFrom()))
                .toList();
    }

    private static List<Dissent> ofAgencies(Facts facts) {
        return facts.decided().dissents().stream()
                .filter(dissent -> attendee(facts, dissent).isAgencyThere())
                .toList();
    }

    private static Attendance attendee(Facts facts, Dissent dissent) {
        return facts.attendance().stream()
                .filter(attendance -> attendance.attendee().equals(dissent.attendee()))
                .findFirst()
                .orElseThrow();
    }
}
