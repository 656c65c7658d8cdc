package uk.childprotection.process.rearrangement;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.childprotection.conference.Invitee;
import uk.childprotection.conference.Rebooking;
import uk.childprotection.correspondence.Attendee;
import uk.childprotection.correspondence.Audience;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.correspondence.PartMissed;
import uk.childprotection.correspondence.Passage;
import uk.childprotection.correspondence.RebookedLetter;
import uk.childprotection.process.preparation.ConferencePapers;
import uk.childprotection.process.preparation.EarlierLetters;
import uk.childprotection.process.preparation.ExclusionLetters;
import uk.childprotection.process.preparation.InvitationLetters;

/**
 * The new date of a conference to everybody whom a letter has told the old one. Where that letter has not left yet it is withdrawn and
 * written anew; somebody who has not been written to so far gets the new date with the invitation.
 */
@Component
class RebookingLetters {

    private final Letters letters;
    private final InvitationLetters invitations;
    private final ExclusionLetters exclusions;

    RebookingLetters(Letters letters, InvitationLetters invitations, ExclusionLetters exclusions) {
        this.letters = letters;
        this.invitations = invitations;
        this.exclusions = exclusions;
    }

    List<LetterOrder> about(ConferencePapers papers, Rebooking rebooking) {
        EarlierLetters earlier = EarlierLetters.about(papers.conference(), letters);
        List<LetterOrder> orders = new ArrayList<>();
        for (Invitee invitee : papers.invited()) {
            EarlierLetters own = earlier.to(invitee.number().value());
            own.waitingExclusion()
                    .map(letter -> exclusions.to(papers, invitee).insteadOf(letter.id()))
                    .ifPresent(orders::add);
            if (invitee.isExpected()) {
                own.invitation()
                        .map(letter -> after(letter, invitation(papers, invitee, rebooking, letter)))
                        .ifPresent(orders::add);
                orders.addAll(toCompanions(papers, invitee, rebooking, earlier));
            } else if (own.waitingExclusion().isEmpty() && own.isToldAlready()) {
                orders.add(keptOut(papers, invitee, rebooking, own));
            }
        }
        return LetterOrder.about(papers.conference().id().uuid(), orders);
    }

    private LetterOrder invitation(ConferencePapers papers, Invitee invitee, Rebooking rebooking, Letter earlier) {
        if (isInvitationStillHere(earlier)) {
            return invitations.invitation(papers, invitee);
        }
        return LetterOrder.of(
                papers.reader(invitee.number()),
                content(
                        papers,
                        EarlierLetters.audience(invitee.capacity()),
                        rebooking,
                        List.of(Passage.of(rebooking.reason())),
                        papers.attendees(),
                        ConferencePapers.missed(invitee)));
    }

    /** Whoever is kept out of all of the conference learns the new day and nothing else. */
    private static LetterOrder keptOut(
            ConferencePapers papers, Invitee invitee, Rebooking rebooking, EarlierLetters own) {
        RebookedLetter content = content(
                papers,
                EarlierLetters.audience(invitee.capacity()),
                rebooking,
                List.of(Passage.of(rebooking.reason())),
                List.of(),
                null);
        LetterOrder order = LetterOrder.of(papers.reader(invitee.number()), content.dayOnly());
        return own.invitation().map(letter -> after(letter, order)).orElse(order);
    }

    private List<LetterOrder> toCompanions(
            ConferencePapers papers, Invitee invitee, Rebooking rebooking, EarlierLetters earlier) {
        List<LetterOrder> orders = new ArrayList<>();
        for (LetterOrder invitation : invitations.toCompanions(papers, invitee)) {
            earlier.to(invitation.to().id())
                    .invitation()
                    .map(letter -> after(
                            letter,
                            isInvitationStillHere(letter)
                                    ? invitation
                                    : LetterOrder.of(
                                            invitation.to(),
                                            content(
                                                    papers,
                                                    Audience.SUPPORTER,
                                                    rebooking,
                                                    List.of(),
                                                    List.of(),
                                                    null))))
                    .ifPresent(orders::add);
        }
        return orders;
    }

    private static RebookedLetter content(
            ConferencePapers papers,
            Audience audience,
            Rebooking rebooking,
            List<Passage> reason,
            List<Attendee> attendees,
            PartMissed missed) {
        return new RebookedLetter(
                audience,
                audience == Audience.PROFESSIONAL ? papers.childrenInFull() : papers.children(),
                rebooking.wasOn(),
                papers.facts(),
                reason,
                attendees,
                papers.reportsBy(),
                missed,
                papers.socialWorker());
    }

    /** An invitation that has not left holds more than the letter about a new date would. */
    private static boolean isInvitationStillHere(Letter earlier) {
        return EarlierLetters.INVITATIONS.contains(earlier.kind())
                && !earlier.status().gone();
    }

    private static LetterOrder after(Letter earlier, LetterOrder order) {
        return earlier.status().gone() ? order : order.insteadOf(earlier.id());
    }
}
