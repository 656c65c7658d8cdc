package uk.childprotection.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Amber Testcase,        amber testcase",
        "'  AMBER   testcase ', amber testcase",
        "Smith-Jones,           smith jones",
        "O'Neil,                oneil",
        "O’Neil,                oneil",
        "Ñandú Łoś,             nandu łos",
        "Dr. Fern,              dr fern",
        "Тест,                  тест",
        "'%_',                  ''",
    })
    void areSmallAndPlain(String name, String words) {
        assertThat(String.join(" ", NameWords.of(name))).isEqualTo(words);
    }

    @Test
    void beginWithThreeLetters() {
        assertThat(NameWords.start("testcase")).isEqualTo("tes");
        assertThat(NameWords.start("ng")).isEqualTo("ng");
        assertThat(NameWords.start("𐓘𐓙𐓚𐓛")).isEqualTo("𐓘𐓙𐓚");
    }

    @Test
    void areNeverLongerThanTheirColumn() {
        assertThat(NameWords.of("ﷺ".repeat(100))).allMatch(word -> word.length() <= 100);
    }
}
