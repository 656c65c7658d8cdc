package uk.childprotection.process.conference;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.Invitations;
import uk.childprotection.conference.Invitee;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.PlanEndedLetter;
import uk.childprotection.process.preparation.EarlierLetters;
import uk.childprotection.process.words.ConferenceSeen;
import uk.childprotection.process.words.DecidedPapers;

/**
 * When a review leaves no child on a plan: to everybody whom it concerns of those who were invited to the conference that made it, and who
 * get no other letter.
 */
@Component
class PlanEndedLetters {

    private final Invitations invitations;
    private final ConferenceSeen seen;

    PlanEndedLetters(Invitations invitations, ConferenceSeen seen) {
        this.invitations = invitations;
        this.seen = seen;
    }

    /**
     * The letters beside those that tell the decisions.
     *
     * @param told the letters that tell the decisions
     */
    List<LetterOrder> beside(List<LetterOrder> told, DecidedPapers papers) {
        if (papers.review().isEmpty() || papers.review().get().isPlanGoingOn()) {
            return List.of();
        }
        Set<String> reached = told.stream().map(order -> order.to().id()).collect(Collectors.toSet());
        ConferenceId madeBy =
                new ConferenceId(papers.plan().orElseThrow().plan().conference());
        return invitations.of(madeBy).stream()
                .filter(Invitee::invited)
                .filter(invitee -> concerns(invitee, papers))
                .map(invitee -> order(papers, invitee))
                .filter(order -> !reached.contains(order.to().id()))
                .toList();
    }

    /**
     * A child is told of its own plan, and a parent of their own children's: those whose plan ended before were told then. Nobody who
     * has died or is no longer involved is written to.
     */
    private static boolean concerns(Invitee invitee, DecidedPapers papers) {
        PersonNumber reader = invitee.number();
        if (papers.file().isGone(reader)) {
            return false;
        }
        return switch (reader.kind()) {
            case CHILD -> papers.everyChild().contains(reader);
            case ADULT -> {
                Set<PersonNumber> own = papers.childrenOf(papers.file().adult(reader));
                yield own.isEmpty() || own.stream().anyMatch(papers.everyChild()::contains);
            }
            case PROFESSIONAL -> true;
        };
    }

    private LetterOrder order(DecidedPapers papers, Invitee invitee) {
        boolean professional = invitee.number().isProfessional();
        return LetterOrder.of(
                seen.recipient(papers.file(), invitee.number()),
                new PlanEndedLetter(
                        EarlierLetters.audience(invitee.capacity()),
                        papers.decided().decisions().stream()
                                .map(decision -> papers.file().nameOf(decision.child()))
                                .toList(),
                        papers.decided().outcome().heldOn(),
                        professional ? follows(papers) : List.of(),
                        seen.socialWorker(papers.file())));
    }

    private static List<String> follows(DecidedPapers papers) {
        return papers.decided().decisions().stream()
                .map(decision -> "%s: %s"
                        .formatted(
                                papers.file().nameOf(decision.child()),
                                decision.follows().label()))
                .toList();
    }
}
