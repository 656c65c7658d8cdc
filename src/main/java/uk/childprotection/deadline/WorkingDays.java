package uk.childprotection.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Counts in working days: Monday to Friday without the bank holidays of England and without the authority's own closing days.
 * The day of the event is day 0.
 */
@Component
@EnableConfigurationProperties(ClosingDays.class)
public class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final BankHolidays bankHolidays = new BankHolidays();
    private final Set<LocalDate> closingDays;

    WorkingDays(ClosingDays closingDays) {
        this.closingDays = closingDays.closingDays();
    }

    /** The working days of an authority in England that closes on these days as well. */
    public static WorkingDays inEngland(LocalDate... closingDays) {
        return new WorkingDays(new ClosingDays(Set.of(closingDays)));
    }

    public boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !bankHolidays.contains(day) && !closingDays.contains(day);
    }

    /** The nth working day after a day; the day itself, whatever day it is, when n is 0. Refuses a negative n. */
    public LocalDate plus(LocalDate day, int workingDays) {
        return step(day, workingDays, 1);
    }

    /** The nth working day before a day; the day itself, whatever day it is, when n is 0. Refuses a negative n. */
    public LocalDate minus(LocalDate day, int workingDays) {
        return step(day, workingDays, -1);
    }

    /** The day itself when it is a working day, otherwise the last working day before it. */
    public LocalDate onOrBefore(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.minusDays(1);
        }
        return candidate;
    }

    /**
     * How many working days come after {@code from}, up to and including {@code to}: the working days left when {@code to} is a
     * limit, negative by the working days since when it has passed. Both ends on one day, or only days off between them, give 0.
     */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    private LocalDate step(LocalDate from, int workingDays, int direction) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("Working days are counted from 0 upwards, not " + workingDays + ".");
        }
        LocalDate day = from;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(direction);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }
}
