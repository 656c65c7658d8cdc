package uk.childprotection.durable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import uk.childprotection.ChildProtectionConference;

/**
 * The application as it is started in production, in a process of its own. Its clock is moved from outside, and a file says at which port
 * it is ready; everything else is as always.
 */
public final class ClockedApplication {

    static final String PORT_FILE = "test.port";

    private ClockedApplication() {}

    public static void main(String[] arguments) {
        // A test that is stopped leaves nothing behind
        ProcessHandle.current()
                .parent()
                .ifPresent(
                        test -> test.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
        SpringApplication application = new SpringApplication(ChildProtectionConference.class, OutsideClock.class);
        application.addListeners((ApplicationListener<ApplicationReadyEvent>) ClockedApplication::tellPort);
        application.run(arguments);
    }

    private static void tellPort(ApplicationReadyEvent ready) {
        Path file = Path.of(System.getProperty(PORT_FILE));
        Path whole = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(
                    whole, ready.getApplicationContext().getEnvironment().getRequiredProperty("local.server.port"));
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
