package uk.childprotection.process.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.access.LookKind;
import uk.childprotection.access.Looks;
import uk.childprotection.access.NotYourFamily;
import uk.childprotection.access.Person;
import uk.childprotection.casefile.Drafts;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.process.engine.SignedIn;
import uk.childprotection.process.form.FormContext.TaskSnapshot;

/**
 * Computes what a form shows at the moment it is read: the facts from the case file, the person's draft laid over them.
 * Reading is where the family's data leaves the case file, so this is where access is checked and the look recorded.
 */
@Component
class LiveForms {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Forms forms;
    private final SignedIn signedIn;
    private final FamilyAccess access;
    private final Looks looks;
    private final Drafts drafts;
    private final ObjectMapper json;
    private final Clock clock;

    LiveForms(
            Forms forms,
            SignedIn signedIn,
            FamilyAccess access,
            Looks looks,
            Drafts drafts,
            ObjectMapper json,
            Clock clock) {
        this.forms = forms;
        this.signedIn = signedIn;
        this.access = access;
        this.looks = looks;
        this.drafts = drafts;
        this.json = json;
        this.clock = clock;
    }

    static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(LONDON));
    }

    /** The form's JSON for the person signed in; a form that says so for one who may not see the family. */
    @Transactional
    public String json(TaskSnapshot task) {
        return signedIn.person().map(person -> json(task, person)).orElse("{}");
    }

    private String json(TaskSnapshot task, Person person) {
        FormContext context = new FormContext(
                task.form(),
                task.taskId(),
                person,
                today(clock),
                task.variables()::get,
                (name, value) -> {
                    throw new IllegalStateException("Showing a form changes nothing.");
                },
                reference -> {
                    throw new IllegalStateException("Showing a form starts nothing.");
                });
        Optional<Refusal> refusal = refusal(context);
        if (refusal.isPresent()) {
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("notice", refusal.get().getMessage())
                    .toString();
        }
        looks.record(person.id(), LookKind.FORM, families(context));
        ObjectNode shown = forms.handler(task.form())
                .map(handler -> tree(handler.show(context)))
                .orElseGet(JsonNodeFactory.instance::objectNode);
        draft(task)
                .ifPresent(draft -> forms.ofTask(task.taskId(), task.processDefinitionId(), task.activity())
                        .layOver(shown, draft));
        return shown.toString();
    }

    /** Why the person may not read the form, and not submit it. */
    Optional<Refusal> refusal(FormContext context) {
        Optional<SharedFormHandler<?>> shared = forms.shared(context.form());
        if (shared.isPresent()) {
            return shared.get().refusal(context);
        }
        return access.mayRead(context.person(), context.caseReference())
                ? Optional.empty()
                : Optional.of(new NotYourFamily(context.caseReference()));
    }

    private List<FamilyReference> families(FormContext context) {
        return forms.shared(context.form())
                .map(shared -> List.copyOf(shared.families(context)))
                .orElseGet(() -> List.of(context.caseReference()));
    }

    ObjectNode tree(Object shown) {
        return shown == null ? JsonNodeFactory.instance.objectNode() : json.valueToTree(shown);
    }

    private Optional<JsonNode> draft(TaskSnapshot task) {
        return drafts.find(task.taskId()).map(draft -> {
            try {
                return json.readTree(draft.answers()).path(FormListener.VARIABLE);
            } catch (JsonProcessingException unreadable) {
                throw new IllegalStateException("The draft of task " + task.taskId() + " cannot be read.");
            }
        });
    }
}
