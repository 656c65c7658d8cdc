package uk.childprotection.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.casefile.YesNo;

class SharingRulesTest {

    private static final LocalDate APPROVED = LocalDate.of(2026, 3, 10);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 12);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 13);

    private final SharingRules rules = new SharingRules(TODAY, APPROVED, DUE, true);

    @Test
    void nothingIsToBeExplainedWhenBothReportsAreSharedInTime() {
        assertThatCode(() -> rules.check(shared(YesNo.YES, DUE, DUE, null))).doesNotThrowAnyException();
    }

    @Test
    void theDayAfterTheLimitIsLate() {
        assertThat(rules.isLate(shared(YesNo.YES, DUE, DUE, null))).isFalse();
        assertThat(rules.isLate(shared(YesNo.YES, TODAY, TODAY, null))).isTrue();
    }

    @Test
    void lateIsTakenWithAReason() {
        assertThatCode(() -> rules.check(shared(YesNo.YES, TODAY, TODAY, "The father was in hospital.")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "YES, 2026-03-13, 2026-03-12, after the limit",
        "NO, , 2026-03-12, was not shared",
        "YES, 2026-03-12, , agencies’ reports were not shared",
        "YES, 2026-03-14, 2026-03-12, lies in the future",
        "YES, 2026-03-09, 2026-03-12, before its approval",
        "YES, 2026-03-12, 2026-03-14, lies in the future",
    })
    void refuses(YesNo shared, LocalDate on, LocalDate agencies, String sentence) {
        assertThatThrownBy(() -> rules.check(shared(shared, on, agencies, null)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence)
                .hasMessageContaining("A1");
    }

    private static SharedReports.With shared(YesNo shared, LocalDate on, LocalDate agencies, String reason) {
        return new SharedReports.With(PersonNumber.adult(1), shared, on, SharedHow.READ_TOGETHER, agencies, reason);
    }
}
