package uk.childprotection.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.childprotection.TestClock;
import uk.childprotection.deadline.WorkingDays;
import uk.childprotection.process.OrdinaryAnswers;
import uk.childprotection.web.Visitor;

/**
 * Twenty people at work at the same time with the whole application in a process of its own with 512 MB of heap, on PostgreSQL: they look
 * at their lists, open forms, are kept as drafts while they type, complete tasks and look at families, by HTTP as Tasklist sends it. New
 * families are reported whenever a social worker has nothing else to do; each is taken as far as one day allows, up to the talk with the
 * family before its conference. Not one of the tests, see {@code docs/performance.md}.
 */
@Tag("bench")
class OfficeBench {

    private static final Duration WORKING = Duration.ofSeconds(Integer.getInteger("bench.seconds", 120));
    private static final Duration THINKING = Duration.ofMillis(Integer.getInteger("bench.think", 1000));
    private static final Path PLACE = Path.of("target", "bench");
    private static final Pattern COLLECTED = Pattern.compile("Pause .* (\\d+)M->(\\d+)M\\((\\d+)M\\) ([0-9.]+)ms");
    private static final Set<String> ANOTHER_DAY = Set.of(
            "Activity_OpenConference", "Activity_ExplainLateness", "Activity_PostLetters", "Activity_HandOverLetter");
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    private final Map<String, Integer> people =
            Map.of("socialWorker", 10, "teamManager", 3, "conferenceChair", 3, "conferenceAdministrator", 4);
    private final Map<String, Figures> figures = Map.of(
            "the list of tasks", new Figures(),
            "opening a form", new Figures(),
            "keeping a draft", new Figures(),
            "completing a task", new Figures(),
            "starting an enquiry", new Figures(),
            "a family's page", new Figures());
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final LocalDate today = LocalDate.now(TestClock.LONDON);
    private final OrdinaryAnswers answers = new OrdinaryAnswers(
            JSON,
            WorkingDays.inEngland().plus(today, 10),
            day -> WorkingDays.inEngland().onOrBefore(day));
    private Instant end;
    private int port;

    @Test
    void twentyPeople() throws Exception {
        Files.createDirectories(PLACE);
        port = freePort();
        Process application = start();
        try {
            waitUntilReady(application);
            end = Instant.now().plus(WORKING);
            ExecutorService office = Executors.newFixedThreadPool(20);
            people.forEach((role, number) -> {
                for (int i = 1; i <= number; i++) {
                    String person = id(role, i);
                    office.submit(() -> new Worker(person, role).work());
                }
            });
            office.shutdown();
            assertThat(office.awaitTermination(WORKING.toSeconds() + 60, TimeUnit.SECONDS))
                    .isTrue();
            assertThat(application.isAlive()).as("the application").isTrue();
        } finally {
            application.destroy();
            application.waitFor(20, TimeUnit.SECONDS);
        }
        report();
    }

    private final class Worker {

        private final String person;
        private final String role;
        private final Random random;
        private Visitor at;
        private JsonNode lists;

        private Worker(String person, String role) {
            this.person = person;
            this.role = role;
            this.random = new Random(person.hashCode());
        }

        private void work() {
            try {
                at = Visitor.signedIn(port, person);
                lists = json(at.get(Visitor.ENGINE + "/filter").body());
                while (Instant.now().isBefore(end)) {
                    Optional<JsonNode> task = next();
                    if (task.isPresent()) {
                        complete(task.get());
                    } else if (role.equals("socialWorker")) {
                        begin();
                    }
                    Thread.sleep(THINKING.toMillis() / 2 + random.nextInt((int) THINKING.toMillis()));
                }
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                refused.add(person + " stopped: " + e);
            }
        }

        private Optional<JsonNode> next() {
            for (String name : List.of("My tasks", "My team's tasks")) {
                for (JsonNode list : lists) {
                    if (list.path("name").asText().equals(name)) {
                        List<JsonNode> mine = figures.get("the list of tasks")
                                .measure("list", () -> list(list.path("id").asText()));
                        if (!mine.isEmpty()) {
                            return Optional.of(mine.get(random.nextInt(mine.size())));
                        }
                    }
                }
            }
            return Optional.empty();
        }

        /** What Tasklist asks when it shows a list: how many, the first of them, and what their cards say. */
        private List<JsonNode> list(String filter) {
            at.send("POST", Visitor.ENGINE + "/filter/" + filter + "/count", "{}");
            List<JsonNode> found = new ArrayList<>();
            StringBuilder cards = new StringBuilder("/camunda/api/case-file/cards?");
            json(at.send("POST", Visitor.ENGINE + "/filter/" + filter + "/list?firstResult=0&maxResults=15", "{}")
                            .body())
                    .forEach(task -> {
                        cards.append("task=").append(task.path("id").asText()).append('&');
                        if (!ANOTHER_DAY.contains(task.path("taskDefinitionKey").asText())) {
                            found.add(task);
                        }
                    });
            at.get(cards.toString());
            return found;
        }

        private void complete(JsonNode task) throws InterruptedException {
            String path = Visitor.ENGINE + "/task/" + task.path("id").asText();
            if (task.path("assignee").isNull()) {
                if (at.send("POST", path + "/claim", "{\"userId\":\"" + person + "\"}")
                                .statusCode()
                        != 204) {
                    return; // somebody was faster
                }
            }
            JsonNode variables = figures.get("opening a form").measure("open", () -> {
                at.get(path);
                at.get(path + "/deployed-form");
                return json(
                        at.get(path + "/form-variables?deserializeValues=false").body());
            });
            JsonNode shown = json(variables.at("/form/value").asText("{}"));
            mixed(shown);
            String posted = JSON.createObjectNode()
                    .set(
                            "variables",
                            JSON.createObjectNode()
                                    .set(
                                            "form",
                                            JSON.createObjectNode()
                                                    .put("type", "Json")
                                                    .put(
                                                            "value",
                                                            answers.to(
                                                                            task.path("taskDefinitionKey")
                                                                                    .asText(),
                                                                            shown,
                                                                            today)
                                                                    .toString())))
                    .toString();
            Thread.sleep(THINKING.toMillis() / 2);
            figures.get("keeping a draft")
                    .measure(
                            "draft",
                            () -> at.send(
                                    "PUT",
                                    "/camunda/api/case-file/tasks/"
                                            + task.path("id").asText() + "/draft",
                                    "{\"form\":{}}"));
            var answer = figures.get("completing a task")
                    .measure("complete", () -> at.send("POST", path + "/submit-form", posted));
            if (answer.statusCode() != 204) {
                refused.add(task.path("taskDefinitionKey").asText() + ": " + answer.body());
            } else if (random.nextInt(3) == 0) {
                family(variables.at("/caseReference/value").asText());
            }
        }

        private void family(String reference) {
            int status = figures.get("a family's page")
                    .measure("page", () -> at.get("/families/" + reference).statusCode());
            if (status != 200) {
                refused.add("The page of a family: " + status);
            }
        }

        private void begin() {
            String definition = json(at.get(Visitor.ENGINE + "/process-definition/key/section-47-enquiry")
                            .body())
                    .path("id")
                    .asText();
            String posted = JSON.createObjectNode()
                    .set(
                            "variables",
                            JSON.createObjectNode()
                                    .set(
                                            "form",
                                            JSON.createObjectNode()
                                                    .put("type", "Json")
                                                    .put(
                                                            "value",
                                                            answers.concern(numbers.incrementAndGet(), today)
                                                                    .toString())))
                    .toString();
            var answer = figures.get("starting an enquiry")
                    .measure(
                            "start",
                            () -> at.send(
                                    "POST",
                                    Visitor.ENGINE + "/process-definition/" + definition + "/submit-form",
                                    posted));
            if (answer.statusCode() != 200) {
                refused.add("start: " + answer.body());
            }
        }

        /** Somebody else comes first in each list of people to choose from. */
        private void mixed(JsonNode shown) {
            for (String list : List.of("socialWorkers", "chairs", "minuteTakers")) {
                if (shown instanceof ObjectNode form && form.path(list) instanceof ArrayNode options) {
                    List<JsonNode> people = new ArrayList<>();
                    options.forEach(people::add);
                    Collections.shuffle(people, random);
                    form.set(list, JSON.createArrayNode().addAll(people));
                }
            }
        }
    }

    private void report() throws IOException {
        Report report = new Report("office");
        report.title("Twenty people in 512 MB");
        report.header("work", "how often", "median ms", "95 % ms");
        figures.forEach((what, of) -> report.row(what, of.count(), of.within(0.5), of.within(0.95)));
        int most = 0;
        double longest = 0;
        double all = 0;
        for (String line : Files.readAllLines(PLACE.resolve("office-gc.log"))) {
            Matcher collected = COLLECTED.matcher(line);
            if (collected.find()) {
                most = Math.max(most, Integer.parseInt(collected.group(2)));
                longest = Math.max(longest, Double.parseDouble(collected.group(4)));
                all += Double.parseDouble(collected.group(4));
            }
        }
        report.line("");
        report.row("tasks a second", figures.get("completing a task").count() / (double) WORKING.toSeconds());
        report.row("families reported", numbers.get());
        report.row("MB of heap after a collection, at most", most);
        report.row("longest pause of the collector, ms", longest);
        report.row("share of the time in pauses, %", all / WORKING.toMillis() * 100);
        report.row("refused", refused.size());
        refused.stream().distinct().limit(10).forEach(report::line);
        assertThat(figures.get("completing a task").count()).isPositive();
    }

    private Process start() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Xlog:gc:file=" + PLACE.resolve("office-gc.log")));
        command.addAll(program());
        command.add("--spring.profiles.active=demo");
        command.add("--spring.config.additional-location=file:" + staff());
        command.add("--server.port=" + port);
        BenchDatabase.postgreSql().forEach((name, value) -> command.add("--" + name + "=" + value));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(PLACE.resolve("office.log").toFile())
                .start();
    }

    /** The packaged application, or its classes where it has not been packaged. */
    private static List<String> program() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            Optional<Path> jar = files.filter(
                            file -> file.getFileName().toString().matches("child-protection-conference-.*\\.jar"))
                    .findFirst();
            return jar.map(path -> List.of("-jar", path.toString()))
                    .orElseGet(() -> List.of(
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            "uk.childprotection.ChildProtectionConference"));
        }
    }

    private Path staff() throws IOException {
        StringBuilder yaml = new StringBuilder("demo.people:\n");
        people.forEach((role, number) -> {
            for (int i = 1; i <= number; i++) {
                boolean ofTeam = role.equals("socialWorker") || role.equals("teamManager");
                yaml.append("  - {id: %s, name: Invented %s, post: %s, role: %s%s}%n"
                        .formatted(id(role, i), capital(role, i), role, role, ofTeam ? ", team: Riverside" : ""));
            }
        });
        yaml.append("  - {id: admin, name: Ada Account, post: administrator, role: camunda-admin}\n");
        yaml.append("mailbox: {smtp-port: 0, imap-port: 0}\n");
        return Files.writeString(PLACE.resolve("office.yaml"), yaml.toString()).toAbsolutePath();
    }

    private static String id(String role, int number) {
        return role.toLowerCase(Locale.ROOT) + (char) ('a' + number - 1);
    }

    private static String capital(String role, int number) {
        return Character.toUpperCase(role.charAt(0)) + role.substring(1) + (char) ('a' + number - 1);
    }

    private void waitUntilReady(Process application) throws InterruptedException {
        Instant patience = Instant.now().plusSeconds(240);
        while (application.isAlive() && Instant.now().isBefore(patience)) {
            try {
                if (Visitor.nobody(port).get("/actuator/health/readiness").statusCode() == 200) {
                    return;
                }
            } catch (RuntimeException notYet) {
                Thread.sleep(500);
            }
        }
        throw new IllegalStateException("The application does not get ready, see " + PLACE.resolve("office.log"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException unreadable) {
            throw new IllegalStateException("This is no JSON: " + text.substring(0, Math.min(80, text.length())));
        }
    }
}
