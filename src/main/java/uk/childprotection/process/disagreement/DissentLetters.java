package uk.childprotection.process.disagreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import uk.childprotection.access.People;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumbers;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.Dissent;
import uk.childprotection.conference.Dissents;
import uk.childprotection.conference.RaisedDissent;
import uk.childprotection.correspondence.DissentLetter;
import uk.childprotection.correspondence.LetterContent;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.Passage;
import uk.childprotection.correspondence.Recipient;
import uk.childprotection.deadline.Limit;
import uk.childprotection.process.words.ConferenceSeen;
import uk.childprotection.process.words.DecisionsSeen;

/** Writes of a dissent to the professional who raised it, to the chair of the conference and to the family's social worker. */
@Component
class DissentLetters {

    private final Families families;
    private final Dissents dissents;
    private final DecisionsSeen decisions;
    private final DissentFacts facts;
    private final ConferenceSeen seen;
    private final People people;

    DissentLetters(
            Families families,
            Dissents dissents,
            DecisionsSeen decisions,
            DissentFacts facts,
            ConferenceSeen seen,
            People people) {
        this.families = families;
        this.dissents = dissents;
        this.decisions = decisions;
        this.facts = facts;
        this.seen = seen;
        this.people = people;
    }

    /** It was taken down, and is answered by the limit. */
    List<LetterOrder> received(RaisedDissent raised, Limit answerBy) {
        List<Dissent> about = dissents.of(raised);
        PersonNumbers withheldFrom = about.get(0).withheldFrom();
        return to(
                raised,
                (file, own) -> new DissentLetter.Received(
                        heldOn(raised),
                        facts.children(file, about),
                        facts.professional(file, raised),
                        own,
                        raised.about(),
                        raised.receivedOn(),
                        List.of(new Passage(about.get(0).reason(), withheldFrom)),
                        raised.doneNow() == null ? List.of() : List.of(new Passage(raised.doneNow(), withheldFrom)),
                        answerBy.due().dueOn(),
                        seen.socialWorker(file)));
    }

    /** It was answered. */
    List<LetterOrder> answered(RaisedDissent raised) {
        List<Dissent> about = dissents.of(raised);
        return to(
                raised,
                (file, own) -> new DissentLetter.Answered(
                        heldOn(raised),
                        facts.children(file, about),
                        facts.professional(file, raised),
                        own,
                        raised.about(),
                        seen.colleague(raised.answeredBy()),
                        raised.answer(),
                        raised.outcome(),
                        seen.socialWorker(file)));
    }

    private List<LetterOrder> to(RaisedDissent raised, BiFunction<FamilyFile, Boolean, LetterContent> content) {
        FamilyFile file = families.find(raised.family());
        Conference conference = decisions.conference(raised.conference());
        String dissenter = facts.attendance(raised).colleague();
        List<LetterOrder> orders = new ArrayList<>();
        if (raised.answerTo() != null) {
            orders.add(LetterOrder.of(
                    Recipient.professional(file.professional(raised.answerTo())), content.apply(file, true)));
        }
        Set<String> colleagues = new LinkedHashSet<>();
        if (dissenter != null) {
            colleagues.add(dissenter);
        }
        colleagues.add(conference.booked().chair());
        if (file.family().socialWorker() != null) {
            colleagues.add(file.family().socialWorker());
        }
        Predicate<String> own = id -> id.equals(dissenter);
        colleagues.stream()
                .flatMap(id -> people.find(id).stream())
                .forEach(person -> orders.add(LetterOrder.of(
                        Recipient.colleague(person.id(), person.name(), person.email()),
                        content.apply(file, own.test(person.id())))));
        return orders;
    }

    private LocalDate heldOn(RaisedDissent raised) {
        return decisions.decided(raised.family(), raised.conference()).outcome().heldOn();
    }
}
