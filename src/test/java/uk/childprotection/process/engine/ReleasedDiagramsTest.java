package uk.childprotection.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.childprotection.process.Diagram;

/**
 * Diagrams are changed while cases run. From every place at which a case can wait in a diagram that was ever released, it reaches its end:
 * in the diagram it began with, which is what happens by itself, and taken over into today's diagram. The places from which it cannot be
 * taken over stand with the reason in {@code stays.properties} of the release; {@code docs/changing-diagrams.md} has the rest.
 */
class ReleasedDiagramsTest {

    private static final Path RELEASES = Path.of("src/test/resources/released");

    @BeforeAll
    static void begin() {
        CaseInFlight.begin();
    }

    @AfterAll
    static void end() {
        CaseInFlight.end();
    }

    @TestFactory
    Stream<DynamicContainer> aCaseThatWaitsAnywhereReachesItsEnd() {
        return Diagram.releases().stream()
                .map(version -> DynamicContainer.dynamicContainer(
                        version,
                        Diagram.released(version).stream()
                                .map(released -> DynamicContainer.dynamicContainer(
                                        released.id(),
                                        placesOf(released).flatMap(place -> tests(version, released, place))))));
    }

    static List<String> releases() {
        return Diagram.releases();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void everyLineOfPlacesToStayNamesAPlace(String version) {
        List<String> places = Diagram.released(version).stream()
                .flatMap(diagram -> placesOf(diagram).map(place -> diagram.id() + "." + place))
                .toList();

        assertThat(places).containsAll(stays(version).stringPropertyNames());
        assertThat(stays(version).values())
                .noneMatch(reason -> reason.toString().isBlank());
    }

    private static Stream<DynamicTest> tests(String version, Diagram released, String place) {
        return Stream.of(
                test(place + " in the diagram it began with", () -> staysAndEnds(released, place)),
                test(place + " taken over", () -> {
                    String reason = stays(version).getProperty(released.id() + "." + place);
                    if (reason == null) {
                        isTakenOverAndEnds(released, place);
                    } else {
                        cannotBeTakenOver(released, place);
                    }
                }));
    }

    private static void staysAndEnds(Diagram released, String place) {
        try (CaseInFlight waits = new CaseInFlight(released, today(released).orElse(released))) {
            waits.comesTo(place, CaseInFlight.variables(released));
            CaseInFlight.Waiting before = waits.waiting();
            today(released).ifPresent(waits::deploy);

            assertThat(waits.isUpToDate()).isEqualTo(today(released).isEmpty());
            assertThat(waits.waiting()).isEqualTo(before);
            assertEnds(released, waits);
        }
    }

    private static void isTakenOverAndEnds(Diagram released, String place) {
        Diagram today = today(released).orElseThrow(() -> new AssertionError(released + " is not there any more"));
        try (CaseInFlight waits = new CaseInFlight(released, today)) {
            waits.comesTo(place, CaseInFlight.variables(released));
            CaseInFlight.Waiting before = waits.waiting();
            waits.deploy(today).takeOver();

            assertThat(waits.isUpToDate())
                    .as(
                            "the case waits at %s and today’s %s has no such place: give the place its id again, or write a line with the reason in stays.properties",
                            place, released)
                    .isTrue();
            CaseInFlight.Waiting after = waits.waiting();
            assertThat(after.tasks()).as("tasks with their form and due date").isEqualTo(before.tasks());
            assertThat(after.timers()).as("timers and jobs").containsAll(before.timers());
            assertThat(after.messages()).as("messages").containsAll(before.messages());
            assertEnds(today, waits);
        }
    }

    private static void cannotBeTakenOver(Diagram released, String place) {
        Optional<Diagram> today = today(released);
        if (today.isPresent()) {
            try (CaseInFlight waits = new CaseInFlight(released, today.get())) {
                waits.comesTo(place, CaseInFlight.variables(released))
                        .deploy(today.get())
                        .takeOver();

                assertThat(waits.isUpToDate())
                        .as("%s of %s can be taken over by now: take its line out of stays.properties", place, released)
                        .isFalse();
                assertEnds(released, waits);
            }
        }
    }

    private static void assertEnds(Diagram diagram, CaseInFlight waits) {
        boolean ended = waits.goToTheEnd();
        if (!ended) {
            assertThat(isCalled(diagram))
                    .as("%s stands still: %s", diagram, waits.waiting())
                    .isTrue();
        }
    }

    /** Whether another process calls it, and so can end it. */
    private static boolean isCalled(Diagram diagram) {
        return Diagram.all().stream()
                .flatMap(other -> other.model().getModelElementsByType(CallActivity.class).stream())
                .anyMatch(call -> call.getCalledElement().equals(diagram.id()));
    }

    /** Everything at which a case can be found when a new diagram is deployed. */
    private static Stream<String> placesOf(Diagram diagram) {
        BpmnModelInstance model = diagram.model();
        return model.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> node instanceof UserTask
                        || node instanceof ReceiveTask
                        || node instanceof CallActivity
                        || node instanceof IntermediateCatchEvent
                        || node instanceof EventBasedGateway
                        || node.isCamundaAsyncBefore())
                .map(FlowNode::getId);
    }

    private static Optional<Diagram> today(Diagram released) {
        return Diagram.all().stream()
                .filter(diagram -> diagram.id().equals(released.id()))
                .findFirst();
    }

    private static Properties stays(String version) {
        Properties stays = new Properties();
        try (Reader file = Files.newBufferedReader(RELEASES.resolve(version).resolve("stays.properties"))) {
            stays.load(file);
            return stays;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static DynamicTest test(String name, Executable work) {
        return DynamicTest.dynamicTest(name, work);
    }
}
