package uk.childprotection.process.practice;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import uk.childprotection.deadline.Direction;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.TimeLimit;
import uk.childprotection.deadline.Unit;

/**
 * A row of {@code time-limits.dmn}: for whom it holds, from when, and the limit it gives.
 *
 * @param authorities the authorities it holds for; none means all of England
 * @param from the first day of an event that it holds for; nothing means any day
 */
record TimeLimitRow(TableRow row, Set<String> authorities, Optional<LocalDate> from, TimeLimit limit) {

    private static final Pattern FROM = Pattern.compile(">=\\s*\"(\\d{4}-\\d{2}-\\d{2})\"");

    /**
     * Refuses a table with a row that makes no sense, is longer than national guidance allows or can never be reached, and one in which
     * a limit is missing.
     */
    static void check(List<TableRow> table) {
        List<TimeLimitRow> above = new ArrayList<>();
        for (TableRow written : table) {
            TimeLimitRow row = of(written);
            row.refuseIfNeverReached(above);
            above.add(row);
        }
        for (LimitName name : LimitName.values()) {
            if (above.stream().noneMatch(row -> row.holdsAlways() && row.limit.name() == name)) {
                throw new TableRefused(
                        DmnTimeLimits.TABLE,
                        "\"%s\" needs a row that holds for all of England on any day.".formatted(name.code()));
            }
        }
    }

    /** Reads a row; refuses one that is no limit, or one that no authority may keep. */
    private static TimeLimitRow of(TableRow row) {
        try {
            TimeLimit limit = new TimeLimit(
                    LimitName.ofCode(row.text("limit")),
                    row.number("amount"),
                    Unit.ofWords(row.text("unit")),
                    Direction.ofWords(row.text("direction")),
                    row.number("warnWorkingDaysBefore"),
                    row.text("rule"),
                    row.text("edition"),
                    LocalDate.parse(row.text("appliesFrom")));
            return new TimeLimitRow(row, PracticeTables.authorities(row), from(row), limit).checked();
        } catch (IllegalArgumentException nonsense) {
            throw row.refusal(nonsense.getMessage());
        } catch (DateTimeException noDay) {
            throw row.refusal("a day is written as in \"2027-04-01\".");
        }
    }

    private void refuseIfNeverReached(List<TimeLimitRow> above) {
        above.stream().filter(other -> other.covers(this)).findFirst().ifPresent(other -> {
            throw row.refusal("it is never reached, for row %d above it answers first.".formatted(other.row.number()));
        });
    }

    private boolean holdsAlways() {
        return authorities.isEmpty() && from.isEmpty();
    }

    /** Whether this answers for everything that the other row answers for. */
    private boolean covers(TimeLimitRow other) {
        return limit.name() == other.limit.name()
                && (authorities.isEmpty() || !other.authorities.isEmpty() && authorities.containsAll(other.authorities))
                && (from.isEmpty()
                        || other.from.filter(day -> !day.isBefore(from.get())).isPresent());
    }

    private TimeLimitRow checked() {
        limit.refusal().ifPresent(sentence -> {
            throw row.refusal(sentence);
        });
        if (from.isPresent() && !from.get().equals(limit.appliesFrom())) {
            throw row.refusal("it holds from %s, but its rule is said to apply from %s."
                    .formatted(from.get(), limit.appliesFrom()));
        }
        return this;
    }

    private static Optional<LocalDate> from(TableRow row) {
        if (row.isAny("onDate")) {
            return Optional.empty();
        }
        String day = row.matched("onDate", FROM)
                .orElseThrow(() -> row.refusal("\"onDate\" is left open or says from when, as in >= \"2027-04-01\"."))
                .group(1);
        return Optional.of(LocalDate.parse(day));
    }
}
