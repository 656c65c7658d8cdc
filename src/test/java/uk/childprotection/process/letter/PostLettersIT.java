package uk.childprotection.process.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static uk.childprotection.casefile.ChildBuilder.aChild;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.childprotection.ApplicationTest;
import uk.childprotection.TestClock;
import uk.childprotection.access.LookKind;
import uk.childprotection.access.Looks;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyBuilder;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.LetterFormat;
import uk.childprotection.casefile.SafeContact;
import uk.childprotection.correspondence.Audience;
import uk.childprotection.correspondence.CancelledLetter;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.LetterStatus;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.correspondence.Passage;
import uk.childprotection.correspondence.Recipient;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.Standing;
import uk.childprotection.process.Desks;

/** The post of a day: gathered, printed, posted, and what happens to a letter meanwhile. */
@ApplicationTest
class PostLettersIT {

    private static final LocalDate MONDAY = TestClock.FIRST_DAY;
    private static final String TODAY = "2026-03-02";
    private static final LocalDate GOOD_FRIDAY = LocalDate.of(2026, 4, 3);

    @Autowired
    private Families families;

    @Autowired
    private Letters letters;

    @Autowired
    private Limits limits;

    @Autowired
    private Looks looks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private Desks desks;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    private FamilyReference family;

    @BeforeEach
    void aFamilyAndAnEmptyTray() {
        clock.goTo(MONDAY);
        desks.clear();
        database.sql("update letter set status = 'WITHDRAWN' where status = 'TO_POST'")
                .update();
        family = open();
    }

    @Test
    void thePostOfADayHoldsTheLettersOfAllFamiliesInTheOrderOfTheEnvelopes() {
        var other = open();
        send(family, "A1 Ms Hazel Sample", "A2 Mr Oakley Sample");
        send(other, "A1 Mrs Fern Example");
        send(family, "A1 Ms Hazel Sample");

        var form = desks.of("alma").read(postOfTheDay());

        assertThat(form.path("letters"))
                .extracting(row -> row.path("envelope").asText() + "/"
                        + row.path("number").asText() + " " + row.path("to").asText())
                .containsExactly(
                        "1/1 Mr Oakley Sample", "2/2 Mrs Fern Example", "3/3 Ms Hazel Sample", "3/4 Ms Hazel Sample");
        assertThat(form.path("printing").asText()).contains("4 letters in 3 envelopes", "](/print-runs/");
        assertThat(form.path("on").asText()).isEqualTo(TODAY);
        assertThat(looks.of(other, 5)).extracting(look -> look.kind()).contains(LookKind.FORM);
    }

    @Test
    void completingItPostsTheLettersAndMeetsTheirLimits() {
        var limit = limits.open(family.value(), LimitName.DECISION_LETTER, "conference", MONDAY);
        send(family, Map.of("letterLimitId", limit.id().toString()), "A1 Ms Hazel Sample", "A2 Mr Oakley Sample");
        var task = postOfTheDay();
        assertThat(limits.standing(limits.find(limit.id()).orElseThrow())).isNotEqualTo(Standing.MET);

        complete(task, posted(task));

        assertThat(statuses(family)).containsOnly(LetterStatus.POSTED);
        assertThat(letters.ofFamily(family).get(0).fate().goneBy()).isEqualTo("alma");
        desks.runJobs(family);
        assertThat(limits.standing(limits.find(limit.id()).orElseThrow())).isEqualTo(Standing.MET);
        assertThat(desks.running(family)).isEmpty();
        assertThat(runs()).isZero();
    }

    @Test
    void nobodyHasATaskWhenNothingWaits() {
        postingTimeComes();

        assertThat(tasks.createTaskQuery()
                        .taskDefinitionKey("Activity_PostLetters")
                        .count())
                .isZero();
        assertThat(runs()).isZero();
    }

    @Test
    void nothingIsGatheredOnADayOff() {
        send(family, "A1 Ms Hazel Sample");
        clock.goTo(GOOD_FRIDAY);

        postingTimeComes();

        assertThat(runs()).isZero();
        clock.goTo(GOOD_FRIDAY.plusDays(4));
        assertThat(desks.of("alma").read(postOfTheDay()).path("letters")).hasSize(1);
    }

    @Test
    void yesterdaysRunKeepsItsLettersAndTodaysHoldsOnlyWhatHasComeSince() {
        send(family, "A1 Ms Hazel Sample");
        var yesterdays = postOfTheDay();
        clock.goTo(MONDAY.plusDays(1));
        send(family, "A2 Mr Oakley Sample");

        var todays = postOfTheDay();

        assertThat(readers(todays)).containsExactly("Mr Oakley Sample");
        assertThat(readers(yesterdays)).containsExactly("Ms Hazel Sample");
    }

    @Test
    void aLetterThatCouldNotBePostedIsMendedAndGoesWithTheNextPost() {
        send(family, "A1 Ms Hazel Sample", "A2 Mr Oakley Sample");
        var task = postOfTheDay();

        complete(task, posted(task, notPosted("1", "The window shows no street.")));

        assertThat(statuses(family)).containsExactly(LetterStatus.POSTED, LetterStatus.FAILED);
        assertThat(desks.of("alma")
                        .read(desks.task(family, "Activity_MendLetter"))
                        .toString())
                .contains("The letter could not be posted.", "The window shows no street.");
        mendByPost();
        assertThat(readers(postOfTheDay())).containsExactly("Mr Oakley Sample");
    }

    @Test
    void aLetterThatIsTakenBackLeavesTheRunAndEndsItsWait() {
        send(family, "A1 Ms Hazel Sample", "A2 Mr Oakley Sample");
        var task = postOfTheDay();
        var answers = posted(task);

        letters.withdraw(letterTo("Ms Hazel Sample").id());

        assertThatThrownBy(() -> complete(task, answers))
                .hasMessageContaining("Somebody else has changed these details");
        assertThat(readers(task)).containsExactly("Mr Oakley Sample");
        assertThat(read(task).path("takenBack"))
                .extracting(row -> row.path("to").asText())
                .containsExactly("Ms Hazel Sample");
        complete(task, posted(task));
        desks.runJobs(family);
        assertThat(statuses(family)).containsExactlyInAnyOrder(LetterStatus.POSTED, LetterStatus.WITHDRAWN);
        assertThat(desks.running(family)).isEmpty();
    }

    @Test
    void aRunOfWhichEverythingWasTakenBackIsClosedWithoutADay() {
        send(family, "A1 Ms Hazel Sample");
        var task = postOfTheDay();
        letters.withdraw(letterTo("Ms Hazel Sample").id());

        assertThat(read(task).path("printing").asText()).contains("nothing left to post");
        var answers = posted(task);
        answers.put("on", null);
        complete(task, answers);

        assertThat(runs()).isZero();
        assertThat(statuses(family)).containsExactly(LetterStatus.WITHDRAWN);
    }

    @Test
    void anAdministratorHasUrgentLettersOfOneFamilyPostedAtOnce() {
        var other = open();
        send(family, "A1 Ms Hazel Sample");
        send(other, "A1 Mrs Fern Example");

        var task = desks.startPost(family);

        assertThat(readers(task)).containsExactly("Ms Hazel Sample");
        assertThat(readers(postOfTheDay())).containsExactly("Mrs Fern Example");
    }

    @Test
    void refusesAPostThatWouldHoldNothing() {
        var alma = desks.of("alma");

        assertThatThrownBy(() -> alma.startForAll("post-at-once", Map.of("reference", "")))
                .hasMessageContaining("No letter waits to be posted, or all that do are in a run already.");
        assertThatThrownBy(() -> alma.startForAll("post-at-once", Map.of("reference", family.value())))
                .hasMessageContaining("No letter of this family waits to be posted");
        assertThatThrownBy(() -> alma.startForAll("post-at-once", Map.of("reference", "CP-2001-00001")))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void theLettersOfARestrictedFamilyAreForItsSocialWorker() {
        families.allocate(family, "sade", "teamRiverside", MONDAY);
        families.restrict(family, true);

        send(family, "A1 Ms Hazel Sample");

        var task = desks.task(family, "Activity_HandOverLetter");
        assertThat(task.getAssignee()).isEqualTo("sade");
        var form = desks.of("sade").read(task);
        assertThat(form.path("way").asText()).contains("please post it");
        assertThat(form.toString()).contains("1 Sample Street");
        Map<String, Object> answers = new HashMap<>();
        answers.put("outcome", "POSTED");
        answers.put("on", TODAY);
        desks.of("sade").complete(task, answers);
        assertThat(statuses(family)).containsExactly(LetterStatus.POSTED);
    }

    @Test
    void aFamilyThatBecomesRestrictedLeavesTheRunAndItsLettersGoToItsSocialWorker() {
        families.allocate(family, "sade", "teamRiverside", MONDAY);
        send(family, "A1 Ms Hazel Sample");
        var other = open();
        send(other, "A1 Mrs Fern Example");
        var task = postOfTheDay();

        families.restrict(family, true);

        assertThat(readers(task)).containsExactly("Mrs Fern Example");
        complete(task, posted(task));
        desks.runJobs(family);
        assertThat(statuses(family)).containsExactly(LetterStatus.TO_POST);
        assertThat(desks.hasTask(family, "Activity_HandOverLetter")).isTrue();
    }

    @Test
    void aLetterOfAFamilyThatBecameRestrictedBeforeItWasGatheredGoesToItsSocialWorkerToo() {
        families.allocate(family, "sade", "teamRiverside", MONDAY);
        send(family, "A1 Ms Hazel Sample");
        families.restrict(family, true);

        postingTimeComes();
        desks.runJobs(family);

        assertThat(runs()).isZero();
        assertThat(desks.hasTask(family, "Activity_HandOverLetter")).isTrue();
    }

    @Test
    void isForAdministratorsOnly() {
        send(family, "A1 Ms Hazel Sample");
        var task = postOfTheDay();

        assertThatThrownBy(() -> desks.of("sade").claim(task)).hasMessageContaining("people in another role");
        assertThat(desks.of("sade").read(task).path("notice").asText())
                .isEqualTo("The post of the day is for conference administrators.");
        assertThat(desks.of("sade").read(task).path("letters").isMissingNode()).isTrue();
        assertThatThrownBy(() -> desks.of("sade").startForAll("post-at-once", Map.of("reference", "")))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void aServerThatStopsBetweenThePostAndItsLettersLosesNothing() {
        send(family, "A1 Ms Hazel Sample");
        var task = postOfTheDay();
        desks.of("alma").claim(task);
        desks.of("alma").complete(task, posted(task));

        // as far as the transaction of the form had come; the rest is a job that the next start runs
        assertThat(statuses(family)).containsExactly(LetterStatus.POSTED);
        assertThat(desks.waitsForThePost(family)).isTrue();
        desks.runJobsForAll();
        desks.runJobs(family);

        assertThat(desks.running(family)).isEmpty();
    }

    @Test
    void eightChildrenAndTheirParentsAreOneListThatLosesNobody() {
        String[] readers = Stream.concat(
                        Stream.of("A1 Ms Hazel Sample", "A2 Mr Oakley Sample"),
                        Stream.of(1, 2, 3, 4, 5, 6, 7, 8).map(child -> "C%d Child %d Sample".formatted(child, child)))
                .toArray(String[]::new);
        send(family, readers);
        var task = postOfTheDay();

        assertThat(read(task).path("letters")).hasSize(10);
        complete(task, posted(task));
        assertThat(statuses(family)).hasSize(10).containsOnly(LetterStatus.POSTED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesOfTheLettersOfARun(String what, String on, List<Map<String, Object>> notPosted, String sentence) {
        send(family, "A1 Ms Hazel Sample", "A2 Mr Oakley Sample");
        var task = postOfTheDay();
        desks.of("alma").claim(task);
        var answers = posted(task);
        answers.put("on", on);
        answers.put("notPosted", notPosted);

        assertThatThrownBy(() -> desks.of("alma").complete(task, answers)).hasMessageContaining(sentence);

        assertThat(statuses(family)).containsOnly(LetterStatus.TO_POST);
    }

    static Stream<Arguments> refusesOfTheLettersOfARun() {
        return Stream.of(
                arguments("no day", null, List.of(), "“On which day were they posted?” needs an answer."),
                arguments(
                        "a day to come",
                        "2026-03-03",
                        List.of(),
                        "A letter cannot have been posted or handed over on a day to come."),
                arguments(
                        "before it was written",
                        "2026-03-01",
                        List.of(),
                        "A letter cannot have been posted or handed over before the day it was written."),
                arguments(
                        "not posted without a reason",
                        TODAY,
                        List.of(notPosted("1", " ")),
                        "“Why could it not be posted?”, row 1 needs an answer."),
                arguments(
                        "a letter that is not in the run",
                        TODAY,
                        List.of(notPosted("3", "Lost")),
                        "“Letter”, row 1 has an answer that is not offered."),
                arguments(
                        "a letter named twice",
                        TODAY,
                        List.of(notPosted("1", "Lost"), notPosted("1", "Torn")),
                        "Letter no. 1 is named twice."));
    }

    private FamilyReference open() {
        return families.open(FamilyBuilder.aFamily()
                .inTeam("teamRiverside")
                .startedBy("tara")
                .with(aChild().named("Child" + System.nanoTime(), "Testcase"))
                .build());
    }

    private void send(FamilyReference to, String... readers) {
        send(to, Map.of(), readers);
    }

    private void send(FamilyReference to, Map<String, Object> variables, String... readers) {
        var batch = letters.write(
                to,
                Arrays.stream(readers)
                        .map(reader -> LetterOrder.of(reader(reader), content()))
                        .toList());
        Map<String, Object> all = new HashMap<>(variables);
        all.put("caseReference", to.value());
        all.put("letterBatch", batch.id().toString());
        runtime.startProcessInstanceByKey("letters", to.value(), all);
        desks.runJobs(to);
    }

    /** The timer fires and what it starts is done; the task that comes of it. */
    private Task postOfTheDay() {
        postingTimeComes();
        return tasks
                .createTaskQuery()
                .taskDefinitionKey("Activity_PostLetters")
                .orderByTaskCreateTime()
                .desc()
                .list()
                .stream()
                .filter(task -> tasks.getVariable(task.getId(), "startedBy") == null)
                .findFirst()
                .orElseThrow();
    }

    private void postingTimeComes() {
        Job timer = management
                .createJobQuery()
                .timers()
                .processDefinitionKey("post-letters")
                .activityId("Event_PostingTimeCame")
                .singleResult();
        management.executeJob(timer.getId());
        desks.runJobsForAll();
    }

    private void complete(Task task, Map<String, Object> answers) {
        if (tasks.createTaskQuery().taskId(task.getId()).taskUnassigned().count() > 0) {
            desks.of("alma").claim(task);
        }
        desks.of("alma").complete(task, answers);
        desks.runJobsForAll();
        desks.runJobs(family);
    }

    private void mendByPost() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("way", "POST");
        answers.put("postalAddress", "1 Sample Street, Testham");
        desks.of("alma").complete(family, "Activity_MendLetter", answers);
        desks.runJobs(family);
    }

    private Map<String, Object> posted(Task task) {
        return desks.posted(read(task), TODAY);
    }

    private Map<String, Object> posted(Task task, Map<String, Object> notPosted) {
        Map<String, Object> answers = posted(task);
        answers.put("notPosted", List.of(notPosted));
        return answers;
    }

    private static Map<String, Object> notPosted(String letter, String why) {
        return Map.of("letter", letter, "why", why);
    }

    private JsonNode read(Task task) {
        return desks.of("alma").read(task);
    }

    private List<String> readers(Task task) {
        return Stream.of(read(task).path("letters"))
                .flatMap(rows -> Stream.iterate(0, row -> row < rows.size(), row -> row + 1)
                        .map(row -> rows.get(row).path("to").asText()))
                .toList();
    }

    private List<LetterStatus> statuses(FamilyReference of) {
        return letters.ofFamily(of).stream().map(Letter::status).toList();
    }

    private Letter letterTo(String name) {
        return letters.ofFamily(family).stream()
                .filter(letter -> letter.to().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private long runs() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("post-letters")
                .count();
    }

    /** "A1 Ms Hazel Sample" */
    private static Recipient reader(String written) {
        String number = written.substring(0, 2);
        return new Recipient(
                number,
                written.substring(3),
                null,
                "1 Sample Street, Testham",
                null,
                number.startsWith("A") ? SafeContact.POST : null,
                null,
                LetterFormat.STANDARD);
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
}
