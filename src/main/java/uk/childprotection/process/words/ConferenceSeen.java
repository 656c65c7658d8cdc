package uk.childprotection.process.words;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import uk.childprotection.access.People;
import uk.childprotection.access.Person;
import uk.childprotection.casefile.Child;
import uk.childprotection.casefile.CodeList;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Professional;
import uk.childprotection.casefile.Relation;
import uk.childprotection.casefile.RelationKind;
import uk.childprotection.casefile.UnsafeContacts;
import uk.childprotection.conference.Attendance;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.Exclusion;
import uk.childprotection.conference.Invitations;
import uk.childprotection.conference.Invitee;
import uk.childprotection.correspondence.Recipient;
import uk.childprotection.deadline.LondonTime;

/** How forms and letters name those who have to do with a conference: the people of the file and colleagues. */
@Component
public class ConferenceSeen {

    private final People people;
    private final Invitations invitations;
    private final Clock clock;

    ConferenceSeen(People people, Invitations invitations, Clock clock) {
        this.people = people;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** A colleague's name; the user id of somebody who has left. */
    public String colleague(String userId) {
        return people.find(userId).map(Person::name).orElse(userId);
    }

    /** The name of the family's social worker, or of the team's duty while nobody is allocated. */
    public String socialWorker(FamilyFile file) {
        String allocated = file.family().socialWorker();
        return allocated == null ? "the duty social worker" : colleague(allocated);
    }

    /** Somebody of the file as the reader of a letter that is written today. */
    public Recipient recipient(FamilyFile file, PersonNumber number) {
        return recipient(file, number, today());
    }

    /** Today, on which letters are written. */
    public LocalDate today() {
        return LondonTime.today(clock);
    }

    /** Somebody of the file as the reader of a letter that is written on a day. */
    public static Recipient recipient(FamilyFile file, PersonNumber number, LocalDate on) {
        return recipient(file, number, on, UnsafeContacts.of(file));
    }

    /** @param unsafe where whoever has no rule of their own is not written to */
    public static Recipient recipient(FamilyFile file, PersonNumber number, LocalDate on, UnsafeContacts unsafe) {
        return switch (number.kind()) {
            case CHILD -> Recipient.child(file.child(number), on).awayFrom(unsafe);
            case ADULT -> Recipient.adult(file.adult(number));
            case PROFESSIONAL -> Recipient.professional(file.professional(number));
        };
    }

    /**
     * Where nobody who comes along with somebody of the file is written to: where post or e-mail is not safe for one of the family, and, when
     * the person themselves must not be written to at their address, wherever others of the family live.
     */
    public static UnsafeContacts unsafeBeside(FamilyFile file, PersonNumber person) {
        UnsafeContacts unsafe = UnsafeContacts.of(file);
        boolean hidden =
                person.isAdult() && !file.adult(person).details().safeContact().allowsPost();
        return hidden
                ? unsafe.and(file.adults().stream()
                        .filter(adult -> !adult.number().equals(person))
                        .toList())
                : unsafe;
    }

    /** Where a conference meets: its place, how to join it, or both. */
    public static String where(Conference conference) {
        var booking = conference.booked();
        if (booking.place() == null || booking.link() == null) {
            return booking.place() == null ? booking.link() : booking.place();
        }
        return booking.place() + "; " + booking.link();
    }

    /** The name of somebody who was at a conference. */
    public String name(FamilyFile file, Attendance attendance) {
        if (attendance.isSocialWorker()) {
            return colleague(attendance.colleague());
        }
        return attendance.isOther() ? attendance.name() : file.nameOf(PersonNumber.parse(attendance.attendee()));
    }

    /** What somebody who was at a conference is: their post, or what they are to the children. */
    public String role(FamilyFile file, Attendance attendance) {
        if (attendance.isSocialWorker()) {
            return "Social worker";
        }
        return attendance.isOther() ? attendance.role() : role(file, PersonNumber.parse(attendance.attendee()));
    }

    /** What somebody of the file is: a professional's post, or an adult's relation to the children. */
    public static String role(FamilyFile file, PersonNumber number) {
        return switch (number.kind()) {
            case CHILD -> "Child";
            case ADULT -> relation(file, number);
            case PROFESSIONAL -> post(file.professional(number));
        };
    }

    /** Name and role on one line. */
    public String nameAndRole(FamilyFile file, Attendance attendance) {
        return name(file, attendance) + ", " + role(file, attendance).toLowerCase(Locale.UK);
    }

    /** Everybody whom the chair kept out of the conference or a part of it, to choose from. */
    public List<CodeList.Option> keptOut(FamilyFile file, ConferenceId conference) {
        return invitations.of(conference).stream()
                .filter(invitee -> invitee.excluded() != Exclusion.NONE)
                .map(Invitee::number)
                .map(number -> option(file, number))
                .toList();
    }

    /** A child's age on a day as forms write it: {@code 7 years}, {@code Under 1}, {@code Unborn}. */
    public static String age(Child child, LocalDate on) {
        if (child.isUnborn()) {
            return "Unborn";
        }
        int years = child.ageOn(on);
        return switch (years) {
            case 0 -> "Under 1";
            case 1 -> "1 year";
            default -> years + " years";
        };
    }

    /** All children of the file, to choose from. */
    public static List<CodeList.Option> children(FamilyFile file) {
        return file.children().stream()
                .map(child -> option(file, child.number()))
                .toList();
    }

    /** Adults and children who are born, to choose from. */
    public static List<CodeList.Option> family(FamilyFile file) {
        List<CodeList.Option> family = new ArrayList<>();
        file.adults().forEach(adult -> family.add(option(file, adult.number())));
        file.children().stream()
                .filter(child -> !child.isUnborn())
                .forEach(child -> family.add(option(file, child.number())));
        return family;
    }

    /** All professionals of the file, to choose from. */
    public static List<CodeList.Option> professionals(FamilyFile file) {
        return file.professionals().stream()
                .map(professional -> option(file, professional.number()))
                .toList();
    }

    /** Somebody of the file, to choose from. */
    public static CodeList.Option option(FamilyFile file, PersonNumber number) {
        return new CodeList.Option(
                number.value(), file.nameOf(number) + ", " + role(file, number).toLowerCase(Locale.UK));
    }

    private static String post(Professional professional) {
        String role = professional.details().role();
        return role == null ? professional.agency().label() : role;
    }

    private static String relation(FamilyFile file, PersonNumber adult) {
        List<String> kinds = file.relationsOf(adult).stream()
                .map(Relation::kind)
                .filter(kind -> kind != RelationKind.NOT_RELATED)
                .map(RelationKind::label)
                .distinct()
                .toList();
        return kinds.isEmpty() ? RelationKind.OTHER.label() : String.join(", ", kinds);
    }
}
