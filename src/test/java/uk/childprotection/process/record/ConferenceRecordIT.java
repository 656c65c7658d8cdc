package uk.childprotection.process.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.childprotection.ApplicationTest;
import uk.childprotection.TestClock;
import uk.childprotection.conference.ConferenceRecords;
import uk.childprotection.conference.RecordCorrection;
import uk.childprotection.conference.RecordVersion;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.LetterKind;
import uk.childprotection.correspondence.LetterStatus;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.Standing;
import uk.childprotection.process.Desks;
import uk.childprotection.process.EngineTables;
import uk.childprotection.process.FilledForm;
import uk.childprotection.process.HeldConference;
import uk.childprotection.process.RecordDesk;

/** The record of a conference as the minute taker, the chair and the administrator live it in Tasklist, and its corrections. */
@ApplicationTest
class ConferenceRecordIT {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Desks desks;

    @Autowired
    private ConferenceRecords records;

    @Autowired
    private Letters letters;

    @Autowired
    private Limits limits;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    private HeldConference conference;
    private RecordDesk desk;

    @BeforeEach
    void aConferenceHasDecided() {
        conference = new HeldConference(application);
        desk = new RecordDesk(application, conference);
    }

    @Test
    void beginsWithTheDecisionsAndHasALimitOfFifteenWorkingDays() {
        assertThat(desks.running(conference.family())).contains("conference-record");
        assertThat(desks.hasTask(conference.family(), "Activity_DraftRecord")).isTrue();
        assertThat(limit().due().dueOn()).isEqualTo(LocalDate.of(2026, 4, 9));
    }

    @Test
    void fillsInWhatTheConferenceHolds() {
        var form = read("alma", "Activity_DraftRecord");

        assertThat(form.path("on").asText()).isEqualTo("Tuesday 17 March 2026");
        assertThat(form.path("dueOn").asText()).isEqualTo("Thursday 9 April 2026");
        assertThat(texts(form.at("/facts/people"), "was"))
                .contains("There", "There for a part")
                .doesNotContain("Not invited");
        assertThat(texts(form.at("/facts/decisions"), "decision"))
                .containsExactly(
                        "Child protection plan, Neglect",
                        "Child protection plan, Emotional abuse",
                        "No child protection plan. A child in need plan: A midwife visits every week.");
        assertThat(texts(form.at("/facts/disagreements"), "words"))
                .singleElement()
                .satisfies(words -> assertThat(words).contains("It is unfair."));
        assertThat(texts(form.at("/facts/dates"), "what")).containsExactly("Core group", "Review conference");
        assertThat(form.at("/facts/plan").isEmpty()).isFalse();
        assertThat(texts(form.path("children"), "number")).containsExactly("C1", "C2", "C3");
    }

    @Test
    void offersToWithholdEverythingFromWhoeverHeardOnlyAPart() {
        var form = read("alma", "Activity_DraftRecord");

        assertThat(form.path("anyoneHeardPart").asBoolean()).isTrue();
        assertThat(texts(form.path("heardPart"), "value")).containsExactly("A2");
        assertThat(form.at("/children/0/withheldFrom/0").asText()).isEqualTo("A2");
        assertThat(form.at("/views/0/withheldFrom/0").asText()).isEqualTo("A2");
        assertThat(form.at("/plainWithheldFrom/0").asText()).isEqualTo("A2");
    }

    @Test
    void goesFromTheDraftToEverybodyEntitled() {
        desk.draft();
        desk.approve();
        desks.runJobs(conference.family());

        assertThat(copies())
                .extracting(Letter::kind, letter -> letter.to().id())
                .containsExactly(
                        tuple(LetterKind.RECORD_PAGE_CHILD, "C1"),
                        tuple(LetterKind.RECORD_FAMILY, "A1"),
                        tuple(LetterKind.RECORD_PAGE, "A1"),
                        tuple(LetterKind.RECORD_FAMILY, "A2"),
                        tuple(LetterKind.RECORD_PAGE, "A2"),
                        tuple(LetterKind.RECORD_PROFESSIONAL, "P1"),
                        tuple(LetterKind.RECORD_PROFESSIONAL, "P2"),
                        tuple(LetterKind.RECORD_PROFESSIONAL, "P3"),
                        tuple(LetterKind.RECORD_PROFESSIONAL, "user:sade"));
        assertThat(limits.standing(limit())).isEqualTo(Standing.OPEN);
        clock.goTo(LocalDate.of(2026, 3, 19));
        conference.post("2026-03-19");

        assertThat(limits.standing(limit())).isEqualTo(Standing.MET);
        assertThat(records.approved(conference.id()))
                .hasValueSatisfying(version -> assertThat(version.sentOn()).isEqualTo(LocalDate.of(2026, 3, 19)));
        assertThat(desks.running(conference.family())).doesNotContain("conference-record");
        assertThat(EngineTables.holding(database, RecordDesk.NIGHTS)).isEmpty();
    }

    @Test
    void neverTellsWhoeverWasKeptOutWhatWasSaidMeanwhile() {
        desk.draft();
        desk.approve();
        desks.runJobs(conference.family());

        assertThat(copy("A1", LetterKind.RECORD_FAMILY)).contains(RecordDesk.NIGHTS, RecordDesk.POLICE);
        assertThat(copy("A2", LetterKind.RECORD_FAMILY))
                .contains(RecordDesk.NIGHTS, "Some things are left out of this letter.")
                .doesNotContain(RecordDesk.POLICE, "Risk to C1", "Unborn baby");
        assertThat(copy("A2", LetterKind.RECORD_PAGE)).doesNotContain(RecordDesk.PLAIN);
        assertThat(copy("P1", LetterKind.RECORD_PROFESSIONAL))
                .contains(RecordDesk.POLICE, "Risk to C1", "It is unfair.");
        assertThat(copy("C1", LetterKind.RECORD_PAGE_CHILD))
                .contains(RecordDesk.PLAIN)
                .doesNotContain("Basil");
    }

    @Test
    void leavesOutThePartsThatTheChairKeepsBack() {
        desk.draft();
        complete(
                "chloe",
                "Activity_ApproveRecord",
                desk.approval()
                        .answer("copies.P3.copy", "PART")
                        .answer("copies.P3.leftOut", List.of("ANALYSIS", "VIEWS"))
                        .answer("copies.P3.why", "The school knows Amber only.")
                        .answer("copies.P2.copy", "NONE")
                        .answer("copies.P2.why", "She has left the health centre."));
        desks.runJobs(conference.family());

        assertThat(copy("P3", LetterKind.RECORD_PROFESSIONAL))
                .contains(RecordDesk.NIGHTS, "Parts that the chair has restricted are left out of this copy.")
                .doesNotContain("Risk to C1", "What people think");
        assertThat(copies()).noneMatch(letter -> letter.to().id().equals("P2"));
    }

    @Test
    void comesBackToTheMinuteTakerWithWhatTheChairWantsMended() {
        desk.draft();

        complete(
                "chloe",
                "Activity_ApproveRecord",
                desk.approval().answer("decision", "RETURN").answer("comments", "Say who asked for the visit."));

        var again = read("alma", "Activity_DraftRecord");
        assertThat(again.path("returned").asText()).isEqualTo("Say who asked for the visit.");
        assertThat(again.at("/topics/0/words").asText()).isEqualTo(RecordDesk.NIGHTS);
        assertThat(again.at("/children/0/risks").asText()).isEqualTo("Risk to C1");
        complete("alma", "Activity_DraftRecord", FilledForm.of("draft-record", again));
        desk.approve();
        assertThat(records.versions(conference.id()))
                .extracting(RecordVersion::number, RecordVersion::edition)
                .containsExactly(tuple(2, 1), tuple(1, null));
    }

    @Test
    void isDraftedByAnotherAdministratorWhenTheMinuteTakerIsAway() {
        complete("amir", "Activity_DraftRecord", desk.drafted("amir"));

        assertThat(records.versions(conference.id()).get(0).draftedBy()).isEqualTo("amir");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesADraft(String what, Consumer<FilledForm> change, String sentence) {
        FilledForm form = desk.drafted("alma");
        change.accept(form);

        assertThatThrownBy(() -> complete("alma", "Activity_DraftRecord", form)).hasMessageContaining(sentence);
        assertThat(records.versions(conference.id())).isEmpty();
    }

    static Stream<Arguments> refusesADraft() {
        return Stream.of(
                bad(
                        "a topic without words",
                        form -> form.addRow("topics", Map.of("topic", "School", "keptOutMeanwhile", "no")),
                        "“What was said about it”, row 3 needs an answer."),
                bad(
                        "open who was out of the room",
                        form -> form.addRow("topics", Map.of("topic", "School", "words", "It goes well.")),
                        "“Was somebody out of the room while this was said?”, row 3 needs an answer."),
                bad(
                        "somebody out of the room, but who",
                        form -> form.addRow(
                                "topics", Map.of("topic", "School", "words", "Well.", "keptOutMeanwhile", "yes")),
                        "“What was talked about”, row 3: say who was out meanwhile."),
                bad(
                        "out of the room somebody who heard all",
                        form -> form.addRow(
                                "topics",
                                Map.of(
                                        "topic",
                                        "School",
                                        "words",
                                        "Well.",
                                        "keptOutMeanwhile",
                                        "yes",
                                        "withheldFrom",
                                        List.of("A1"))),
                        "“Who was out of the room?”, row 3 has an answer that is not offered."),
                bad(
                        "no analysis for a child",
                        form -> form.answer("children.C2.risks", ""),
                        "“What puts this child at risk?”, C2 needs an answer."),
                bad(
                        "no strengths of a child",
                        form -> form.answer("children.C3.strengths", " "),
                        "“What protects this child?”, C3 needs an answer."),
                bad(
                        "no plain words",
                        form -> form.answer("inPlainWords", ""),
                        "“What was talked about, for the page in plain words” needs an answer."),
                bad(
                        "more than a page",
                        form -> form.answer("inPlainWords", "We talked. ".repeat(70)),
                        "“What was talked about, for the page in plain words” is too long: at most 700 characters."));
    }

    @Test
    void refusesADraftOfNothing() {
        ObjectNode answers = desk.drafted("alma").json();
        answers.putArray("topics");

        assertThatThrownBy(() -> desks.of("alma").complete(conference.family(), "Activity_DraftRecord", answers))
                .hasMessageContaining("Add at least one row under “What was talked about”.");
    }

    @Test
    void refusesTheChairAsDrafter() {
        var task = desks.task(conference.family(), "Activity_DraftRecord");
        application.getBean(TaskService.class).setAssignee(task.getId(), "chloe");

        assertThatThrownBy(() -> complete("chloe", "Activity_DraftRecord", desk.drafted("chloe")))
                .hasMessageContaining("The chair approves the record of this conference and cannot draft it.");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesAnApproval(String what, Consumer<FilledForm> change, String sentence) {
        desk.draft();
        FilledForm form = desk.approval();
        change.accept(form);

        assertThatThrownBy(() -> complete("chloe", "Activity_ApproveRecord", form))
                .hasMessageContaining(sentence);
        assertThat(records.approved(conference.id())).isEmpty();
    }

    static Stream<Arguments> refusesAnApproval() {
        return Stream.of(
                bad("nothing decided", form -> form.answer("decision", null), "“Your decision” needs an answer."),
                bad(
                        "returned without a word",
                        form -> form.answer("decision", "RETURN"),
                        "“What has to be mended?” needs an answer."),
                bad(
                        "all of it for whoever was kept out",
                        form -> form.answer("copies.A2.copy", "ALL"),
                        "A2 did not hear all of the conference: “How much of the record” can be a part at most."),
                bad(
                        "a part that leaves nothing out",
                        form -> form.answer("copies.P1.copy", "PART").answer("copies.P1.why", "By law."),
                        "Say which parts are left out of the copy for P1, or give all of it."),
                bad(
                        "a part without a reason",
                        form -> form.answer("copies.A2.why", ""),
                        "“Why not all of it?”, A2 needs an answer."),
                bad(
                        "nothing without a reason",
                        form -> form.answer("copies.A1.copy", "NONE"),
                        "“Why not all of it?”, A1 needs an answer."),
                bad(
                        "a page for a professional",
                        form -> form.answer("copies.P1.copy", "SUMMARY"),
                        "P1 is a professional: the page in plain words is for the family."),
                bad(
                        "nothing said of somebody",
                        form -> form.answer("copies.P1.copy", null),
                        "“How much of the record?”, P1 needs an answer."));
    }

    @Test
    void refusesAnApprovalWithoutSomebody() {
        desk.draft();
        ObjectNode answers = desk.approval().json();
        answers.withArray("/copies").remove(0);

        assertThatThrownBy(() -> desks.of("chloe").complete(conference.family(), "Activity_ApproveRecord", answers))
                .hasMessageContaining(
                        "“Who gets how much of the record” is not the list that is in the case file now.");
    }

    @Test
    void correctsTheRecordForEveryoneWhoHadIt() {
        desk.send();
        List<Letter> before = copies();
        clock.goTo(LocalDate.of(2026, 3, 26));
        desks.of("amir").start("correct-record", desk.asked("A1", "2026-03-25").json());
        var form = read("chloe", "Activity_DecideCorrection");
        assertThat(texts(form.path("asked"), "words"))
                .contains("The quokkas come in the morning.", "Wednesday 25 March 2026");
        assertThat(texts(form.path("parts"), "number"))
                .containsExactly(
                        "D1",
                        "D2",
                        "C1-risks",
                        "C1-strengths",
                        "C2-risks",
                        "C2-strengths",
                        "C3-risks",
                        "C3-strengths",
                        "page");

        complete(
                "chloe",
                "Activity_DecideCorrection",
                FilledForm.of("decide-correction", form)
                        .answer("decision", "ACCEPT")
                        .answer("answer", "You are right.")
                        .answer("corrected", "They come in the morning.")
                        .answer("parts.D1.instead", "They wake everybody in the morning."));
        desks.runJobs(conference.family());

        assertThat(copies())
                .extracting(Letter::kind, letter -> letter.to().id())
                .containsExactlyElementsOf(Stream.concat(
                                before.stream()
                                        .map(letter ->
                                                tuple(letter.kind(), letter.to().id())),
                                Stream.of(tuple(LetterKind.RECORD_CORRECTION, "A1")))
                        .toList());
        assertThat(copies().subList(0, before.size()))
                .extracting(Letter::supersedes)
                .containsExactlyElementsOf(before.stream().map(Letter::id).toList());
        assertThat(copy("A1", LetterKind.RECORD_FAMILY))
                .contains("This record has been corrected", "They come in the morning.")
                .contains("They wake everybody in the morning.")
                .doesNotContain(RecordDesk.NIGHTS);
        assertThat(copy("A1", LetterKind.RECORD_CORRECTION)).contains("You are right.");
        assertThat(records.versions(conference.id()))
                .extracting(RecordVersion::edition)
                .containsExactly(2, 1);
        assertThat(letters.html(before.get(1).id())).contains(RecordDesk.NIGHTS);
        assertThat(correctionLimit()).isEqualTo(Standing.MET);
    }

    @Test
    void keepsACorrectionWithTheRecordThatStays() {
        desk.send();
        clock.goTo(LocalDate.of(2026, 3, 20));
        desks.of("sade").start("correct-record", desk.asked("S1", "2026-03-19").json());

        complete(
                "chloe",
                "Activity_DecideCorrection",
                FilledForm.of("decide-correction", read("chloe", "Activity_DecideCorrection"))
                        .answer("decision", "NOTE")
                        .answer("answer", "The others heard it as it stands."));
        desks.runJobs(conference.family());

        assertThat(copies())
                .singleElement()
                .satisfies(letter -> assertThat(letter.to().id()).isEqualTo("user:sade"));
        assertThat(records.versions(conference.id())).hasSize(1);
        assertThat(records.corrections(conference.id()))
                .singleElement()
                .satisfies(correction -> assertThat(correction.isAccepted()).isFalse());
        assertThat(desks.running(conference.family())).doesNotContain("correct-record");
    }

    @Test
    void takesALateCorrectionWithItsReason() {
        desk.send();
        clock.goTo(LocalDate.of(2026, 4, 20));

        desks.of("amir")
                .start(
                        "correct-record",
                        desk.asked("C1", "2026-04-17")
                                .answer("lateReason", "Amber was in hospital.")
                                .json());

        assertThat(records.corrections(conference.id())).singleElement().satisfies(correction -> {
            assertThat(correction.isLate()).isTrue();
            assertThat(correction.dueOn()).isEqualTo(LocalDate.of(2026, 4, 2));
        });
        assertThat(correctionLimit()).isEqualTo(Standing.MET_LATE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesACorrection(String what, Consumer<FilledForm> change, String sentence) {
        desk.send();
        clock.goTo(LocalDate.of(2026, 4, 20));
        FilledForm form = desk.asked("A1", "2026-03-25");
        change.accept(form);

        assertThatThrownBy(() -> desks.of("amir").start("correct-record", form.json()))
                .hasMessageContaining(sentence);
        assertThat(records.corrections(conference.id())).isEmpty();
    }

    static Stream<Arguments> refusesACorrection() {
        return Stream.of(
                bad(
                        "of nobody",
                        form -> form.answer("who", "A9"),
                        "“Who asks?”: nobody in this file has the number A9."),
                bad(
                        "of a child not born yet",
                        form -> form.answer("who", "C3"),
                        "nobody in this file has the number C3."),
                bad("of no number", form -> form.answer("who", "mum"), "“Who asks?” is not written as the form asks."),
                bad(
                        "of another day",
                        form -> form.answer("conferenceOn", "2026-03-18"),
                        "has no conference on Wednesday 18 March 2026 whose record has been sent."),
                bad(
                        "from the future",
                        form -> form.answer("receivedOn", "2026-04-21"),
                        "“When did it reach us?” lies in the future."),
                bad(
                        "before there was a record",
                        form -> form.answer("receivedOn", "2026-03-18"),
                        "“When did it reach us?” lies before the record was sent on Thursday 19 March 2026."),
                bad(
                        "late without a reason",
                        form -> form.answer("receivedOn", "2026-04-03"),
                        "Corrections of this record were due by Thursday 2 April 2026"),
                bad(
                        "without words",
                        form -> form.answer("words", ""),
                        "“What is wrong, and what should it say?” needs an answer."),
                bad(
                        "of no case",
                        form -> form.answer("reference", "CP-2025-99999"),
                        "You have no access to the case CP-2025-99999."));
    }

    @Test
    void refusesToAcceptACorrectionWithoutSayingWhatIsCorrected() {
        desk.send();
        desks.of("sade").start("correct-record", desk.asked("A1", "2026-03-19").json());

        assertThatThrownBy(() -> complete(
                        "chloe",
                        "Activity_DecideCorrection",
                        FilledForm.of("decide-correction", read("chloe", "Activity_DecideCorrection"))
                                .answer("decision", "ACCEPT")
                                .answer("answer", "You are right.")))
                .hasMessageContaining("“What is corrected” needs an answer.");
        assertThat(records.corrections(conference.id())).allMatch(RecordCorrection::isOpen);
    }

    private JsonNode read(String person, String activity) {
        return desks.of(person).read(desks.task(conference.family(), activity));
    }

    private void complete(String person, String activity, FilledForm form) {
        desks.of(person).complete(conference.family(), activity, form.json());
    }

    private Limit limit() {
        return limits.find(
                        conference.family().value(),
                        LimitName.RECORD,
                        conference.id().value())
                .orElseThrow();
    }

    private Standing correctionLimit() {
        String correction = records.corrections(conference.id()).get(0).id().toString();
        return limits.standing(limits.find(conference.family().value(), LimitName.RECORD_CORRECTIONS, correction)
                .orElseThrow());
    }

    /** The letters that were written last, in their order. */
    private List<Letter> copies() {
        return letters.ofBatch(letters.ofFamily(conference.family()).get(0).batch());
    }

    private String copy(String reader, LetterKind kind) {
        return copies().stream()
                .filter(letter -> letter.kind() == kind && letter.to().id().equals(reader))
                .filter(letter -> letter.status() != LetterStatus.WITHDRAWN)
                .map(letter -> letters.html(letter.id()).replaceAll("\\s+", " "))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode rows, String field) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.path(field).asText())
                .toList();
    }

    private static Arguments bad(String what, Consumer<FilledForm> change, String sentence) {
        return arguments(what, change, sentence);
    }
}
