package uk.childprotection.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.conference.Attendance;
import uk.childprotection.conference.Complaint;
import uk.childprotection.conference.Complaints;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.Conferences;
import uk.childprotection.conference.Decisions;
import uk.childprotection.conference.Dissent;
import uk.childprotection.conference.Dissents;
import uk.childprotection.conference.RaisedDissent;
import uk.childprotection.conference.Sittings;

/** Gathers who did not agree with the family's conferences, and what became of it: dissents, then complaints, the newest first. */
@Component
class DisagreementViews {

    private final Conferences conferences;
    private final Sittings sittings;
    private final Decisions decisions;
    private final Dissents dissents;
    private final Complaints complaints;
    private final StaffNames names;

    DisagreementViews(
            Conferences conferences,
            Sittings sittings,
            Decisions decisions,
            Dissents dissents,
            Complaints complaints,
            StaffNames names) {
        this.conferences = conferences;
        this.sittings = sittings;
        this.decisions = decisions;
        this.dissents = dissents;
        this.complaints = complaints;
        this.names = names;
    }

    List<CourseView> of(FamilyFile file) {
        List<CourseView> views = new ArrayList<>();
        dissents.ofFamily(file.reference()).forEach(raised -> views.add(raised(file, raised)));
        for (Conference conference : conferences.ofFamily(file.reference())) {
            decisions
                    .of(conference.id())
                    .ifPresent(decided -> decided.dissents().stream()
                            .filter(Dissent::isSaidThere)
                            .forEach(dissent -> views.add(said(file, conference, dissent))));
        }
        complaints.ofFamily(file.reference()).forEach(complaint -> views.add(complaint(file, complaint)));
        return views;
    }

    private CourseView raised(FamilyFile file, RaisedDissent raised) {
        List<Dissent> about = dissents.of(raised);
        return new CourseView(
                "dissent-" + raised.id(),
                "Dissent of " + attendee(file, raised.conference(), raised.attendee()),
                raised.isAnswered()
                        ? "Answered on %s by %s"
                                .formatted(Days.of(raised.answeredOn()), names.person(raised.answeredBy()))
                        : "Waits for the safeguarding manager; the decision stands",
                !raised.isAnswered(),
                Fact.known(
                        new Fact("Conference", heldOn(raised.conference())),
                        new Fact("About", children(file, about)),
                        new Fact("With what", raised.about().label()),
                        new Fact("Why", about.get(0).reason()),
                        new Fact("Received", Days.of(raised.receivedOn())),
                        new Fact("Late because", raised.lateReason()),
                        new Fact("Done now for a child at further risk", raised.doneNow()),
                        new Fact("Answer", raised.answer()),
                        new Fact(
                                "What follows",
                                raised.outcome() == null ? "" : raised.outcome().label()),
                        new Fact(
                                "Seen to",
                                raised.again() == null ? "" : raised.again().words())));
    }

    private CourseView said(FamilyFile file, Conference conference, Dissent dissent) {
        return new CourseView(
                "dissent-" + dissent.id(),
                "Dissent of " + attendee(file, conference.id(), dissent.attendee()),
                "Said at the conference; the decision stands",
                false,
                Fact.known(
                        new Fact("Conference", heldOn(conference.id())),
                        new Fact("About", file.nameOf(dissent.child())),
                        new Fact("Why", dissent.reason())));
    }

    private CourseView complaint(FamilyFile file, Complaint complaint) {
        List<Fact> facts = new ArrayList<>(Fact.known(
                new Fact("Conference", heldOn(complaint.conference())),
                new Fact("Who complains", file.nameOf(complaint.complainant())),
                new Fact(
                        "Speaks for them",
                        complaint.nominee() == null ? "" : complaint.nominee().name()),
                new Fact("Received", Days.of(complaint.receivedOn())),
                new Fact("Grounds", complaint.grounds().inWords()),
                new Fact("Agency", complaint.agency()),
                new Fact("The complaint", complaint.words()),
                new Fact("What they want", complaint.wanted())));
        facts.addAll(course(complaint));
        return new CourseView(
                "complaint-" + complaint.number(),
                "Complaint no. " + complaint.number(),
                complaint.status().label(),
                complaint.status().isOpen(),
                facts);
    }

    private static List<Fact> course(Complaint complaint) {
        List<Fact> course = new ArrayList<>();
        if (complaint.lateDecision() != null) {
            course.add(new Fact(
                    complaint.lateDecision().take().isYes()
                            ? "Came late, taken because"
                            : "Came late, not taken because",
                    complaint.lateDecision().reason()));
        }
        if (complaint.chairsAnswer() != null) {
            course.add(new Fact(
                    "The chair’s answer, " + Days.of(complaint.answeredOn()),
                    complaint.chairsAnswer().answer()));
        }
        if (complaint.reply() != null) {
            course.add(new Fact("Their reply", complaint.reply().reply().label()));
        }
        if (complaint.panel() != null) {
            course.add(new Fact("Panel", Days.withWeekday(complaint.panel().on())));
        }
        if (complaint.panelAnswer() != null) {
            course.add(new Fact(
                    "The panel’s answer: " + complaint.panelAnswer().outcome().label(),
                    complaint.panelAnswer().answer()));
            course.add(
                    new Fact("What follows", complaint.panelAnswer().follows().label()));
        }
        if (complaint.withdrawal() != null) {
            course.add(new Fact("Withdrawn", Days.of(complaint.withdrawal().on())));
        }
        if (complaint.again() != null) {
            course.add(new Fact("Seen to", complaint.again().words()));
        }
        return course;
    }

    private String heldOn(ConferenceId conference) {
        Conference held = conferences.find(conference);
        return held.kind().label() + ", " + Days.withWeekday(held.booked().on());
    }

    private static String children(FamilyFile file, List<Dissent> about) {
        return about.stream().map(dissent -> file.nameOf(dissent.child())).collect(Collectors.joining(", "));
    }

    private String attendee(FamilyFile file, ConferenceId conference, String number) {
        return sittings.last(conference).stream()
                .flatMap(sitting -> sittings.attendance(sitting).stream())
                .filter(one -> one.attendee().equals(number))
                .findFirst()
                .map(one -> name(file, one))
                .orElse(number);
    }

    private String name(FamilyFile file, Attendance attendance) {
        if (attendance.isSocialWorker()) {
            return names.person(attendance.colleague());
        }
        return attendance.isOther() ? attendance.name() : file.nameOf(PersonNumber.parse(attendance.attendee()));
    }
}
