package uk.childprotection.process.engine;

import static org.mockito.Mockito.mock;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import uk.childprotection.process.Diagram;
import uk.childprotection.process.WayOut;

/**
 * One case that has come to a place in a diagram, on an engine of its own while a newer diagram is deployed. Beans do nothing, called
 * processes wait in a task of their own until {@link #goToTheEnd} completes it.
 */
final class CaseInFlight implements AutoCloseable {

    private static final Path SOURCES = Path.of("src/main/java");

    /** How far a case is: what it waits for, and until when. */
    record Waiting(Set<String> tasks, Set<String> timers, Set<String> messages) {}

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.'])([a-z]\\w*)(?![\\w(.])");
    private static final Pattern PASSED_ON =
            Pattern.compile("(?:<camunda:in source|camunda:elementVariable)=\"(\\w+)\"");
    private static final Pattern DELEGATE = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"");
    private static final Pattern ASKED = Pattern.compile("\\$\\{!?(\\w+)\\.\\w+\\(");
    private static final Map<String, Object> ANSWERING = new HashMap<>();
    private static final Set<String> NO_VARIABLES = Set.of("execution", "null", "true", "false", "not", "empty");
    /** What the start of a case has always set, although no released diagram reads it. */
    private static final Set<String> SET_FROM_THE_START = Set.of("enquiryId");

    private static final Date DAY = new Date(4_102_444_800_000L);
    private static final int ROUNDS = 3;
    private static final int STEPS = 150;

    private static ProcessEngine engine;

    private final List<String> deployments = new ArrayList<>();
    private final Map<String, Integer> rounds = new HashMap<>();
    private final String process;
    private Map<String, Object> variables;
    private String instance;

    /** The released diagram of a process is deployed, with stubs for the processes that it or today's calls. */
    CaseInFlight(Diagram released, Diagram today) {
        process = released.id();
        List.of(released, today).forEach(CaseInFlight::registerBeans);
        Map<String, BpmnModelInstance> stubs = new LinkedHashMap<>();
        Stream.of(released, today)
                .flatMap(diagram -> diagram.model().getModelElementsByType(CallActivity.class).stream())
                .map(CallActivity::getCalledElement)
                .filter(called -> !called.equals(process))
                .forEach(called -> stubs.put(called, stub(called)));
        var stubbed = engine.getRepositoryService().createDeployment();
        stubs.forEach((called, stub) -> stubbed.addModelInstance(called + ".bpmn", stub));
        if (!stubs.isEmpty()) {
            deployments.add(stubbed.deploy().getId());
        }
        deploy(released);
    }

    /** The newest diagram from now on. */
    CaseInFlight deploy(Diagram diagram) {
        deployments.add(engine.getRepositoryService()
                .createDeployment()
                .addString(diagram.id() + ".bpmn", diagram.xml())
                .deploy()
                .getId());
        return this;
    }

    /** A case comes to this place of the newest diagram. */
    CaseInFlight comesTo(String activity, Map<String, Object> variables) {
        this.variables = variables;
        instance = engine.getRuntimeService()
                .createProcessInstanceByKey(process)
                .businessKey("CP-2026-00042")
                .setVariables(variables)
                .startBeforeActivity(activity)
                .execute()
                .getId();
        return this;
    }

    /** Takes the case over into the newest diagram, as the application does when it is told to. */
    void takeOver() {
        new TakingOver(engine.getRepositoryService(), engine.getRuntimeService(), new DiagramSettings(List.of()))
                .takeOver(process);
    }

    /** Whether the case follows the newest diagram. */
    boolean isUpToDate() {
        return running().getProcessDefinitionId().equals(newest());
    }

    Waiting waiting() {
        Set<String> tasks = new TreeSet<>();
        tasksOfCase()
                .forEach(task -> tasks.add("%s %s for %s %s, form %s, due %s"
                        .formatted(
                                task.getTaskDefinitionKey(),
                                task.getId(),
                                task.getAssignee(),
                                engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                                        .map(link -> String.valueOf(link.getGroupId()))
                                        .sorted()
                                        .toList(),
                                task.getCamundaFormRef() == null
                                        ? "none"
                                        : task.getCamundaFormRef().getKey(),
                                task.getDueDate())));
        Set<String> timers = new TreeSet<>();
        engine.getManagementService().createJobQuery().processInstanceId(instance).list().stream()
                .map(job -> "%s at %s".formatted(definition(job), job.getDuedate()))
                .forEach(timers::add);
        Set<String> messages = new TreeSet<>();
        subscriptions().forEach(message -> messages.add(message.getActivityId() + " " + message.getEventName()));
        return new Waiting(tasks, timers, messages);
    }

    /**
     * Goes on until the case has ended: every task is completed, every job run, every message sent, by the shortest way. Where the diagram
     * goes round until another process tells it to stop, it goes round some times and is told.
     *
     * @return whether it ended; otherwise it can only be ended by its caller
     */
    boolean goToTheEnd() {
        for (int step = 0; step < STEPS; step++) {
            if (running() == null) {
                return true;
            }
            if (!goOn() && !stop()) {
                return false;
            }
        }
        throw new AssertionError("The case goes on for ever: " + waiting());
    }

    private boolean goOn() {
        for (Task task : engine.getTaskService().createTaskQuery().list()) {
            if (rounds.merge(task.getTaskDefinitionKey(), 1, Integer::sum) <= ROUNDS) {
                engine.getTaskService().complete(task.getId(), variables);
                return true;
            }
        }
        for (Job job : engine.getManagementService().createJobQuery().list()) {
            boolean timer = job.getDuedate() != null && !job.getDuedate().before(DAY);
            String activity = definition(job);
            if ((!timer || element(activity) instanceof IntermediateCatchEvent)
                    && rounds.merge(activity, 1, Integer::sum) <= ROUNDS) {
                engine.getManagementService().executeJob(job.getId());
                return true;
            }
        }
        for (EventSubscription message : subscriptions()) {
            FlowNode element = element(message.getActivityId());
            if ((element instanceof ReceiveTask || element instanceof IntermediateCatchEvent)
                    && rounds.merge(message.getActivityId(), 1, Integer::sum) <= ROUNDS) {
                receive(message);
                return true;
            }
        }
        return false;
    }

    /** What stops a diagram that goes round: a message at a boundary or in an event sub-process that interrupts. */
    private boolean stop() {
        for (EventSubscription message : subscriptions()) {
            FlowNode element = element(message.getActivityId());
            if (element instanceof BoundaryEvent boundary && boundary.cancelActivity()
                    || element instanceof StartEvent start && start.isInterrupting()) {
                rounds.clear();
                receive(message);
                return true;
            }
        }
        return false;
    }

    private String newest() {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private void receive(EventSubscription message) {
        engine.getRuntimeService().messageEventReceived(message.getEventName(), message.getExecutionId());
    }

    private ProcessInstance running() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult();
    }

    private List<Task> tasksOfCase() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .initializeFormKeys()
                .list();
    }

    private List<EventSubscription> subscriptions() {
        return engine.getRuntimeService()
                .createEventSubscriptionQuery()
                .processInstanceId(instance)
                .list();
    }

    private String definition(Job job) {
        return engine.getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    private FlowNode element(String activity) {
        BpmnModelInstance model =
                engine.getRepositoryService().getBpmnModelInstance(running().getProcessDefinitionId());
        return model.getModelElementById(activity);
    }

    @Override
    public void close() {
        deployments.forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment, true, true, true));
        Mocks.reset();
    }

    /** One engine for all cases of a test. */
    static void begin() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("inFlight");
        configuration.setJdbcUrl("jdbc:h2:mem:inFlight");
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_NONE);
        configuration.setExpressionManager(new MockExpressionManager());
        configuration.setCustomPreBPMNParseListeners(List.of(new ShortestWay()));
        engine = configuration.buildProcessEngine();
    }

    static void end() {
        engine.close();
    }

    /** A value for every variable that the diagram reads: a day far away for dates, false for answers, a word for anything else. */
    static Map<String, Object> variables(Diagram diagram) {
        Set<String> answers = new TreeSet<>();
        diagram.model().getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> flow.getConditionExpression() != null)
                .forEach(flow -> names(flow.getConditionExpression().getTextContent(), answers));
        Set<String> read = new TreeSet<>();
        names(diagram.xml(), read);
        PASSED_ON.matcher(diagram.xml()).results().forEach(found -> read.add(found.group(1)));
        read.addAll(SET_FROM_THE_START);
        Map<String, Object> variables = new HashMap<>();
        read.forEach(
                name -> variables.put(name, answers.contains(name) ? Boolean.FALSE : name.endsWith("On") ? DAY : name));
        return variables;
    }

    private static void names(String text, Set<String> names) {
        EXPRESSION
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .flatMap(expression -> NAME.matcher(expression).results().map(found -> found.group(1)))
                .filter(name -> !NO_VARIABLES.contains(name) && Mocks.get(name) == null)
                .forEach(names::add);
    }

    private static void registerBeans(Diagram diagram) {
        DELEGATE.matcher(diagram.xml())
                .results()
                .forEach(found -> Mocks.register(found.group(1), (JavaDelegate) execution -> {}));
        ASKED.matcher(diagram.xml())
                .results()
                .forEach(found -> Mocks.register(
                        found.group(1), ANSWERING.computeIfAbsent(found.group(1), CaseInFlight::answering)));
    }

    /** A bean whose methods answer something of their type: one thing, a word, no. */
    private static Object answering(String bean) {
        return mock(typeOf(bean), call -> {
            Class<?> type = call.getMethod().getReturnType();
            if (Collection.class.isAssignableFrom(type)) {
                return List.of("C1");
            }
            return type == boolean.class || type == Boolean.class
                    ? Boolean.FALSE
                    : type == Date.class ? DAY : type == String.class ? "somebody" : null;
        });
    }

    private static Class<?> typeOf(String bean) {
        String file = Character.toUpperCase(bean.charAt(0)) + bean.substring(1) + ".java";
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            Path source = sources.filter(path -> path.endsWith(file))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No room has a class for the bean " + bean));
            String name = SOURCES.relativize(source).toString().replace(File.separatorChar, '.');
            return Class.forName(name.substring(0, name.length() - ".java".length()));
        } catch (IOException | ClassNotFoundException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static BpmnModelInstance stub(String called) {
        return Bpmn.createExecutableProcess(called)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask("Activity_InCalledProcess_" + called.replace('-', '_'))
                .endEvent()
                .done();
    }

    /** Sets at every gateway the answer that leads to an end by the fewest steps. */
    private static final class ShortestWay extends AbstractBpmnParseListener {

        private static final Pattern CONDITION = Pattern.compile("\\$\\{(!?)(\\w+)}");

        @Override
        public void parseExclusiveGateway(Element element, ScopeImpl scope, ActivityImpl activity) {
            activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) ShortestWay::answer);
        }

        private static void answer(DelegateExecution execution) {
            var gateway = (ExclusiveGateway) execution.getBpmnModelElementInstance();
            if (gateway.getOutgoing().size() > 1) {
                WayOut.of(gateway)
                        .map(SequenceFlow::getConditionExpression)
                        .map(condition -> CONDITION.matcher(condition.getTextContent()))
                        .filter(condition -> condition.matches())
                        .ifPresent(condition -> execution.setVariable(
                                condition.group(2), condition.group(1).isEmpty()));
            }
        }
    }
}
