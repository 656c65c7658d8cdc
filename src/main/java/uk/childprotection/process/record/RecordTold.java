package uk.childprotection.process.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.PersonNumbers;
import uk.childprotection.conference.AgencyReport;
import uk.childprotection.conference.AgencyView;
import uk.childprotection.conference.Attendance;
import uk.childprotection.conference.ChildDecision;
import uk.childprotection.conference.Exclusion;
import uk.childprotection.conference.FamilyTalk;
import uk.childprotection.conference.Presence;
import uk.childprotection.conference.RecordCorrection;
import uk.childprotection.conference.RecordPart;
import uk.childprotection.conference.RecordParts;
import uk.childprotection.conference.RecordVersion;
import uk.childprotection.conference.RecordWords;
import uk.childprotection.conference.ReportSharing;
import uk.childprotection.conference.Sitting;
import uk.childprotection.correspondence.Passage;
import uk.childprotection.correspondence.ToldAnalysis;
import uk.childprotection.correspondence.ToldAttendance;
import uk.childprotection.correspondence.ToldRecord;
import uk.childprotection.correspondence.ToldReport;
import uk.childprotection.correspondence.ToldTopic;
import uk.childprotection.correspondence.ToldViews;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.words.AgenciesSeen;
import uk.childprotection.process.words.ConferenceSeen;
import uk.childprotection.process.words.DecidedPapers;
import uk.childprotection.process.words.DecisionTold;

/** The record of a conference in the words of a letter, about the children its reader may know of, without the parts left out. */
@Component
class RecordTold {

    private final DecisionTold decisionTold;
    private final ConferenceSeen seen;

    RecordTold(DecisionTold decisionTold, ConferenceSeen seen) {
        this.decisionTold = decisionTold;
        this.seen = seen;
    }

    /**
     * @param version the version that is told
     * @param corrections those that were accepted so far
     * @param reader who reads it; null for somebody who may know everything
     */
    ToldRecord of(
            RecordPapers papers,
            RecordVersion version,
            List<RecordCorrection> corrections,
            PersonNumber reader,
            Set<PersonNumber> children,
            RecordParts leftOut) {
        DecidedPapers decided = papers.decided();
        RecordWords words = version.words();
        return new ToldRecord(
                decided.decided().outcome().heldOn(),
                decided.chair(),
                papers.minuteTaker(),
                version.edition(),
                decisionTold.decisions(decided, children),
                decisionTold.plan(decided, children, reader),
                decided.conference().purpose(),
                quorum(papers, !isKeptOut(decided, reader)),
                attendance(decided),
                leftOut.contains(RecordPart.REPORTS) ? List.of() : reports(papers, reader),
                leftOut.contains(RecordPart.REPORTS) ? List.of() : disputes(papers),
                leftOut.contains(RecordPart.VIEWS) ? List.of() : views(papers, words, children),
                leftOut.contains(RecordPart.DISCUSSION) ? List.of() : topics(words),
                leftOut.contains(RecordPart.ANALYSIS) ? List.of() : analysis(decided.file(), words, children),
                leftOut.contains(RecordPart.DISAGREEMENTS)
                        ? List.of()
                        : decisionTold.disagreements(
                                decided, children, decided.decided().dissents()),
                corrections(corrections));
    }

    /** The corrections that were accepted, as those who have the record read them. */
    static List<Passage> corrections(List<RecordCorrection> corrections) {
        return corrections.stream()
                .filter(RecordCorrection::isAccepted)
                .map(correction -> new Passage(correction.corrected(), correction.withheldFrom()))
                .toList();
    }

    /** Whether enough agencies were there, and the times the conference met before. */
    static List<String> quorum(RecordPapers papers) {
        return quorum(papers, true);
    }

    private static List<String> quorum(RecordPapers papers, boolean why) {
        List<String> sentences = new ArrayList<>();
        papers.earlier().forEach(before -> sentences.add(earlier(before, why)));
        var sitting = papers.decided().sitting();
        sentences.add(sitting.quorumSentence());
        if (sitting.goOnReason() != null) {
            sentences.add("It went on all the same: %s."
                    .formatted(sitting.goOnReason().label()));
        }
        return sentences;
    }

    /** The letter about the new day has told why a conference broke off to everybody but those who were kept out of all of it. */
    private static String earlier(Sitting before, boolean why) {
        String on = LondonTime.inWords(before.heldOn());
        if (!before.isCutShort()) {
            return "The conference met on %s first and was adjourned.".formatted(on);
        }
        String at = before.cutShortAt() == null ? "" : " at " + before.cutShortAt();
        String because = why ? " (“%s”)".formatted(before.adjournedBecause().strip()) : "";
        return "The conference met on %s first and was cut short%s%s.".formatted(on, at, because);
    }

    private static boolean isKeptOut(DecidedPapers decided, PersonNumber reader) {
        return decided.invitees().stream()
                .anyMatch(invitee -> invitee.number().equals(reader) && invitee.excluded() == Exclusion.ALL);
    }

    /** Who was there and who was not, the chair first; those who were not invited are left out. */
    List<ToldAttendance> attendance(DecidedPapers decided) {
        List<ToldAttendance> people = new ArrayList<>();
        people.add(new ToldAttendance(decided.chair(), "Chair", "There"));
        decided.attendance().stream()
                .filter(one -> one.came() != Presence.NOT_INVITED)
                .map(one ->
                        new ToldAttendance(seen.name(decided.file(), one), seen.role(decided.file(), one), was(one)))
                .forEach(people::add);
        return people;
    }

    /** Why somebody was not there for all of it is between them and the chair. */
    private static String was(Attendance one) {
        return switch (one.came()) {
            case CAME -> "There";
            case PART -> "There for a part";
            case APOLOGIES -> "Sent apologies";
            case ABSENT -> "Invited, did not come";
            case EXCLUDED, NOT_INVITED -> "Not there";
        };
    }

    /** @param reader who reads it; null for everything */
    List<ToldReport> reports(RecordPapers papers, PersonNumber reader) {
        List<ToldReport> reports = new ArrayList<>();
        papers.report()
                .ifPresent(report -> reports.add(new ToldReport(
                        seen.colleague(report.writtenBy()) + ", social worker",
                        "Written",
                        sharing(papers, reader)
                                .map(one -> seenOn(papers, one, one.sharedOn()))
                                .toList())));
        papers.agencyReports().stream()
                .map(report -> new ToldReport(
                        AgenciesSeen.agency(papers.decided().file().professional(report.professional())),
                        report.isReceived() ? "Received on " + LondonTime.inWords(report.receivedOn()) : "Not received",
                        sharedOn(papers, report, reader)))
                .forEach(reports::add);
        return reports;
    }

    private static List<String> sharedOn(RecordPapers papers, AgencyReport report, PersonNumber reader) {
        if (!report.isReceived()) {
            return List.of();
        }
        return sharing(papers, reader)
                .map(one -> seenOn(papers, one, one.agencyReportsOn()))
                .toList();
    }

    /** Somebody of the family reads of themselves only. */
    private static Stream<ReportSharing> sharing(RecordPapers papers, PersonNumber reader) {
        return papers.sharing().stream()
                .filter(one -> reader == null
                        || reader.isProfessional()
                        || one.number().equals(reader));
    }

    private static String seenOn(RecordPapers papers, ReportSharing one, LocalDate on) {
        return "%s: %s"
                .formatted(papers.decided().file().nameOf(one.number()), on == null ? "not" : LondonTime.inWords(on));
    }

    /** What somebody of the family says is wrong is read by them and by professionals. */
    static List<Passage> disputes(RecordPapers papers) {
        return papers.talk().stream()
                .flatMap(talk -> talk.words().people().stream())
                .filter(person ->
                        person.disputes() != null && !person.disputes().isBlank())
                .map(person -> dispute(papers, person))
                .toList();
    }

    private static Passage dispute(RecordPapers papers, FamilyTalk.With person) {
        return new Passage(
                papers.decided().file().nameOf(person.number()) + ": " + person.disputes(),
                papers.allFamilyBut(person.number()));
    }

    private List<ToldViews> views(RecordPapers papers, RecordWords words, Set<PersonNumber> children) {
        return papers.decided().decided().decisions().stream()
                .filter(decision -> children.contains(decision.child()))
                .map(decision -> views(papers, words, decision))
                .toList();
    }

    private ToldViews views(RecordPapers papers, RecordWords words, ChildDecision decision) {
        PersonNumbers withheldFrom = words.ofChild(decision.child()).viewsWithheldFrom();
        return new ToldViews(
                papers.decided().file().nameOf(decision.child()),
                List.of(new Passage(decision.familysViews(), withheldFrom)),
                decision.childsViews() == null ? List.of() : List.of(new Passage(decision.childsViews(), withheldFrom)),
                papers.decided().decided().views().stream()
                        .filter(view -> view.child().equals(decision.child()))
                        .map(view -> agency(papers, words, view))
                        .toList());
    }

    /** What an agency thinks about a child, with its name. */
    String agencyWords(RecordPapers papers, AgencyView view) {
        Attendance attendee = papers.decided().attendee(view.attendee());
        return "%s – has suffered significant harm: %s; is likely to: %s.%s"
                .formatted(
                        seen.nameAndRole(papers.decided().file(), attendee),
                        lower(view.suffered().label()),
                        lower(view.likely().label()),
                        view.words() == null || view.words().isBlank() ? "" : " " + view.words());
    }

    private Passage agency(RecordPapers papers, RecordWords words, AgencyView view) {
        return new Passage(agencyWords(papers, view), words.withheldFromOfView(view.child(), view.attendee()));
    }

    private static List<ToldTopic> topics(RecordWords words) {
        return words.topics().stream()
                .map(topic -> new ToldTopic(topic.topic(), topic.words(), topic.withheldFrom()))
                .toList();
    }

    private static List<ToldAnalysis> analysis(FamilyFile file, RecordWords words, Set<PersonNumber> children) {
        return words.children().stream()
                .filter(child -> children.contains(child.number()))
                .map(child -> new ToldAnalysis(
                        file.nameOf(child.number()), child.risks(), child.strengths(), child.withheldFrom()))
                .toList();
    }

    private static String lower(String label) {
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}
