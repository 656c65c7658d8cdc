package uk.childprotection.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that begin with 999 are never given out: they are the health service's own for tests. */
class NhsNumberTest {

    @ParameterizedTest
    @CsvSource({
        "9990000018,     9990000018",
        "999 000 0018,   9990000018",
        "999-000-0026,   9990000026",
        "' 9990000050 ', 9990000050", // the remainder is 0: the check digit is 0 and not 11
        "9990000190,     9990000190",
        "9434765919,     9434765919", // the example of the NHS Data Dictionary
    })
    void takesNumbersWhoseCheckDigitFits(String typed, String digits) {
        assertThat(NhsNumber.parse(typed).digits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9990000019", // last digit wrong
                "9990000108", // two digits exchanged with 9990000018
                "9990000140", // the check would be 10: such a number is never given out
                "9990000141",
            })
    void refusesNumbersWhoseCheckDigitDoesNotFit(String typed) {
        assertThatThrownBy(() -> NhsNumber.parse(typed))
                .isInstanceOf(Refusal.class)
                .hasMessage("The NHS number’s check digit does not fit: one of its digits is wrong.");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"999000001", "99900000180", "999000001X", "٩٩٩٠٠٠٠٠١٨"})
    void refusesWhatHasNotTenDigits(String typed) {
        assertThatThrownBy(() -> NhsNumber.parse(typed))
                .isInstanceOf(Refusal.class)
                .hasMessage("An NHS number has ten digits.");
    }

    @Test
    void isPrintedInThreeGroupsAndNeverWrittenToALog() {
        var number = NhsNumber.parse("9990000018");

        assertThat(number.printed()).isEqualTo("999 000 0018");
        assertThat(number.toString()).doesNotContain("999");
    }
}
