package uk.childprotection.process.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.access.Person;
import uk.childprotection.casefile.Chronology;
import uk.childprotection.casefile.Drafts;
import uk.childprotection.casefile.EntryKind;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.NewEntry;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.process.engine.SignedIn;

/** Takes what a person submitted from the engine to the case file, in the transaction that ends the task. */
@Component
class Submission {

    private static final Logger LOG = LoggerFactory.getLogger(Submission.class);

    private final Forms forms;
    private final LiveForms liveForms;
    private final SignedIn signedIn;
    private final FormRequest request;
    private final FamilyAccess access;
    private final Chronology chronology;
    private final Drafts drafts;
    private final ObjectMapper json;
    private final Clock clock;

    Submission(
            Forms forms,
            LiveForms liveForms,
            SignedIn signedIn,
            FormRequest request,
            FamilyAccess access,
            Chronology chronology,
            Drafts drafts,
            ObjectMapper json,
            Clock clock) {
        this.forms = forms;
        this.liveForms = liveForms;
        this.signedIn = signedIn;
        this.request = request;
        this.access = access;
        this.chronology = chronology;
        this.drafts = drafts;
        this.json = json;
        this.clock = clock;
    }

    /** Submits the form of a task that is being completed. */
    void ofTask(DelegateTask task, String form) {
        noting(() -> submit(task, form), form, () -> reference(task));
    }

    /** Submits the form of a start event of a process that is being started. */
    void ofStart(DelegateExecution execution, String form) {
        noting(() -> submit(execution, form), form, () -> reference(execution));
    }

    /** A refusal is expected: it leaves one line in the log and no trace. */
    private void noting(Runnable submission, String form, Supplier<Object> family) {
        try {
            submission.run();
        } catch (Refusal refusal) {
            request.refused(refusal.getMessage());
            LOG.info("Refused the form {} of {}", form, family.get());
            throw refusal;
        }
    }

    /** The case that answers are about; a start form that was refused may have named none. */
    private static Object reference(VariableScope scope) {
        Object reference = scope.getVariable(FormContext.CASE_REFERENCE.name());
        return reference == null ? "a case that has not begun" : "the case " + reference;
    }

    private void submit(DelegateTask task, String form) {
        Person person = signedIn.required();
        if (!person.id().equals(task.getAssignee())) {
            throw new Refusal("Only the person a task is assigned to can complete it. Claim the task first.");
        }
        FormContext context = new FormContext(
                form,
                task.getId(),
                person,
                LiveForms.today(clock),
                task::getVariable,
                (name, value) -> ((VariableScope) task.getExecution()).setVariable(name, value),
                reference -> {
                    throw new IllegalStateException("A task cannot start a case.");
                });
        refuseOthers(context);
        FormSchema schema = forms.ofTask(task.getId(), task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        JsonNode answers = posted(task.getVariableLocalTyped(FormListener.VARIABLE, false));
        take(schema, context, answers, task);
        append(schema, context, answers, task.getName(), task.getId());
        drafts.remove(task.getId());
    }

    private void submit(DelegateExecution execution, String form) {
        Person person = signedIn.required();
        FormContext context = new FormContext(
                form,
                null,
                person,
                LiveForms.today(clock),
                execution::getVariable,
                execution::setVariable,
                reference -> begin(execution, person, reference));
        if (isShared(form)) {
            refuseOthers(context);
        }
        FormSchema schema = forms.ofStart(execution.getProcessDefinitionId());
        JsonNode answers = posted(execution.getVariableLocalTyped(FormListener.VARIABLE, false));
        execution.removeVariable(FormListener.VARIABLE);
        take(schema, context, answers, execution);
        if (!context.hasCase() && !isShared(form)) {
            throw new IllegalStateException("The start form " + form + " began no case.");
        }
        append(schema, context, answers, execution.getCurrentActivityName(), execution.getProcessInstanceId());
        drafts.remove(Drafts.ofStart(process(execution), person.id()));
    }

    private static String process(DelegateExecution execution) {
        return ((Process) execution.getBpmnModelElementInstance().getParentElement()).getId();
    }

    private void begin(DelegateExecution execution, Person person, FamilyReference reference) {
        access.check(person, reference);
        execution.setProcessBusinessKey(reference.value());
        FormContext.CASE_REFERENCE.set(execution, reference.value());
    }

    private void take(FormSchema schema, FormContext context, JsonNode answers, VariableScope scope) {
        refuseUnknown(schema);
        AnswerCheck.check(schema.variables(), JsonNodeFactory.instance.objectNode(), plain(schema, scope), json);
        take(forms.handler(schema.id()).orElse(null), schema, context, answers);
    }

    private <A> void take(FormHandler<A> handler, FormSchema schema, FormContext context, JsonNode answers) {
        JsonNode shown =
                handler == null ? JsonNodeFactory.instance.objectNode() : liveForms.tree(handler.show(context));
        ObjectNode checked = AnswerCheck.check(schema.caseFile(), shown, answers, json);
        ((ObjectNode) answers).removeAll().setAll(checked);
        if (handler != null) {
            handler.submit(read(schema, checked, handler.answers()), context);
        }
    }

    private void refuseUnknown(FormSchema schema) {
        if (!schema.postable().containsAll(request.posted())) {
            throw new AnswersRefused(
                    List.of("Something was sent that this form does not ask for. Please open the form again."));
        }
    }

    private <A> A read(FormSchema schema, ObjectNode answers, Class<A> type) {
        try {
            return json.treeToValue(answers, type);
        } catch (JsonProcessingException unreadable) {
            for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
                if (cause instanceof Refusal refusal) {
                    throw unreadable instanceof JsonMappingException at
                            ? new Refusal(schema.whereIs(at.getPath(), answers) + refusal.getMessage(), refusal)
                            : refusal;
                }
            }
            throw new AnswersRefused(List.of(
                    "The answers could not be read. Please open the task again; what you typed is kept as a draft."));
        }
    }

    /** Fields outside the group are variables already; the engine rolls them back with everything else. */
    private ObjectNode plain(FormSchema schema, VariableScope scope) {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        schema.variables()
                .forEach(question -> values.set(question.key(), json.valueToTree(scope.getVariable(question.key()))));
        return values;
    }

    private void refuseOthers(FormContext context) {
        liveForms.refusal(context).ifPresent(refusal -> {
            throw refusal;
        });
    }

    private boolean isShared(String form) {
        return forms.shared(form).isPresent();
    }

    private void append(FormSchema schema, FormContext context, JsonNode answers, String title, String task) {
        if (isShared(schema.id())) {
            return;
        }
        chronology.append(new NewEntry(
                context.caseReference(),
                context.person().id(),
                EntryKind.FORM,
                title,
                schema.id(),
                schema.version(),
                task,
                answers.toString()));
    }

    private ObjectNode posted(TypedValue value) {
        if (value instanceof JsonValue answers && !(value instanceof LiveForm)) {
            try {
                if (json.readTree(answers.getValueSerialized()) instanceof ObjectNode object) {
                    return object;
                }
            } catch (JsonProcessingException unreadable) {
                // Falls through to the refusal: nothing of the text may reach the log.
            }
        }
        throw new AnswersRefused(List.of("The answers of the form have not arrived. Please open the form again."));
    }
}
