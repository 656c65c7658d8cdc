package uk.childprotection.process.preparation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.childprotection.access.People;
import uk.childprotection.casefile.Child;
import uk.childprotection.casefile.Professional;
import uk.childprotection.conference.AgencyReport;
import uk.childprotection.conference.Conference;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.Recipient;
import uk.childprotection.correspondence.ReportLetter;
import uk.childprotection.correspondence.ReportMissingNotice;
import uk.childprotection.process.words.AgenciesSeen;

/** An agency is reminded of its report; when it is overdue, the agency and the conference's administrators are told. */
@Component
class ReportLetters {

    private final People people;

    ReportLetters(People people) {
        this.people = people;
    }

    /** Nobody is reminded of a day that has gone by: a conference at short notice asks for reports when they are late already. */
    List<LetterOrder> reminder(ConferencePapers papers, AgencyReport report) {
        if (papers.written().isAfter(report.dueOn())) {
            return List.of();
        }
        return List.of(LetterOrder.of(
                papers.reader(report.professional()),
                new ReportLetter.Reminder(
                        children(papers, report), report.dueOn(), papers.on(), papers.socialWorker())));
    }

    /** An agency that was asked when its report was late already is not told that it is: the administrators are. */
    List<LetterOrder> overdue(ConferencePapers papers, AgencyReport report) {
        List<LetterOrder> orders = new ArrayList<>();
        if (!report.askedOn().isAfter(report.dueOn())) {
            orders.add(LetterOrder.of(
                    papers.reader(report.professional()),
                    new ReportLetter.Overdue(
                            children(papers, report), report.dueOn(), papers.on(), papers.socialWorker())));
        }
        Professional professional = papers.file().professional(report.professional());
        var notice = new ReportMissingNotice(AgenciesSeen.agency(professional), report.dueOn(), papers.on());
        administrators(papers.conference()).forEach(administrator -> orders.add(LetterOrder.of(administrator, notice)));
        return orders;
    }

    /** Who booked the conference and who takes its minutes, where they still work here. */
    private Stream<Recipient> administrators(Conference conference) {
        return Stream.of(conference.bookedBy(), conference.booked().minuteTaker())
                .distinct()
                .flatMap(id -> people.find(id).stream())
                .map(person -> Recipient.colleague(person.id(), person.name(), person.email()));
    }

    private static List<String> children(ConferencePapers papers, AgencyReport report) {
        Professional professional = papers.file().professional(report.professional());
        return papers.file().children().stream()
                .filter(child -> professional.knows(child.number()))
                .map(Child::displayName)
                .toList();
    }
}
