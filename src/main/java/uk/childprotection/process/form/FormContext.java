package uk.childprotection.process.form;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateTask;
import uk.childprotection.access.Person;
import uk.childprotection.casefile.FamilyReference;

/** Who has a form in front of them, for which task of which case, and the variables of the running process. */
public final class FormContext {

    /** The variable every instance of a case carries, which is its business key as well. */
    public static final Variable<String> CASE_REFERENCE = new Variable<>("caseReference", String.class);

    /** The path of a form's top group, whose answers belong to the case file. */
    public static final String CASE_FILE = FormListener.VARIABLE;

    private final String form;
    private final String taskId;
    private final Person person;
    private final LocalDate today;
    private final Function<String, Object> read;
    private final BiConsumer<String, Object> write;
    private final Consumer<FamilyReference> caseStarted;

    FormContext(
            String form,
            String taskId,
            Person person,
            LocalDate today,
            Function<String, Object> read,
            BiConsumer<String, Object> write,
            Consumer<FamilyReference> caseStarted) {
        this.form = form;
        this.taskId = taskId;
        this.person = person;
        this.today = today;
        this.read = read;
        this.write = write;
        this.caseStarted = caseStarted;
    }

    /** The id of the form. */
    public String form() {
        return form;
    }

    /** The engine's id of the task, or null for a start form. */
    public String taskId() {
        return taskId;
    }

    /** The person signed in, with roles and teams. */
    public Person person() {
        return person;
    }

    /** Today's date in London. */
    public LocalDate today() {
        return today;
    }

    /** The family this is about; fails for a start form whose case has not begun. */
    public FamilyReference caseReference() {
        return FamilyReference.parse(get(CASE_REFERENCE));
    }

    boolean hasCase() {
        return find(CASE_REFERENCE).isPresent();
    }

    /** A variable's value; fails by name when it is missing. */
    public <T> T get(Variable<T> variable) {
        return find(variable)
                .orElseThrow(() -> new IllegalStateException("The process has no variable " + variable.name() + "."));
    }

    /** A variable's value, if it is set. */
    public <T> Optional<T> find(Variable<T> variable) {
        return Optional.ofNullable(variable.type().cast(read.apply(variable.name())));
    }

    /** Sets a variable; only while answers are submitted. */
    public <T> void set(Variable<T> variable, T value) {
        write.accept(variable.name(), value);
    }

    /** Makes the starting process an instance of this family's case; only from a start form. */
    public void startCase(FamilyReference reference) {
        caseStarted.accept(reference);
    }

    /** What is known of a task at the moment its form is read, so that the form can be computed afterwards. */
    record TaskSnapshot(
            String taskId,
            String activity,
            String processDefinitionId,
            String form,
            String assignee,
            Map<String, Object> variables) {

        static TaskSnapshot of(DelegateTask task, String form) {
            return new TaskSnapshot(
                    task.getId(),
                    task.getTaskDefinitionKey(),
                    task.getProcessDefinitionId(),
                    form,
                    task.getAssignee(),
                    Map.copyOf(withoutNulls(task.getExecution().getVariables())));
        }

        private static Map<String, Object> withoutNulls(Map<String, Object> variables) {
            variables.values().removeIf(Objects::isNull);
            return variables;
        }
    }
}
