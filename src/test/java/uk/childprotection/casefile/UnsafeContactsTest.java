package uk.childprotection.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnsafeContactsTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "44 Larch Terrace, Testham | 44, Larch Terrace; Testham           | true",
                "44 Larch Terrace, Testham | 44 LARCH TERRACE TESTHAM             | true",
                "44 Larch Terrace, Testham | 44 Larch Terrace, Testham, TE4 4LT   | true",
                "44 Larch Terrace, Testham | 44 Larch Terrace                     | true",
                "44 Larch Terrace, TE4 4LT | 44 Larch Terr., Testham, te44lt      | true",
                "Flat 2, 44 Larch Terrace, TE4 4LT | 44 Larch Terrace Flat 2, TE4 4LT | true",
                "44 Larch Terrace, Testham | 4 Larch Terrace, Testham             | false",
                "44 Larch Terrace, TE4 4LT | 46 Larch Terrace, TE4 4LT            | false",
                "Flat 2, 44 Larch Terrace, TE4 4LT | Flat 3, 44 Larch Terrace, TE4 4LT | false",
                "44 Larch Terrace, TE4 4LT | 44 Poplar Yard, TE9 9LT              | false"
            })
    void knowsAnAddressHoweverItIsWritten(String unsafe, String address, boolean same) {
        var contacts = new UnsafeContacts(List.of(unsafe), List.of());

        assertThat(contacts.holdsAddress(address)).isEqualTo(same);
    }

    @Test
    void knowsAMailboxInSmallAndCapitalLetters() {
        var contacts = new UnsafeContacts(List.of(), List.of("hazel@mail.example"));

        assertThat(contacts.holdsEmail("Hazel@Mail.example")).isTrue();
        assertThat(contacts.holdsEmail("basil@mail.example")).isFalse();
    }

    @Test
    void holdsNothingThatIsNotThere() {
        var contacts = new UnsafeContacts(List.of("44 Larch Terrace"), List.of("hazel@mail.example"));

        assertThat(contacts.holdsAddress(null)).isFalse();
        assertThat(contacts.holdsEmail(null)).isFalse();
    }
}
