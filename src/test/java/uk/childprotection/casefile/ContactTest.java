package uk.childprotection.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.example",
                "hazel.sample+cp@mail.example.org",
                "o'sample@council.gov.uk",
                "x_y-z@sub.domain.nhs.uk",
            })
    void takesOneAddress(String email) {
        assertThat(new Contact(null, " " + email + " ", null).email()).isEqualTo(email);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hazel",
                "hazel@",
                "@mail.example",
                "hazel@mail",
                "hazel sample@mail.example",
                "hazel@mail.example, oakley@mail.example",
                "Hazel <hazel@mail.example>",
                "hazel..sample@mail.example",
                ".hazel@mail.example",
                "hazel.@mail.example",
                "hazel@-mail.example",
                "hazel@mail..example",
                "hazel@mail.example\nBcc: other@mail.example",
            })
    void refusesWhatIsNotOneAddress(String email) {
        assertThatThrownBy(() -> new Contact(null, email, null))
                .isInstanceOf(Refusal.class)
                .hasMessage("“E-mail” must be one address like name@example.org.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01632 960001", "+44 (0)1632 960001", "01632 960001 ext. 12", "07700-900123"})
    void takesATelephoneNumber(String telephone) {
        assertThat(new Contact(null, null, telephone).telephone()).isEqualTo(telephone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask at school", "123", "01632 960001 or 01632 960002", "0163296000١"})
    void refusesWhatIsNoTelephoneNumber(String telephone) {
        assertThatThrownBy(() -> new Contact(null, null, telephone)).isInstanceOf(Refusal.class);
    }

    @Test
    void takesEmptiedFieldsForNoAnswer() {
        assertThat(new Contact("", " ", "\n")).isEqualTo(Contact.NONE);
    }
}
