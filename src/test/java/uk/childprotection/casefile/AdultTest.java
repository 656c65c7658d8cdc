package uk.childprotection.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.childprotection.casefile.AdultBuilder.anAdult;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdultTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({
        "POST,           Address",
        "POST_AND_EMAIL, Address",
        "BY_HAND,        Address",
        "EMAIL,          E-mail",
        "PHONE,          Telephone",
        "NOT_AT_ADDRESS, 'Safe contact, in words'",
    })
    void needsWhatTheSafeWayNeeds(SafeContact way, String question) {
        var adult = anAdult().reachedAt(Contact.NONE).safely(way, null);

        assertThatThrownBy(adult::details)
                .isInstanceOf(Refusal.class)
                .hasMessage("The safe way to reach this adult needs an answer to “" + question + "”.");
    }

    @Test
    void mayBeWithoutContactWhileTheSafeWayIsNotKnown() {
        var adult = anAdult().reachedAt(null).safely(null, null);

        assertThat(adult.details().safeContact()).isEqualTo(SafeContact.NOT_KNOWN);
    }

    @Test
    void withAnInterpreterNeedsALanguage() {
        assertThatThrownBy(anAdult().speaking(null, true)::details)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("“Interpreter needed” is ticked");
    }

    @Test
    void mayBeWithoutADateOfBirthButNotWithAnImpossibleOne() {
        assertThatCode(() -> anAdult().bornOn(null).details().checkOn(TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> anAdult().bornOn(TODAY.plusDays(1)).details().checkOn(TODAY))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(
                        () -> anAdult().bornOn(TODAY.minusYears(121)).details().checkOn(TODAY))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void mayBeAMotherOfFifteenButNotOfSomeWeeks() {
        assertThatCode(() -> anAdult().bornOn(TODAY.minusYears(15)).details().checkOn(TODAY))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> anAdult().bornOn(TODAY.minusWeeks(1)).details().checkOn(TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "“Adult’s date of birth” is less than 10 years ago: please check it, or enter them as a child of the family.");
    }

    @Test
    void whoIsTheMotherHoldsParentalResponsibilityUnlessSaidOtherwise() {
        assertThat(relation(RelationKind.MOTHER, null).parentalResponsibility()).isEqualTo(ParentalResponsibility.YES);
        assertThat(relation(RelationKind.MOTHER, ParentalResponsibility.NO).parentalResponsibility())
                .isEqualTo(ParentalResponsibility.NO);
        assertThat(relation(RelationKind.FATHER, null).parentalResponsibility())
                .isEqualTo(ParentalResponsibility.NOT_KNOWN);
    }

    @Test
    void isRelatedToChildrenOnly() {
        assertThatThrownBy(() -> new RelationDetails(PersonNumber.adult(1), RelationKind.MOTHER, null, true))
                .isInstanceOf(Refusal.class);
    }

    private static RelationDetails relation(RelationKind kind, ParentalResponsibility responsibility) {
        return new RelationDetails(PersonNumber.child(1), kind, responsibility, true);
    }
}
