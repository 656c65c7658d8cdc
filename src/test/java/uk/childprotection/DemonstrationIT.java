package uk.childprotection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpStatus;

/** The application as the README starts it, on a database file of its own. */
@ExtendWith(OutputCaptureExtension.class)
class DemonstrationIT {

    @TempDir
    private Path folder;

    @Test
    void startsOnAnEmptyDatabaseAndAgainOnTheOneItMade(CapturedOutput output) {
        for (var start = 1; start <= 2; start++) {
            try (var application = start()) {
                assertThat(ready(application)).as("start %d", start).isEqualTo(HttpStatus.OK);
            }
        }

        assertThat(output).contains("Child Protection Conference is ready: a demonstration with invented people.");
    }

    private ConfigurableApplicationContext start() {
        return SpringApplication.run(
                ChildProtectionConference.class,
                "--spring.profiles.active=demo",
                "--server.port=0",
                "--mailbox.smtp-port=0",
                "--mailbox.imap-port=0",
                "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("conference")
                        + ";DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE");
    }

    private static Object ready(ConfigurableApplicationContext application) {
        var port = application.getEnvironment().getProperty("local.server.port");
        return new TestRestTemplate()
                .getForEntity("http://127.0.0.1:" + port + "/actuator/health/readiness", String.class)
                .getStatusCode();
    }
}
