package uk.childprotection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.childprotection.casefile.FamilyQuestion.Kind;
import uk.childprotection.casefile.Refusal;

class TypedQuestionTest {

    @ParameterizedTest
    @CsvSource({
        "Hazel Sample,    NAME",
        "  O’Nèill ,      NAME",
        "CP-2026-00042,   REFERENCE",
        " cp-2026-00042 , REFERENCE",
        "04/03/2016,      DATE_OF_BIRTH",
        "4.3.2016,        DATE_OF_BIRTH",
        "4 3 2016,        DATE_OF_BIRTH",
        "2016-03-04,      DATE_OF_BIRTH",
        "9990000018,      NHS_NUMBER",
        "999 000 0018,    NHS_NUMBER",
        "999-000-0018,    NHS_NUMBER",
    })
    void recognisesWhatIsAskedBy(String typed, Kind kind) {
        assertThat(TypedQuestion.read(typed).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"4 March 2016", "Amber 2016", "31/02/2016", "9990000019", "99900000", "CP-26-1", "", "  ", "?!"})
    void refusesWhatCouldOnlyBeAnsweredWrongly(String typed) {
        assertThatThrownBy(() -> TypedQuestion.read(typed)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 100_000})
    void refusesMoreThanAQuestion(int length) {
        assertThatThrownBy(() -> TypedQuestion.read("a".repeat(length)))
                .hasMessage("That is too long for a name, a reference, a date or an NHS number.");
    }
}
