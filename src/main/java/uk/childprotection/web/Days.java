package uk.childprotection.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.childprotection.deadline.LondonTime;

/** Days and moments as the pages write them. */
final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK);

    private Days() {}

    /** {@code 4 March 2016}; empty for no day. */
    static String of(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** {@code Wed 4 Mar 2026}, for a day to plan with; empty for no day. */
    static String withWeekday(LocalDate day) {
        return day == null ? "" : WEEKDAY.format(day);
    }

    /** {@code 4 Mar 2026, 09:30} as clocks in England show it. */
    static String of(Instant moment) {
        return MOMENT.format(moment.atZone(LondonTime.ZONE));
    }

    /** The day of a moment in England. */
    static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, LondonTime.ZONE);
    }
}
