package uk.childprotection.durable;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what another process does, by looking again and again, and not for ever. */
final class Patience {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(40);

    private Patience() {}

    static void rest(Duration time) {
        for (long end = System.nanoTime() + time.toNanos(), left; (left = end - System.nanoTime()) > 0; ) {
            LockSupport.parkNanos(left);
        }
    }

    static void until(Duration atMost, BooleanSupplier done, Supplier<String> otherwise) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError(otherwise.get());
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }
}
