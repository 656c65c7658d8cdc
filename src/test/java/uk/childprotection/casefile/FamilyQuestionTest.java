package uk.childprotection.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.childprotection.casefile.FamilyQuestion.Kind;

class FamilyQuestionTest {

    @ParameterizedTest
    @ValueSource(strings = {"04/03/2016", "4.3.2016", "4 3 2016", "04-03-2016", "2016-03-04"})
    void readsADateDayFirst(String typed) {
        assertThat(FamilyQuestion.of(Kind.DATE_OF_BIRTH, typed))
                .isEqualTo(new FamilyQuestion.ByDateOfBirth(LocalDate.of(2016, 3, 4)));
    }

    @ParameterizedTest
    @CsvSource({
        "DATE_OF_BIRTH, 30/02/2016,  “Child’s date of birth” is no day of the calendar.",
        "DATE_OF_BIRTH, 03/04/16,    '“Child’s date of birth” is a date like 04/03/2016: day, month, year.'",
        "NAME,          '%%',        Type at least one word of a name.",
        "NHS_NUMBER,    12,          An NHS number has ten digits.",
        "REFERENCE,     42,          'A family reference looks like CP-2026-00042: CP, the year and at least five digits.'",
    })
    void refusesNonsenseWithASentence(Kind kind, String typed, String sentence) {
        assertThatThrownBy(() -> FamilyQuestion.of(kind, typed))
                .isInstanceOf(Refusal.class)
                .hasMessage(sentence);
    }

    @Test
    void neverShowsWhatWasTypedInALog() {
        assertThat(FamilyQuestion.of(Kind.NAME, "Amber Testcase").toString()).doesNotContain("Amber");
        assertThat(FamilyQuestion.of(Kind.DATE_OF_BIRTH, "04/03/2016").toString())
                .doesNotContain("2016");
        assertThat(FamilyQuestion.of(Kind.NHS_NUMBER, "999 000 0018").toString())
                .doesNotContain("999");
    }
}
