package uk.childprotection.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.context.ApplicationContext;

/**
 * What the engine does with the same number of tasks and nothing of ours: twenty tasks one after the other, once with nothing answered,
 * once with the answers of our own forms kept as process variables with full history, as Tasklist would keep them. Nobody is signed in,
 * so that neither the engine nor the application asks who may.
 */
final class Yardsticks {

    private static final String PROCESS = "yardstick";
    private static final int TASKS = 20;

    private final Course course;
    private final int hands;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final FormService forms;

    Yardsticks(ApplicationContext application, Course course, int hands) {
        this.course = course;
        this.hands = hands;
        runtime = application.getBean(RuntimeService.class);
        tasks = application.getBean(TaskService.class);
        forms = application.getBean(FormService.class);
        deploy(application.getBean(RepositoryService.class));
    }

    /** Nothing is answered. */
    Figures empty(int instances) {
        return run(instances, at -> Map.of());
    }

    /** The answers that the families' people gave, in their order, each question of a form's first level a variable of its own. */
    Figures variables(int instances) {
        return run(
                instances,
                at -> asVariables(
                        course.answered.get(at % course.answered.size()).answers()));
    }

    private interface Answers {
        Map<String, Object> to(int task);
    }

    private Figures run(int instances, Answers answers) {
        Figures figures = new Figures();
        ExecutorService pool = Executors.newFixedThreadPool(hands);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < instances; i++) {
                int first = i * TASKS;
                String instance = runtime.startProcessInstanceByKey(PROCESS).getId();
                all.add(pool.submit((Callable<Void>) () -> {
                    complete(instance, figures, answers, first);
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } finally {
            pool.shutdownNow();
        }
        return figures;
    }

    private void complete(String instance, Figures figures, Answers answers, int first) {
        for (int i = 0; i < TASKS; i++) {
            Task task = tasks.createTaskQuery().processInstanceId(instance).singleResult();
            Map<String, Object> posted = answers.to(first + i);
            figures.measure("task", () -> {
                forms.submitTaskForm(task.getId(), posted);
                return null;
            });
        }
    }

    private static Map<String, Object> asVariables(JsonNode form) {
        Map<String, Object> variables = new HashMap<>();
        form.properties().forEach(answer -> variables.put(answer.getKey(), value(answer.getValue())));
        return variables;
    }

    private static Object value(JsonNode answer) {
        if (answer.isContainerNode()) {
            return SpinValues.jsonValue(answer.toString()).create();
        }
        if (answer.isNull()) {
            return null;
        }
        if (answer.isBoolean()) {
            return answer.asBoolean();
        }
        if (answer.isInt()) {
            return answer.asInt();
        }
        return Variables.stringValue(
                answer.asText().substring(0, Math.min(3900, answer.asText().length())));
    }

    private static void deploy(RepositoryService repository) {
        AbstractFlowNodeBuilder<?, ?> process = Bpmn.createExecutableProcess(PROCESS)
                .camundaHistoryTimeToLive(3650)
                .startEvent();
        for (int i = 0; i < TASKS; i++) {
            process = process.userTask("Activity_" + i);
        }
        repository
                .createDeployment()
                .name(PROCESS)
                .addModelInstance(PROCESS + ".bpmn", process.endEvent().done())
                .deploy();
    }
}
