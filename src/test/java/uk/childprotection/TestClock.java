package uk.childprotection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** A clock that stands still until the test moves it. It begins on Monday 2 March 2026 at nine o'clock. */
@Primary
public class TestClock extends Clock {

    /** Sets the clock back before each test, for tests share an application context. */
    public static class Reset implements BeforeEachCallback {
        @Override
        public void beforeEach(ExtensionContext test) {
            SpringExtension.getApplicationContext(test).getBean(TestClock.class).goTo(FIRST_DAY);
        }
    }

    public static final ZoneId LONDON = ZoneId.of("Europe/London");
    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);

    private volatile Instant now;

    public TestClock() {
        goTo(FIRST_DAY);
    }

    /** Nine in the morning of the day, in London. */
    public void goTo(LocalDate day) {
        goTo(day, LocalTime.of(9, 0));
    }

    public void goTo(LocalDate day, LocalTime time) {
        now = day.atTime(time).atZone(LONDON).toInstant();
    }

    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        var same = this;
        return new Clock() {
            @Override
            public Instant instant() {
                return same.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return same.withZone(other);
            }
        };
    }
}
