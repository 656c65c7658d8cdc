package uk.childprotection.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class FamilyReferenceTest {

    @ParameterizedTest
    @CsvSource({
        "2026,     42, CP-2026-00042",
        "2026,      1, CP-2026-00001",
        "2026,  99999, CP-2026-99999",
        "2026, 230590, CP-2026-230590",
    })
    void isWrittenWithAtLeastFiveDigits(int year, int number, String written) {
        var reference = new FamilyReference(year, number);

        assertThat(reference).hasToString(written);
        assertThat(FamilyReference.parse(written)).isEqualTo(reference);
    }

    @Test
    void forgivesSmallLettersAndBlanksAround() {
        assertThat(FamilyReference.parse("  cp-2026-00042\n")).isEqualTo(new FamilyReference(2026, 42));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "42",
                "CP-2026-0042",
                "CP-26-00042",
                "CP-2026-00000",
                "CP-1999-00042",
                "CP-2026-00042-1",
                "CP 2026 00042",
                "CP-2026-9999999999",
                "CP-２０２６-00042",
                "' or 1=1 --"
            })
    void refusesAnythingElseWithoutRepeatingIt(String typed) {
        assertThatThrownBy(() -> FamilyReference.parse(typed))
                .isInstanceOf(Refusal.class)
                .hasMessage("A family reference looks like CP-2026-00042: CP, the year and at least five digits.");
    }

    @Test
    void isOneTextInJson() throws Exception {
        var json = new ObjectMapper();

        assertThat(json.writeValueAsString(new FamilyReference(2026, 42))).isEqualTo("\"CP-2026-00042\"");
        assertThat(json.readValue("\"CP-2026-00042\"", FamilyReference.class)).isEqualTo(new FamilyReference(2026, 42));
    }
}
