package uk.childprotection.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;

/** Days as people in England live them, and as the moments that timers understand. */
public final class LondonTime {

    /** Every date of the application is a day here, in summer time and in winter time. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final LocalTime START_OF_WORK = LocalTime.of(8, 0);
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private LondonTime() {}

    /** A day as people write it: {@code Friday 9 May 2025}. */
    public static String inWords(LocalDate day) {
        return WORDS.format(day);
    }

    /** The day of a moment as people write it. */
    public static String inWords(Date moment) {
        return inWords(LocalDate.ofInstant(moment.toInstant(), ZONE));
    }

    /** The day it is now. */
    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(ZONE));
    }

    /**
     * The last second of a day. Not the first of the next, although no work is lost by it: a task list shows this moment as a date,
     * and the date shown has to be the last day there is.
     */
    public static Date endOf(LocalDate day) {
        return moment(day, LAST_SECOND);
    }

    /** Eight in the morning of a day, when a warning finds people at work. */
    public static Date morningOf(LocalDate day) {
        return moment(day, START_OF_WORK);
    }

    private static Date moment(LocalDate day, LocalTime time) {
        return Date.from(day.atTime(time).atZone(ZONE).toInstant());
    }
}
