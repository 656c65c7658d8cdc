package uk.childprotection.process.conference;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.childprotection.conference.Companion;
import uk.childprotection.conference.Exclusion;
import uk.childprotection.conference.Invitee;
import uk.childprotection.conference.Sitting;
import uk.childprotection.correspondence.AdjournedLetter;
import uk.childprotection.correspondence.Audience;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.correspondence.PartMissed;
import uk.childprotection.correspondence.Passage;
import uk.childprotection.correspondence.Recipient;
import uk.childprotection.process.preparation.ConferencePapers;
import uk.childprotection.process.preparation.EarlierLetters;

/**
 * That a conference was adjourned, and when it meets again, to everybody invited and those who come along with them. An invitation to the
 * day that is over is withdrawn where it has not left.
 */
@Component
class AdjournmentLetters {

    private final Letters letters;

    AdjournmentLetters(Letters letters) {
        this.letters = letters;
    }

    List<LetterOrder> about(ConferencePapers papers, Sitting sitting) {
        EarlierLetters earlier = EarlierLetters.about(papers.conference(), letters);
        List<LetterOrder> orders = new ArrayList<>();
        for (Invitee invitee : papers.invited()) {
            Audience audience = EarlierLetters.audience(invitee.capacity());
            orders.add(order(
                    papers.reader(invitee.number()),
                    content(papers, sitting, audience, invitee, ConferencePapers.missed(invitee)),
                    earlier));
            for (Companion companion : ConferencePapers.companionsToWriteTo(invitee)) {
                orders.add(order(
                        papers.reader(invitee, companion),
                        content(papers, sitting, Audience.SUPPORTER, invitee, null),
                        earlier));
            }
        }
        return LetterOrder.about(papers.conference().id().uuid(), orders);
    }

    private static LetterOrder order(Recipient reader, AdjournedLetter content, EarlierLetters earlier) {
        LetterOrder order = LetterOrder.of(reader, content);
        return earlier.to(reader.id())
                .invitation()
                .filter(invitation -> !invitation.status().gone())
                .map(Letter::id)
                .map(order::insteadOf)
                .orElse(order);
    }

    private static AdjournedLetter content(
            ConferencePapers papers, Sitting sitting, Audience audience, Invitee invitee, PartMissed missed) {
        AdjournedLetter letter = new AdjournedLetter(
                audience,
                audience == Audience.PROFESSIONAL ? papers.childrenInFull() : papers.children(),
                sitting.heldOn(),
                List.of(Passage.of(sitting.adjournedBecause())),
                List.of(Passage.of(sitting.interim())),
                papers.facts(),
                missed,
                papers.socialWorker());
        return invitee.excluded() == Exclusion.ALL ? letter.dayOnly() : letter;
    }
}
