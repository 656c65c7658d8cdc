package uk.childprotection.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays workingDays = WorkingDays.inEngland();

    @ParameterizedTest(name = "{0}: {1} ({2})")
    @CsvSource({
        "2025-04-15, true,  a Tuesday",
        "2025-04-17, true,  Maundy Thursday",
        "2025-04-18, false, Good Friday",
        "2025-04-19, false, a Saturday",
        "2025-04-20, false, Easter Sunday",
        "2025-04-21, false, Easter Monday",
        "2025-05-05, false, the early May bank holiday",
        "2025-08-25, false, the summer bank holiday of England",
        "2025-08-04, true,  the summer bank holiday of Scotland",
        "2024-02-29, true,  a leap day",
        "2026-12-24, true,  Christmas Eve",
        "2026-12-28, false, the Monday in place of Boxing Day",
        "2026-12-31, true,  New Year's Eve",
        "2027-12-27, false, the Monday in place of Christmas Day",
        "2027-12-28, false, the Tuesday in place of Boxing Day",
        "2028-01-03, false, the Monday in place of New Year's Day"
    })
    void knowsADayOff(LocalDate day, boolean working, String what) {
        assertThat(workingDays.isWorkingDay(day)).as(what).isEqualTo(working);
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "2025-04-15, 15, 2025-05-09", // Easter and early May in between
        "2025-04-15, 0,  2025-04-15",
        "2025-04-19, 0,  2025-04-19", // day 0 is the day of the event, even a Saturday
        "2025-04-17, 1,  2025-04-22",
        "2025-04-19, 1,  2025-04-22",
        "2025-05-02, 1,  2025-05-06",
        "2025-06-06, 1,  2025-06-09",
        "2025-06-06, 15, 2025-06-27",
        "2026-12-18, 10, 2027-01-06", // Christmas, the Monday after Boxing Day, New Year
        "2027-12-24, 1,  2027-12-29",
        "2027-12-31, 1,  2028-01-04",
        "2024-02-28, 1,  2024-02-29",
        "2023-02-28, 1,  2023-03-01",
        "2025-03-28, 1,  2025-03-31", // summer time begins on the Sunday between
        "2025-10-24, 1,  2025-10-27" // and ends on this one
    })
    void countsOnwards(LocalDate event, int amount, LocalDate expected) {
        assertThat(workingDays.plus(event, amount)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} - {1} = {2}")
    @CsvSource({
        "2025-04-22, 1,  2025-04-17",
        "2025-04-23, 3,  2025-04-16",
        "2025-04-22, 0,  2025-04-22",
        "2025-05-06, 3,  2025-04-30",
        "2027-01-04, 3,  2026-12-29",
        "2024-03-01, 1,  2024-02-29"
    })
    void countsBack(LocalDate event, int amount, LocalDate expected) {
        assertThat(workingDays.minus(event, amount)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "2025-04-15, 2025-05-09, 15",
        "2025-05-08, 2025-05-09, 1",
        "2025-05-09, 2025-05-09, 0",
        "2025-05-09, 2025-05-08, -1",
        "2025-05-09, 2025-04-15, -15",
        "2025-05-10, 2025-05-09, 0", // Saturday after a limit on Friday: no working day since
        "2025-05-12, 2025-05-09, -1",
        "2025-04-17, 2025-04-21, 0", // Easter
        "2026-12-24, 2027-01-04, 4"
    })
    void countsTheDaysLeftAndTheDaysSince(LocalDate today, LocalDate limit, int expected) {
        assertThat(workingDays.between(today, limit)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "2025-05-09, 2025-05-09",
        "2025-05-10, 2025-05-09",
        "2025-05-05, 2025-05-02",
        "2025-04-21, 2025-04-17",
        "2028-01-03, 2027-12-31"
    })
    void pullsADayOffBackToTheWorkingDayBefore(LocalDate day, LocalDate expected) {
        assertThat(workingDays.onOrBefore(day)).isEqualTo(expected);
    }

    @Test
    void leavesOutTheDaysOnWhichTheAuthorityIsClosed() {
        WorkingDays closedAfterChristmas = WorkingDays.inEngland(
                LocalDate.of(2026, 12, 29), LocalDate.of(2026, 12, 30), LocalDate.of(2026, 12, 31));

        assertThat(closedAfterChristmas.isWorkingDay(LocalDate.of(2026, 12, 30)))
                .isFalse();
        assertThat(closedAfterChristmas.plus(LocalDate.of(2026, 12, 24), 1)).isEqualTo("2027-01-04");
        assertThat(closedAfterChristmas.onOrBefore(LocalDate.of(2027, 1, 1))).isEqualTo("2026-12-24");
    }

    @Test
    void comesBackToTheDayItLeft() {
        LocalDate.of(2024, 1, 1)
                .datesUntil(LocalDate.of(2029, 1, 1))
                .filter(workingDays::isWorkingDay)
                .forEach(day -> {
                    LocalDate later = workingDays.plus(day, 15);

                    assertThat(workingDays.minus(later, 15)).isEqualTo(day);
                    assertThat(workingDays.between(day, later)).isEqualTo(15);
                });
    }

    @Test
    void refusesToCountBackwardsByANegativeAmount() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> workingDays.plus(LocalDate.of(2025, 4, 15), -1))
                .withMessage("Working days are counted from 0 upwards, not -1.");
    }
}
