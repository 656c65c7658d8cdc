package uk.childprotection.process.conference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Adult;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.conference.Companion;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.Invitee;
import uk.childprotection.correspondence.DecisionLetter;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.Recipient;
import uk.childprotection.process.plan.CoreGroupLetters;
import uk.childprotection.process.transfer.TransferInLetters;
import uk.childprotection.process.words.ConferenceSeen;
import uk.childprotection.process.words.DecidedConferenceReader;
import uk.childprotection.process.words.DecidedPapers;
import uk.childprotection.process.words.DecisionTold;

/**
 * Writes what a conference decided, with the outline plan, to everyone entitled, the family first. A parent and anybody else with
 * parental responsibility reads of their own children, a child of itself, other family in the core group of the children on the plan;
 * professionals who were invited or belong to the core group, and the social workers, read of all children. What was spoken of while a
 * reader was kept out is left out of their letter. When a review leaves no child on the plan, everybody who was invited to the conference
 * that made it is told so; after a transfer-in conference the authority that had the plan, that we have taken over.
 */
@Component
class DecisionLetters {

    private final DecidedConferenceReader reader;
    private final DecisionTold told;
    private final ConferenceSeen seen;
    private final PlanEndedLetters planEnded;
    private final TransferInLetters transferIn;
    private final CoreGroupLetters coreGroups;

    DecisionLetters(
            DecidedConferenceReader reader,
            DecisionTold told,
            ConferenceSeen seen,
            PlanEndedLetters planEnded,
            TransferInLetters transferIn,
            CoreGroupLetters coreGroups) {
        this.reader = reader;
        this.told = told;
        this.seen = seen;
        this.planEnded = planEnded;
        this.transferIn = transferIn;
        this.coreGroups = coreGroups;
    }

    List<LetterOrder> about(ConferenceId id) {
        DecidedPapers papers = reader.read(id);
        List<LetterOrder> orders = new ArrayList<>();
        papers.file().adults().forEach(adult -> toAdult(papers, adult).ifPresent(orders::add));
        papers.children().stream()
                .filter(invitee -> papers.everyChild().contains(invitee.number()))
                .forEach(invitee -> orders.add(toChild(papers, invitee)));
        DecisionLetter ofAllChildren = ofAllChildren(papers);
        papers.professionals().stream()
                .map(number -> Recipient.professional(papers.file().professional(number)))
                .forEach(professional -> orders.add(LetterOrder.of(professional, ofAllChildren)));
        told.colleagues(papers).forEach(colleague -> orders.add(LetterOrder.of(colleague, ofAllChildren)));
        orders.addAll(planEnded.beside(orders, papers));
        orders.addAll(transferIn.takenOver(papers));
        return papers.review().isEmpty()
                ? orders
                : coreGroups.calledOff(papers.plan().orElseThrow().plan().id(), orders);
    }

    private Optional<LetterOrder> toAdult(DecidedPapers papers, Adult adult) {
        Set<PersonNumber> children = papers.childrenOf(adult);
        if (children.stream().noneMatch(papers.everyChild()::contains)) {
            return Optional.empty();
        }
        return Optional.of(LetterOrder.of(
                Recipient.adult(adult),
                new DecisionLetter.ToFamily(
                        papers.decided().outcome().heldOn(),
                        papers.chair(),
                        told.decisions(papers, children),
                        told.plan(papers, children, adult.number()),
                        told.disagreements(papers, children, papers.decided().dissents()),
                        told.considered(papers, children),
                        papers.decided().outcome().removalMentioned(),
                        seen.socialWorker(papers.file()),
                        false)));
    }

    private LetterOrder toChild(DecidedPapers papers, Invitee invitee) {
        Set<PersonNumber> child = Set.of(invitee.number());
        Companion advocate = invitee.takingPart().advocate();
        return LetterOrder.of(
                seen.recipient(papers.file(), invitee.number()),
                new DecisionLetter.ToChild(
                        papers.decided().outcome().heldOn(),
                        papers.chair(),
                        told.decisions(papers, child).get(0),
                        told.plan(papers, child, invitee.number()),
                        advocate == null ? null : advocate.name(),
                        seen.socialWorker(papers.file()),
                        false));
    }

    private DecisionLetter.ToProfessional ofAllChildren(DecidedPapers papers) {
        Set<PersonNumber> everyChild = papers.everyChild();
        return new DecisionLetter.ToProfessional(
                papers.decided().outcome().heldOn(),
                papers.chair(),
                told.decisions(papers, everyChild),
                told.plan(papers, everyChild, null),
                told.disagreements(papers, everyChild, DecisionTold.ofAgencies(papers)),
                told.considered(papers, papers.everybodyElse()),
                seen.socialWorker(papers.file()),
                false);
    }
}
