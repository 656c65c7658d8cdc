package uk.childprotection.process.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.childprotection.access.People;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.conference.Attendance;
import uk.childprotection.conference.ConferenceRecords;
import uk.childprotection.conference.RecordCopy;
import uk.childprotection.conference.RecordCorrection;
import uk.childprotection.conference.RecordExtent;
import uk.childprotection.conference.RecordParts;
import uk.childprotection.conference.RecordVersion;
import uk.childprotection.correspondence.Audience;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.correspondence.Passage;
import uk.childprotection.correspondence.Recipient;
import uk.childprotection.correspondence.RecordLetter;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.words.ConferenceSeen;
import uk.childprotection.process.words.DecidedPapers;
import uk.childprotection.process.words.DecisionTold;

/**
 * Writes the copies of a conference's record as the chair settled them: all, a part, or the page in plain words, which goes with every copy
 * for the family. A parent reads of their own children, a child of itself, professionals and the social workers of all. What was spoken of
 * while somebody was kept out is in no copy of theirs. A corrected record takes the place of the one before.
 */
@Component
class RecordLetters {

    private final RecordPapersReader reader;
    private final ConferenceRecords records;
    private final RecordTold told;
    private final DecisionTold decisionTold;
    private final ConferenceSeen seen;
    private final People people;
    private final Letters letters;

    RecordLetters(
            RecordPapersReader reader,
            ConferenceRecords records,
            RecordTold told,
            DecisionTold decisionTold,
            ConferenceSeen seen,
            People people,
            Letters letters) {
        this.reader = reader;
        this.records = records;
        this.told = told;
        this.decisionTold = decisionTold;
        this.seen = seen;
        this.people = people;
        this.letters = letters;
    }

    /** What is told of one version, read once. */
    private record Edition(
            RecordPapers papers, RecordVersion version, List<RecordCorrection> corrections, String correctionsWithin) {

        FamilyFile file() {
            return papers.decided().file();
        }
    }

    /** The copies of a version, the children's first; a later edition takes the place of the one before. */
    List<LetterOrder> copiesOf(RecordVersion version) {
        Edition edition = new Edition(
                reader.read(version.conference()),
                version,
                records.corrections(version.conference()),
                records.correctionsLimit(LocalDate.ofInstant(version.decidedAt(), LondonTime.ZONE))
                        .period());
        List<LetterOrder> orders = new ArrayList<>();
        List<RecordCopy> copies = records.copies(version);
        for (RecordPapers.Reader entitled : edition.papers().readers()) {
            copies.stream()
                    .filter(copy -> copy.reader().equals(entitled.number()))
                    .findFirst()
                    .ifPresent(copy -> orders.addAll(copies(edition, entitled, copy)));
        }
        decisionTold
                .colleagues(edition.papers().decided())
                .forEach(colleague -> orders.add(LetterOrder.of(
                        colleague,
                        copy(
                                edition,
                                Audience.PROFESSIONAL,
                                null,
                                edition.papers().decided().everyChild(),
                                RecordParts.NONE))));
        List<Letter> before = lettersBefore(version);
        return orders.stream().map(order -> insteadOf(order, before)).toList();
    }

    /** The chair's answer to somebody who asked for a correction; empty for a colleague who cannot be reached. */
    Optional<LetterOrder> answer(RecordCorrection correction) {
        RecordPapers papers = reader.read(correction.conference());
        return asker(papers.decided().file(), correction)
                .map(to -> LetterOrder.of(
                        to,
                        new RecordLetter.CorrectionAnswer(
                                audience(correction),
                                papers.decided().decided().outcome().heldOn(),
                                seen.colleague(correction.decidedBy()),
                                correction.receivedOn(),
                                correction.isAccepted(),
                                correction.answer(),
                                seen.socialWorker(papers.decided().file()))));
    }

    private List<LetterOrder> copies(Edition edition, RecordPapers.Reader entitled, RecordCopy copy) {
        List<LetterOrder> orders = new ArrayList<>();
        PersonNumber number = entitled.number();
        Recipient to = seen.recipient(edition.file(), number);
        Audience audience = number.isProfessional() ? Audience.PROFESSIONAL : Audience.FAMILY;
        if (copy.extent() == RecordExtent.ALL || copy.extent() == RecordExtent.PART) {
            orders.add(LetterOrder.of(to, copy(edition, audience, number, entitled.children(), copy.leftOut())));
        }
        if (copy.isAnything() && !number.isProfessional()) {
            orders.add(LetterOrder.of(to, page(edition, entitled)));
        }
        return orders;
    }

    private RecordLetter.Copy copy(
            Edition edition, Audience audience, PersonNumber number, Set<PersonNumber> children, RecordParts leftOut) {
        return new RecordLetter.Copy(
                audience,
                told.of(edition.papers(), edition.version(), edition.corrections(), number, children, leftOut),
                edition.correctionsWithin(),
                seen.socialWorker(edition.file()),
                !leftOut.all().isEmpty());
    }

    /** Somebody who was kept out of all of the conference reads nothing of what was talked about. */
    private RecordLetter.Page page(Edition edition, RecordPapers.Reader entitled) {
        DecidedPapers decided = edition.papers().decided();
        boolean heardNothing = edition.papers().keptOut().ofAll().contains(entitled.number());
        return new RecordLetter.Page(
                entitled.number().isChild() ? Audience.CHILD : Audience.FAMILY,
                decided.decided().outcome().heldOn(),
                decided.chair(),
                decisionTold.decisions(decided, entitled.children()),
                decisionTold.plan(decided, entitled.children(), entitled.number()),
                heardNothing
                        ? List.of()
                        : List.of(new Passage(
                                edition.version().words().inPlainWords(),
                                edition.version().words().plainWithheldFrom())),
                edition.correctionsWithin(),
                seen.socialWorker(edition.file()),
                edition.version().edition() > 1,
                heardNothing);
    }

    private List<Letter> lettersBefore(RecordVersion version) {
        return records.versions(version.conference()).stream()
                .filter(earlier -> earlier.isIssued() && earlier.number() < version.number())
                .findFirst()
                .map(earlier -> letters.ofBatch(earlier.batch()))
                .orElse(List.of());
    }

    private static LetterOrder insteadOf(LetterOrder order, List<Letter> before) {
        return before.stream()
                .filter(letter -> letter.kind() == order.content().kind())
                .filter(letter -> letter.to().id().equals(order.to().id()))
                .findFirst()
                .map(letter -> order.insteadOf(letter.id()))
                .orElse(order);
    }

    private Optional<Recipient> asker(FamilyFile file, RecordCorrection correction) {
        if (!correction.askedBy().equals(Attendance.SOCIAL_WORKER)) {
            return Optional.of(seen.recipient(file, PersonNumber.parse(correction.askedBy())));
        }
        return Optional.ofNullable(file.family().socialWorker())
                .flatMap(people::find)
                .filter(person -> person.email() != null)
                .map(person -> Recipient.colleague(person.id(), person.name(), person.email()));
    }

    private static Audience audience(RecordCorrection correction) {
        return switch (correction.askedBy().charAt(0)) {
            case 'C' -> Audience.CHILD;
            case 'A' -> Audience.FAMILY;
            default -> Audience.PROFESSIONAL;
        };
    }
}
