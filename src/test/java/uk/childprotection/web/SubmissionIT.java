package uk.childprotection.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.childprotection.ApplicationTest;
import uk.childprotection.TestClock;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.access.RoleInCase;
import uk.childprotection.casefile.Chronology;
import uk.childprotection.casefile.Drafts;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.process.Desks;
import uk.childprotection.process.HomeVisits;

/** Claiming, drafting and submitting over the network, also when the request does not come from Tasklist. */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class SubmissionIT {

    private static final String WORDS = "Zinnia stood behind the fridge";

    @LocalServerPort
    private int port;

    @Autowired
    private HomeVisits visits;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private HistoryService history;

    @Autowired
    private FamilyAccess access;

    @Autowired
    private Chronology chronology;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Desks desks;

    @Autowired
    private TestClock clock;

    @Autowired
    private ObjectMapper json;

    private FamilyReference family;
    private Task task;

    @BeforeEach
    void aVisitIsDue() {
        clock.goTo(TestClock.FIRST_DAY);
        family = visits.dueFor("sade");
        task = desks.task(family, "Activity_NoteHomeVisit");
    }

    @Test
    void aFormIsClaimedDraftedAndCompleted() {
        Visitor sade = Visitor.signedIn(port, "sade");

        assertThat(claim(sade, "sade").statusCode()).isEqualTo(204);
        assertThat(sade.send("PUT", draft(), "{\"form\": {\"seen\": \"" + WORDS + "\"}}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(sade.get(Visitor.ENGINE + "/task/" + task.getId() + "/form-variables?deserializeValues=false")
                        .body())
                .contains(WORDS);
        assertThat(submit(sade, Map.of()).statusCode()).isIn(200, 204);

        assertThat(chronology.of(family)).hasSize(1);
        assertThat(drafts.find(task.getId())).isEmpty();
    }

    @Test
    void aRequestFromAnotherSiteChangesNothing() {
        Visitor sade = Visitor.signedIn(port, "sade");

        assertThat(sade.sendForged("POST", engine("/claim"), "{\"userId\": \"sade\"}")
                        .statusCode())
                .isEqualTo(403);

        assertThat(tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee())
                .isNull();
    }

    @Test
    void aDraftFromAnotherSiteIsNotKept() {
        desks.of("sade").claim(task);

        assertThat(Visitor.signedIn(port, "sade")
                        .sendForged("PUT", draft(), "{\"form\": {}}")
                        .statusCode())
                .isEqualTo(403);

        assertThat(drafts.find(task.getId())).isEmpty();
    }

    @Test
    void aDraftOfSomebodyElsesTaskIsNotKept() {
        desks.of("sade").claim(task);

        HttpResponse<String> answer = Visitor.signedIn(port, "tara").send("PUT", draft(), "{\"form\": {}}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("The draft was not kept");
        assertThat(drafts.find(task.getId())).isEmpty();
    }

    @Test
    void aVariableThatTheFormDoesNotAskForIsRefusedWithASentence() {
        desks.of("sade").claim(task);

        HttpResponse<String> answer =
                submit(Visitor.signedIn(port, "sade"), Map.of("note", Map.of("value", WORDS, "type", "String")));

        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(message(answer))
                .isEqualTo("Something was sent that this form does not ask for. Please open the form again.");
        assertThat(runtime.createVariableInstanceQuery().variableName("note").count())
                .isZero();
        assertThat(history.createHistoricVariableInstanceQuery()
                        .variableName("note")
                        .count())
                .isZero();
        assertThat(chronology.of(family)).isEmpty();
    }

    @Test
    void aRefusalRepeatsNothingOfWhatWasTyped(CapturedOutput output) {
        desks.of("sade").claim(task);
        Map<String, Object> answers = answers();
        answers.put("announced", WORDS);

        HttpResponse<String> answer = submit(Visitor.signedIn(port, "sade"), answers, Map.of());

        assertThat(message(answer)).contains("“Was the visit announced?” has an answer that is not offered.");
        assertThat(answer.body()).doesNotContain(WORDS, "Exception", "ENGINE-");
        assertThat(output).doesNotContain(WORDS);
    }

    @Test
    void aRefusalLeavesOneLineInTheLogAndNoTrace(CapturedOutput output) {
        desks.of("sade").claim(task);
        Visitor sade = Visitor.signedIn(port, "sade");
        Map<String, Object> answers = answers();
        answers.remove("announced");

        submit(sade, answers, Map.of());

        assertThat(output.getOut().lines().filter(line -> line.contains(family.value())))
                .singleElement()
                .asString()
                .contains("INFO", "Refused the form note-home-visit of the case " + family);
        assertThat(output).doesNotContain("ENGINE-16004", "HTTP500", "\tat ", "Caused by");
    }

    @Test
    void onlyTheAssigneeCompletes() {
        desks.of("sade").claim(task);

        HttpResponse<String> answer = submit(Visitor.signedIn(port, "tara"), Map.of());

        assertThat(message(answer))
                .isEqualTo("Only the person a task is assigned to can complete it. Claim the task first.");
        assertThat(chronology.of(family)).isEmpty();
    }

    @Test
    void aSecondCompletionGetsASentence() {
        desks.of("sade").claim(task);
        Visitor sade = Visitor.signedIn(port, "sade");
        assertThat(submit(sade, Map.of()).statusCode()).isIn(200, 204);

        assertThat(message(submit(sade, Map.of()))).startsWith("This task is completed already, or no longer needed.");
        assertThat(chronology.of(family)).hasSize(1);
    }

    @Test
    void ofTwoWhoCompleteAtOnceOneWinsAndTheOtherIsTold() {
        desks.of("sade").claim(task);
        List<HttpResponse<String>> answers =
                atOnce(Visitor.signedIn(port, "sade"), Visitor.signedIn(port, "sade"), sade -> submit(sade, Map.of()));

        assertThat(answers).filteredOn(answer -> answer.statusCode() < 300).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() >= 400)
                .singleElement()
                .satisfies(answer -> assertThat(message(answer))
                        .containsAnyOf("Somebody else was faster", "This task is completed already"));
        assertThat(chronology.of(family)).hasSize(1);
    }

    @Test
    void ofTwoWhoClaimAtOnceOneWinsAndTheOtherIsTold() {
        access.grant(family, "sean", RoleInCase.CO_WORKER);
        Visitor sade = Visitor.signedIn(port, "sade");
        Visitor sean = Visitor.signedIn(port, "sean");

        List<HttpResponse<String>> answers =
                atOnce(sade, sean, visitor -> claim(visitor, visitor == sade ? "sade" : "sean"));

        assertThat(answers).filteredOn(answer -> answer.statusCode() < 300).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() >= 400)
                .singleElement()
                .satisfies(answer -> assertThat(message(answer))
                        .containsAnyOf("Somebody else was faster", "Somebody else has claimed this task already."));
    }

    private static List<HttpResponse<String>> atOnce(
            Visitor one, Visitor other, Function<Visitor, HttpResponse<String>> act) {
        return Stream.of(one, other)
                .map(visitor -> CompletableFuture.supplyAsync(() -> act.apply(visitor)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private HttpResponse<String> claim(Visitor visitor, String person) {
        return visitor.send("POST", engine("/claim"), "{\"userId\": \"" + person + "\"}");
    }

    private HttpResponse<String> submit(Visitor visitor, Map<String, Object> others) {
        return submit(visitor, answers(), others);
    }

    private HttpResponse<String> submit(Visitor visitor, Map<String, Object> answers, Map<String, Object> others) {
        Map<String, Object> variables = new LinkedHashMap<>(others);
        variables.put("form", Map.of("value", text(answers), "type", "Json"));
        variables.put("anotherVisitNeeded", Map.of("value", "no", "type", "String"));
        return visitor.send("POST", engine("/submit-form"), text(Map.of("variables", variables)));
    }

    private static Map<String, Object> answers() {
        return new LinkedHashMap<>(Map.of(
                "visitedOn",
                "2026-03-02",
                "seen",
                "Everyone was at home.",
                "present",
                List.of(Map.of("who", "Ms Hazel Sample")),
                "announced",
                "unannounced"));
    }

    private String engine(String act) {
        return Visitor.ENGINE + "/task/" + task.getId() + act;
    }

    private String draft() {
        return "/camunda/api/case-file/tasks/" + task.getId() + "/draft";
    }

    private String message(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body()).path("message").asText();
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
