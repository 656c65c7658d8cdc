package uk.childprotection.deadline;

import java.util.Arrays;
import java.util.Locale;

/** Whether a limit is counted onwards from an event, or back from one still to come. */
public enum Direction {
    BEFORE,
    AFTER;

    /** The direction that is written like this; refuses any other word. */
    public static Direction ofWords(String words) {
        return Arrays.stream(values())
                .filter(direction -> direction.words().equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "A limit ends before or after its event, not \"%s\" it.".formatted(words)));
    }

    /** As people and {@code time-limits.dmn} write it: {@code before} or {@code after}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
