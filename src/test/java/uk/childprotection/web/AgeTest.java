package uk.childprotection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.childprotection.casefile.ChildBuilder.aChild;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({
        "2016-03-04, '9 years, born on 4 March 2016'",
        "2016-03-02, '10 years, born on 2 March 2016'",
        "2024-03-02, '2 years, born on 2 March 2024'",
        "2024-03-03, '23 months, born on 3 March 2024'",
        "2026-01-02, '2 months, born on 2 January 2026'",
        "2026-01-03, '8 weeks, born on 3 January 2026'",
        "2026-02-23, '1 week, born on 23 February 2026'",
        "2026-03-02, '0 weeks, born on 2 March 2026'",
    })
    void isSaidAsPeopleSayIt(LocalDate born, String said) {
        assertThat(Age.of(aChild().bornOn(born).build(), TODAY)).isEqualTo(said);
    }

    @Test
    void ofAnUnbornChildIsTheDayItIsExpected() {
        assertThat(Age.of(aChild().unborn("Sample", LocalDate.of(2026, 6, 1)).build(), TODAY))
                .isEqualTo("Unborn, expected on 1 June 2026");
    }
}
