package uk.childprotection.process;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.childprotection.access.Role;
import uk.childprotection.process.engine.Grants;
import uk.childprotection.process.letter.PostingTimes;
import uk.childprotection.process.preparation.ChairStandings;

/** What every diagram keeps to, so that a reader, an engineer and a running case can rely on it. */
class ProcessModelsTest {

    private static final String DIAGRAMS = "uk.childprotection.process.Diagram#all";
    private static final String NAME = "[A-Z][A-Za-z0-9]*";
    private static final String VARIABLE = "[a-z][A-Za-z]*";

    /**
     * Nobody is warned of these: the limit for the visit itself has been near and has passed before them, and the time of another
     * authority is not ours.
     */
    private static final Set<String> ONLY_TOLD =
            Set.of("${childNotSeenDueOn}", "${childLongNotSeenDueOn}", "${transferAnswerDueOn}");

    /**
     * A letter can be taken back wherever another takes its place, and a conference moves in many ways, so that no one diagram sends
     * these.
     */
    private static final Set<String> SENT_BY_THE_CASE_FILE =
            Set.of("LetterWithdrawn", "HelpOutdated", "HelpNotAwaited");

    /** Whenever the post goes; a bean knows the working days. */
    private static final String POSTING_TIMES = "${postingTimes.cycle()}";

    private static final Set<String> NO_ELEMENTS_OF = Set.of("script", "executionListener", "taskListener", "formData");
    private static final Set<String> NO_ATTRIBUTES_OF =
            Set.of("class", "expression", "scriptFormat", "resource", "resultVariable");

    @ParameterizedTest
    @MethodSource(DIAGRAMS)
    void holdsOneProcessNamedLikeItsFile(Diagram diagram) {
        assertThat(elements(diagram, Process.class))
                .singleElement()
                .satisfies(process -> assertThat(process.getId()).isEqualTo(diagram.id()))
                .satisfies(process -> assertThat(process.getId()).matches("[a-z0-9]+(-[a-z0-9]+)*"))
                .satisfies(process -> assertThat(process.isExecutable()).isTrue())
                .satisfies(process -> assertThat(process.getName()).matches("[A-Z].*[^.]"))
                .satisfies(process -> assertThat(words(process)).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource(DIAGRAMS)
    void saysItsVersionAndHowLongItsHistoryIsKept(Diagram diagram) {
        var process = process(diagram);

        assertThat(process.getCamundaVersionTag()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(process.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
    }

    @ParameterizedTest
    @MethodSource(DIAGRAMS)
    void givesEveryElementAnIdWithAMeaning(Diagram diagram) {
        assertThat(elements(diagram, FlowNode.class))
                .allSatisfy(node -> assertThat(node.getId()).matches(prefixOf(node) + "_" + NAME));
        assertThat(elements(diagram, SequenceFlow.class))
                .allSatisfy(flow -> assertThat(flow.getId()).matches("Flow_" + NAME));
        assertThat(elements(diagram, EventDefinition.class))
                .allSatisfy(definition -> assertThat(definition.getId()).matches(NAME + "EventDefinition_" + NAME));
        assertThat(elements(diagram, Message.class))
                .allSatisfy(message -> assertThat(message.getId()).isEqualTo("Message_" + message.getName()));
        assertThat(elements(diagram, Error.class))
                .allSatisfy(error -> assertThat(error.getId()).isEqualTo("Error_" + error.getErrorCode()));
    }

    @ParameterizedTest
    @MethodSource(DIAGRAMS)
    void labelsWhatAReaderWouldAskAbout(Diagram diagram) {
        assertThat(elements(diagram, Activity.class)).allSatisfy(ProcessModelsTest::isLabelled);
        assertThat(elements(diagram, Event.class)).allSatisfy(ProcessModelsTest::isLabelled);
        assertThat(splits(diagram)).allSatisfy(split -> {
            assertThat(split.getName()).as(split.getId()).matches("[A-Z].*\\?");
            assertThat(split.getOutgoing())
                    .extracting(SequenceFlow::getName)
                    .as("answers to " + split.getId())
                    .containsExactlyInAnyOrder("Yes", "No");
        });
        assertThat(elements(diagram, Gateway.class))
                .filteredOn(gateway -> gateway instanceof ParallelGateway
                        || gateway.getOutgoing().size() == 1)
                .allSatisfy(
                        quiet -> assertThat(quiet.getName()).as(quiet.getId()).isNull());
    }

    @ParameterizedTest
    @MethodSource(DIAGRAMS)
    void letsExactlyOneAnswerBeTrue(Diagram diagram) {
        assertThat(splits(diagram)).allSatisfy(split -> {
            var conditions = split.getOutgoing().stream()
                    .map(SequenceFlow::getConditionExpression)
                    .map(condition -> condition == null ? "" : condition.getTextContent())
                    .sorted()
                    .toList();
            assertThat(conditions).as(split.getId()).hasSize(2);
            assertThat(conditions.get(1))
                    .as("one named decision")
                    .matches("\\$\\{" + VARIABLE + "(\\." + VARIABLE + "\\(" + VARIABLE + "\\))?}");
            assertThat(conditions.get(0)).isEqualTo(conditions.get(1).replace("${", "${!"));
        });
        assertThat(elements(diagram, SequenceFlow.class))
                .filteredOn(flow -> flow.getConditionExpression() != null)
                .allSatisfy(flow -> assertThat(flow.getSource()).isInstanceOf(ExclusiveGateway.class));
    }

    @ParameterizedTest
    @MethodSource(DIAGRAMS)
    void splitsAndJoinsAtGatewaysOfTheirOwn(Diagram diagram) {
        assertThat(elements(diagram, Gateway.class))
                .allSatisfy(gateway -> assertThat(List.of(
                                gateway.getIncoming().size() > 1,
                                gateway.getOutgoing().size() > 1))
                        .as(gateway.getId() + " either splits or joins")
                        .containsExactlyInAnyOrder(true, false));
        assertThat(elements(diagram, FlowNode.class))
                .filteredOn(node -> !(node instanceof Gateway))
                .allSatisfy(node -> assertThat(node.getOutgoing())
                        .as(node.getId())
                        .hasSize(node instanceof EndEvent || isWokenByItself(node) ? 0 : 1));
    }

    @ParameterizedTest
    @MethodSource(DIAGRAMS)
    void givesEveryTaskOfAPersonAFormSomeoneToDoItAndADay(Diagram diagram) {
        assertThat(elements(diagram, UserTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaFormRef()).as(task.getId()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(task.getCamundaFormRefBinding()).as(task.getId()).isEqualTo("deployment");
            assertThat(task.getCamundaAssignee() != null || task.getCamundaCandidateGroups() != null)
                    .as(task.getId() + " is somebody's")
                    .isTrue();
            if (task.getCamundaDueDate() == null) {
                assertThat(words(task)).as(task.getId()).startsWith("No due date: ");
            } else {
                assertThat(task.getCamundaDueDate()).matches("\\$\\{" + VARIABLE + "On}");
            }
        });
    }

    @ParameterizedTest
    @MethodSource(DIAGRAMS)
    void asksOnlyRolesThatExist(Diagram diagram) {
        var asked = Stream.concat(
                elements(diagram, UserTask.class).stream().map(UserTask::getCamundaCandidateGroupsList),
                Stream.of(process(diagram).getCamundaCandidateStarterGroupsList()));

        assertThat(asked.flatMap(List::stream))
                .filteredOn(group -> !group.startsWith("${"))
                .allSatisfy(group -> assertThat(Role.ofGroup(group)).as(group).isPresent());
    }

    @ParameterizedTest
    @MethodSource(DIAGRAMS)
    void asksTheManagersOfTheFamilysTeamAndNotAllTeamManagers(Diagram diagram) {
        assertThat(elements(diagram, UserTask.class))
                .extracting(UserTask::getCamundaCandidateGroups)
                .doesNotContain("teamManager");
        assertThat(diagram.xml())
                .doesNotContain("'teamManager'")
                .doesNotContainPattern("limitOwnerGroup\">\\s*teamManager");
    }

    @ParameterizedTest
    @MethodSource(DIAGRAMS)
    void isStartedInTasklistOnlyThroughAForm(Diagram diagram) {
        var process = process(diagram);
        var forms = starts(process).map(StartEvent::getCamundaFormRef).toList();

        if (process.isCamundaStartableInTasklist()) {
            assertThat(starts(process)
                            .filter(start -> start.getEventDefinitions().isEmpty()))
                    .singleElement()
                    .satisfies(start -> {
                        assertThat(start.getCamundaFormRef()).matches("[a-z0-9]+(-[a-z0-9]+)*");
                        assertThat(start.getCamundaFormRefBinding()).isEqualTo("deployment");
                        assertThat(start.getCamundaInitiator()).isEqualTo("startedBy");
                    });
            assertThat(forms).filteredOn(form -> form != null).hasSize(1);
            assertThat(process.getCamundaCandidateStarterGroupsList()).isNotEmpty();
        } else {
            assertThat(forms).containsOnlyNulls();
            assertThat(process.getCamundaCandidateStarterGroupsList()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(DIAGRAMS)
    void callsOnlyProcessesThatExistUnderTheFamilysReference(Diagram diagram) {
        var known = Diagram.all().stream().map(Diagram::id).toList();

        assertThat(elements(diagram, CallActivity.class)).allSatisfy(call -> {
            assertThat(call.getCalledElement()).as(call.getId()).isIn(known);
            assertThat(call.getExtensionElements()
                            .getElementsQuery()
                            .filterByType(CamundaIn.class)
                            .list())
                    .as(call.getId())
                    .extracting(CamundaIn::getCamundaBusinessKey)
                    .contains("#{execution.processBusinessKey}");
        });
    }

    @Test
    void sendsOnlyMessagesThatSomebodyAwaitsAndAwaitsOnlyWhatIsSent() {
        var sent = Diagram.all().stream().flatMap(ProcessModelsTest::sent).collect(toSet());
        var awaited = Diagram.all().stream().flatMap(ProcessModelsTest::awaited).collect(toSet());

        sent.addAll(SENT_BY_THE_CASE_FILE);

        assertThat(sent).isEqualTo(awaited);
    }

    @ParameterizedTest
    @MethodSource(DIAGRAMS)
    void leavesEveryDayToAVariableAndSaysTheLimitInWords(Diagram diagram) {
        assertThat(elements(diagram, TimerEventDefinition.class)).allSatisfy(timer -> {
            var event = (CatchEvent) timer.getParentElement();
            assertThat(timer.getTimeDuration()).isNull();
            if (timer.getTimeCycle() != null) {
                assertThat(event).isInstanceOf(StartEvent.class);
                assertThat(timer.getTimeCycle().getTextContent()).isEqualTo(POSTING_TIMES);
                assertThat(words(event)).as(event.getId()).contains("working day");
                return;
            }
            assertThat(timer.getTimeDate().getTextContent()).matches("\\$\\{" + VARIABLE + "On}");
            assertThat(words(event)).as(event.getId()).containsPattern("working days?|day by which|day half way");
        });
    }

    @ParameterizedTest
    @MethodSource(DIAGRAMS)
    void neverLetsALimitBreakOffTheWorkItIsFor(Diagram diagram) {
        assertThat(limitTimers(diagram)).allSatisfy(timer -> {
            var event = (BoundaryEvent) timer.getParentElement();
            assertThat(timer.getTimeDate().getTextContent()).matches("\\$\\{" + VARIABLE + "(Warn|Due)On}");
            assertThat(event.cancelActivity()).as(event.getId() + " interrupts").isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource(DIAGRAMS)
    void warnsOfEveryLimitThatCanPass(Diagram diagram) {
        var days = limitTimers(diagram).stream()
                .map(timer -> timer.getTimeDate().getTextContent())
                .filter(day -> !ONLY_TOLD.contains(day))
                .collect(groupingBy(day -> day.replaceAll("(Warn|Due)On}", "")));

        assertThat(days.entrySet())
                .allSatisfy(limit -> assertThat(limit.getValue())
                        .containsExactlyInAnyOrder(limit.getKey() + "WarnOn}", limit.getKey() + "DueOn}"));
    }

    @ParameterizedTest
    @MethodSource(DIAGRAMS)
    void holdsNoCode(Diagram diagram) {
        assertThat(everything(diagram.model().getDocument().getRootElement())).allSatisfy(element -> {
            assertThat(element.getLocalName()).isNotIn(NO_ELEMENTS_OF).isNotEqualTo("scriptTask");
            NO_ATTRIBUTES_OF.forEach(
                    attribute -> assertThat(element.getAttribute("http://camunda.org/schema/1.0/bpmn", attribute))
                            .as(element.getLocalName() + " has " + attribute)
                            .isNull());
        });
        assertThat(beans(diagram)).allMatch(bean -> bean != null && bean.matches("\\$\\{" + VARIABLE + "}"));
    }

    @ParameterizedTest
    @MethodSource(DIAGRAMS)
    void triesAgainWhateverItDoesLater(Diagram diagram) {
        assertThat(elements(diagram, Activity.class))
                .filteredOn(activity -> activity.isCamundaAsyncBefore() || activity.isCamundaAsyncAfter())
                .allSatisfy(activity -> assertThat(activity.getExtensionElements()
                                .getElementsQuery()
                                .filterByType(CamundaFailedJobRetryTimeCycle.class)
                                .singleResult()
                                .getTextContent())
                        .as(activity.getId())
                        .isEqualTo("R5/PT10M"));
    }

    @ParameterizedTest
    @MethodSource(DIAGRAMS)
    void sendsALetterInATransactionThatHoldsNothingElse(Diagram diagram) {
        assertThat(elements(diagram, SendTask.class))
                .filteredOn(task -> "${sendLetter}".equals(task.getCamundaDelegateExpression()))
                .allSatisfy(task -> assertThat(
                                task.isCamundaAsyncBefore() && task.isCamundaAsyncAfter() && task.isCamundaExclusive())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource(DIAGRAMS)
    void beginsAndEndsEveryPartInSight(Diagram diagram) {
        assertThat(scopes(diagram)).allSatisfy(scope -> {
            var inside = children(scope);
            assertThat(inside).as("start of " + scope.getId()).hasAtLeastOneElementOfType(StartEvent.class);
            assertThat(inside).as("end of " + scope.getId()).hasAtLeastOneElementOfType(EndEvent.class);
        });
    }

    @ParameterizedTest
    @MethodSource(DIAGRAMS)
    void reachesEveryElement(Diagram diagram) {
        assertThat(reachedFrom(process(diagram)))
                .containsExactlyInAnyOrderElementsOf(elements(diagram, FlowNode.class).stream()
                        .map(FlowNode::getId)
                        .toList());
    }

    @Test
    void areTakenByTheEngine() {
        var engine = engine();
        try {
            var deployment = engine.getRepositoryService().createDeployment();
            Diagram.all().forEach(diagram -> deployment.addString(diagram.id() + ".bpmn", diagram.xml()));

            assertThatNoException().isThrownBy(deployment::deploy);

            assertThat(engine.getRepositoryService()
                            .createProcessDefinitionQuery()
                            .list())
                    .extracting(ProcessDefinition::getKey)
                    .containsExactlyInAnyOrderElementsOf(
                            Diagram.all().stream().map(Diagram::id).toList());
        } finally {
            engine.close();
        }
    }

    /** The timers that watch how long a piece of work takes; others wait for the day on which something begins. */
    private static List<TimerEventDefinition> limitTimers(Diagram diagram) {
        return elements(diagram, TimerEventDefinition.class).stream()
                .filter(timer -> timer.getParentElement() instanceof BoundaryEvent)
                .toList();
    }

    private static void isLabelled(FlowElement element) {
        assertThat(element.getName()).as(element.getId()).matches("[A-Z0-9][^A-Z.?]*( 47 [^A-Z.?]*)?");
    }

    /** The gateways at which a decision parts the ways. */
    private static List<Gateway> splits(Diagram diagram) {
        return elements(diagram, Gateway.class).stream()
                .filter(gateway -> !(gateway instanceof ParallelGateway))
                .filter(gateway -> gateway.getOutgoing().size() > 1)
                .toList();
    }

    private static String prefixOf(FlowNode node) {
        if (node instanceof Event) {
            return "Event";
        }
        return node instanceof Gateway ? "Gateway" : "Activity";
    }

    private static Stream<String> sent(Diagram diagram) {
        return Stream.concat(
                elements(diagram, ThrowEvent.class).stream().flatMap(event -> messages(event.getEventDefinitions())),
                elements(diagram, SendTask.class).stream()
                        .map(SendTask::getMessage)
                        .filter(message -> message != null)
                        .map(Message::getName));
    }

    private static Stream<String> awaited(Diagram diagram) {
        return Stream.concat(
                elements(diagram, CatchEvent.class).stream().flatMap(event -> messages(event.getEventDefinitions())),
                elements(diagram, ReceiveTask.class).stream()
                        .map(task -> task.getMessage().getName()));
    }

    private static Stream<String> messages(Collection<EventDefinition> definitions) {
        return definitions.stream()
                .filter(MessageEventDefinition.class::isInstance)
                .map(definition ->
                        ((MessageEventDefinition) definition).getMessage().getName());
    }

    private static List<String> beans(Diagram diagram) {
        return Stream.of(
                        elements(diagram, ServiceTask.class).stream().map(ServiceTask::getCamundaDelegateExpression),
                        elements(diagram, SendTask.class).stream().map(SendTask::getCamundaDelegateExpression),
                        elements(diagram, ThrowEvent.class).stream()
                                .flatMap(event -> event.getEventDefinitions().stream())
                                .filter(MessageEventDefinition.class::isInstance)
                                .map(definition ->
                                        ((MessageEventDefinition) definition).getCamundaDelegateExpression()))
                .flatMap(Function.identity())
                .toList();
    }

    private static Set<String> reachedFrom(Process process) {
        var reached = new HashSet<String>();
        var next = new ArrayDeque<FlowNode>(starts(process).toList());
        children(process).stream()
                .filter(ProcessModelsTest::isWokenByItself)
                .forEach(child -> next.add((FlowNode) child));
        while (!next.isEmpty()) {
            var node = next.pop();
            if (reached.add(node.getId())) {
                node.getOutgoing().forEach(flow -> next.add(flow.getTarget()));
                node.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                        .filter(event -> node.equals(event.getAttachedTo()))
                        .forEach(next::add);
                if (node instanceof SubProcess part) {
                    starts(part).forEach(next::add);
                    children(part).stream()
                            .filter(ProcessModelsTest::isWokenByItself)
                            .forEach(child -> next.add((FlowNode) child));
                }
            }
        }
        return reached;
    }

    /** An event sub-process, which no flow leads to or from. */
    private static boolean isWokenByItself(FlowElement element) {
        return element instanceof SubProcess part && part.triggeredByEvent();
    }

    private static Stream<StartEvent> starts(BaseElement scope) {
        return children(scope).stream().filter(StartEvent.class::isInstance).map(StartEvent.class::cast);
    }

    private static Collection<FlowElement> children(BaseElement scope) {
        return scope.getChildElementsByType(FlowElement.class);
    }

    private static List<BaseElement> scopes(Diagram diagram) {
        return Stream.concat(
                        Stream.of(process(diagram)),
                        elements(diagram, SubProcess.class).stream().map(BaseElement.class::cast))
                .toList();
    }

    private static Process process(Diagram diagram) {
        return elements(diagram, Process.class).get(0);
    }

    private static <T extends BaseElement> List<T> elements(Diagram diagram, Class<T> type) {
        return List.copyOf(diagram.model().getModelElementsByType(type));
    }

    private static Stream<DomElement> everything(DomElement root) {
        return Stream.concat(Stream.of(root), root.getChildElements().stream().flatMap(ProcessModelsTest::everything));
    }

    private static String words(BaseElement element) {
        return String.join(
                " ",
                element.getDocumentations().stream()
                        .map(Documentation::getTextContent)
                        .toList());
    }

    private static ProcessEngine engine() {
        PostingTimes postingTimes = mock(PostingTimes.class);
        when(postingTimes.cycle()).thenReturn("R/2030-01-07T13:00:00Z/P1D");
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setBeans(Map.of("postingTimes", postingTimes));
        return configuration
                .setProcessEngineName("models")
                .setJdbcUrl("jdbc:h2:mem:models")
                .setEnforceHistoryTimeToLive(true)
                .setJobExecutorActivate(false)
                .buildProcessEngine();
    }

    @ParameterizedTest
    @MethodSource(DIAGRAMS)
    void whatAChairDoesAsTheChairTakesNoIndependenceAway(Diagram diagram) {
        var model = diagram.model();
        Stream<String> tasks = model.getModelElementsByType(UserTask.class).stream()
                .filter(task -> "${chair}".equals(task.getCamundaAssignee())
                        || startedByAChair(diagram) && "${startedBy}".equals(task.getCamundaAssignee()))
                .map(UserTask::getCamundaFormRef);
        Stream<String> starts = model.getModelElementsByType(StartEvent.class).stream()
                .filter(start -> startedByAChair(diagram))
                .map(StartEvent::getCamundaFormRef)
                .filter(form -> form != null);

        assertThat(ChairStandings.FORMS_OF_A_CHAIR)
                .as(
                        "a chair who completed one of these could not chair the next conference: add it to FORMS_OF_A_CHAIR")
                .containsAll(Stream.concat(tasks, starts).toList());
    }

    private static boolean startedByAChair(Diagram diagram) {
        return Grants.STARTERS.getOrDefault(diagram.id(), List.of()).contains(Role.CONFERENCE_CHAIR);
    }
}
