package uk.childprotection.process;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.childprotection.ApplicationTest;
import uk.childprotection.process.form.FormHandler;

/**
 * Holds the diagrams against the application: every bean and every form they name is there, and none is there for nothing. A case runs on
 * in the diagram it began with, so what a released diagram names has to be there as well.
 */
@ApplicationTest
class ProcessWiringIT {

    private static final Path FORMS = Path.of("forms");
    private static final String ENDING = ".form";
    private static final Pattern DELEGATE = Pattern.compile("camunda:delegateExpression=\"\\$\\{(\\w+)}\"");
    private static final Pattern ASKED = Pattern.compile("\\$\\{!?(\\w+)\\.\\w+\\(");
    private static final Pattern FORM = Pattern.compile("camunda:formRef=\"([a-z0-9-]+)\"");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ObjectProvider<FormHandler<?>> handlers;

    @Autowired
    private ObjectMapper json;

    @Test
    void everyBeanThatADiagramNamesIsThere() {
        assertThat(application.getBeanNamesForType(JavaDelegate.class)).containsAll(named(DELEGATE));
        assertThat(application.getBeanDefinitionNames()).containsAll(named(ASKED));
    }

    @Test
    void everyTaskBeanIsNamedByADiagram() {
        assertThat(named(DELEGATE)).contains(application.getBeanNamesForType(JavaDelegate.class));
    }

    @Test
    void everyFormThatADiagramNamesIsThereAndNoOther() throws IOException {
        assertThat(forms()).isEqualTo(named(FORM));
    }

    @Test
    void everyFormIsNamedLikeItsFile() throws IOException {
        for (var form : forms()) {
            var schema = json.readTree(FORMS.resolve(form + ENDING).toFile());

            assertThat(schema.path("id").asText()).isEqualTo(form);
        }
    }

    @Test
    void everyFormHasAHandler() throws IOException {
        assertThat(handlers.stream().map(FormHandler::form)).containsExactlyInAnyOrderElementsOf(forms());
    }

    private static Set<String> named(Pattern pattern) {
        return Diagram.everReleased().stream()
                .flatMap(diagram -> pattern.matcher(diagram.xml()).results())
                .map(result -> result.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> forms() throws IOException {
        try (Stream<Path> files = Files.list(FORMS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(ENDING))
                    .map(file -> file.substring(0, file.length() - ENDING.length()))
                    .collect(toCollection(TreeSet::new));
        }
    }
}
