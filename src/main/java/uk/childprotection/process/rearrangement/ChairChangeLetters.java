package uk.childprotection.process.rearrangement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.childprotection.conference.ChairChange;
import uk.childprotection.conference.ConferenceStatus;
import uk.childprotection.conference.Invitee;
import uk.childprotection.correspondence.Audience;
import uk.childprotection.correspondence.ChairChangedLetter;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.correspondence.Passage;
import uk.childprotection.correspondence.Recipient;
import uk.childprotection.process.preparation.ConferencePapers;
import uk.childprotection.process.preparation.EarlierLetters;
import uk.childprotection.process.preparation.InvitationLetters;

/**
 * The new chair of a conference to everybody whom a letter has told the old one. An invitation that has not left yet is withdrawn and
 * written anew. Nobody is written to about another minute taker, nor once the conference has been opened.
 */
@Component
class ChairChangeLetters {

    private final Letters letters;
    private final InvitationLetters invitations;

    ChairChangeLetters(Letters letters, InvitationLetters invitations) {
        this.letters = letters;
        this.invitations = invitations;
    }

    List<LetterOrder> about(ConferencePapers papers, ChairChange change) {
        List<LetterOrder> orders = new ArrayList<>();
        if (!change.isOfChair() || papers.conference().status() != ConferenceStatus.BOOKED) {
            return orders;
        }
        EarlierLetters earlier = EarlierLetters.about(papers.conference(), letters);
        for (Invitee invitee : papers.invited()) {
            EarlierLetters own = earlier.to(invitee.number().value());
            Optional<LetterOrder> anew = invitee.isExpected()
                    ? own.invitation()
                            .filter(ChairChangeLetters::isStillHere)
                            .map(letter ->
                                    invitations.invitation(papers, invitee).insteadOf(letter.id()))
                    : Optional.empty();
            anew.or(() -> news(
                            papers.reader(invitee.number()),
                            EarlierLetters.audience(invitee.capacity()),
                            papers,
                            change,
                            own))
                    .ifPresent(orders::add);
            invitations
                    .toCompanions(papers, invitee)
                    .forEach(invitation ->
                            companion(invitation, papers, change, earlier).ifPresent(orders::add));
        }
        return LetterOrder.about(papers.conference().id().uuid(), orders);
    }

    private static Optional<LetterOrder> companion(
            LetterOrder invitation, ConferencePapers papers, ChairChange change, EarlierLetters earlier) {
        EarlierLetters own = earlier.to(invitation.to().id());
        return own.invitation()
                .filter(ChairChangeLetters::isStillHere)
                .map(letter -> invitation.insteadOf(letter.id()))
                .or(() -> news(invitation.to(), Audience.SUPPORTER, papers, change, own));
    }

    private static Optional<LetterOrder> news(
            Recipient reader, Audience audience, ConferencePapers papers, ChairChange change, EarlierLetters own) {
        if (!own.isToldAlready()) {
            return Optional.empty();
        }
        return Optional.of(LetterOrder.of(
                reader,
                new ChairChangedLetter(
                        audience,
                        audience == Audience.PROFESSIONAL ? papers.childrenInFull() : papers.children(),
                        papers.on(),
                        papers.chair(),
                        audience == Audience.SUPPORTER ? List.of() : List.of(Passage.of(change.reason())),
                        papers.socialWorker())));
    }

    private static boolean isStillHere(Letter letter) {
        return EarlierLetters.INVITATIONS.contains(letter.kind())
                && !letter.status().gone();
    }
}
