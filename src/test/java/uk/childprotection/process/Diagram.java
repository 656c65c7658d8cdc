package uk.childprotection.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/**
 * A diagram of the house, as its file has it.
 *
 * @param id the name of its file, which is the id of its process
 */
public record Diagram(String id, Path file) {

    private static final Path FOLDER = Path.of("bpmn");
    private static final Path RELEASES = Path.of("src/test/resources/released");
    private static final String ENDING = ".bpmn";

    public static List<Diagram> all() {
        return in(FOLDER);
    }

    /** The versions that were released, the first one first; cases may still run in their diagrams. */
    public static List<String> releases() {
        try (var folders = Files.list(RELEASES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted(Comparator.comparing(ModuleDescriptor.Version::parse))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The diagrams of a version that was released, as they were then. */
    public static List<Diagram> released(String version) {
        return in(RELEASES.resolve(version));
    }

    /** The diagrams of today and of every release. */
    static List<Diagram> everReleased() {
        return Stream.concat(all().stream(), releases().stream().flatMap(version -> released(version).stream()))
                .toList();
    }

    private static List<Diagram> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(Diagram::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public BpmnModelInstance model() {
        return Bpmn.readModelFromFile(file.toFile());
    }

    /** Its text, with the line ends of the repository whatever those of the machine. */
    public String xml() {
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
