package uk.childprotection.process.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.childprotection.casefile.Adult;
import uk.childprotection.casefile.Child;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.conference.Attendance;
import uk.childprotection.conference.Capacity;
import uk.childprotection.conference.ChildDecision;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.DecidedConference;
import uk.childprotection.conference.DecidedReview;
import uk.childprotection.conference.InvitationProposal;
import uk.childprotection.conference.Invitee;
import uk.childprotection.conference.Sitting;
import uk.childprotection.plan.AgreedPlan;
import uk.childprotection.plan.CoreGroupMember;
import uk.childprotection.plan.PlanChild;

/**
 * What the letters after a conference say, read once, and who is told of which child.
 *
 * @param chair the name of the chair
 * @param plan the plan that the conference made or goes on with; empty when no child has one
 * @param review what a review adds; empty for an initial conference
 * @param sitting the one that went ahead
 * @param attendance of that sitting
 */
public record DecidedPapers(
        Conference conference,
        FamilyFile file,
        String chair,
        DecidedConference decided,
        Optional<AgreedPlan> plan,
        Optional<DecidedReview> review,
        Sitting sitting,
        List<Attendance> attendance,
        List<Invitee> invitees) {

    /** All children of whom the conference decided. */
    public Set<PersonNumber> everyChild() {
        return decided.decisions().stream().map(ChildDecision::child).collect(Collectors.toSet());
    }

    /** The children of the file of whom the conference did not decide: those who are not on the plan that a review looks at. */
    public Set<PersonNumber> everybodyElse() {
        return file.children().stream()
                .map(Child::number)
                .filter(child -> !everyChild().contains(child))
                .collect(Collectors.toSet());
    }

    /** Parents and holders of parental responsibility: their own children. Other family: the children on the plan they help with. */
    public Set<PersonNumber> childrenOf(Adult adult) {
        Set<PersonNumber> own = file.relationsOf(adult.number()).stream()
                .filter(relation -> relation.isParent() || relation.hasParentalResponsibility())
                .map(relation -> relation.child())
                .collect(Collectors.toSet());
        if (own.isEmpty() && inCoreGroup(adult.number())) {
            return plan.stream()
                    .flatMap(agreed -> agreed.children().stream())
                    .map(PlanChild::child)
                    .collect(Collectors.toSet());
        }
        return own;
    }

    /** The children who are written to themselves: old enough to be invited, born, and still of the family. */
    public List<Invitee> children() {
        return invitees.stream()
                .filter(invitee -> invitee.capacity() == Capacity.CHILD)
                .filter(invitee -> invitee.invited() || invitee.proposal() == InvitationProposal.Proposal.INVITE)
                .filter(invitee -> !file.child(invitee.number()).isUnborn() && !file.isGone(invitee.number()))
                .toList();
    }

    /** Professionals who were invited, were asked for a report, or belong to the core group, and are still involved. */
    public Set<PersonNumber> professionals() {
        Set<PersonNumber> entitled = new LinkedHashSet<>();
        invitees.stream()
                .filter(invitee -> !invitee.isFamily() && (invitee.invited() || invitee.reportAsked()))
                .map(Invitee::number)
                .forEach(entitled::add);
        plan.stream()
                .flatMap(agreed -> agreed.coreGroup().stream())
                .map(CoreGroupMember::person)
                .filter(PersonNumber::isProfessional)
                .forEach(entitled::add);
        entitled.removeIf(file::isGone);
        return entitled;
    }

    /** The person at the conference with this number. */
    public Attendance attendee(String number) {
        return attendance.stream()
                .filter(one -> one.attendee().equals(number))
                .findFirst()
                .orElseThrow();
    }

    /** Whether somebody of the file belongs to the core group. */
    boolean inCoreGroup(PersonNumber person) {
        return plan.stream()
                .flatMap(agreed -> agreed.coreGroup().stream())
                .map(CoreGroupMember::person)
                .anyMatch(person::equals);
    }

    /** Never a name: it would reach a log. */
    @Override
    public String toString() {
        return "papers of " + conference;
    }
}
