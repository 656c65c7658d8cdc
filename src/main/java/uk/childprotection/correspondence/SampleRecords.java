package uk.childprotection.correspondence;

import static uk.childprotection.correspondence.SampleLetters.CHILD;
import static uk.childprotection.correspondence.SampleLetters.CONFERENCE;
import static uk.childprotection.correspondence.SampleLetters.FATHER;
import static uk.childprotection.correspondence.SampleLetters.HEALTH_VISITOR;
import static uk.childprotection.correspondence.SampleLetters.MOTHER;
import static uk.childprotection.correspondence.SampleLetters.NOT_THE_FATHER;
import static uk.childprotection.correspondence.SampleLetters.SECRET;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.childprotection.casefile.AbuseCategory;
import uk.childprotection.casefile.PersonNumbers;

/** The record of a conference as ordinary, invented letters. */
final class SampleRecords {

    private static final String SOCIAL_WORKER = "Sade Sample";
    private static final String WITHIN = "10 working days";

    private SampleRecords() {}

    static void addTo(Map<String, LetterOrder> letters) {
        letters.put("record-family", LetterOrder.of(MOTHER, copy(Audience.FAMILY, 1)));
        letters.put("record-family-shortened", LetterOrder.of(FATHER, copy(Audience.FAMILY, 1)));
        letters.put("record-family-corrected", LetterOrder.of(MOTHER, copy(Audience.FAMILY, 2)));
        letters.put("record-professional", LetterOrder.of(HEALTH_VISITOR, copy(Audience.PROFESSIONAL, 1)));
        letters.put("record-page", LetterOrder.of(MOTHER, page(Audience.FAMILY)));
        letters.put("record-page-shortened", LetterOrder.of(FATHER, page(Audience.FAMILY)));
        letters.put("record-page-full", LetterOrder.of(MOTHER, fullPage()));
        letters.put("record-page-child", LetterOrder.of(CHILD, page(Audience.CHILD)));
        letters.put("record-correction-accepted", LetterOrder.of(MOTHER, answer(Audience.FAMILY, true)));
        letters.put("record-correction-noted", LetterOrder.of(CHILD, answer(Audience.CHILD, false)));
    }

    static RecordLetter.Copy copy(Audience audience, int edition) {
        return new RecordLetter.Copy(audience, record(edition), WITHIN, SOCIAL_WORKER, false);
    }

    static RecordLetter.Page page(Audience audience) {
        return new RecordLetter.Page(
                audience,
                CONFERENCE.on(),
                CONFERENCE.chair(),
                audience == Audience.CHILD ? SampleLetters.decisions().subList(0, 1) : SampleLetters.decisions(),
                SampleLetters.plan(),
                List.of(new Passage(
                        "We talked about the fights at home. The children hear them and get scared. Ms Sample gets up with"
                                + " them each night. School goes well. " + SECRET + ". We want home to be calm.",
                        NOT_THE_FATHER)),
                WITHIN,
                SOCIAL_WORKER,
                false,
                false);
    }

    /** Four children and as many words as the form takes: what fits on a page. */
    static RecordLetter.Page fullPage() {
        String sentence = "We talked about the fights at home and how the children feel. ";
        return new RecordLetter.Page(
                Audience.FAMILY,
                CONFERENCE.on(),
                CONFERENCE.chair(),
                Stream.of("Amber", "Basil", "Coral", "Dill")
                        .map(child -> new ToldDecision(
                                child + " Testcase", AbuseCategory.EMO, List.of(), SOCIAL_WORKER, List.of()))
                        .toList(),
                SampleLetters.plan(),
                List.of(Passage.of(sentence.repeat(700 / sentence.length()))),
                WITHIN,
                SOCIAL_WORKER,
                false,
                false);
    }

    static RecordLetter.CorrectionAnswer answer(Audience audience, boolean accepted) {
        return new RecordLetter.CorrectionAnswer(
                audience,
                CONFERENCE.on(),
                CONFERENCE.chair(),
                LocalDate.of(2026, 4, 14),
                accepted,
                accepted
                        ? "You are right about the day of the visit."
                        : "The others at the meeting heard it as written.",
                SOCIAL_WORKER);
    }

    private static ToldRecord record(int edition) {
        return new ToldRecord(
                CONFERENCE.on(),
                CONFERENCE.chair(),
                "Alma Administrator",
                edition,
                SampleLetters.decisions(),
                SampleLetters.plan(),
                "The police were called to the home three times.",
                List.of("Enough agencies were there."),
                List.of(
                        new ToldAttendance(CONFERENCE.chair(), "Chair", "There"),
                        new ToldAttendance("Ms Hazel Sample", "Mother", "There"),
                        new ToldAttendance("Mr Oakley Testcase", "Father", "There for a part"),
                        new ToldAttendance("Dr Elm Example", "Family doctor (GP)", "Sent apologies")),
                List.of(
                        new ToldReport(
                                "Sade Sample, social worker", "Written", List.of("Ms Hazel Sample: 16 March 2026")),
                        new ToldReport("Police", "Not received", List.of())),
                List.of(new Passage("Ms Hazel Sample: The visit was on a Monday.", PersonNumbers.NOBODY)),
                List.of(new ToldViews(
                        "Amber",
                        List.of(Passage.of("Her mother says that she wants the fights to stop.")),
                        List.of(new Passage("Amber wants it to be quiet at night.", NOT_THE_FATHER)),
                        List.of(Passage.of(
                                "Ms Ivy Example, health visitor: She has seen how scared the children are.")))),
                List.of(
                        new ToldTopic(
                                "The nights",
                                "The fights start late.\nThe children wake up and hide.",
                                PersonNumbers.NOBODY),
                        new ToldTopic("The search", SECRET + ".", NOT_THE_FATHER)),
                List.of(
                        new ToldAnalysis(
                                "Amber",
                                "She tries to stop the fights and could be hurt.",
                                "She tells her teacher when things are bad.",
                                PersonNumbers.NOBODY),
                        new ToldAnalysis("Basil", SECRET + " too.", "His gran is near.", NOT_THE_FATHER)),
                List.of(Passage.of("Mr Testcase does not agree with the plan for Basil.")),
                edition == 1 ? List.of() : List.of(Passage.of("The visit was on a Monday, not on a Tuesday.")));
    }
}
