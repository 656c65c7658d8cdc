package uk.childprotection.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import uk.childprotection.TestDatabase;

/**
 * An empty database that keeps what it is told: H2 in a file, as the application has it by default, or a PostgreSQL that waits for the
 * disk at each commit, which the one of the tests does not.
 */
public final class BenchDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final Path H2_FILE = Path.of("target", "bench", "h2");

    private static EmbeddedPostgres running;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(TestDatabase.isPostgreSql() ? postgreSql() : h2()).applyTo(context);
    }

    /** The Spring properties of a PostgreSQL that was started for it. */
    static Map<String, String> postgreSql() {
        if (running == null) {
            running = start();
        }
        return Map.of(
                "spring.datasource.url",
                running.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true",
                "spring.datasource.username",
                "postgres",
                "spring.datasource.password",
                "postgres");
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("shared_buffers", "512MB")
                    .setServerConfig("max_wal_size", "4GB")
                    .setServerConfig("timezone", "Europe/London")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL for the benchmark did not start", e);
        }
    }

    private static Map<String, String> h2() {
        try {
            Files.createDirectories(H2_FILE.getParent());
            for (String end : new String[] {".mv.db", ".trace.db"}) {
                Files.deleteIfExists(Path.of(H2_FILE + end));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("There is no place for the database of the benchmark", e);
        }
        return Map.of(
                "spring.datasource.url",
                "jdbc:h2:file:./" + H2_FILE + ";DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0",
                "spring.datasource.username",
                "sa",
                "spring.datasource.password",
                "");
    }
}
