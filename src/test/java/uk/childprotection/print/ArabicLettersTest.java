package uk.childprotection.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicLettersTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // alone; start and end; start, middle, end; a letter that joins to none behind it
        "ب, \uFE8F",
        "بب, \uFE91\uFE90",
        "ببب, \uFE91\uFE92\uFE90",
        "دب, \uFEA9\uFE8F",
        // Urdu: tteh, heh goal, yeh barree; gaf and noon ghunna
        "ٹہے, \uFB68\uFBA9\uFBAF",
        "گں, \uFB94\uFB9F",
        // lam and alef are one
        "لا, \uFEFB",
        "بلا, \uFE91\uFEFC",
        // a mark above a letter parts no neighbours
        "بَب, \uFE91\u064E\uFE90",
        "Amber, Amber"
    })
    void givesEachLetterTheShapeItsNeighboursAskFor(String read, String written) {
        assertThat(ArabicLetters.shaped(read)).isEqualTo(written);
    }

    @Test
    void knowsTheLettersBehindAShape() {
        assertThat(ArabicLetters.unshaped("\uFEFB")).isEqualTo("لا");
        assertThat(ArabicLetters.unshaped("A")).isEqualTo("A");
    }

    @Test
    void writesFromTheEndWithBracketsTurnedAndMarksOverTheirLetters() {
        assertThat(new RightToLeft().reorderRTLTextToLTR("(اب)")).isEqualTo("(با)");
        assertThat(new RightToLeft().reorderRTLTextToLTR("بَد")).isEqualTo("دبَ");
    }
}
