package uk.childprotection.process.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The forms as they were deployed, read once for each version of a diagram, and the handlers the application has for them. */
@Component
class Forms {

    private final Map<String, FormSchema> schemas = new ConcurrentHashMap<>();
    private final Map<String, FormHandler<?>> handlers;
    private final FormService formService;
    private final RepositoryService repositoryService;
    private final ObjectMapper json;

    Forms(
            List<FormHandler<?>> handlers,
            @Lazy FormService formService,
            @Lazy RepositoryService repositoryService,
            ObjectMapper json) {
        this.handlers = handlers.stream().collect(Collectors.toMap(FormHandler::form, Function.identity()));
        this.formService = formService;
        this.repositoryService = repositoryService;
        this.json = json;
    }

    Optional<FormHandler<?>> handler(String form) {
        return Optional.ofNullable(handlers.get(form));
    }

    /** The handler of a form that is about several families; nothing for one that is about a single family. */
    Optional<SharedFormHandler<?>> shared(String form) {
        return handlers.get(form) instanceof SharedFormHandler<?> shared ? Optional.of(shared) : Optional.empty();
    }

    FormSchema ofTask(String taskId, String processDefinitionId, String activity) {
        return schema(processDefinitionId, activity, () -> formService.getDeployedTaskForm(taskId));
    }

    FormSchema ofStart(String processDefinitionId) {
        return schema(processDefinitionId, "", () -> formService.getDeployedStartForm(processDefinitionId));
    }

    private FormSchema schema(String processDefinitionId, String activity, Supplier<InputStream> deployed) {
        return schemas.computeIfAbsent(
                processDefinitionId + "/" + activity, key -> read(deployed, processDefinitionId));
    }

    private FormSchema read(Supplier<InputStream> deployed, String processDefinitionId) {
        var definition = repositoryService.getProcessDefinition(processDefinitionId);
        try (InputStream form = deployed.get()) {
            JsonNode schema = json.readTree(form);
            return FormSchema.of(schema, definition.getVersion());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
