package uk.childprotection.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetTest {

    private static final List<Integer> SIXTY =
            IntStream.rangeClosed(1, 60).boxed().toList();

    @ParameterizedTest
    @CsvSource({
        // wanted, number, first, last item, newer, older
        "1,  1, 1,  25, false, true",
        "2,  2, 26, 50, true,  true",
        "3,  3, 51, 60, true,  false",
        "9,  3, 51, 60, true,  false",
        "-1, 1, 1,  25, false, true",
    })
    void holdsItsPartOfTheList(int wanted, int number, int first, int last, boolean newer, boolean older) {
        Sheet<Integer> sheet = Sheet.of(SIXTY, wanted);

        assertThat(sheet.number()).isEqualTo(number);
        assertThat(sheet.items()).first().isEqualTo(first);
        assertThat(sheet.items()).last().isEqualTo(last);
        assertThat(sheet.hasNewer()).isEqualTo(newer);
        assertThat(sheet.hasOlder()).isEqualTo(older);
        assertThat(sheet.last()).isEqualTo(3);
    }

    @Test
    void ofNothingIsOneEmptySheet() {
        assertThat(Sheet.of(List.of(), 1)).isEqualTo(new Sheet<>(List.of(), 1, 1));
    }
}
