package uk.childprotection.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNumberTest {

    @Test
    void saysWhatThePersonIsInTheFile() {
        assertThat(PersonNumber.parse("C1")).isEqualTo(PersonNumber.child(1));
        assertThat(PersonNumber.parse("a12")).isEqualTo(PersonNumber.adult(12));
        assertThat(PersonNumber.parse("P3")).isEqualTo(PersonNumber.professional(3));
        assertThat(PersonNumber.child(1).isChild()).isTrue();
    }

    @Test
    void ordersChildrenThenAdultsThenProfessionalsByNumberAndNotByLetter() {
        assertThat(Stream.of("P1", "C10", "A1", "C2").map(PersonNumber::parse).sorted())
                .extracting(PersonNumber::value)
                .containsExactly("C2", "C10", "A1", "P1");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"C", "C0", "C01", "X1", "1C", "C12345", "C1 C2"})
    void refusesAnythingElse(String typed) {
        assertThatThrownBy(() -> PersonNumber.parse(typed)).isInstanceOf(Refusal.class);
    }

    @Test
    void severalAreKeptInOrderAndOnce() {
        var numbers = PersonNumbers.of(PersonNumber.child(3), PersonNumber.child(1), PersonNumber.child(3));

        assertThat(numbers.value()).isEqualTo("C1 C3");
        assertThat(PersonNumbers.parse("C1 C3")).isEqualTo(numbers);
        assertThat(PersonNumbers.parse(" ")).isEqualTo(PersonNumbers.NOBODY);
    }

    @Test
    void areTextsInJson() throws Exception {
        var json = new ObjectMapper();

        assertThat(json.writeValueAsString(PersonNumbers.of(PersonNumber.child(1), PersonNumber.child(2))))
                .isEqualTo("[\"C1\",\"C2\"]");
        assertThat(json.readValue("[\"C1\"]", PersonNumbers.class)).isEqualTo(PersonNumbers.of(PersonNumber.child(1)));
        assertThat(json.readValue("{\"C1\":true}", new TypeReference<Map<PersonNumber, Boolean>>() {}))
                .containsEntry(PersonNumber.child(1), true);
        assertThat(json.writeValueAsString(Map.of(PersonNumber.child(1), true))).isEqualTo("{\"C1\":true}");
    }
}
