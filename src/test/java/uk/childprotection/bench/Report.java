package uk.childprotection.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a run has shown, said at once and kept in {@code target/bench} as tables for {@code docs/performance.md}. */
final class Report {

    private final Path file;
    private final List<String> lines = new ArrayList<>();

    Report(String name) {
        file = Path.of("target", "bench", name + ".md");
    }

    void title(String title) {
        line("");
        line("### " + title);
        line("");
    }

    void header(String... columns) {
        line("| " + String.join(" | ", columns) + " |");
        line("|---|" + "---:|".repeat(columns.length - 1));
    }

    /** A row: numbers with a fraction are shown with one digit of it. */
    void row(String what, Object... values) {
        StringBuilder row = new StringBuilder("| " + what + " |");
        for (Object value : values) {
            row.append(
                            value instanceof Double number
                                    ? String.format(Locale.UK, " %,.1f", number)
                                    : value instanceof Number whole
                                            ? String.format(Locale.UK, " %,d", whole.longValue())
                                            : " " + value)
                    .append(" |");
        }
        line(row.toString());
    }

    /** What is only kept in the file; written with the next line that is said. */
    void quietly(String line) {
        lines.add(line);
    }

    void line(String line) {
        System.out.println(line);
        lines.add(line);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
