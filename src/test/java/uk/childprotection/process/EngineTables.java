package uk.childprotection.process;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks into every column of every table of the engine, the places where no word about a family may ever be found. */
public final class EngineTables {

    private EngineTables() {}

    /** The tables and columns in which these words stand, as text or in bytes. */
    public static List<String> holding(JdbcClient database, String words) {
        List<String> found = new ArrayList<>();
        for (String table : names(database)) {
            for (Map<String, Object> row :
                    database.sql("select * from " + table).query().listOfRows()) {
                row.forEach((column, value) -> {
                    if (text(value).contains(words)) {
                        found.add(table + "." + column);
                    }
                });
            }
        }
        return found;
    }

    private static List<String> names(JdbcClient database) {
        return database.sql("select table_name from information_schema.tables where lower(table_name) like 'act\\_%'")
                .query(String.class)
                .list();
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(value);
    }
}
