package uk.childprotection.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvelopeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                            | Ms Sample                                        | 5",
                "1 Larch Walk, Testham, TE5 7AA              | Ms Sample/1 Larch Walk/Testham/TE5 7AA           | 5",
                "A, B, C, D, TE5 7AA                         | Ms Sample/A/B/C/D/TE5 7AA                        | 6",
                "A, B, C, D, E, F, G, TE5 7AA                | Ms Sample/A, B/C, D/E/F/G/TE5 7AA                | 7",
                "A house with a name of more than forty letters, B, C, TE5 7AA | "
                        + "Ms Sample/A house with a name of more than forty letters/B/C/TE5 7AA | 6"
            })
    void putsTheNameAndTheAddressIntoTheLinesOfAWindow(String address, String lines, int height) {
        Envelope envelope = Envelope.of(new Recipient("A1", "Ms Sample", null, address, null, null, null, null));

        assertThat(String.join("/", envelope.lines())).isEqualTo(lines);
        assertThat(envelope.getHeight()).isEqualTo(height);
        assertThat(envelope).hasToString("an envelope of " + envelope.lines().size() + " lines");
    }
}
