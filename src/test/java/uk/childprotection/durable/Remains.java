package uk.childprotection.durable;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import uk.childprotection.TestClock;

/**
 * What is in the database when all is over, in words that are the same for two runs in which the same was done: every row of every table
 * of ours and what the engine's history says, with days in place of instants. Ids differ from run to run: each is shown as a number made
 * from everything that is said about it, so that two runs agree only if everything hangs together in the same way.
 */
final class Remains {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final int ROUNDS = 5;

    /**
     * What depends on how often something was tried, or on which of two jobs that run side by side was the first to write a letter to the
     * same person, and on nothing else.
     */
    private static final Set<String> BY_CHANCE = Set.of("letter.attempts", "letter.version", "print_run_letter.place");

    /** Looks at a file are counted as often as somebody looked: who looked at all is compared. */
    private static final String LOOKS = "look";

    private final Map<String, List<String>> rows;

    private Remains(Map<String, List<String>> rows) {
        this.rows = rows;
    }

    static Remains of(String url, String user, String password) throws SQLException {
        try (Connection database = DriverManager.getConnection(url, user, password)) {
            Map<String, List<String>> rows = new TreeMap<>();
            for (String table : tables(database)) {
                rows.put(table, rows(database, table));
            }
            return new Remains(rows);
        }
    }

    /** Every table's rows without the ids: what to look at first when two runs differ. */
    Map<String, List<String>> inWords() {
        return shown(id -> "…");
    }

    /** Every table's rows with the ids in numbers. */
    Map<String, List<String>> withTies() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            numbers = numbers(numbers);
        }
        Map<String, Integer> last = numbers;
        return shown(id -> Integer.toHexString(last.getOrDefault(id, 0)));
    }

    /** A text without the ids in it. */
    static String withoutIds(String text) {
        return replaced(text, id -> "…");
    }

    /** How many rows there are. */
    int count() {
        return rows.values().stream().mapToInt(List::size).sum();
    }

    /** How many rows a table has. */
    int count(String table) {
        return rows.get(table).size();
    }

    private Map<String, Integer> numbers(Map<String, Integer> before) {
        Map<String, List<String>> saidOf = new HashMap<>();
        rows.forEach((table, all) -> all.forEach(row -> ID.matcher(row)
                .results()
                .forEach(id -> saidOf.computeIfAbsent(id.group(), none -> new ArrayList<>())
                        .add(table
                                + replaced(
                                        row,
                                        other -> other.equals(id.group())
                                                ? "this"
                                                : before.getOrDefault(other, 0).toString())))));
        Map<String, Integer> numbers = new HashMap<>();
        saidOf.forEach((id, said) -> {
            Collections.sort(said);
            numbers.put(id, said.hashCode());
        });
        return numbers;
    }

    private Map<String, List<String>> shown(UnaryOperator<String> id) {
        Map<String, List<String>> shown = new TreeMap<>();
        rows.forEach((table, all) -> {
            var lines = all.stream().map(row -> replaced(row, id)).sorted();
            shown.put(table, table.equals(LOOKS) ? lines.distinct().toList() : lines.toList());
        });
        return shown;
    }

    private static String replaced(String row, UnaryOperator<String> id) {
        return ID.matcher(row).replaceAll((MatchResult found) -> id.apply(found.group()));
    }

    private static List<String> tables(Connection database) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = database.getMetaData()
                .getTables(database.getCatalog(), null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                String schema = found.getString("TABLE_SCHEM");
                String table = found.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (schema.equalsIgnoreCase("public") && !table.startsWith("act_") && !table.startsWith("flyway_")) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }

    private static List<String> rows(Connection database, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var statement = database.createStatement();
                ResultSet found = statement.executeQuery("select * from " + table)) {
            while (found.next()) {
                rows.add(row(found, table));
            }
        }
        return rows;
    }

    private static String row(ResultSet found, String table) throws SQLException {
        ResultSetMetaData columns = found.getMetaData();
        StringBuilder row = new StringBuilder();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            String name = columns.getColumnName(column).toLowerCase(Locale.ROOT);
            int type = columns.getColumnType(column);
            if (!BY_CHANCE.contains(table + "." + name) && !isSerial(name, type)) {
                row.append(name).append('=').append(value(found, column, type)).append(' ');
            }
        }
        return row.toString();
    }

    /** A number that was drawn for a row that was not kept is not drawn again. */
    private static boolean isSerial(String name, int type) {
        return name.equals("id") && (type == Types.BIGINT || type == Types.INTEGER);
    }

    private static String value(ResultSet found, int column, int type) throws SQLException {
        return switch (type) {
            case Types.TIMESTAMP_WITH_TIMEZONE, Types.TIMESTAMP -> {
                OffsetDateTime time = found.getObject(column, OffsetDateTime.class);
                yield time == null
                        ? "-"
                        : time.atZoneSameInstant(TestClock.LONDON).toLocalDate().toString();
            }
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB ->
                found.getBytes(column) == null ? "-" : "bytes";
            default -> String.valueOf(found.getString(column));
        };
    }
}
