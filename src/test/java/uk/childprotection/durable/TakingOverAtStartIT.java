package uk.childprotection.durable;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.childprotection.TestDatabase;
import uk.childprotection.process.EnquiryAnswers;
import uk.childprotection.process.FilledForm;

/**
 * An application whose first life had the diagrams of the first release is started again with today's and {@code diagrams.take-over}, as
 * {@code docs/changing-diagrams.md} says, and once more. What becomes of a case at each of its places is {@code ReleasedDiagramsTest}'s.
 */
class TakingOverAtStartIT {

    private static final Path FOLDER = Path.of("target", "durable", "taking-over");
    private static final String FIRST_RELEASE =
            "camunda.bpm.deployment-resource-pattern=classpath*:/released/1.0.0/*.bpmn,classpath*:/released/1.0.0/*.form,classpath*:/processes/**/*.dmn";
    private static final String TAKE_OVER = "diagrams.take-over=section-47-enquiry,letters";

    private final Map<String, String> database = TestDatabase.isPostgreSql() ? TestDatabase.create() : Map.of();
    private OutsideMailServer mails;
    private RunningApplication application;

    @BeforeEach
    void newDatabase() throws IOException {
        Folders.empty(FOLDER);
        mails = new OutsideMailServer(() -> application.lives());
        application = new RunningApplication(FOLDER, JarredClasspath.kept(), List.of());
    }

    @AfterEach
    void end() {
        application.close();
        mails.close();
    }

    @Test
    void takesOverWhatWaitsInAnOlderDiagramAndDoesNothingTheSecondTime() throws IOException {
        live(FIRST_RELEASE);
        JsonNode concern = new ObjectMapper()
                .valueToTree(EnquiryAnswers.concern("Testcase").json());
        desk("sade").start("section-47-enquiry", concern);
        settle();
        complete("tara", "Activity_HoldStrategyDiscussion", form -> WholeCase.strategyHeld(form, "2026-03-02"));
        settle();
        JsonNode enquiry = task("Activity_AllocateSocialWorker");
        JsonNode post = task("Activity_PostLetters");
        List<String> timers = timers(enquiry);
        String reference = referenceOf(enquiry);
        application.stop();

        live(TAKE_OVER);

        assertThat(said("section-47-enquiry")).endsWith("newest diagram: 1; left where they are: []");
        assertThat(said("letters")).endsWith("newest diagram: 0; left where they are: [" + reference + "]");
        JsonNode taken = task("Activity_AllocateSocialWorker");
        assertThat(version(enquiry)).isEqualTo(1);
        assertThat(version(taken)).isEqualTo(2);
        assertThat(taken.path("id")).isEqualTo(enquiry.path("id"));
        assertThat(taken.path("due")).isEqualTo(enquiry.path("due"));
        assertThat(taken.path("created")).isEqualTo(enquiry.path("created"));
        assertThat(timers(taken)).isEqualTo(timers).isNotEmpty();
        assertThat(task("Activity_PostLetters")).isEqualTo(post);
        application.stop();

        live(TAKE_OVER);

        assertThat(said("section-47-enquiry")).endsWith("newest diagram: 0; left where they are: []");
        assertThat(said("letters")).endsWith("newest diagram: 0; left where they are: [" + reference + "]");
        assertThat(task("Activity_AllocateSocialWorker")).isEqualTo(taken);
        assertThat(timers(taken)).isEqualTo(timers);
        complete("tara", "Activity_AllocateSocialWorker", form -> form.answer("socialWorker", "sade"));
        assertThat(version(task("Activity_CarryOutEnquiry"))).isEqualTo(2);
        assertThat(application.logged(" ERROR "))
                .as("what the engine says of the letters that stay, once a start")
                .hasSize(2)
                .allMatch(line -> line.contains("Cannot migrate process instance"));
    }

    private void live(String setting) {
        List<String> settings = new ArrayList<>(List.of(
                "spring.mail.host=127.0.0.1",
                "spring.mail.port=" + mails.port(),
                "camunda.bpm.job-execution.wait-time-in-millis=100",
                "camunda.bpm.job-execution.max-wait=200",
                setting));
        database.forEach((name, value) -> settings.add(name + "=" + value));
        application.start(settings);
    }

    /** What the newest life says of the cases of a process, soon after it is there. */
    private String said(String process) {
        Patience.until(
                Duration.ofMinutes(1),
                () -> allSaid(process).size() == application.lives() - 1,
                () -> "Nothing was said of the cases of " + process);
        return allSaid(process).get(application.lives() - 2);
    }

    private List<String> allSaid(String process) {
        try {
            return application.logged("Cases of " + process + " taken over");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void complete(String person, String activity, UnaryOperator<FilledForm> answers) {
        RemoteDesk desk = desk(person);
        RemoteDesk.OpenTask task = desk.tasks(activity).get(0);
        desk.claim(task);
        desk.complete(
                task,
                answers.apply(FilledForm.of(task.form(), desk.shown(task))).json());
    }

    private void settle() {
        RemoteDesk desk = desk("admin");
        Patience.until(Duration.ofMinutes(2), () -> desk.jobs() == 0, () -> "The jobs do not come to rest.");
    }

    private JsonNode task(String activity) {
        JsonNode tasks = desk("admin").ask("/task?taskDefinitionKey=" + activity);
        assertThat(tasks).as(activity).hasSize(1);
        return tasks.get(0);
    }

    /** The days of the timers that may still fire for the case. */
    private List<String> timers(JsonNode task) {
        return desk("admin")
                .ask("/job?timers=true&processInstanceId="
                        + task.path("processInstanceId").asText())
                .findValuesAsText("dueDate")
                .stream()
                .sorted()
                .toList();
    }

    private String referenceOf(JsonNode task) {
        return desk("admin")
                .ask("/process-instance/" + task.path("processInstanceId").asText())
                .path("businessKey")
                .asText();
    }

    private static int version(JsonNode task) {
        return Integer.parseInt(task.path("processDefinitionId").asText().split(":")[1]);
    }

    private RemoteDesk desk(String person) {
        return new RemoteDesk(person, application.port());
    }
}
