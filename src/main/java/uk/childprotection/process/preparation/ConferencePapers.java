package uk.childprotection.process.preparation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.childprotection.casefile.Adult;
import uk.childprotection.casefile.Child;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.UnsafeContacts;
import uk.childprotection.conference.Booking;
import uk.childprotection.conference.Companion;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.Exclusion;
import uk.childprotection.conference.Invitee;
import uk.childprotection.conference.TakingPart;
import uk.childprotection.correspondence.Arrangements;
import uk.childprotection.correspondence.Attendee;
import uk.childprotection.correspondence.ConferenceFacts;
import uk.childprotection.correspondence.PartMissed;
import uk.childprotection.correspondence.Recipient;
import uk.childprotection.process.words.AgenciesSeen;
import uk.childprotection.process.words.ConferenceSeen;

/**
 * What the letters about one conference say, read once: when and where, who comes, what has been arranged for whom.
 *
 * @param chair the name of the chair
 * @param minuteTaker the name of the minute taker
 * @param socialWorker the name of the family's social worker
 * @param reportsBy the day by which the family has the reports: that of the limit, or a later one where it has gone by
 * @param agencyReportsBy the day by which an agency's report is asked for, likewise
 * @param written the day on which the letters are written
 */
public record ConferencePapers(
        Conference conference,
        FamilyFile file,
        List<Invitee> invitees,
        String chair,
        String minuteTaker,
        String socialWorker,
        LocalDate reportsBy,
        LocalDate agencyReportsBy,
        LocalDate written) {

    /** The day of the conference. */
    public LocalDate on() {
        return conference.booked().on();
    }

    /** When and where the conference meets and who chairs it, as every letter about it says. */
    public ConferenceFacts facts() {
        Booking booking = conference.booked();
        return new ConferenceFacts(
                conference.kind(), booking.on(), booking.at(), booking.place(), booking.link(), chair);
    }

    /** The children as the family calls them. */
    public List<String> children() {
        return file.children().stream().map(ConferencePapers::called).toList();
    }

    /** The children by their full names, as agencies need them. */
    public List<String> childrenInFull() {
        return file.children().stream().map(Child::displayName).toList();
    }

    /** The children who are invited themselves, as the family calls them. */
    List<String> childrenInvited() {
        return expected()
                .filter(invitee -> invitee.number().isChild())
                .map(invitee -> called(file.child(invitee.number())))
                .toList();
    }

    /** Everybody who is invited, excluded or not, save those who have died or are no longer involved since. */
    public List<Invitee> invited() {
        return invitees.stream()
                .filter(Invitee::invited)
                .filter(invitee -> !file.isGone(invitee.number()))
                .toList();
    }

    /** Everybody who is expected in the room for at least a part. */
    Stream<Invitee> expected() {
        return invitees.stream().filter(Invitee::isExpected).filter(invitee -> !file.isGone(invitee.number()));
    }

    /** The list of everyone attending or sending a report. */
    public List<Attendee> attendees() {
        List<Attendee> attendees = new ArrayList<>();
        attendees.add(new Attendee(chair, "Chair", Attendee.Part.COMING));
        attendees.add(new Attendee(socialWorker, "Social worker", Attendee.Part.COMING_WITH_REPORT));
        expected().forEach(invitee -> {
            attendees.add(attendee(invitee));
            attendees.addAll(withThem(invitee));
        });
        attendees.add(new Attendee(minuteTaker, "Takes the minutes", Attendee.Part.COMING));
        return attendees;
    }

    /** What the chair keeps a person out of; null when it is nothing. */
    public static PartMissed missed(Invitee invitee) {
        return invitee.excluded() == Exclusion.PART
                ? new PartMissed(
                        invitee.exclusion().partMissed(), invitee.exclusion().viewsHeard())
                : null;
    }

    Arrangements arrangements(Invitee invitee) {
        TakingPart taking = invitee.takingPart();
        List<String> others = new ArrayList<>();
        if (taking.supporter() != null) {
            others.add("%s comes with you.".formatted(taking.supporter().name()));
        }
        if (taking.needs() != null) {
            others.add(taking.needs());
        }
        return new Arrangements(taking.interpreterLanguage(), others);
    }

    /** Somebody of the file, reached as the file says; never where somebody reads who is kept out of all of the conference. */
    public Recipient reader(PersonNumber number) {
        return ConferenceSeen.recipient(
                file, number, written, UnsafeContacts.of(file).and(keptOutOfAllBut(number)));
    }

    /** Somebody who comes along with a person, reached where nobody else reads who must not. */
    public Recipient reader(Invitee invitee, Companion companion) {
        return Recipient.companion(invitee.number(), companion.name(), companion.address(), companion.email())
                .awayFrom(ConferenceSeen.unsafeBeside(file, invitee.number()).and(keptOutOfAllBut(invitee.number())));
    }

    private List<Adult> keptOutOfAllBut(PersonNumber person) {
        return invitees.stream()
                .filter(invitee -> invitee.excluded() == Exclusion.ALL)
                .map(Invitee::number)
                .filter(number -> number.isAdult() && !number.equals(person))
                .map(file::adult)
                .toList();
    }

    /** Those who come along with a person and can be written to; the others are told by the person. */
    public static List<Companion> companionsToWriteTo(Invitee invitee) {
        return companions(invitee)
                .filter(companion -> companion.address() != null || companion.email() != null)
                .toList();
    }

    private Attendee attendee(Invitee invitee) {
        PersonNumber number = invitee.number();
        Attendee.Part part = invitee.reportAsked() ? Attendee.Part.COMING_WITH_REPORT : Attendee.Part.COMING;
        return new Attendee(file.nameOf(number), role(number), part);
    }

    private List<Attendee> withThem(Invitee invitee) {
        List<Attendee> others = companions(invitee)
                .map(companion -> new Attendee(
                        companion.name(),
                        "%s, comes with %s".formatted(companion.role().label(), file.nameOf(invitee.number())),
                        Attendee.Part.COMING))
                .collect(Collectors.toCollection(ArrayList::new));
        String language = invitee.takingPart().interpreterLanguage();
        if (language != null) {
            others.add(new Attendee("Interpreter", language, Attendee.Part.COMING));
        }
        return others;
    }

    private String role(PersonNumber number) {
        return number.isProfessional()
                ? AgenciesSeen.post(file.professional(number))
                : ConferenceSeen.role(file, number);
    }

    private static Stream<Companion> companions(Invitee invitee) {
        return Stream.of(invitee.takingPart().supporter(), invitee.takingPart().advocate())
                .filter(companion -> companion != null);
    }

    /** How a letter calls a child: by first names, and one who is not born yet by what the file says within a sentence. */
    public static String called(Child child) {
        return child.isUnborn()
                ? child.displayName().replaceFirst("^U", "u")
                : child.details().firstNames();
    }
}
