package uk.childprotection.process;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/**
 * Draws the whole lifecycle on one page of the README from the diagrams: a box for each process with the tasks that people do in it, and an arrow
 * where one calls, starts or tells another. {@code mvn test -Dtest=LifecycleDrawing} draws it again; its name keeps it out of the
 * ordinary tests, and {@link LifecycleDrawingTest} notices when it is out of date.
 */
class LifecycleDrawing {

    static final Path README = Path.of("README.md");

    private static final String BEGINS = "<!-- drawn from the diagrams: mvn test -Dtest=LifecycleDrawing -->\n";
    private static final String ENDS = "<!-- end of the drawing -->\n";

    /** A process that so many others use is drawn beside them without its arrows, which would hide the others. */
    private static final int USED_EVERYWHERE = 6;

    private enum Way {
        CALLS("==>"),
        STARTS("-->"),
        TELLS("-.->");

        private final String arrow;

        Way(String arrow) {
            this.arrow = arrow;
        }
    }

    private record Link(String from, String step, Way way, String to) {}

    private final Map<String, BpmnModelInstance> models;
    private final List<Link> links;

    LifecycleDrawing() {
        models = Diagram.all().stream()
                .collect(Collectors.toMap(
                        Diagram::id,
                        Diagram::model,
                        (one, other) -> {
                            throw new IllegalStateException("Two diagrams of one name");
                        },
                        TreeMap::new));
        links = models.keySet().stream()
                .flatMap(process -> Stream.concat(calls(process), messages(process)))
                .distinct()
                .toList();
    }

    @Test
    void draw() throws IOException {
        Files.writeString(README, drawnInto(Files.readString(README)));
    }

    /** The page with the drawing of today in the place of the one it has. */
    String drawnInto(String page) {
        int begins = page.indexOf(BEGINS);
        int ends = page.indexOf(ENDS);
        if (begins < 0 || ends < begins) {
            throw new IllegalStateException(README + " has no place for the drawing");
        }
        return page.substring(0, begins + BEGINS.length()) + "\n" + drawing() + "\n" + page.substring(ends);
    }

    private String drawing() {
        Set<String> everywhere = usedEverywhere();
        Set<String> atAnyTime = models.keySet().stream()
                .filter(process -> !everywhere.contains(process) && !startsOrIsStarted(process, everywhere))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> lines = new ArrayList<>(List.of("```mermaid", "flowchart LR"));
        models.keySet().stream()
                .filter(process -> !everywhere.contains(process) && !atAnyTime.contains(process))
                .forEach(process -> lines.add("    " + box(process)));
        links.stream()
                .filter(link -> !everywhere.contains(link.to()) && !atAnyTime.contains(link.from()))
                .filter(link -> !link.from().equals(link.to()))
                .collect(Collectors.groupingBy(
                        link -> new Link(link.from(), "", link.way(), link.to()),
                        LinkedHashMap::new,
                        Collectors.mapping(Link::step, joining("<br/>"))))
                .forEach((link, steps) -> lines.add(
                        "    %s %s|%s| %s".formatted(known(link.from()), link.way().arrow, steps, known(link.to()))));
        lines.addAll(List.of("```", "", "| at any time | tasks | tells |", "| --- | --- | --- |"));
        atAnyTime.forEach(process -> lines.add(row(process, told(process))));
        everywhere.forEach(process -> lines.add(row(process, "used by nearly all the others")));
        return String.join("\n", lines) + "\n";
    }

    private String row(String process, String last) {
        return "| " + name(process) + " | " + tasksOrForm(process) + " | " + last + " |";
    }

    /** What is done with its start form alone has no task. */
    private String tasksOrForm(String process) {
        String tasks = tasks(process).distinct().collect(joining(", "));
        return tasks.isEmpty() ? "its form" : tasks;
    }

    private String told(String process) {
        return links.stream()
                .filter(link -> link.from().equals(process) && link.way() == Way.TELLS)
                .map(link -> name(link.to()))
                .distinct()
                .collect(joining(", "));
    }

    private Stream<String> tasks(String process) {
        return models.get(process).getModelElementsByType(UserTask.class).stream()
                .map(UserTask::getName);
    }

    private boolean startsOrIsStarted(String process, Set<String> everywhere) {
        return links.stream()
                .filter(link -> link.way() != Way.TELLS && !everywhere.contains(link.to()))
                .anyMatch(link -> link.from().equals(process) || link.to().equals(process));
    }

    private Set<String> usedEverywhere() {
        return models.keySet().stream()
                .filter(process -> links.stream()
                                .filter(link -> link.to().equals(process))
                                .map(Link::from)
                                .distinct()
                                .count()
                        >= USED_EVERYWHERE)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String box(String process) {
        return known(process) + "[\""
                + Stream.concat(Stream.of("<b>" + name(process) + "</b>"), tasks(process))
                        .distinct()
                        .collect(joining("<br/>"))
                + "\"]";
    }

    private String name(String process) {
        return models.get(process)
                .getModelElementsByType(Process.class)
                .iterator()
                .next()
                .getName();
    }

    /** As Mermaid may call it. */
    private static String known(String process) {
        return process.toLowerCase(Locale.ROOT).replaceAll("\\W", "_");
    }

    private Stream<Link> calls(String process) {
        return models.get(process).getModelElementsByType(CallActivity.class).stream()
                .map(call -> new Link(process, call.getName(), Way.CALLS, call.getCalledElement()));
    }

    private Stream<Link> messages(String process) {
        return senders(models.get(process)).entrySet().stream()
                .flatMap(sent -> models.entrySet().stream()
                        .filter(other -> !other.getKey().equals(process))
                        .flatMap(other -> receivers(other.getValue())
                                .filter(receiver -> sent.getValue().equals(receiver.message()))
                                .map(receiver -> new Link(
                                        process,
                                        sent.getKey().getName(),
                                        receiver.starts() ? Way.STARTS : Way.TELLS,
                                        other.getKey()))));
    }

    private static Map<FlowNode, String> senders(BpmnModelInstance model) {
        Map<FlowNode, String> senders = new LinkedHashMap<>();
        model.getModelElementsByType(SendTask.class).stream()
                .filter(task -> task.getMessage() != null)
                .forEach(task -> senders.put(task, task.getMessage().getName()));
        model.getModelElementsByType(MessageEventDefinition.class).stream()
                .filter(definition -> !(definition.getParentElement() instanceof CatchEvent))
                .forEach(definition -> senders.put(
                        (FlowNode) definition.getParentElement(),
                        definition.getMessage().getName()));
        return senders;
    }

    private record Receiver(String message, boolean starts) {}

    private static Stream<Receiver> receivers(BpmnModelInstance model) {
        return Stream.concat(
                model.getModelElementsByType(ReceiveTask.class).stream()
                        .map(task -> new Receiver(task.getMessage().getName(), false)),
                model.getModelElementsByType(MessageEventDefinition.class).stream()
                        .filter(definition -> definition.getParentElement() instanceof CatchEvent)
                        .map(definition -> new Receiver(
                                definition.getMessage().getName(),
                                definition.getParentElement() instanceof StartEvent start
                                        && start.getParentElement() instanceof Process)));
    }
}
