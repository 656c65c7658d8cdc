package uk.childprotection.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageInMemProcessEngineConfiguration;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import uk.childprotection.process.engine.TeamManagers;
import uk.childprotection.process.letter.PostingTimes;

/**
 * One diagram on an engine in memory. Its beans are recorders, the processes it calls are stubs, and nothing happens but what the
 * test fires: it reads as a trace. When all tests of the class have run, every element of the diagram must have been passed.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final DiagramTest diagram = DiagramTest.of("section-47-enquiry").calling("letters");
 *
 * @Test
 * void tellsTheReferrerWhenNoEnquiryIsNeeded() {
 *     diagram.start(Map.of("enquiryNeeded", false));
 *     diagram.complete("Activity_HoldStrategyDiscussion");
 *     diagram.run("Activity_WriteNoEnquiryLetters");
 *
 *     assertThat(diagram.asked("writeNoEnquiryLetters")).hasSize(1);
 *     assertThat(diagram.called("letters")).hasSize(1);
 *     assertThat(diagram.passed()).contains("Event_NoEnquiry");
 * }
 * }</pre>
 */
public final class DiagramTest implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    /** The business key of every instance that a test starts. */
    public static final String CASE = "CP-2026-00042";

    /** The group of the managers of that family's team. */
    public static final String MANAGERS = "managersRiverside";

    private static final Path DIAGRAMS = Path.of("bpmn");
    private static final Pattern BEAN = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"");
    private static final String STUB = "stubOfACalledProcess";
    private static final AtomicInteger ENGINES = new AtomicInteger();

    private final String process;
    private final Map<String, BpmnModelInstance> stubs = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> returned = new HashMap<>();
    private final Map<String, List<Call>> beans = new HashMap<>();
    private final Map<String, JavaDelegate> behaviour = new HashMap<>();
    private final Map<String, List<Call>> calls = new HashMap<>();
    private ProcessEngineCoverageExtension coverage;
    private ProcessEngine engine;
    private final Set<String> everPassed = new HashSet<>();
    private String deployment;

    /** A bean or a called process was asked: the business key and the variables it could see. */
    public record Call(String businessKey, Map<String, Object> variables) {

        /** The value of a variable, null when it was not given. */
        public Object variable(String name) {
            return variables.get(name);
        }
    }

    private DiagramTest(String process) {
        this.process = process;
    }

    /** The diagram {@code bpmn/<process>.bpmn}. */
    public static DiagramTest of(String process) {
        return new DiagramTest(process);
    }

    /** The diagram calls this process, which ends at once. */
    public DiagramTest calling(String called) {
        return calling(called, Map.of());
    }

    /** The diagram calls this process, which ends at once with these variables. */
    public DiagramTest calling(String called, Map<String, Object> variables) {
        returned.put(called, variables);
        stubs.put(
                called,
                Bpmn.createExecutableProcess(called)
                        .startEvent()
                        .serviceTask("Activity_Stub")
                        .camundaDelegateExpression("${" + STUB + "}")
                        .endEvent()
                        .done());
        return this;
    }

    /** The diagram calls this process, which goes on until the test lets it end with {@link #release}. */
    public DiagramTest holding(String called) {
        returned.put(called, Map.of());
        stubs.put(
                called,
                Bpmn.createExecutableProcess(called)
                        .startEvent()
                        .serviceTask("Activity_Stub")
                        .camundaDelegateExpression("${" + STUB + "}")
                        .receiveTask(held(called))
                        .endEvent()
                        .done());
        return this;
    }

    // What a test does

    /** Starts an instance for the family {@link #CASE}. */
    public ProcessInstance start(Map<String, Object> variables) {
        return runtime().startProcessInstanceByKey(process, CASE, withCase(variables));
    }

    /** Starts an instance for the family {@link #CASE} by a message. */
    public ProcessInstance startByMessage(String message, Map<String, Object> variables) {
        return runtime().startProcessInstanceByMessage(message, CASE, withCase(variables));
    }

    /** Sends a message that exactly one running instance of the family waits for. */
    public void send(String message, Map<String, Object> variables) {
        runtime()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(CASE)
                .setVariables(variables)
                .correlate();
    }

    /** Sends a message to the one of several parts of a running instance whose own variable has this value. */
    public void send(String message, String variable, Object value) {
        runtime()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(CASE)
                .localVariableEquals(variable, value)
                .correlate();
    }

    /** Completes the one open task of this activity. */
    public void complete(String activity) {
        complete(activity, Map.of());
    }

    /** Completes the one open task of this activity; the variables are what the form's handler would have set. */
    public void complete(String activity, Map<String, Object> variables) {
        tasks().complete(task(activity).getId(), variables);
    }

    /** Fires the one timer that runs for this event. */
    public void fire(String timer) {
        management().executeJob(job(timer).getId());
    }

    /** Runs the one job that waits before this activity. */
    public void run(String activity) {
        management().executeJob(job(activity).getId());
    }

    /** Lets a process end that was declared with {@link #holding}. */
    public void release(String called) {
        Execution waiting =
                runtime().createExecutionQuery().activityId(held(called)).singleResult();
        assertThat(waiting).as("a running %s", called).isNotNull();
        runtime().signal(waiting.getId());
    }

    /** Sets variables in a process that was declared with {@link #holding}, as what it does would. */
    public void inHeld(String called, Map<String, Object> variables) {
        Execution waiting =
                runtime().createExecutionQuery().activityId(held(called)).singleResult();
        assertThat(waiting).as("a running %s", called).isNotNull();
        runtime().setVariables(waiting.getId(), variables);
    }

    /** Says what a bean does when it is asked, until the end of the test. */
    public void when(String bean, JavaDelegate answer) {
        assertThat(beans).as("the beans of %s", process).containsKey(bean);
        behaviour.put(bean, answer);
    }

    /** Registers something that an expression of the diagram asks; its class and methods must be public, or it is a mock. */
    public void bean(String name, Object bean) {
        Mocks.register(name, bean);
    }

    // What a test sees

    /** The one open task of this activity. */
    public Task task(String activity) {
        List<Task> open = tasks().createTaskQuery()
                .taskDefinitionKey(activity)
                .initializeFormKeys()
                .list();
        assertThat(open)
                .as("open tasks of %s; waiting at %s", activity, waitingAt())
                .hasSize(1);
        return open.get(0);
    }

    /** What a variable is for each open task of this activity. */
    public List<Object> valuesOf(String activity, String variable) {
        return tasks().createTaskQuery().taskDefinitionKey(activity).list().stream()
                .map(task -> tasks().getVariable(task.getId(), variable))
                .toList();
    }

    /** The groups whose members may claim the one open task of this activity. */
    public List<String> groupsOf(String activity) {
        return tasks().getIdentityLinksForTask(task(activity).getId()).stream()
                .filter(link -> link.getGroupId() != null)
                .map(link -> link.getGroupId())
                .toList();
    }

    /** When the one timer of this event is due. */
    public Date dueDate(String timer) {
        return job(timer).getDuedate();
    }

    /** When the timers of this event are due, where several instances of the diagram run. */
    public List<Date> dueDates(String timer) {
        return management().createJobQuery().activityId(timer).list().stream()
                .map(Job::getDuedate)
                .toList();
    }

    /** Whether a process that was declared with {@link #holding} goes on. */
    public boolean isRunning(String called) {
        return runtime().createExecutionQuery().activityId(held(called)).count() > 0;
    }

    /** Whether a timer or job of this activity waits. */
    public boolean isScheduled(String activity) {
        return management().createJobQuery().activityId(activity).count() > 0;
    }

    /** How often a bean was asked, and with which variables. */
    public List<Call> asked(String bean) {
        assertThat(beans).as("the beans of %s", process).containsKey(bean);
        return beans.get(bean);
    }

    /** How often a process was called, and with which variables. */
    public List<Call> called(String called) {
        assertThat(stubs).as("the processes that %s calls", process).containsKey(called);
        return calls.get(called);
    }

    /** The activities, events and gateways of the diagram that were left by their ordinary way, as often as that, in the order they were entered. */
    public List<String> passed() {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .finished()
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .filter(instance -> instance.getProcessDefinitionKey().equals(process))
                .filter(instance -> !instance.isCanceled())
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    /** Where instances of the diagram wait now: open tasks, calls, jobs and messages. */
    public Set<String> waitingAt() {
        Set<String> waiting = new LinkedHashSet<>();
        for (ProcessInstance instance : runtime()
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .list()) {
            waiting.addAll(runtime().getActiveActivityIds(instance.getId()));
        }
        return waiting;
    }

    /** Whether no instance of the diagram runs any more. */
    public boolean isOver() {
        return runtime()
                        .createProcessInstanceQuery()
                        .processDefinitionKey(process)
                        .count()
                == 0;
    }

    /** The value of a variable of the running instance. */
    public Object variable(String name) {
        ProcessInstance running = runtime()
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .singleResult();
        return runtime().getVariable(running.getId(), name);
    }

    // How it works

    @Override
    public void beforeAll(ExtensionContext context) {
        if (coverage == null) {
            coverage = coverage();
            engine = coverage.getProcessEngine();
        }
        coverage.beforeAll(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        ProcessEngineTests.init(engine);
        registerRecorders();
        var builder = engine.getRepositoryService().createDeployment().addString(process + ".bpmn", diagram());
        stubs.forEach((called, stub) -> builder.addModelInstance(called + ".bpmn", stub));
        deployment = builder.deploy().getId();
        coverage.postProcessTestInstance(context.getRequiredTestInstance(), context);
        coverage.beforeTestExecution(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        everPassed.addAll(passed());
        coverage.afterTestExecution(context);
        engine.getRepositoryService().deleteDeployment(deployment, true, true, true);
        Mocks.reset();
        ProcessEngineTests.reset();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        try {
            coverage.afterAll(context);
        } catch (AssertionError incomplete) {
            throw new AssertionError(
                    "Not every element of %s was passed. Never passed, beside flows: %s"
                            .formatted(process, neverPassed()),
                    incomplete);
        } finally {
            engine.close();
        }
    }

    private ProcessEngineCoverageExtension coverage() {
        var configuration = new ProcessCoverageInMemProcessEngineConfiguration();
        String name = "diagram" + ENGINES.incrementAndGet();
        configuration.setProcessEngineName(name);
        configuration.setJdbcUrl("jdbc:h2:mem:" + name);
        configuration.setJobExecutorActivate(false);
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setExpressionManager(new MockExpressionManager());
        var builder = ProcessEngineCoverageExtension.builder(configuration);
        builder.assertClassCoverageAtLeast(1);
        builder.handleTestMethodCoverage(false);
        builder.excludeProcessDefinitionKeys(stubs.keySet().toArray(String[]::new));
        return builder.build();
    }

    private Set<String> neverPassed() {
        Set<String> never = Bpmn.readModelFromStream(
                        new ByteArrayInputStream(diagram().getBytes(UTF_8)))
                .getModelElementsByType(FlowNode.class)
                .stream()
                .map(FlowNode::getId)
                .collect(toCollection(TreeSet::new));
        never.removeAll(everPassed);
        return never;
    }

    private void registerRecorders() {
        beans.clear();
        behaviour.clear();
        calls.clear();
        stubs.keySet().forEach(called -> calls.put(called, new ArrayList<>()));
        Mocks.register(STUB, (JavaDelegate) this::recordCall);
        TeamManagers teamManagers = mock(TeamManagers.class);
        org.mockito.Mockito.when(teamManagers.of(CASE)).thenReturn(MANAGERS);
        Mocks.register("teamManagers", teamManagers);
        PostingTimes postingTimes = mock(PostingTimes.class);
        org.mockito.Mockito.when(postingTimes.cycle()).thenReturn("R/2030-01-07T13:00:00Z/P1D");
        Mocks.register("postingTimes", postingTimes);
        for (String bean : BEAN.matcher(diagram())
                .results()
                .map(match -> match.group(1))
                .collect(toCollection(LinkedHashSet::new))) {
            beans.put(bean, new ArrayList<>());
            Mocks.register(bean, (JavaDelegate) execution -> {
                beans.get(bean).add(call(execution));
                if (behaviour.containsKey(bean)) {
                    behaviour.get(bean).execute(execution);
                }
            });
        }
    }

    private void recordCall(DelegateExecution execution) {
        String called = execution.getProcessDefinitionId().split(":")[0];
        calls.get(called).add(call(execution));
        execution.setVariables(returned.get(called));
    }

    private static Call call(DelegateExecution execution) {
        return new Call(execution.getProcessBusinessKey(), new TreeMap<>(execution.getVariables()));
    }

    private Job job(String activity) {
        List<Job> jobs = management().createJobQuery().activityId(activity).list();
        assertThat(jobs).as("jobs of %s; waiting at %s", activity, waitingAt()).hasSize(1);
        return jobs.get(0);
    }

    private String diagram() {
        try {
            return Files.readString(DIAGRAMS.resolve(process + ".bpmn"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String held(String called) {
        return "Activity_Held_" + called;
    }

    private static Map<String, Object> withCase(Map<String, Object> variables) {
        Map<String, Object> all = new HashMap<>(variables);
        all.put("caseReference", CASE);
        return all;
    }

    private RuntimeService runtime() {
        return engine.getRuntimeService();
    }

    private TaskService tasks() {
        return engine.getTaskService();
    }

    private ManagementService management() {
        return engine.getManagementService();
    }
}
