package uk.childprotection.process.disagreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.childprotection.access.People;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.conference.Complaint;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.Nominee;
import uk.childprotection.correspondence.Audience;
import uk.childprotection.correspondence.ComplaintLetter;
import uk.childprotection.correspondence.ComplaintNotice;
import uk.childprotection.correspondence.LetterContent;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.Recipient;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.process.words.ConferenceSeen;
import uk.childprotection.process.words.DecisionsSeen;

/**
 * Writes to whoever complains about a conference, or to whom they have named in writing to speak for them, and tells the chair and the
 * family's social worker how it goes on.
 */
@Component
class ComplaintLetters {

    private final Families families;
    private final DecisionsSeen decisions;
    private final ConferenceSeen seen;
    private final People people;
    private final Limits limits;

    ComplaintLetters(Families families, DecisionsSeen decisions, ConferenceSeen seen, People people, Limits limits) {
        this.families = families;
        this.decisions = decisions;
        this.seen = seen;
        this.people = people;
        this.limits = limits;
    }

    /** The last day on which this complaint could be made in time. */
    static LocalDate lastDay(Limits limits, Complaint complaint) {
        return limitOf(limits, complaint, LimitName.COMPLAINT);
    }

    /** It has come, and the chair answers it. */
    List<LetterOrder> received(Complaint complaint) {
        Reader reader = reader(complaint);
        List<LetterOrder> orders = new ArrayList<>();
        orders.add(reader.of(new ComplaintLetter.Received(
                reader.audience(),
                reader.speaksFor(),
                heldOn(complaint),
                complaint.receivedOn(),
                seen.colleague(conference(complaint).booked().chair()),
                limitOf(limits, complaint, LimitName.COMPLAINT_CHAIR),
                complaint.agency(),
                reader.socialWorker())));
        orders.addAll(notices(complaint, ComplaintNotice.News.RECEIVED));
        return orders;
    }

    /** It is for the agency whose conduct it is about. */
    List<LetterOrder> forAgency(Complaint complaint) {
        Reader reader = reader(complaint);
        return List.of(reader.of(new ComplaintLetter.ForAgency(
                reader.audience(),
                reader.speaksFor(),
                heldOn(complaint),
                complaint.receivedOn(),
                complaint.agency(),
                reader.socialWorker())));
    }

    /** It came late and is not taken. */
    List<LetterOrder> declined(Complaint complaint) {
        Reader reader = reader(complaint);
        return List.of(reader.of(new ComplaintLetter.Declined(
                reader.audience(),
                reader.speaksFor(),
                heldOn(complaint),
                complaint.receivedOn(),
                lastDay(limits, complaint),
                complaint.lateDecision().reason(),
                reader.socialWorker())));
    }

    /** The chair has answered. */
    List<LetterOrder> answered(Complaint complaint) {
        Reader reader = reader(complaint);
        return List.of(reader.of(new ComplaintLetter.Answered(
                reader.audience(),
                reader.speaksFor(),
                heldOn(complaint),
                seen.colleague(conference(complaint).booked().chair()),
                complaint.chairsAnswer().metOn(),
                complaint.chairsAnswer().answer(),
                limitOf(limits, complaint, LimitName.COMPLAINT_REPLY),
                reader.socialWorker())));
    }

    /** A panel is convened. */
    List<LetterOrder> panelMeets(Complaint complaint) {
        Reader reader = reader(complaint);
        return List.of(reader.of(new ComplaintLetter.PanelMeets(
                reader.audience(),
                reader.speaksFor(),
                heldOn(complaint),
                complaint.panel().on(),
                complaint.panel().at(),
                complaint.panel().place(),
                ComplaintFacts.members(complaint.panel()),
                reader.socialWorker())));
    }

    /** The panel has answered. */
    List<LetterOrder> panelAnswered(Complaint complaint) {
        Reader reader = reader(complaint);
        List<LetterOrder> orders = new ArrayList<>();
        orders.add(reader.of(new ComplaintLetter.PanelAnswered(
                reader.audience(),
                reader.speaksFor(),
                heldOn(complaint),
                complaint.panelAnswer().heldOn(),
                complaint.panelAnswer().outcome(),
                complaint.panelAnswer().answer(),
                complaint.panelAnswer().follows(),
                reader.socialWorker())));
        orders.addAll(notices(complaint, ComplaintNotice.News.PANEL_ANSWERED));
        return orders;
    }

    /** It was withdrawn. */
    List<LetterOrder> withdrawn(Complaint complaint) {
        Reader reader = reader(complaint);
        List<LetterOrder> orders = new ArrayList<>();
        orders.add(reader.of(new ComplaintLetter.Withdrawn(
                reader.audience(),
                reader.speaksFor(),
                heldOn(complaint),
                complaint.withdrawal().on(),
                reader.socialWorker())));
        orders.addAll(notices(complaint, ComplaintNotice.News.WITHDRAWN));
        return orders;
    }

    private record Reader(Recipient recipient, Audience audience, String speaksFor, String socialWorker) {

        LetterOrder of(LetterContent content) {
            return LetterOrder.of(recipient, content);
        }
    }

    private Reader reader(Complaint complaint) {
        FamilyFile file = families.find(complaint.family());
        Nominee nominee = complaint.nominee();
        String socialWorker = seen.socialWorker(file);
        if (nominee != null) {
            return new Reader(
                    Recipient.companion(complaint.complainant(), nominee.name(), nominee.address(), nominee.email())
                            .awayFrom(ConferenceSeen.unsafeBeside(file, complaint.complainant())),
                    Audience.FAMILY,
                    file.nameOf(complaint.complainant()),
                    socialWorker);
        }
        return new Reader(
                seen.recipient(file, complaint.complainant()),
                complaint.complainant().isChild() ? Audience.CHILD : Audience.FAMILY,
                null,
                socialWorker);
    }

    private List<LetterOrder> notices(Complaint complaint, ComplaintNotice.News news) {
        ComplaintNotice notice = new ComplaintNotice(news, heldOn(complaint));
        return Stream.of(
                        conference(complaint).booked().chair(),
                        families.family(complaint.family()).socialWorker())
                .filter(id -> id != null)
                .distinct()
                .flatMap(id -> people.find(id).stream())
                .map(person -> LetterOrder.of(Recipient.colleague(person.id(), person.name(), person.email()), notice))
                .toList();
    }

    private Conference conference(Complaint complaint) {
        return decisions.conference(complaint.conference());
    }

    private LocalDate heldOn(Complaint complaint) {
        return decisions
                .decided(complaint.family(), complaint.conference())
                .outcome()
                .heldOn();
    }

    private static LocalDate limitOf(Limits limits, Complaint complaint, LimitName name) {
        return limits.find(complaint.family().value(), name, complaint.id().toString())
                .orElseThrow(() -> new IllegalStateException(complaint + " has no limit " + name.code() + "."))
                .due()
                .dueOn();
    }
}
