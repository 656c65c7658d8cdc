package uk.childprotection.process.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static uk.childprotection.casefile.ChildBuilder.aChild;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.childprotection.ApplicationTest;
import uk.childprotection.TestClock;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyBuilder;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.LetterFormat;
import uk.childprotection.casefile.SafeContact;
import uk.childprotection.correspondence.Audience;
import uk.childprotection.correspondence.CancelledLetter;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.LetterReturned;
import uk.childprotection.correspondence.LetterStatus;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.correspondence.Passage;
import uk.childprotection.correspondence.Recipient;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.Standing;
import uk.childprotection.process.Desks;

/** Letters on their way: sent, mended and posted by the administrator, with what the forms refuse. */
@ApplicationTest
class LetterFormsIT {

    private static final LocalDate MONDAY = TestClock.FIRST_DAY;
    private static final String NOT_REACHABLE = "A2";
    private static final String BY_POST_ONLY = "A1";

    @Autowired
    private Families families;

    @Autowired
    private Letters letters;

    @Autowired
    private Limits limits;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Desks desks;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcTemplate tables;

    @Autowired
    private ApplicationEventPublisher events;

    private FamilyReference family;

    @BeforeEach
    void aFamily() {
        clock.goTo(MONDAY);
        family = families.open(FamilyBuilder.aFamily()
                .inTeam("teamRiverside")
                .startedBy("tara")
                .with(aChild().named("Child" + System.nanoTime(), "Testcase"))
                .build());
    }

    @Test
    void aLetterToASecureAddressLeavesAtOnceAndMeetsItsLimit() {
        var limit = limits.open(family.value(), LimitName.DECISION_LETTER, "conference", MONDAY);

        send(Map.of("letterLimitId", limit.id().toString()), colleague());

        assertThat(letter().status()).isEqualTo(LetterStatus.SENT);
        assertThat(limits.standing(limits.find(limit.id()).orElseThrow())).isEqualTo(Standing.MET);
        assertThat(instances()).isZero();
    }

    @Test
    void aLetterThatCannotBeDeliveredShowsWhy() {
        send(Map.of(), reader(NOT_REACHABLE, null, null));

        var form = desks.of("alma").read(task("Activity_MendLetter"));

        assertThat(form.path("to").asText()).isEqualTo("Ms Hazel Sample");
        assertThat(form.path("problem").asText()).isEqualTo("There is no postal address for this letter.");
        assertThat(form.path("link").asText()).isEqualTo("/letters/" + letter().id());
    }

    @Test
    void aLetterIsPostedToTheAddressThatWasMissing() {
        send(Map.of(), reader(NOT_REACHABLE, null, null));

        mend(answers("POST", "postalAddress", "2 Sample Street, Testham"));
        assertThat(letter().to().addressLines()).containsExactly("2 Sample Street", "Testham");
        desks.post(family, "2026-03-02");

        assertThat(letter().status()).isEqualTo(LetterStatus.POSTED);
        assertThat(letter().fate().goneBy()).isEqualTo("alma");
        assertThat(instances()).isZero();
    }

    @Test
    void aLetterIsSentToAnotherEmailAddress() {
        send(Map.of(), reader(NOT_REACHABLE, null, null));

        mend(answers("EMAIL", "email", "hazel@council.example"));
        desks.runJobs(family);

        assertThat(letter().status()).isEqualTo(LetterStatus.SENT);
        assertThat(instances()).isZero();
    }

    @Test
    void aLetterThatItsReaderHasAlreadyIsNotSentAgain() {
        send(Map.of(), reader(NOT_REACHABLE, null, null));

        Map<String, Object> answers = answers("DELIVERED", "how", "Handed over at the office");
        answers.put("deliveredOn", "2026-03-02");
        mend(answers);

        assertThat(letter().status()).isEqualTo(LetterStatus.HANDED_OVER);
        assertThat(instances()).isZero();
    }

    @Test
    void whoHandsOverALetterWithoutAnAddressIsNotToldOfADanger() {
        send(Map.of(), reader(NOT_REACHABLE, null, null));

        mend(answers("BY_HAND", "how", null));
        desks.runJobs(family);

        assertThat(desks.of("tara")
                        .read(task("Activity_HandOverLetter"))
                        .path("way")
                        .asText())
                .isEqualTo("There is no postal address for it: please hand it over.");
        assertThatThrownBy(() -> desks.of("tara")
                        .complete(family, "Activity_HandOverLetter", handOver("POSTED", "2026-03-02", null, null)))
                .hasMessageContaining("There is no postal address for this letter. Hand it over.");
    }

    @Test
    void theSocialWorkerHandsOverALetterThatMustNotBePosted() {
        families.allocate(family, "sade", "teamRiverside", MONDAY);
        send(Map.of(), reader(BY_POST_ONLY, SafeContact.BY_HAND, "1 Sample Street, Testham"));

        var task = task("Activity_HandOverLetter");
        var form = desks.of("sade").read(task);
        assertThat(task.getAssignee()).isEqualTo("sade");
        assertThat(form.path("to").asText()).isEqualTo("Ms Hazel Sample");
        assertThat(form.path("way").asText()).startsWith("It must not be posted");
        desks.of("sade").complete(task, handOver("HANDED_OVER", "2026-03-02", "Ms Hazel Sample", null));

        assertThat(letter().status()).isEqualTo(LetterStatus.HANDED_OVER);
        assertThat(letter().fate().goneOn()).isEqualTo(MONDAY);
        assertThat(letter().fate().goneBy()).isEqualTo("sade");
        assertThat(letter().fate().note()).isEqualTo("To Ms Hazel Sample: At the office");
        assertThat(instances()).isZero();
    }

    @Test
    void theSocialWorkerHasALetterMadeInBrailleFirst() {
        families.allocate(family, "sade", "teamRiverside", MONDAY);
        send(
                Map.of(),
                new Recipient(
                        BY_POST_ONLY,
                        "Ms Hazel Sample",
                        null,
                        "1 Sample Street, Testham",
                        null,
                        SafeContact.POST,
                        null,
                        LetterFormat.BRAILLE));

        var task = task("Activity_HandOverLetter");
        var form = desks.of("sade").read(task);
        assertThat(form.path("way").asText()).isEqualTo("Please hand it over, or post it.");
        assertThat(form.path("facts").findValuesAsText("is"))
                .contains("Braille. Have the letter made in it first; what is printed here is for whoever makes it.");
        desks.of("sade").complete(task, handOver("POSTED", "2026-03-02", null, null));

        assertThat(letter().status()).isEqualTo(LetterStatus.POSTED);
        assertThat(instances()).isZero();
    }

    @Test
    void aLetterThatCameBackIsMendedAndSentAgain() {
        send(Map.of(), colleague());
        assertThat(instances()).isZero();

        comeBack();
        desks.runJobs(family);
        var form = desks.of("alma").read(task("Activity_MendLetter"));
        assertThat(form.path("problem").asText())
                .isEqualTo("The e-mail came back: the address does not exist or is closed.");
        mend(answers("EMAIL", "email", "sade.sample@council.example"));
        desks.runJobs(family);

        assertThat(letter().status()).isEqualTo(LetterStatus.SENT);
        assertThat(letter().messageId()).isEqualTo("<" + letter().id() + ".2@letters.council.example>");
        assertThat(instances()).isZero();
    }

    /** As when a report is read from the return mailbox. */
    private void comeBack() {
        var batch = UUID.randomUUID();
        tables.update(
                "update letter set status = 'RETURNED', problem = 'NO_SUCH_MAILBOX', batch = ?, place = 0 where id = ?",
                batch,
                letter().id());
        events.publishEvent(new LetterReturned(letter().id(), family, batch));
    }

    @Test
    void aLetterThatCouldNotBeHandedOverIsMendedAndHandedOverAgain() {
        send(Map.of(), reader(BY_POST_ONLY, SafeContact.BY_HAND, "1 Sample Street, Testham"));
        desks.of("tara")
                .complete(
                        family,
                        "Activity_HandOverLetter",
                        handOver("NOT_DELIVERED", null, null, "Nobody has seen her for a week."));
        assertThat(letter().status()).isEqualTo(LetterStatus.FAILED);
        assertThat(desks.of("alma").read(task("Activity_MendLetter")).toString())
                .contains("The letter could not be handed over.", "Nobody has seen her for a week.");

        mend(answers("BY_HAND", "how", null));
        desks.runJobs(family);

        assertThat(letter().status()).isEqualTo(LetterStatus.TO_HAND_OVER);
        assertThat(desks.hasTask(family, "Activity_HandOverLetter")).isTrue();
    }

    @Test
    void aLetterThatCannotBeDeliveredAtAllIsGivenUpWithItsReason() {
        send(Map.of(), reader(NOT_REACHABLE, null, null));

        mend(answers("NOT_DELIVERED", "why", "She has left the country."));

        assertThat(letter().status()).isEqualTo(LetterStatus.WITHDRAWN);
        assertThat(letter().fate().note()).isEqualTo("She has left the country.");
        assertThat(instances()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesOfALetterByHand(String what, Map<String, Object> answers, String sentence) {
        send(Map.of(), reader(BY_POST_ONLY, SafeContact.BY_HAND, "1 Sample Street, Testham"));

        assertThatThrownBy(() -> desks.of("tara").complete(family, "Activity_HandOverLetter", answers))
                .hasMessageContaining(sentence);
        assertThat(letter().status()).isEqualTo(LetterStatus.TO_HAND_OVER);
    }

    static Stream<Arguments> refusesOfALetterByHand() {
        return Stream.of(
                arguments(
                        "no answer", handOver(null, null, null, null), "“What became of the letter?” needs an answer."),
                arguments(
                        "no day",
                        handOver("HANDED_OVER", null, "Ms Hazel Sample", null),
                        "“On which day?” needs an answer."),
                arguments(
                        "nobody",
                        handOver("HANDED_OVER", "2026-03-02", " ", null),
                        "“To whom was it given?” needs an answer."),
                arguments(
                        "a day to come",
                        handOver("HANDED_OVER", "2026-03-03", "Ms Hazel Sample", null),
                        "A letter cannot have been posted or handed over on a day to come."),
                arguments(
                        "before it was written",
                        handOver("HANDED_OVER", "2026-03-01", "Ms Hazel Sample", null),
                        "A letter cannot have been posted or handed over before the day it was written."),
                arguments(
                        "posted where post is not safe",
                        handOver("POSTED", "2026-03-02", null, null),
                        "What reaches this person safely rules out post. Hand the letter over."),
                arguments(
                        "no reason",
                        handOver("NOT_DELIVERED", null, null, " "),
                        "“Why could it not be handed over?” needs an answer."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesToMendALetter(String what, Map<String, Object> answers, String sentence) {
        send(Map.of(), reader(NOT_REACHABLE, null, null));

        assertThatThrownBy(() -> mend(answers)).hasMessageContaining(sentence);
        assertThat(letter().status()).isEqualTo(LetterStatus.FAILED);
    }

    static Stream<Arguments> refusesToMendALetter() {
        Map<String, Object> tooLate = answers("DELIVERED", "how", "Handed over");
        tooLate.put("deliveredOn", "2026-03-03");
        Map<String, Object> tooEarly = answers("DELIVERED", "how", "Handed over");
        tooEarly.put("deliveredOn", "2026-03-01");
        Map<String, Object> noWords = answers("DELIVERED", "how", " ");
        noWords.put("deliveredOn", "2026-03-02");
        return Stream.of(
                arguments("no way", answers(null, "how", null), "“What is to be done?” needs an answer."),
                arguments(
                        "a way not offered",
                        answers("PIGEON", "how", null),
                        "“What is to be done?” has an answer that is not offered."),
                arguments(
                        "no address to send to",
                        answers("EMAIL", "email", ""),
                        "“E-mail address to send it to” needs an answer."),
                arguments(
                        "not an e-mail address",
                        answers("EMAIL", "email", "hazel at home"),
                        "“E-mail address to send it to” is not an e-mail address."),
                arguments(
                        "an e-mail address no mail can be sent to",
                        answers("EMAIL", "email", "hazel@@council.example.."),
                        "e-mail address"),
                arguments(
                        "nowhere to post to",
                        answers("POST", "postalAddress", " "),
                        "“Postal address” needs an answer."),
                arguments(
                        "delivered without a day",
                        answers("DELIVERED", "how", "Handed over"),
                        "“On which day did they get it?” needs an answer."),
                arguments("delivered without a word on how", noWords, "“How did they get it?” needs an answer."),
                arguments(
                        "delivered on a day to come",
                        tooLate,
                        "A letter cannot have been posted or handed over on a day to come."),
                arguments(
                        "delivered before it was written",
                        tooEarly,
                        "A letter cannot have been posted or handed over before the day it was written."));
    }

    @Test
    void whatReachesAPersonSafelyRulesOutTheOtherWays() {
        send(Map.of(), reader(BY_POST_ONLY, SafeContact.POST, null));

        assertThatThrownBy(() -> mend(answers("EMAIL", "email", "hazel@council.example")))
                .hasMessageContaining("What reaches this person safely rules out e-mail. Choose another way.");
    }

    private void send(Map<String, Object> variables, Recipient reader) {
        var batch = letters.write(family, List.of(LetterOrder.of(reader, content())));
        Map<String, Object> all = new HashMap<>(variables);
        all.put("caseReference", family.value());
        all.put("letterBatch", batch.id().toString());
        runtime.startProcessInstanceByKey("letters", family.value(), all);
        try {
            desks.runJobs(family);
        } catch (RuntimeException failed) {
            throw new AssertionError("A letter that fails for good ends as a task, not as an exception.", failed);
        }
    }

    private void mend(Map<String, Object> answers) {
        desks.of("alma").complete(family, "Activity_MendLetter", answers);
    }

    private Task task(String activity) {
        return desks.task(family, activity);
    }

    private Letter letter() {
        return letters.ofFamily(family).get(0);
    }

    private long instances() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(family.value())
                .count();
    }

    private static CancelledLetter content() {
        return new CancelledLetter(
                Audience.FAMILY,
                List.of("Amber"),
                LocalDate.of(2026, 3, 17),
                List.of(Passage.of("The family has moved away.")),
                List.of(),
                "Sade Sample");
    }

    private static Recipient reader(String number, SafeContact safely, String address) {
        return new Recipient(number, "Ms Hazel Sample", null, address, null, safely, null, LetterFormat.STANDARD);
    }

    private static Recipient colleague() {
        return Recipient.colleague("sade", "Sade Sample", "sade@council.example");
    }

    private static Map<String, Object> answers(String way, String question, String answer) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("way", way);
        answers.put("email", null);
        answers.put("postalAddress", null);
        answers.put("deliveredOn", null);
        answers.put("how", null);
        answers.put("why", null);
        answers.put(question, answer);
        return answers;
    }

    private static Map<String, Object> handOver(String outcome, String on, String toWhom, String why) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("outcome", outcome);
        boolean handedOver = "HANDED_OVER".equals(outcome);
        answers.put("on", on);
        answers.put("toWhom", toWhom);
        answers.put("how", handedOver ? "At the office" : null);
        answers.put("why", why);
        return answers;
    }
}
