package uk.childprotection.process;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Which way out of a gateway leads to an end by the fewest steps. */
public final class WayOut {

    private WayOut() {}

    /** The flow to take; none when no way leads to an end. */
    public static Optional<SequenceFlow> of(ExclusiveGateway gateway) {
        Map<FlowNode, Integer> steps = stepsToAnEnd(gateway);
        return gateway.getOutgoing().stream()
                .filter(flow -> steps.containsKey(flow.getTarget()))
                .min((one, other) -> steps.get(one.getTarget()) - steps.get(other.getTarget()));
    }

    /** For each element beside the gateway from which an end can be reached, how far it is. */
    private static Map<FlowNode, Integer> stepsToAnEnd(ExclusiveGateway gateway) {
        Map<FlowNode, Integer> steps = new HashMap<>();
        Deque<FlowNode> next = new ArrayDeque<>();
        Collection<EndEvent> ends = gateway.getParentElement().getChildElementsByType(EndEvent.class);
        ends.forEach(end -> {
            steps.put(end, 0);
            next.add(end);
        });
        while (!next.isEmpty()) {
            FlowNode node = next.remove();
            for (SequenceFlow flow : node.getIncoming()) {
                if (!steps.containsKey(flow.getSource())) {
                    steps.put(flow.getSource(), steps.get(node) + 1);
                    next.add(flow.getSource());
                }
            }
        }
        return steps;
    }
}
