package uk.childprotection.durable;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the engine keeps when all is over.
 *
 * @param passed how often each element of each diagram was passed, and how often it was called off
 * @param left what still runs or waits
 * @param troubled how many jobs failed for good
 */
record EngineTraces(Map<String, Long> passed, Map<String, Long> left, long troubled) {

    private static final List<String> RUNNING = List.of("act_ru_execution", "act_ru_task", "act_ru_variable");

    static EngineTraces of(String url, String user, String password) throws SQLException {
        try (Connection database = DriverManager.getConnection(url, user, password)) {
            Map<String, Long> left = new TreeMap<>();
            for (String table : RUNNING) {
                left.putAll(counts(database, "select '%s', count(*) from %s".formatted(table, table)));
            }
            return new EngineTraces(
                    counts(database, """
                            select concat(proc_def_key_, ' ', act_id_, case when act_inst_state_ = 2 then ' called off' else '' end),
                                count(*)
                            from act_hi_actinst group by proc_def_key_, act_id_, act_inst_state_
                            """),
                    left,
                    counts(database, "select 'troubled', count(*) from act_ru_incident")
                            .get("troubled"));
        }
    }

    private static Map<String, Long> counts(Connection database, String query) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (var statement = database.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                counts.merge(found.getString(1), found.getLong(2), Long::sum);
            }
        }
        return counts;
    }
}
