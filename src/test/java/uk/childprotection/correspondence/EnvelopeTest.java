package uk.childprotection.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

    @Test
    void joinsLinesUntilALongNameLeavesRoomForThePostcode() {
        String name = "Professor Maximiliana-Wilhelmina Featherstonehaugh-Example";
        String address =
                "Flat 27, Third floor, The Old Bakery Building, 127 Example Crescent, Testham-under-Sample, TE5 7BB";

        Envelope envelope = Envelope.of(new Recipient("A1", name, null, address, null, null, null, null));

        assertThat(envelope.lines())
                .containsExactly(
                        name,
                        "Flat 27, Third floor",
                        "The Old Bakery Building",
                        "127 Example Crescent",
                        "Testham-under-Sample",
                        "TE5 7BB");
        assertThat(envelope.getHeight()).isEqualTo(7);
    }
}
