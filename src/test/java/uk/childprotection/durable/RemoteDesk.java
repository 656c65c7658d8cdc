package uk.childprotection.durable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.childprotection.web.Visitor;

/** The desk of somebody who works with the application over the network, as Tasklist does for them. */
final class RemoteDesk {

    /** A task as its desk sees it. */
    record OpenTask(String id, String activity, String form, boolean claimed) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Whose work waits for anybody of a group. */
    private static final Map<String, String> GROUPS =
            Map.of("tara", "managersRiverside", "alma", "conferenceAdministrator", "amir", "conferenceAdministrator");

    private final String person;
    private final Visitor visitor;

    RemoteDesk(String person, int port) {
        this.person = person;
        this.visitor = Visitor.signedIn(port, person);
    }

    /** The open tasks of this activity that are the person's own or may be claimed by them, the oldest first. */
    List<OpenTask> tasks(String activity) {
        List<OpenTask> tasks = new ArrayList<>(tasks(activity, "assignee", person));
        if (GROUPS.containsKey(person)) {
            tasks.addAll(tasks(activity, "candidateGroup", GROUPS.get(person)));
        }
        return tasks;
    }

    /** The activity ids of everything that is open, for a message. */
    List<String> open() {
        return ask("/task?maxResults=200").findValuesAsText("taskDefinitionKey");
    }

    /** How many jobs could run now. */
    int jobs() {
        return jobs("{\"executable\": true}");
    }

    /** How many jobs failed and will be tried again. */
    int jobsPutOff() {
        return jobs("{\"withException\": true, \"withRetriesLeft\": true}");
    }

    private int jobs(String which) {
        return read(visitor.send("POST", Visitor.ENGINE + "/job/count", which))
                .required("count")
                .intValue();
    }

    private List<OpenTask> tasks(String activity, String whose, String who) {
        List<OpenTask> tasks = new ArrayList<>();
        read(visitor.get("%s/task?sortBy=created&sortOrder=asc&maxResults=200&taskDefinitionKey=%s&%s=%s"
                        .formatted(Visitor.ENGINE, activity, whose, who)))
                .forEach(task -> tasks.add(new OpenTask(
                        task.path("id").asText(),
                        task.path("taskDefinitionKey").asText(),
                        task.at("/camundaFormRef/key").asText(),
                        !task.path("assignee").isNull())));
        return tasks;
    }

    /** What the engine answers to a question of somebody who may look at everything. */
    JsonNode ask(String path) {
        return read(visitor.get(Visitor.ENGINE + path));
    }

    void claim(OpenTask task) {
        if (!task.claimed()) {
            done(visitor.send(
                    "POST", Visitor.ENGINE + "/task/" + task.id() + "/claim", text(Map.of("userId", person))));
        }
    }

    /** What the form of a task shows. */
    JsonNode shown(OpenTask task) {
        return tree(read(visitor.get(Visitor.ENGINE + "/task/" + task.id() + "/form-variables?deserializeValues=false"))
                .at("/form/value")
                .asText());
    }

    void complete(OpenTask task, JsonNode answers) {
        done(visitor.send("POST", Visitor.ENGINE + "/task/" + task.id() + "/submit-form", posted(answers)));
    }

    void start(String process, JsonNode answers) {
        done(visitor.send(
                "POST", Visitor.ENGINE + "/process-definition/key/" + process + "/submit-form", posted(answers)));
    }

    private static String posted(JsonNode answers) {
        return text(Map.of("variables", Map.of("form", Map.of("value", text(answers), "type", "Json"))));
    }

    private static JsonNode read(HttpResponse<String> answer) {
        done(answer);
        return tree(answer.body());
    }

    private static void done(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new AssertionError(answer.request().uri().getPath() + " was answered with " + answer.statusCode()
                    + ": " + answer.body());
        }
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
