package uk.childprotection.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.childprotection.deadline.TimeLimitBuilder.aLimit;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.deadline.Due;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.WorkingDays;

class ConferenceDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate DISCUSSION = LocalDate.of(2026, 2, 27);

    private final ConferenceDays days = new ConferenceDays(WorkingDays.inEngland(LocalDate.of(2026, 3, 18)));

    @Test
    void takesAWorkingDay() {
        assertThatCode(() -> days.check(LocalDate.of(2026, 3, 17), LocalTime.of(9, 30), TODAY, heldAfter(DISCUSSION)))
                .doesNotThrowAnyException();
    }

    @Test
    void takesToday() {
        assertThatCode(() -> days.check(TODAY, LocalTime.of(14, 0), TODAY, heldAfter(DISCUSSION)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "2026-03-14, 09:30, weekend",
        "2026-03-15, 09:30, weekend",
        "2026-04-03, 09:30, bank holiday",
        "2026-04-06, 09:30, bank holiday",
        "2026-03-18, 09:30, offices are closed",
        "2026-02-27, 09:30, has passed",
        "2026-09-03, 09:30, more than six months away",
        "2026-03-17, 03:00, between 07:00 and 20:00",
        "2026-03-17, 20:01, between 07:00 and 20:00",
    })
    void refuses(LocalDate on, LocalTime at, String sentence) {
        assertThatThrownBy(() -> days.check(on, at, TODAY, heldAfter(DISCUSSION)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void refusesADayBeforeTheStrategyDiscussion() {
        assertThatThrownBy(() -> days.check(TODAY, LocalTime.of(9, 30), TODAY, heldAfter(TODAY.plusDays(1))))
                .hasMessageContaining("before the strategy discussion");
    }

    @Test
    void countsTheWorkingDaysBeyondALimit() {
        LocalDate limit = LocalDate.of(2026, 3, 20);

        assertThat(days.beyond(limit, limit)).isZero();
        assertThat(days.beyond(limit, LocalDate.of(2026, 3, 23))).isEqualTo(1);
        assertThat(days.beyond(limit, LocalDate.of(2026, 3, 27))).isEqualTo(5);
    }

    private static Due heldAfter(LocalDate discussion) {
        LocalDate last = discussion.plusWeeks(3);
        return new Due(aLimit().named(LimitName.INITIAL_CONFERENCE).build(), discussion, last, last);
    }
}
