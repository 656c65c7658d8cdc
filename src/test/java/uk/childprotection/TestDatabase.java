package uk.childprotection;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives every application context of a test an empty database of its own. Put it on a test with
 * {@code @ContextConfiguration(initializers = TestDatabase.class)}; {@link DatabaseTest} has it already.
 *
 * <p>{@code -Dtest.database=h2} (the default) is H2 in memory. {@code -Dtest.database=postgresql} starts one PostgreSQL for all tests
 * of the process, from Maven Central, without Docker; started by root it runs in a user namespace of its own, for PostgreSQL refuses root.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Whether the tests run on PostgreSQL. */
    public static boolean isPostgreSql() {
        return switch (System.getProperty("test.database", "h2")) {
            case "h2" -> false;
            case "postgresql" -> true;
            default -> throw new IllegalArgumentException("-Dtest.database is h2 or postgresql");
        };
    }

    /** The Spring properties of a new, empty database. */
    public static Map<String, String> create() {
        var name = "test" + COUNT.incrementAndGet();
        return isPostgreSql() ? Server.create(name) : h2(name);
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(create()).applyTo(context);
    }

    private static Map<String, String> h2(String name) {
        return Map.of(
                "spring.datasource.url",
                "jdbc:h2:mem:" + name + ";DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                "spring.datasource.username",
                "sa",
                "spring.datasource.password",
                "");
    }

    /** One PostgreSQL server, started when it is first needed and stopped with the process. */
    private static final class Server {

        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .setServerConfig("fsync", "off")
                        .setServerConfig("timezone", "Europe/London")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL for the tests did not start", e);
            }
        }

        private static Map<String, String> create(String name) {
            try (var connection = RUNNING.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException("The database for a test could not be made", e);
            }
            return Map.of(
                    "spring.datasource.url",
                    RUNNING.getJdbcUrl("postgres", name),
                    "spring.datasource.username",
                    "postgres",
                    "spring.datasource.password",
                    "postgres");
        }
    }
}
