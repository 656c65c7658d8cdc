package uk.childprotection.deadline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/**
 * What a limit is counted in. A calendar period that would end on a day off ends on the working day before it, so that no limit is
 * stretched by a weekend and none falls due when nobody is at work. A month from the 31st ends with a shorter month.
 */
public enum Unit {
    WORKING_DAYS,
    CALENDAR_DAYS,
    CALENDAR_WEEKS,
    CALENDAR_MONTHS;

    /** The unit that is written like this; refuses words that name none. */
    public static Unit ofWords(String words) {
        return Arrays.stream(values())
                .filter(unit -> unit.words().equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nothing is counted in \"%s\".".formatted(words)));
    }

    /** As people and {@code time-limits.dmn} write it: {@code working days}, {@code calendar months}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** So many of this unit in words: {@code 1 working day}, {@code 3 calendar months}. */
    public String period(int amount) {
        return amount + " " + (amount == 1 ? one() : words());
    }

    /** How often, in words: {@code every working day}, {@code every 3 calendar months}. */
    public String every(int amount) {
        return "every " + (amount == 1 ? one() : period(amount));
    }

    private String one() {
        String words = words();
        return words.substring(0, words.length() - 1);
    }

    /** The day so many of this unit after an event, or before it. */
    LocalDate count(LocalDate event, int amount, Direction direction, WorkingDays workingDays) {
        boolean after = direction == Direction.AFTER;
        int signed = after ? amount : -amount;
        return switch (this) {
            case WORKING_DAYS -> after ? workingDays.plus(event, amount) : workingDays.minus(event, amount);
            case CALENDAR_DAYS -> workingDays.onOrBefore(event.plusDays(signed));
            case CALENDAR_WEEKS -> workingDays.onOrBefore(event.plusWeeks(signed));
            case CALENDAR_MONTHS -> workingDays.onOrBefore(event.plusMonths(signed));
        };
    }
}
