package uk.childprotection.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.childprotection.deadline.TimeLimitBuilder.aLimit;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitTest {

    private static final LocalDate WARN_ON = LocalDate.of(2025, 5, 1);
    private static final LocalDate DUE_ON = LocalDate.of(2025, 5, 9);
    private static final Instant NOW = Instant.parse("2025-04-15T10:00:00Z");

    private final Limit limit = Limit.opened(
            "CP-2025-00001", "", new Due(aLimit().build(), LocalDate.of(2025, 4, 15), DUE_ON, WARN_ON), NOW);

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2025-04-15, OPEN",
        "2025-04-30, OPEN",
        "2025-05-01, DUE_SOON",
        "2025-05-09, DUE_SOON", // not late on its last day
        "2025-05-10, PASSED"
    })
    void standsByItsDatesWhileItIsToBeDone(LocalDate today, Standing expected) {
        assertThat(limit.standing(today)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "met on {0}: {1}")
    @CsvSource({"2025-04-20, MET", "2025-05-09, MET", "2025-05-10, MET_LATE"})
    void standsByTheDayItWasMet(LocalDate metOn, Standing expected) {
        assertThat(limit.met(metOn).standing(LocalDate.of(2026, 1, 1))).isEqualTo(expected);
    }

    @Test
    void isNeverLateOnceClosed() {
        assertThat(limit.closed(NOW).standing(DUE_ON.plusYears(1))).isEqualTo(Standing.CLOSED);
    }
}
