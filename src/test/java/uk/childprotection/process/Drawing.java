package uk.childprotection.process;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/**
 * Where everything lies on the page of a diagram, in pixels.
 *
 * @param shapes the shape of every element, boxes and circles and diamonds alike by the rectangle around them
 * @param lines the line of every flow
 * @param labels the words beside events, gateways and flows; those inside a box are not among them
 */
record Drawing(List<Shape> shapes, List<Line> lines, List<Label> labels) {

    /**
     * A shape and what it may overlap.
     *
     * @param around the sub-processes that it lies in, and for an event on a border what it sits on
     */
    record Shape(String id, FlowNode node, Rectangle2D bounds, Set<String> around) {

        boolean overlaps(Shape other) {
            return !around.contains(other.id) && !other.around.contains(id) && bounds.intersects(other.bounds);
        }

        /** Whether a point lies on its border, half a pixel being given to rounding. */
        boolean isTouchedAt(Point2D point) {
            return grown(bounds, 0.5).contains(point) && !grown(bounds, -0.5).contains(point);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /** A flow from shape to shape, bend by bend. */
    record Line(String id, SequenceFlow flow, List<Point2D> points, Set<String> around) {

        Stream<Line2D> parts() {
            return IntStream.range(1, points.size())
                    .mapToObj(index -> new Line2D.Double(points.get(index - 1), points.get(index)));
        }

        /** Whether it enters a shape; it may only touch those it joins, and is free to move in the frame it lies in. */
        boolean runsThrough(Shape shape) {
            if (around.contains(shape.id)) {
                return false;
            }
            var joined = shape.node.equals(flow.getSource()) || shape.node.equals(flow.getTarget());
            return meets(joined ? grown(shape.bounds, -1) : shape.bounds);
        }

        boolean meets(Rectangle2D area) {
            return parts().anyMatch(part -> part.intersects(area));
        }

        /** Whether they meet anywhere but where both begin or both end. */
        boolean crosses(Line other) {
            return parts().anyMatch(part -> other.parts()
                    .filter(part::intersectsLine)
                    .anyMatch(otherPart -> !meetAtAnEnd(part, otherPart, other)));
        }

        private boolean meetAtAnEnd(Line2D part, Line2D otherPart, Line other) {
            return Stream.of(first(), last())
                    .filter(end -> end.equals(other.first()) || end.equals(other.last()))
                    .anyMatch(end -> part.ptSegDist(end) == 0 && otherPart.ptSegDist(end) == 0);
        }

        Point2D first() {
            return points.get(0);
        }

        Point2D last() {
            return points.get(points.size() - 1);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /**
     * Words beside a shape or a line.
     *
     * @param frames the sub-processes that they lie in
     */
    record Label(String of, Rectangle2D bounds, Set<String> frames) {

        boolean overlaps(Label other) {
            return bounds.intersects(other.bounds);
        }

        boolean isCrossedBy(Line line) {
            return line.meets(bounds);
        }

        /** Whether a shape lies under the words, or the border of their frame runs through them. */
        boolean isCutBy(Shape shape) {
            return frames.contains(shape.id) ? !shape.bounds.contains(bounds) : shape.bounds.intersects(bounds);
        }

        @Override
        public String toString() {
            return "label of " + of;
        }
    }

    static Drawing of(Diagram diagram) {
        var shapes = new ArrayList<Shape>();
        var lines = new ArrayList<Line>();
        var labels = new ArrayList<Label>();
        var model = diagram.model();
        for (var shape : model.getModelElementsByType(BpmnShape.class)) {
            var element = (FlowNode) shape.getBpmnElement();
            var around = around(element);
            shapes.add(new Shape(element.getId(), element, rectangle(shape.getBounds()), around));
            addLabel(labels, element, shape.getBpmnLabel());
        }
        for (var edge : model.getModelElementsByType(BpmnEdge.class)) {
            var flow = (SequenceFlow) edge.getBpmnElement();
            lines.add(new Line(flow.getId(), flow, points(edge), frames(flow)));
            addLabel(labels, flow, edge.getBpmnLabel());
        }
        return new Drawing(shapes, lines, labels);
    }

    Shape source(Line line) {
        return shape(line.flow.getSource());
    }

    Shape target(Line line) {
        return shape(line.flow.getTarget());
    }

    Shape shape(FlowNode node) {
        return shapes.stream()
                .filter(shape -> shape.id.equals(node.getId()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(node.getId() + " is not drawn"));
    }

    /** The page that everything fits on. */
    Rectangle2D page() {
        var page = new Rectangle2D.Double();
        page.setFrame(shapes.get(0).bounds);
        shapes.forEach(shape -> page.add(shape.bounds));
        labels.forEach(label -> page.add(label.bounds));
        lines.forEach(line -> line.points.forEach(page::add));
        return page;
    }

    static Rectangle2D grown(Rectangle2D area, double by) {
        return new Rectangle2D.Double(
                area.getX() - by, area.getY() - by, area.getWidth() + 2 * by, area.getHeight() + 2 * by);
    }

    private static void addLabel(List<Label> labels, FlowElement element, BpmnLabel label) {
        if (label != null && label.getBounds() != null) {
            labels.add(new Label(element.getId(), rectangle(label.getBounds()), frames(element)));
        }
    }

    private static List<Point2D> points(BpmnEdge edge) {
        return edge.getWaypoints().stream()
                .map(point -> (Point2D) new Point2D.Double(point.getX(), point.getY()))
                .toList();
    }

    private static Rectangle2D rectangle(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private static Set<String> around(FlowNode node) {
        var around = frames(node);
        if (node instanceof BoundaryEvent event) {
            around.add(event.getAttachedTo().getId());
        }
        return around;
    }

    private static Set<String> frames(FlowElement element) {
        var frames = new HashSet<String>();
        for (var parent = element.getParentElement();
                parent instanceof SubProcess part;
                parent = part.getParentElement()) {
            frames.add(part.getId());
        }
        return frames;
    }
}
