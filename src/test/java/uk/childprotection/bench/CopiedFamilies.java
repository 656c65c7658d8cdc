package uk.childprotection.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * Other families, as many as are wanted, made quickly: every row that families taken to different days have in the case file, the engine
 * and its history is copied with ids, references and people of its own, so that a copy can hardly be told from a family that was worked
 * for. Works on an empty PostgreSQL that holds nothing but the families to be copied when they are read.
 */
final class CopiedFamilies {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern REFERENCE = Pattern.compile("CP-(\\d{4})-(\\d{5})");
    private static final Set<String> PEOPLE = Set.of(
            "sade", "sean", "tara", "chloe", "chidi", "user:sade", "user:chloe", "teamRiverside", "managersRiverside");

    /** What is of the application and not of a family, and what makes copies large and is only ever asked for by its id. */
    private static final Pattern NOT_COPIED = Pattern.compile(
            "flyway_.*|reference_number|draft|letter_words|letter_pdf|act_hi_(?:job_log|op_log|detail|dec.*)|act_ge_.*|act_re_.*|act_id_.*|act_ru_authorization|act_ru_filter|act_ru_jobdef"
                    + "|act_ru_meter_log|act_ru_task_meter_log|act_ru_batch|act_hi_batch");

    /** What an engine's row says of the deployment it runs by. */
    private static final Pattern OF_THE_DEPLOYMENT =
            Pattern.compile(".*_def_id_|def_id_|deployment_id_|job_def_.*|process_def_.*|.*_definition_id_");

    /** What waits for an instance to be begun is the application's. */
    private static final Map<String, String> OF_AN_INSTANCE = Map.of(
            "act_ru_job", " where process_instance_id_ is not null",
            "act_ru_event_subscr", " where proc_inst_id_ is not null");

    private static final int AT_ONCE = 2_000;
    private static final int TEAMS = 150;
    private static final Duration PATIENCE = Duration.ofSeconds(Integer.getInteger("bench.copy-seconds", 600));

    private final DataSource database;
    private final List<Rows> tables = new ArrayList<>();
    private int copies;

    private record Rows(String table, List<String> columns, List<Object[]> rows) {}

    private CopiedFamilies(DataSource database) {
        this.database = database;
    }

    /** Reads every family that is in the database now. */
    static CopiedFamilies of(DataSource database) throws SQLException {
        CopiedFamilies copied = new CopiedFamilies(database);
        try (Connection connection = database.getConnection()) {
            for (String table : tables(connection)) {
                copied.read(connection, table);
            }
        }
        return copied;
    }

    int rows() {
        return tables.stream().mapToInt(table -> table.rows().size()).sum();
    }

    /** Copies all of them so many times more, or fewer times when there is no time for all: what there is then is said by the database. */
    void copy(int times) throws SQLException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, "set session_replication_role = replica");
            for (int i = 0; i < times && System.nanoTime() < until; i++) {
                copies++;
                UUID mark = UUID.randomUUID();
                for (Rows rows : tables) {
                    insert(connection, rows, mark);
                }
                if (i % 20 == 0) {
                    connection.commit();
                }
            }
            execute(connection, "set session_replication_role = default");
            connection.commit();
        }
        try (Connection connection = database.getConnection()) {
            execute(connection, "analyze");
        }
    }

    private void read(Connection connection, String table) throws SQLException {
        String of = OF_AN_INSTANCE.containsKey(table) ? table + OF_AN_INSTANCE.get(table) : table;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + of)) {
            ResultSetMetaData drawn = rows.getMetaData();
            int from = drawn.isAutoIncrement(1) ? 2 : 1;
            List<String> columns = new ArrayList<>();
            for (int column = from; column <= drawn.getColumnCount(); column++) {
                columns.add(drawn.getColumnName(column));
            }
            List<Object[]> all = new ArrayList<>();
            while (rows.next()) {
                Object[] row = new Object[columns.size()];
                for (int column = 0; column < row.length; column++) {
                    row[column] = cell(table, columns.get(column), rows.getObject(column + from));
                }
                all.add(row);
            }
            if (!all.isEmpty()) {
                tables.add(new Rows(table, columns, all));
            }
        }
    }

    private void insert(Connection connection, Rows rows, UUID mark) throws SQLException {
        String marks = rows.columns().stream().map(column -> "?").collect(Collectors.joining(", "));
        String sql =
                "insert into %s (%s) values (%s)".formatted(rows.table(), String.join(", ", rows.columns()), marks);
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (Object[] row : rows.rows()) {
                for (int column = 0; column < row.length; column++) {
                    insert.setObject(
                            column + 1,
                            row[column] instanceof Changing changing ? changing.in(copies, mark) : row[column]);
                }
                insert.addBatch();
                if (++waiting % AT_ONCE == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /** What becomes of a value in a copy; a value that stays as it is stands for itself. */
    private interface Changing {
        Object in(int copy, UUID mark);
    }

    private static Object cell(String table, String column, Object value) {
        if (value instanceof UUID id) {
            return (Changing) (copy, mark) -> copied(id, mark);
        }
        if (!(value instanceof String text)
                || text.length() > 1000
                || table.startsWith("act_") && OF_THE_DEPLOYMENT.matcher(column).matches()) {
            return value;
        }
        if (PEOPLE.contains(text)) {
            return (Changing) (copy, mark) -> text + copy % TEAMS;
        }
        return ID.matcher(text).find() || REFERENCE.matcher(text).find()
                ? (Changing) (copy, mark) -> references(ids(text, mark), copy)
                : text;
    }

    private static String ids(String text, UUID mark) {
        return text.length() < 36
                ? text
                : ID.matcher(text)
                        .replaceAll(found ->
                                copied(UUID.fromString(found.group()), mark).toString());
    }

    private static UUID copied(UUID id, UUID mark) {
        return new UUID(
                id.getMostSignificantBits() ^ mark.getMostSignificantBits(),
                id.getLeastSignificantBits() ^ mark.getLeastSignificantBits());
    }

    /** A copy's reference is of a year of its own, so that it meets no family that is reported later. */
    private static String references(String text, int copy) {
        return text.contains("CP-")
                ? REFERENCE
                        .matcher(text)
                        .replaceAll(found -> "CP-%04d-%05d"
                                .formatted(
                                        Integer.parseInt(found.group(1)) - 1 - copy / 1000,
                                        copy % 1000 * 100 + Integer.parseInt(found.group(2))))
                : text;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet names = statement.executeQuery(
                        "select table_name from information_schema.tables where table_schema = 'public'")) {
            List<String> tables = new ArrayList<>();
            while (names.next()) {
                if (!NOT_COPIED.matcher(names.getString(1)).matches()) {
                    tables.add(names.getString(1));
                }
            }
            return tables;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** How many open tasks there are. */
    int tasks() {
        return IntStream.range(0, tables.size())
                .filter(i -> tables.get(i).table().equals("act_ru_task"))
                .map(i -> tables.get(i).rows().size())
                .sum();
    }
}
