package uk.childprotection.process.record;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.CodeList;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.conference.Attendance;
import uk.childprotection.conference.ConferenceRecords;
import uk.childprotection.conference.CorrectionDecision;
import uk.childprotection.conference.RecordCorrection;
import uk.childprotection.conference.RecordVersion;
import uk.childprotection.conference.RecordWords;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.preparation.ConferenceInHand;
import uk.childprotection.process.words.ConferenceSeen;
import uk.childprotection.process.words.Fact;

/** The chair accepts a correction of the record of a conference, or notes it. */
@Component
class DecideCorrectionForm implements FormHandler<CorrectionDecision> {

    private final ConferenceInHand inHand;
    private final ConferenceRecords records;
    private final ConferenceSeen seen;

    DecideCorrectionForm(ConferenceInHand inHand, ConferenceRecords records, ConferenceSeen seen) {
        this.inHand = inHand;
        this.records = records;
        this.seen = seen;
    }

    record Shown(
            String on, List<Fact> asked, List<PartRow> parts, List<CodeList.Option> keptOut, boolean anyoneKeptOut) {}

    record PartRow(String number, String name, String says, String instead) {}

    @Override
    public String form() {
        return "decide-correction";
    }

    @Override
    public Class<CorrectionDecision> answers() {
        return CorrectionDecision.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = inHand.file(context);
        RecordCorrection correction = correction(context);
        RecordVersion version = records.approved(correction.conference()).orElseThrow();
        List<CodeList.Option> keptOut = seen.keptOut(file, correction.conference());
        return new Shown(
                LondonTime.inWords(inHand.conference(context).booked().on()),
                Fact.table()
                        .with("Who asks", asker(file, correction))
                        .with("It reached us on", correction.receivedOn())
                        .with("In time until", correction.dueOn())
                        .with("Taken although late", correction.lateReason())
                        .with("What is wrong", correction.words())
                        .rows(),
                parts(file, version.words()),
                keptOut,
                !keptOut.isEmpty());
    }

    @Override
    public void submit(CorrectionDecision decision, FormContext context) {
        RecordCorrection decided = records.decide(
                correction(context).id(), decision, context.person().id());
        context.set(Variables.CORRECTION_ACCEPTED, decided.isAccepted());
        context.set(
                Variables.RECORD_VERSION_ID,
                records.approved(decided.conference()).orElseThrow().id().toString());
    }

    private RecordCorrection correction(FormContext context) {
        return records.correction(UUID.fromString(context.get(Variables.CORRECTION_ID)));
    }

    private String asker(FamilyFile file, RecordCorrection correction) {
        if (correction.askedBy().equals(Attendance.SOCIAL_WORKER)) {
            return seen.socialWorker(file) + ", social worker";
        }
        PersonNumber number = PersonNumber.parse(correction.askedBy());
        return file.nameOf(number) + ", " + ConferenceSeen.role(file, number);
    }

    private static List<PartRow> parts(FamilyFile file, RecordWords words) {
        List<PartRow> parts = new ArrayList<>();
        for (RecordWords.Passage passage : words.passages()) {
            parts.add(new PartRow(passage.number(), name(file, words, passage), passage.words(), null));
        }
        return parts;
    }

    private static String name(FamilyFile file, RecordWords words, RecordWords.Passage passage) {
        String number = passage.number();
        if (number.equals(RecordWords.PLAIN)) {
            return "The page in plain words";
        }
        if (number.startsWith("D")) {
            return words.topics().get(Integer.parseInt(number.substring(1)) - 1).topic();
        }
        String[] ofChild = number.split("-", 2);
        return file.nameOf(PersonNumber.parse(ofChild[0]))
                + (ofChild[1].equals("risks") ? ": risks" : ": what keeps the child safe");
    }
}
