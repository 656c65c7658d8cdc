package uk.childprotection.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static uk.childprotection.deadline.TimeLimitBuilder.aLimit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTest {

    private static final LocalDate FRIDAY = LocalDate.of(2025, 5, 9);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2025-01-15, 2025-01-15T23:59:59Z", // winter
        "2025-07-15, 2025-07-15T22:59:59Z", // summer time
        "2025-03-29, 2025-03-29T23:59:59Z", // the night before summer time begins
        "2025-03-30, 2025-03-30T22:59:59Z", // the day it begins
        "2025-10-25, 2025-10-25T22:59:59Z", // the night before it ends
        "2025-10-26, 2025-10-26T23:59:59Z", // the day it ends
        "2024-02-29, 2024-02-29T23:59:59Z",
        "2025-12-31, 2025-12-31T23:59:59Z"
    })
    void endsWithTheLastSecondOfItsLastDayInEngland(LocalDate day, Instant expected) {
        assertThat(due(day, day).dueAt()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2025-01-15, 2025-01-15T08:00:00Z",
        "2025-07-15, 2025-07-15T07:00:00Z",
        "2025-03-31, 2025-03-31T07:00:00Z",
        "2025-10-27, 2025-10-27T08:00:00Z"
    })
    void warnsAtEightInTheMorningInEngland(LocalDate day, Instant expected) {
        assertThat(due(day, day).warnAt()).isEqualTo(expected);
    }

    @Test
    void refusesToWarnWhenItIsTooLate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> due(FRIDAY, FRIDAY.plusDays(1)))
                .withMessage("A warning on 2025-05-10 is too late for 2025-05-09.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2025-05-09T22:59:59Z, 2025-05-09",
        "2025-05-09T23:00:00Z, 2025-05-10", // past midnight in England, not yet in Greenwich
        "2025-12-09T23:59:59Z, 2025-12-09",
        "2025-12-10T00:00:00Z, 2025-12-10"
    })
    void todayIsTheDayInEngland(Instant now, LocalDate expected) {
        assertThat(LondonTime.today(Clock.fixed(now, ZoneOffset.UTC))).isEqualTo(expected);
    }

    private static Due due(LocalDate dueOn, LocalDate warnOn) {
        return new Due(aLimit().build(), dueOn, dueOn, warnOn);
    }
}
