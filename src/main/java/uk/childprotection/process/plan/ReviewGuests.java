package uk.childprotection.process.plan;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.InvitationProposal;
import uk.childprotection.conference.InvitationProposal.Proposal;
import uk.childprotection.conference.Invitations;
import uk.childprotection.conference.Invitee;
import uk.childprotection.plan.CoreGroupMember;
import uk.childprotection.process.form.FormContext;

/** Who belongs at a review beside those whom practice proposes: the core group, and everybody invited to the conference before. */
@Component
public class ReviewGuests {

    private final ConferenceBefore conferenceBefore;
    private final Invitations invitations;
    private final PlanUnderReview underReview;

    ReviewGuests(ConferenceBefore conferenceBefore, Invitations invitations, PlanUnderReview underReview) {
        this.conferenceBefore = conferenceBefore;
        this.invitations = invitations;
        this.underReview = underReview;
    }

    /** What practice proposes, with an invitation proposed for those; an initial conference keeps what practice proposes. */
    public Map<PersonNumber, InvitationProposal> addTo(
            SortedMap<PersonNumber, InvitationProposal> proposed, Conference conference, FormContext context) {
        if (!conference.kind().isReview()) {
            return proposed;
        }
        Set<PersonNumber> coreGroup = underReview.find(context).stream()
                .flatMap(plan -> plan.coreGroup().stream())
                .map(CoreGroupMember::person)
                .collect(Collectors.toSet());
        Set<PersonNumber> before = conferenceBefore.of(conference).stream()
                .flatMap(earlier -> invitations.of(earlier.id()).stream())
                .filter(Invitee::invited)
                .map(Invitee::number)
                .collect(Collectors.toSet());
        SortedMap<PersonNumber, InvitationProposal> added = new TreeMap<>(proposed);
        added.replaceAll((person, proposal) -> {
            if (proposal.proposal() == Proposal.INVITE) {
                return proposal;
            }
            if (coreGroup.contains(person)) {
                return invite(proposal, "Belongs to the core group.");
            }
            return before.contains(person) ? invite(proposal, "Was invited to the conference before.") : proposal;
        });
        return added;
    }

    private static InvitationProposal invite(InvitationProposal proposal, String reason) {
        return new InvitationProposal(Proposal.INVITE, proposal.offerAdvocate(), reason);
    }
}
