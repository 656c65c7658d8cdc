package uk.childprotection.process.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds every form to what Tasklist's form-js 1.8.7 can show and to the rules of the house, see {@code docs/forms.md}. */
class FormsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> INPUTS = Set.of(
            "textfield", "textarea", "number", "datetime", "checkbox", "checklist", "radio", "select", "taglist");
    private static final Set<String> SHOWN = Set.of("text", "table", "separator", "spacer", "group", "dynamiclist");

    @TestFactory
    Stream<DynamicTest> everyForm() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("forms"))) {
            return files.filter(file -> file.toString().endsWith(".form")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
        }
    }

    private static void check(Path file) throws IOException {
        JsonNode form = JSON.readTree(file.toFile());
        List<String> faults = new ArrayList<>();
        if (!file.getFileName().toString().equals(form.path("id").asText() + ".form")) {
            faults.add("the id is not the name of the file");
        }
        if (form.path("schemaVersion").asInt() != 16) {
            faults.add("the schema version is not that of Tasklist's form-js");
        }
        List<JsonNode> groups = new ArrayList<>();
        form.path("components").forEach(component -> {
            if (component.path("path").asText().equals(FormListener.VARIABLE)) {
                groups.add(component);
            }
        });
        if (groups.size() != 1) {
            faults.add("there is not one top group with the path form");
        }
        groups.forEach(group -> {
            if (!group.toString().contains("{{form.notice}}")) {
                faults.add("nothing tells a person without access why the form is empty ({{form.notice}})");
            }
        });
        components(form, new HashSet<>(), faults);
        assertThat(faults).as(file.toString()).isEmpty();
        FormSchema.of(form, 1);
    }

    private static void components(JsonNode container, Set<String> ids, List<String> faults) {
        Set<String> keys = new HashSet<>();
        for (JsonNode component : container.path("components")) {
            String type = component.path("type").asText();
            String name = type + " "
                    + component.path("key").asText(component.path("label").asText());
            if (!INPUTS.contains(type) && !SHOWN.contains(type)) {
                faults.add(name + " is a component we do not use");
            }
            if (!ids.add(component.path("id").asText())) {
                faults.add(name + " has an id that another component has");
            }
            if (INPUTS.contains(type)) {
                input(component, name, keys, faults);
            }
            if (type.equals("dynamiclist") && !component.path("disableCollapse").asBoolean()) {
                faults.add(name + " would lose rows after the fifth: disableCollapse is not true");
            }
            for (JsonNode column : component.path("columns")) {
                if (column.path("label").asText().isBlank()) {
                    faults.add(name + " has a column without a heading, over which its key would stand");
                }
            }
            components(component, ids, faults);
        }
    }

    private static void input(JsonNode component, String name, Set<String> keys, List<String> faults) {
        if (!keys.add(component.path("key").asText())) {
            faults.add(name + " has a key that another question has");
        }
        if (!component.path("key").asText().matches("[a-z][A-Za-z0-9]*")) {
            faults.add(name + " has a key that is not lowerCamel");
        }
        boolean text =
                Set.of("textfield", "textarea").contains(component.path("type").asText());
        if (text
                && !component.path("readonly").asBoolean()
                && !component.path("validate").has("maxLength")) {
            faults.add(name + " has no longest length");
        }
        if (component.has("defaultValue")) {
            faults.add(name + " has a default value, which nobody would have decided");
        }
        boolean date = component.path("type").asText().equals("datetime");
        String label = component
                .path(date ? component.path("subtype").asText() + "Label" : "label")
                .asText();
        if (label.isBlank()) {
            faults.add(name + " has no label");
        }
    }
}
