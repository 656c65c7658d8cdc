package uk.childprotection.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.childprotection.process.Drawing.Label;
import uk.childprotection.process.Drawing.Line;
import uk.childprotection.process.Drawing.Shape;

/** What the drawing of every diagram keeps to, so that it can be read on one page without guessing. */
class ProcessDrawingsTest {

    private static final String DIAGRAMS = "uk.childprotection.process.Diagram#all";
    private static final int WIDEST = 2000;
    private static final int HIGHEST = 1000;
    private static final int MARGIN = 15;

    @ParameterizedTest
    @MethodSource(DIAGRAMS)
    void showsEveryElementAndFlow(Diagram diagram) {
        var drawing = Drawing.of(diagram);

        assertThat(drawing.shapes())
                .extracting(Shape::id)
                .containsExactlyInAnyOrderElementsOf(ids(diagram, FlowNode.class));
        assertThat(drawing.lines())
                .extracting(Line::id)
                .containsExactlyInAnyOrderElementsOf(ids(diagram, SequenceFlow.class));
    }

    @ParameterizedTest
    @MethodSource(DIAGRAMS)
    void placesEveryLabel(Diagram diagram) {
        assertThat(Drawing.of(diagram).labels())
                .extracting(Label::of)
                .containsExactlyInAnyOrderElementsOf(diagram.model().getModelElementsByType(FlowElement.class).stream()
                        .filter(element -> element.getName() != null)
                        .filter(element -> element instanceof Event
                                || element instanceof Gateway
                                || element instanceof SequenceFlow)
                        .map(FlowElement::getId)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource(DIAGRAMS)
    void fitsOnePage(Diagram diagram) {
        var page = Drawing.of(diagram).page();

        assertThat(page.getWidth()).isLessThanOrEqualTo(WIDEST);
        assertThat(page.getHeight()).isLessThanOrEqualTo(HIGHEST);
        assertThat(page.getMinX()).isNotNegative();
        assertThat(page.getMinY()).isNotNegative();
    }

    @ParameterizedTest
    @MethodSource(DIAGRAMS)
    void keepsShapesApart(Diagram diagram) {
        var shapes = Drawing.of(diagram).shapes();

        assertThat(pairs(shapes, shapes, Shape::overlaps)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(DIAGRAMS)
    void keepsEveryPartInsideItsFrame(Diagram diagram) {
        var drawing = Drawing.of(diagram);

        assertThat(drawing.shapes())
                .filteredOn(shape -> shape.node().getParentElement() instanceof SubProcess)
                .allSatisfy(shape -> {
                    var frame = drawing.shape((SubProcess) shape.node().getParentElement());
                    assertThat(Drawing.grown(frame.bounds(), -MARGIN).contains(shape.bounds()))
                            .isTrue();
                });
    }

    @ParameterizedTest
    @MethodSource(DIAGRAMS)
    void setsEventsOnTheLowerBorderOfWhatTheyWatch(Diagram diagram) {
        var drawing = Drawing.of(diagram);

        assertThat(drawing.shapes())
                .filteredOn(shape -> shape.node() instanceof BoundaryEvent)
                .allSatisfy(shape -> {
                    var watched = drawing.shape(((BoundaryEvent) shape.node()).getAttachedTo());
                    assertThat(shape.bounds().getCenterY())
                            .isEqualTo(watched.bounds().getMaxY());
                    assertThat(shape.bounds().getMinX())
                            .isGreaterThan(watched.bounds().getMinX());
                    assertThat(shape.bounds().getMaxX())
                            .isLessThan(watched.bounds().getMaxX());
                });
    }

    @ParameterizedTest
    @MethodSource(DIAGRAMS)
    void drawsFlowsSquareFromBorderToBorder(Diagram diagram) {
        var drawing = Drawing.of(diagram);

        assertThat(drawing.lines()).allSatisfy(line -> {
            assertThat(drawing.source(line).isTouchedAt(line.first())).isTrue();
            assertThat(drawing.target(line).isTouchedAt(line.last())).isTrue();
            assertThat(line.parts()).allMatch(part -> part.getX1() == part.getX2() ^ part.getY1() == part.getY2());
        });
    }

    @ParameterizedTest
    @MethodSource(DIAGRAMS)
    void leadsNoFlowThroughAShape(Diagram diagram) {
        var drawing = Drawing.of(diagram);

        assertThat(pairs(drawing.lines(), drawing.shapes(), Line::runsThrough)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(DIAGRAMS)
    void crossesNoFlows(Diagram diagram) {
        var lines = Drawing.of(diagram).lines();

        assertThat(pairs(lines, lines, Line::crosses)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(DIAGRAMS)
    void leavesLabelsLegible(Diagram diagram) {
        var drawing = Drawing.of(diagram);

        assertThat(pairs(drawing.labels(), drawing.lines(), Label::isCrossedBy)).isEmpty();
        assertThat(pairs(drawing.labels(), drawing.labels(), Label::overlaps)).isEmpty();
        assertThat(pairs(drawing.labels(), drawing.shapes(), Label::isCutBy)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(DIAGRAMS)
    void drawsTheOrdinaryCourseStraightFromLeftToRight(Diagram diagram) {
        var drawing = Drawing.of(diagram);
        var process =
                diagram.model().getModelElementsByType(Process.class).iterator().next();

        assertThat(process.getChildElementsByType(StartEvent.class))
                .anyMatch(start -> leadsStraightToAnEnd(drawing, start.getId(), new HashSet<>()));
    }

    private static boolean leadsStraightToAnEnd(Drawing drawing, String from, Set<String> seen) {
        return seen.add(from)
                && drawing.lines().stream()
                        .filter(line -> line.flow().getSource().getId().equals(from))
                        .filter(line -> line.parts().allMatch(ProcessDrawingsTest::goesRight))
                        .map(line -> line.flow().getTarget())
                        .anyMatch(target ->
                                target instanceof EndEvent || leadsStraightToAnEnd(drawing, target.getId(), seen));
    }

    private static boolean goesRight(Line2D part) {
        return part.getY1() == part.getY2() && part.getX1() < part.getX2();
    }

    /** Which of these are in the way of which of those, by their ids. */
    private static <A, B> List<String> pairs(List<A> these, List<B> those, BiPredicate<A, B> inTheWay) {
        return these.stream()
                .flatMap(one -> those.stream()
                        .filter(other -> one != other && inTheWay.test(one, other))
                        .map(other -> one + " and " + other))
                .toList();
    }

    private static List<String> ids(Diagram diagram, Class<? extends FlowElement> type) {
        return diagram.model().getModelElementsByType(type).stream()
                .map(FlowElement::getId)
                .toList();
    }
}
