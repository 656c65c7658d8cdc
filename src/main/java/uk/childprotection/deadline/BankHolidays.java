package uk.childprotection.deadline;

import static java.util.stream.Collectors.toUnmodifiableSet;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The bank holidays of England, from Jollyday's calendar, which keeps those moved or added for one year only. */
final class BankHolidays {

    private static final String ENGLAND = "eng";

    private final HolidayManager calendar =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    private final Map<Integer, Set<LocalDate>> byYear = new ConcurrentHashMap<>();

    boolean contains(LocalDate day) {
        return byYear.computeIfAbsent(day.getYear(), this::ofYear).contains(day);
    }

    private Set<LocalDate> ofYear(int year) {
        return calendar.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, ENGLAND).stream()
                .map(Holiday::getDate)
                .collect(toUnmodifiableSet());
    }
}
