package uk.childprotection.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The year written by hand in {@code year/a-year.md}: what is done on which day, and every letter, notice and limit that follows. */
final class YearTable {

    /** Names the day of the week too, and refuses one that does not fit. */
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern WRITTEN_DAY = Pattern.compile("[A-Z][a-z]{2} \\d{1,2} [A-Z][a-z]{2} \\d{4}");
    private static final String DONE = "done";

    /**
     * One row.
     *
     * @param kind {@code done} for what people do, otherwise what comes of it
     * @param detail to whom, by when, or what else there is to say
     */
    record Row(LocalDate day, String kind, String what, String detail) {

        boolean isDone() {
            return kind.equals(DONE);
        }

        /** The days that the detail names, in their order. */
        List<LocalDate> days() {
            return WRITTEN_DAY
                    .matcher(detail)
                    .results()
                    .map(found -> LocalDate.parse(found.group(), DAY))
                    .toList();
        }

        /** As one line that can be compared. */
        @Override
        public String toString() {
            return String.join(" | ", written(day), kind, what, detail);
        }
    }

    private final List<Row> rows;

    private YearTable(List<Row> rows) {
        this.rows = rows;
    }

    static YearTable read() {
        try (InputStream file = YearTable.class.getResourceAsStream("/year/a-year.md")) {
            return new YearTable(rows(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A day as the table writes it: {@code Tue 15 Sep 2026}. */
    static String written(LocalDate day) {
        return DAY.format(day);
    }

    /** What people do, day by day. */
    List<Row> deeds() {
        return rows.stream().filter(Row::isDone).toList();
    }

    /** What comes of it: each letter, notice and limit, one line each. */
    List<String> consequences() {
        return rows.stream().filter(row -> !row.isDone()).map(Row::toString).toList();
    }

    /** The limits that come near, each on its day, without the people who are told. */
    List<String> warnings() {
        return rows.stream()
                .filter(row -> row.kind().equals("near"))
                .map(row -> new Row(row.day(), row.kind(), row.what(), "").toString())
                .toList();
    }

    private static List<Row> rows(String text) {
        List<Row> rows = new ArrayList<>();
        LocalDate day = null;
        for (String line : text.lines().filter(YearTable::isRow).toList()) {
            String[] cells = line.split("\\|", -1);
            if (!cells[1].isBlank()) {
                day = LocalDate.parse(cells[1].strip(), DAY);
            }
            rows.add(new Row(day, cells[2].strip(), cells[3].strip(), cells[4].strip()));
        }
        return rows;
    }

    private static boolean isRow(String line) {
        return line.startsWith("|") && !line.startsWith("|---") && !line.startsWith("| Day ");
    }
}
