package uk.childprotection;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.modulith.ApplicationModule;

/**
 * The rooms of the house as they are announced at their doors, in each {@code package-info.java}, and the page that is
 * drawn from them.
 */
record HousePlan(List<Room> rooms, List<Part> parts) {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PURPOSE = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    /** A room, what it is for, and the rooms it may import. */
    record Room(String name, String purpose, Set<String> mayImport) {}

    /** A package below a room, and what it is for. */
    record Part(String room, String name, String purpose) {}

    /** Reads the doors of all packages directly below the given one, lowest room first. */
    static HousePlan below(Package root) {
        var rooms = packagesBelow(root.getName())
                .map(name -> readDoor(root.getName() + "." + name, name))
                .toList();
        return new HousePlan(
                lowestFirst(rooms),
                rooms.stream()
                        .flatMap(room -> partsOf(root.getName() + "." + room.name(), room.name()))
                        .toList());
    }

    private static Stream<Part> partsOf(String packageName, String room) {
        return packagesBelow(packageName).map(name -> new Part(room, name, purposeOf(packageName + "." + name)));
    }

    String page() {
        return """
                # The plan of the house

                Drawn from the `package-info.java` of each room; `HousePlanTest` fails when this page is not what the code
                says. Rewrite it with:

                    mvn test -Dtest=HousePlanTest -Dhouse.plan.write=true

                An arrow reads "may import". Arrows that follow from others are left out of the picture; the table has all.
                Why the rooms are cut like this: [ADR 1](adr/0001-the-rooms.md).

                ```mermaid
                flowchart TD
                %s
                ```

                | room | for | may import |
                | --- | --- | --- |
                %s

                ## Inside a room

                A large room is cut by the stretches of a case, each with its diagrams. The packages below a room belong to it: what
                the room may import, they may. Other rooms see only what is offered to them by name (`@NamedInterface`).

                | package | for |
                | --- | --- |
                %s
                """.formatted(
                        rooms.stream()
                                .flatMap(room -> drawnArrows(room).map(to -> "    " + room.name() + " --> " + to))
                                .collect(joining("\n")),
                        rooms.stream().map(HousePlan::row).collect(joining("\n")),
                        parts.stream()
                                .map(part -> "| `%s.%s` | %s |".formatted(part.room(), part.name(), part.purpose()))
                                .collect(joining("\n")));
    }

    private static String row(Room room) {
        var imports = room.mayImport().isEmpty() ? "–" : String.join(", ", room.mayImport());
        return "| `%s` | %s | %s |".formatted(room.name(), room.purpose(), imports);
    }

    private Stream<String> drawnArrows(Room room) {
        return room.mayImport().stream()
                .filter(to -> room.mayImport().stream().noneMatch(between -> reaches(between, to)));
    }

    private boolean reaches(String from, String to) {
        var next = named(from).mayImport();
        return next.contains(to) || next.stream().anyMatch(step -> reaches(step, to));
    }

    private Room named(String name) {
        return rooms.stream()
                .filter(room -> room.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Room> lowestFirst(List<Room> rooms) {
        var waiting = new ArrayList<>(rooms);
        var placed = new ArrayList<Room>();
        var known = new HashSet<String>();
        while (!waiting.isEmpty()) {
            var next = waiting.stream()
                    .filter(room -> known.containsAll(room.mayImport()))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("These rooms go round in a circle, or name a room that is not there: "
                        + waiting.stream().map(Room::name).collect(joining(", ")));
            }
            waiting.removeAll(next);
            placed.addAll(next);
            next.forEach(room -> known.add(room.name()));
        }
        return placed;
    }

    private static Stream<String> packagesBelow(String root) {
        try (var folders = Files.list(folderOf(root))) {
            return folders
                    .filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Room readDoor(String packageName, String name) {
        return new Room(name, purposeOf(packageName), roomsAllowedBy(packageName));
    }

    /** The rooms at a door, also those of which only an interface with a name may be imported ({@code "room :: name"}). */
    private static Set<String> roomsAllowedBy(String packageName) {
        return Arrays.stream(importsAllowedBy(packageName))
                .map(allowed -> allowed.split("::")[0].strip())
                .collect(toCollection(TreeSet::new));
    }

    private static String[] importsAllowedBy(String packageName) {
        try {
            var door = Class.forName(packageName + ".package-info").getAnnotation(ApplicationModule.class);
            if (Arrays.equals(door.allowedDependencies(), new String[] {ApplicationModule.OPEN_TOKEN})) {
                throw new IllegalStateException(packageName + " does not say which rooms it may import.");
            }
            return door.allowedDependencies();
        } catch (ClassNotFoundException noDoor) {
            throw new IllegalStateException(packageName + " has no package-info.java with @ApplicationModule.", noDoor);
        }
    }

    private static String purposeOf(String packageName) {
        var comment = PURPOSE.matcher(read(folderOf(packageName).resolve("package-info.java")));
        if (!comment.find()) {
            throw new IllegalStateException(packageName + " does not say what it is for.");
        }
        return comment.group(1)
                .split("<p>")[0]
                .replaceAll("\\{@code (.*?)}", "`$1`")
                .replaceAll("\\s*\\n\\s*\\*", " ")
                .strip()
                .replaceAll("\\s+", " ");
    }

    private static Path folderOf(String packageName) {
        return SOURCES.resolve(packageName.replace('.', '/'));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
