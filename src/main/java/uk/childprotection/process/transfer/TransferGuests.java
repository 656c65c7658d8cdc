package uk.childprotection.process.transfer;

import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Agency;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Professional;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.InvitationProposal;
import uk.childprotection.conference.InvitationProposal.Proposal;
import uk.childprotection.plan.TransferIn;
import uk.childprotection.plan.TransfersIn;

/** Who belongs at a transfer-in conference beside those whom practice proposes: the people of the authority that has the plan. */
@Component
public class TransferGuests {

    private final TransfersIn transfers;

    TransferGuests(TransfersIn transfers) {
        this.transfers = transfers;
    }

    /** What practice proposes, with an invitation proposed for those; any other conference keeps what practice proposes. */
    public SortedMap<PersonNumber, InvitationProposal> addTo(
            SortedMap<PersonNumber, InvitationProposal> proposed, Conference conference, FamilyFile file) {
        if (!conference.kind().isTransferIn()) {
            return proposed;
        }
        TransferIn transfer = transfers.ofConference(conference.id().uuid()).orElseThrow();
        SortedMap<PersonNumber, InvitationProposal> added = new TreeMap<>(proposed);
        added.replaceAll(
                (person, proposal) -> person.isProfessional() && isFromThere(file.professional(person), transfer)
                        ? new InvitationProposal(
                                Proposal.INVITE,
                                proposal.offerAdvocate(),
                                "Knows the family for the authority that has the plan.")
                        : proposal);
        return added;
    }

    /** Whoever answers for the family there, and every colleague of the same authority. */
    private static boolean isFromThere(Professional professional, TransferIn transfer) {
        String organisation = professional.details().organisation();
        return professional.number().equals(transfer.contact())
                || professional.agency() == Agency.SOCIAL_CARE
                        && organisation != null
                        && organisation.strip().equalsIgnoreCase(transfer.authority());
    }
}
