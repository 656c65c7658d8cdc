package uk.childprotection.process.record;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.CodeList;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.PersonNumbers;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.ConferenceRecords;
import uk.childprotection.conference.RecordVersion;
import uk.childprotection.conference.RecordWords;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.words.ConferenceSeen;

/** The minute taker adds to the record of a conference what the case file does not know of it yet. */
@Component
class DraftRecordForm implements FormHandler<RecordWords> {

    private final RecordPapersReader reader;
    private final ConferenceRecords records;
    private final RecordFacts facts;
    private final RecordTold told;

    DraftRecordForm(RecordPapersReader reader, ConferenceRecords records, RecordFacts facts, RecordTold told) {
        this.reader = reader;
        this.records = records;
        this.facts = facts;
        this.told = told;
    }

    /** @param returned what the chair wants mended; null when the draft was not given back */
    record Shown(
            String on,
            String dueOn,
            String returned,
            RecordFacts.Tables facts,
            List<CodeList.Option> heardPart,
            boolean anyoneHeardPart,
            List<RecordWords.Topic> topics,
            List<ChildRow> children,
            List<ViewRow> views,
            String inPlainWords,
            PersonNumbers plainWithheldFrom) {}

    record ChildRow(
            PersonNumber number,
            String name,
            String risks,
            String strengths,
            PersonNumbers withheldFrom,
            PersonNumbers viewsWithheldFrom) {}

    record ViewRow(String number, String name, String words, PersonNumbers withheldFrom) {}

    @Override
    public String form() {
        return "draft-record";
    }

    @Override
    public Class<RecordWords> answers() {
        return RecordWords.class;
    }

    @Override
    public Object show(FormContext context) {
        RecordPapers papers = reader.read(conference(context));
        FamilyFile file = papers.decided().file();
        PersonNumbers heardPart = papers.keptOut().heardPart();
        RecordVersion before =
                records.versions(conference(context)).stream().findFirst().orElse(null);
        RecordWords words = before == null ? null : before.words();
        return new Shown(
                LondonTime.inWords(papers.decided().decided().outcome().heldOn()),
                LondonTime.inWords(context.get(Variables.RECORD_LIMIT.dueOn())),
                before == null ? null : before.returnedBecause(),
                facts.of(papers),
                heardPart.all().stream()
                        .map(number -> ConferenceSeen.option(file, number))
                        .toList(),
                !heardPart.isEmpty(),
                words == null ? List.of(new RecordWords.Topic("", "", null, null)) : words.topics(),
                papers.decided().decided().decisions().stream()
                        .map(decision -> row(file, decision.child(), words, heardPart))
                        .toList(),
                papers.decided().decided().views().stream()
                        .map(view -> new ViewRow(
                                view.child() + "-" + view.attendee(),
                                file.nameOf(view.child()),
                                told.agencyWords(papers, view),
                                words == null ? heardPart : words.withheldFromOfView(view.child(), view.attendee())))
                        .toList(),
                words == null ? null : words.inPlainWords(),
                words == null ? heardPart : words.plainWithheldFrom());
    }

    @Override
    public void submit(RecordWords words, FormContext context) {
        records.draft(conference(context), words, context.person().id());
    }

    /** Whoever heard a part only is offered as somebody who did not hear it: to show it to them is the minute taker's decision. */
    private static ChildRow row(FamilyFile file, PersonNumber child, RecordWords words, PersonNumbers heardPart) {
        if (words == null) {
            return new ChildRow(child, file.nameOf(child), null, null, heardPart, heardPart);
        }
        RecordWords.OfChild drafted = words.ofChild(child);
        return new ChildRow(
                child,
                file.nameOf(child),
                drafted.risks(),
                drafted.strengths(),
                drafted.withheldFrom(),
                drafted.viewsWithheldFrom());
    }

    private static ConferenceId conference(FormContext context) {
        return ConferenceId.parse(context.get(Variables.CONFERENCE_ID));
    }
}
