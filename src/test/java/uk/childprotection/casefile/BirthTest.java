package uk.childprotection.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.childprotection.casefile.ChildBuilder.aChild;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthTest {

    private static final LocalDate EXPECTED = LocalDate.of(2026, 6, 1);
    private static final ChildDetails UNBORN =
            aChild().unborn("Sample", EXPECTED).build();

    @Test
    void keepsWhatIsKnownOfTheChildAndTakesTheNewNameAndAddress() {
        var born = new Birth(" Clover ", "Testcase", EXPECTED, Sex.FEMALE, null, "2 Larch Walk").of(UNBORN);

        assertThat(born.displayName()).isEqualTo("Clover Testcase");
        assertThat(born.isUnborn()).isFalse();
        assertThat(born.expectedOn()).isNull();
        assertThat(born.address()).isEqualTo("2 Larch Walk");
        assertThat(born.ethnicity()).isEqualTo(UNBORN.ethnicity());
    }

    @Test
    void keepsTheAddressInTheFileWhenNoneIsGiven() {
        assertThat(birthOn(EXPECTED).of(UNBORN).address()).isEqualTo(UNBORN.address());
    }

    @ParameterizedTest
    @CsvSource({"2026-01-19", "2026-06-01", "2026-06-29"})
    void takesADayThatCanBe(LocalDate day) {
        assertThat(birthOn(day).of(UNBORN).dateOfBirth()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-18", "2026-06-30", "2025-06-01"})
    void refusesADayThatDoesNotFitTheExpectedOne(LocalDate day) {
        assertThatThrownBy(() -> birthOn(day).of(UNBORN))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("does not fit the expected date of delivery in the file");
    }

    @Test
    void refusesAChildWhoIsBornAlready() {
        assertThatThrownBy(() -> birthOn(EXPECTED).of(aChild().build()))
                .hasMessageContaining("is born in the file already");
    }

    private static Birth birthOn(LocalDate day) {
        return new Birth("Clover", "Sample", day, Sex.FEMALE, null, null);
    }
}
