package uk.childprotection.durable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.joda.time.DateTimeUtils;
import org.springframework.context.annotation.Primary;

/**
 * A clock that ticks as every clock does and is as far ahead of the machine's as a file says, so that a test can move it from outside the
 * process, and that it stays where it was when the process is killed. The engine reads the same clock.
 */
@Primary
public class OutsideClock extends Clock {

    static final String FILE = "test.clock";

    private final Path file = Path.of(System.getProperty(FILE));

    public OutsideClock() {
        DateTimeUtils.setCurrentMillisProvider(this::millis);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead()).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    private Duration ahead() {
        try {
            return Duration.parse(Files.readString(file).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
