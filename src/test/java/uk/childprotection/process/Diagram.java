package uk.childprotection.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/**
 * A diagram of the house, as its file has it.
 *
 * @param id the name of its file, which is the id of its process
 */
record Diagram(String id, Path file) {

    private static final Path FOLDER = Path.of("bpmn");
    private static final String ENDING = ".bpmn";

    static List<Diagram> all() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(Diagram::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    BpmnModelInstance model() {
        return Bpmn.readModelFromFile(file.toFile());
    }

    /** Its text, with the line ends of the repository whatever those of the machine. */
    String xml() {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return id;
    }

    private static Diagram of(Path file) {
        var name = file.getFileName().toString();
        return new Diagram(name.substring(0, name.length() - ENDING.length()), file);
    }
}
