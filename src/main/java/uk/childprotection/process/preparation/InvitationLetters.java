package uk.childprotection.process.preparation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.childprotection.conference.Invitee;
import uk.childprotection.correspondence.Arrangements;
import uk.childprotection.correspondence.InvitationLetter;
import uk.childprotection.correspondence.LetterContent;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.Passage;
import uk.childprotection.plan.TransferIn;
import uk.childprotection.plan.TransfersIn;

/** The invitations to a conference: one letter to each person expected, and to each who comes along and can be written to. */
@Component
public class InvitationLetters {

    /** What follows when everyone has said who they are and the chair has said why the conference is held. */
    private static final List<Passage> AGENDA = Stream.of(
                    "The reports: what worries us and what goes well",
                    "What the children think and want",
                    "What the parents and the rest of the family think",
                    "Whether each child has been harmed or is likely to be harmed",
                    "What we decide for each child",
                    "The plan, who does what, and when we meet next")
            .map(Passage::of)
            .toList();

    /** The same of a review, which looks at the plan. */
    private static final List<Passage> AGENDA_OF_A_REVIEW = Stream.of(
                    "The reports: what has changed since the last meeting, what goes well and what still worries us",
                    "Which parts of the plan were done, and which were not",
                    "What the children think and want",
                    "What the parents and the rest of the family think",
                    "Whether each child is still likely to be harmed",
                    "What we decide for each child: whether the plan goes on or ends",
                    "The plan from now on, or what help follows")
            .map(Passage::of)
            .toList();

    /** The same of a transfer-in conference, which begins with the plan elsewhere. */
    private static final List<Passage> AGENDA_OF_A_TRANSFER = Stream.concat(
                    Stream.of(Passage.of(
                            "The plan from where the family lived before: what it said, what was done and what"
                                    + " was not")),
                    AGENDA.stream())
            .toList();

    private final TransfersIn transfers;

    InvitationLetters(TransfersIn transfers) {
        this.transfers = transfers;
    }

    List<LetterOrder> to(ConferencePapers papers) {
        List<LetterOrder> orders = new ArrayList<>();
        papers.expected().forEach(invitee -> {
            orders.add(invitation(papers, invitee));
            orders.addAll(toCompanions(papers, invitee));
        });
        return LetterOrder.about(papers.conference().id().uuid(), orders);
    }

    /** The invitation of one person, worded for who they are. */
    public LetterOrder invitation(ConferencePapers papers, Invitee invitee) {
        return LetterOrder.of(papers.reader(invitee.number()), content(papers, invitee));
    }

    /** The letters to those who come along with somebody invited; none when nobody does or can be written to. */
    public List<LetterOrder> toCompanions(ConferencePapers papers, Invitee invitee) {
        return ConferencePapers.companionsToWriteTo(invitee).stream()
                .map(companion -> LetterOrder.of(
                        papers.reader(invitee, companion),
                        new InvitationLetter.ForSupporter(
                                papers.facts(),
                                papers.file().nameOf(invitee.number()),
                                companion.role(),
                                Arrangements.none())))
                .toList();
    }

    private LetterContent content(ConferencePapers papers, Invitee invitee) {
        return switch (invitee.capacity()) {
            case CHILD ->
                new InvitationLetter.ForChild(
                        papers.facts(),
                        papers.attendees(),
                        agenda(papers),
                        papers.reportsBy(),
                        invitee.takingPart().advocate() == null
                                ? null
                                : invitee.takingPart().advocate().name(),
                        papers.arrangements(invitee),
                        ConferencePapers.missed(invitee),
                        papers.socialWorker());
            case PARENT, PARENTAL_RESPONSIBILITY, FAMILY ->
                new InvitationLetter.ForParent(
                        papers.facts(),
                        papers.children(),
                        why(papers),
                        papers.attendees(),
                        agenda(papers),
                        papers.childrenInvited(),
                        papers.reportsBy(),
                        papers.arrangements(invitee),
                        ConferencePapers.missed(invitee),
                        papers.socialWorker());
            case PROFESSIONAL ->
                new InvitationLetter.ForProfessional(
                        papers.facts(),
                        papers.childrenInFull(),
                        papers.attendees(),
                        agenda(papers),
                        invitee.reportAsked() ? papers.agencyReportsBy() : null,
                        papers.arrangements(invitee),
                        papers.socialWorker());
        };
    }

    /** The social worker's words, and of a transfer in first what such a conference is for. */
    private List<Passage> why(ConferencePapers papers) {
        List<Passage> why = new ArrayList<>();
        transfers
                .ofConference(papers.conference().id().uuid())
                .map(TransferIn::authority)
                .ifPresent(authority -> why.add(Passage.of(
                        "You have moved to our area. There is a child protection plan where you lived before, with %s. This meeting decides if a plan is needed here. Until then, %s is in charge of that plan."
                                .formatted(authority, authority))));
        why.add(Passage.of(papers.conference().purpose()));
        return why;
    }

    private static List<Passage> agenda(ConferencePapers papers) {
        return switch (papers.conference().kind()) {
            case INITIAL -> AGENDA;
            case REVIEW -> AGENDA_OF_A_REVIEW;
            case TRANSFER_IN -> AGENDA_OF_A_TRANSFER;
        };
    }
}
