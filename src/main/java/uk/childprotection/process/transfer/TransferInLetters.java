package uk.childprotection.process.transfer;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.childprotection.access.People;
import uk.childprotection.access.Person;
import uk.childprotection.access.Role;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.Family;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.correspondence.FileNotice;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.Passage;
import uk.childprotection.correspondence.Recipient;
import uk.childprotection.correspondence.TransferInLetter;
import uk.childprotection.plan.TransferIn;
import uk.childprotection.plan.TransfersIn;
import uk.childprotection.process.words.ConferenceSeen;
import uk.childprotection.process.words.DecidedPapers;
import uk.childprotection.process.words.DecisionTold;

/** Tells the authority that had the plan of a family whether we have taken over, and from which day. */
@Component
public class TransferInLetters {

    private final Families families;
    private final TransfersIn transfers;
    private final People people;
    private final DecisionTold told;
    private final ConferenceSeen seen;

    TransferInLetters(Families families, TransfersIn transfers, People people, DecisionTold told, ConferenceSeen seen) {
        this.families = families;
        this.transfers = transfers;
        this.people = people;
        this.told = told;
        this.seen = seen;
    }

    /** That we are responsible, and what the conference decided for each child; none for a conference of another kind. */
    public List<LetterOrder> takenOver(DecidedPapers papers) {
        return transfer(papers.conference().id())
                .map(transfer -> letter(
                        transfer,
                        papers.file(),
                        TransferInLetter.takenOver(
                                papers.decided().outcome().heldOn(),
                                told.decisions(papers, papers.everyChild()),
                                seen.socialWorker(papers.file()))))
                .toList();
    }

    /** That it stays responsible, and why; none for a conference of another kind. */
    public List<LetterOrder> notTakenOver(Conference cancelled) {
        return transfer(cancelled.id())
                .map(transfer -> notTakenOver(transfer, families.find(transfer.family())))
                .toList();
    }

    /**
     * That it stays responsible, because it has withdrawn its notice. The social worker here learns of it too, or the team's managers
     * while there is none.
     */
    List<LetterOrder> withdrawn(TransferIn transfer) {
        FamilyFile file = families.find(transfer.family());
        return Stream.concat(
                        Stream.of(notTakenOver(transfer, file)),
                        workersOn(file.family())
                                .map(person -> LetterOrder.of(
                                        Recipient.colleague(person.id(), person.name(), person.email()),
                                        FileNotice.transferWithdrawn(transfer.answeredOn()))))
                .toList();
    }

    private Stream<Person> workersOn(Family family) {
        return family.socialWorker() == null
                ? people.inTeam(family.team()).stream().filter(person -> person.is(Role.TEAM_MANAGER))
                : people.find(family.socialWorker()).stream();
    }

    private LetterOrder notTakenOver(TransferIn transfer, FamilyFile file) {
        return letter(
                transfer,
                file,
                TransferInLetter.notTakenOver(
                        transfer.answeredOn(),
                        transfers.plans(transfer.id()).stream()
                                .map(plan -> file.nameOf(plan.child()))
                                .toList(),
                        Passage.of(transfer.answer()),
                        seen.socialWorker(file)));
    }

    private Stream<TransferIn> transfer(ConferenceId conference) {
        return transfers.ofConference(conference.uuid()).stream();
    }

    private static LetterOrder letter(TransferIn transfer, FamilyFile file, TransferInLetter content) {
        return LetterOrder.of(Recipient.professional(file.professional(transfer.contact())), content);
    }
}
