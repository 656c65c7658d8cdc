package uk.childprotection.process.record;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.PersonNumbers;
import uk.childprotection.conference.Attendance;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.ConferenceRecords;
import uk.childprotection.conference.KeptOut;
import uk.childprotection.conference.RecordApproval;
import uk.childprotection.conference.RecordExtent;
import uk.childprotection.conference.RecordVersion;
import uk.childprotection.conference.RecordWords;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.words.ConferenceSeen;

/** The chair approves the record of a conference and settles who gets how much of it, or gives it back. */
@Component
class ApproveRecordForm implements FormHandler<RecordApproval> {

    private final RecordPapersReader reader;
    private final ConferenceRecords records;
    private final RecordFacts facts;
    private final RecordTold told;
    private final ConferenceSeen seen;

    ApproveRecordForm(
            RecordPapersReader reader,
            ConferenceRecords records,
            RecordFacts facts,
            RecordTold told,
            ConferenceSeen seen) {
        this.reader = reader;
        this.records = records;
        this.facts = facts;
        this.told = told;
        this.seen = seen;
    }

    /** @param others who was there and gets nothing, because they are not in the file; null when nobody */
    record Shown(
            String on,
            String dueOn,
            String draftedBy,
            String draftedOn,
            RecordFacts.Tables facts,
            List<TopicRow> topics,
            List<ChildRow> children,
            String inPlainWords,
            String plainWithheldFrom,
            List<ViewRow> views,
            String others,
            List<CopyRow> copies) {}

    record TopicRow(String number, String name, String words, String withheldFrom) {}

    record ChildRow(PersonNumber number, String name, String risks, String strengths, String withheldFrom) {}

    record ViewRow(String name, String words, String withheldFrom) {}

    record CopyRow(PersonNumber number, String name, String role, RecordExtent copy) {}

    @Override
    public String form() {
        return "approve-record";
    }

    @Override
    public Class<RecordApproval> answers() {
        return RecordApproval.class;
    }

    @Override
    public Object show(FormContext context) {
        RecordPapers papers = reader.read(conference(context));
        FamilyFile file = papers.decided().file();
        RecordVersion draft = records.versions(conference(context)).get(0);
        RecordWords words = draft.words();
        return new Shown(
                LondonTime.inWords(papers.decided().decided().outcome().heldOn()),
                LondonTime.inWords(context.get(Variables.RECORD_LIMIT.dueOn())),
                seen.colleague(draft.draftedBy()),
                LondonTime.inWords(Date.from(draft.draftedAt())),
                facts.of(papers),
                topics(file, words),
                words.children().stream()
                        .map(child -> new ChildRow(
                                child.number(),
                                file.nameOf(child.number()),
                                child.risks(),
                                child.strengths(),
                                names(file, child.withheldFrom())))
                        .toList(),
                words.inPlainWords(),
                names(file, words.plainWithheldFrom()),
                views(papers, words),
                others(papers),
                papers.readers().stream()
                        .map(entitled -> new CopyRow(
                                entitled.number(),
                                file.nameOf(entitled.number()),
                                role(papers, entitled.number()),
                                entitled.offered()))
                        .toList());
    }

    @Override
    public void submit(RecordApproval approval, FormContext context) {
        RecordPapers papers = reader.read(conference(context));
        RecordVersion decided = records.decide(
                conference(context),
                approval,
                papers.readers().stream().map(RecordPapers.Reader::number).toList(),
                papers.planWithheldFrom(),
                context.person().id());
        context.set(Variables.RECORD_APPROVED, approval.isApproved());
        context.set(Variables.RECORD_VERSION_ID, decided.id().toString());
    }

    private static List<TopicRow> topics(FamilyFile file, RecordWords words) {
        List<TopicRow> topics = new ArrayList<>();
        words.topics()
                .forEach(topic -> topics.add(new TopicRow(
                        RecordWords.numberOf(topics.size()),
                        topic.topic(),
                        topic.words(),
                        names(file, topic.withheldFrom()))));
        return topics;
    }

    /** The views that are in some copies only. */
    private List<ViewRow> views(RecordPapers papers, RecordWords words) {
        FamilyFile file = papers.decided().file();
        List<ViewRow> views = new ArrayList<>();
        words.children().stream()
                .filter(child -> !child.viewsWithheldFrom().isEmpty())
                .forEach(child -> views.add(new ViewRow(
                        file.nameOf(child.number()),
                        "The family’s and the child’s views",
                        names(file, child.viewsWithheldFrom()))));
        papers.decided().decided().views().forEach(view -> {
            PersonNumbers withheldFrom = words.withheldFromOfView(view.child(), view.attendee());
            if (!withheldFrom.isEmpty()) {
                views.add(new ViewRow(
                        file.nameOf(view.child()), told.agencyWords(papers, view), names(file, withheldFrom)));
            }
        });
        return views;
    }

    private static String names(FamilyFile file, PersonNumbers people) {
        return people.isEmpty()
                ? "Nobody"
                : people.all().stream().map(file::nameOf).collect(Collectors.joining(", "));
    }

    private static String role(RecordPapers papers, PersonNumber number) {
        String role = ConferenceSeen.role(papers.decided().file(), number);
        KeptOut keptOut = papers.keptOut();
        if (keptOut.ofAll().contains(number)) {
            return role + " – kept out of all of it";
        }
        if (keptOut.ofPart().contains(number)) {
            return role + " – kept out of a part";
        }
        return keptOut.leftOrLate().contains(number) ? role + " – there for a part" : role;
    }

    private String others(RecordPapers papers) {
        String names = papers.othersThere().stream()
                .map((Attendance one) -> seen.nameAndRole(papers.decided().file(), one))
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? null : names;
    }

    private static ConferenceId conference(FormContext context) {
        return ConferenceId.parse(context.get(Variables.CONFERENCE_ID));
    }
}
