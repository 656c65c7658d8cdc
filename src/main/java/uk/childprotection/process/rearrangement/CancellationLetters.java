package uk.childprotection.process.rearrangement;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.childprotection.conference.Cancellation;
import uk.childprotection.conference.Invitee;
import uk.childprotection.correspondence.Audience;
import uk.childprotection.correspondence.CancelledLetter;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.correspondence.Passage;
import uk.childprotection.correspondence.Recipient;
import uk.childprotection.process.preparation.ConferencePapers;
import uk.childprotection.process.preparation.EarlierLetters;
import uk.childprotection.process.preparation.InvitationLetters;

/** The cancellation of a conference to everybody whom a letter has told of it; letters that have not left yet are withdrawn. */
@Component
class CancellationLetters {

    private final Letters letters;
    private final InvitationLetters invitations;

    CancellationLetters(Letters letters, InvitationLetters invitations) {
        this.letters = letters;
        this.invitations = invitations;
    }

    List<LetterOrder> about(ConferencePapers papers) {
        EarlierLetters earlier = EarlierLetters.about(papers.conference(), letters);
        List<LetterOrder> orders = new ArrayList<>();
        for (Invitee invitee : papers.invited()) {
            write(
                    papers.reader(invitee.number()),
                    EarlierLetters.audience(invitee.capacity()),
                    papers,
                    earlier,
                    orders);
            invitations
                    .toCompanions(papers, invitee)
                    .forEach(invitation -> write(invitation.to(), Audience.SUPPORTER, papers, earlier, orders));
        }
        earlier.waiting().stream().map(Letter::id).forEach(letters::withdraw);
        return LetterOrder.about(papers.conference().id().uuid(), orders);
    }

    private static void write(
            Recipient reader,
            Audience audience,
            ConferencePapers papers,
            EarlierLetters earlier,
            List<LetterOrder> orders) {
        if (!earlier.to(reader.id()).isToldAlready()) {
            return;
        }
        Cancellation cancellation = papers.conference().cancellation();
        orders.add(LetterOrder.of(
                reader,
                new CancelledLetter(
                        audience,
                        audience == Audience.PROFESSIONAL ? papers.childrenInFull() : papers.children(),
                        papers.on(),
                        words(audience, cancellation.reason()),
                        words(audience, cancellation.next()),
                        papers.socialWorker())));
    }

    /** Who only came along learns when, not why. */
    private static List<Passage> words(Audience audience, String words) {
        return audience == Audience.SUPPORTER ? List.of() : List.of(Passage.of(words));
    }
}
