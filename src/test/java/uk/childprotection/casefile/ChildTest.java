package uk.childprotection.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.childprotection.casefile.ChildBuilder.aChild;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final FamilyReference FAMILY = new FamilyReference(2026, 1);

    @ParameterizedTest
    @CsvSource({
        "2016-03-03, 2026-03-02,  9",
        "2016-03-02, 2026-03-02, 10",
        "2026-03-02, 2026-03-02,  0",
        "2008-02-29, 2025-02-28, 16", // there is no 29 February in 2025
        "2008-02-29, 2025-03-01, 17",
        "2008-02-29, 2024-02-28, 15",
        "2008-02-29, 2024-02-29, 16",
        "2026-03-03, 2026-03-02,  0", // a day before the birth
    })
    void growsAYearOlderOnTheBirthday(LocalDate born, LocalDate day, int age) {
        var child = child(aChild().bornOn(born));

        assertThat(child.ageOn(day)).isEqualTo(age);
    }

    @Test
    void unbornHasNoNameButTheMothersAndNoAge() {
        var child = child(aChild().unborn("Sample", TODAY.plusMonths(3)));

        assertThat(child.displayName()).isEqualTo("Unborn baby Sample");
        assertThat(child.ageOn(TODAY)).isZero();
        assertThat(child.details().sex()).isEqualTo(Sex.UNKNOWN);
    }

    @Test
    void needsEitherADateOfBirthOrAnExpectedDate() {
        refused(aChild().bornOn(null), "either a date of birth or, while unborn, an expected date of delivery");
        refused(aChild().expectedOn(TODAY.plusMonths(3)), "either a date of birth or, while unborn");
    }

    @Test
    void unbornHasNeitherFirstNamesNorKnownSex() {
        var unborn = aChild().unborn("Sample", TODAY.plusMonths(3));

        refused(unborn.named("Clover", "Sample"), "An unborn child has no first names yet");
        refused(unborn.named(null, "Sample").sex(Sex.MALE), "The sex of an unborn child is recorded as unknown.");
    }

    @Test
    void bornNeedsFirstNamesAndSurnameWithALetter() {
        refused(aChild().named(" ", "Testcase"), "“Child’s first names” needs an answer.");
        refused(aChild().named("Amber", null), "“Child’s surname” needs an answer.");
        refused(aChild().named("Amber", "???"), "“Child’s surname” needs at least one letter.");
        refused(aChild().named("Amber", "T".repeat(101)), "“Child’s surname” may have at most 100 characters.");
        refused(aChild().named("Am\u0000ber", "Testcase"), "“Child’s first names” holds a character that is no text");
    }

    @Test
    void namesAreOneLineWithoutSuperfluousBlanks() {
        var child = aChild().named("  Amber \n Rose ", "Testcase")
                .livingAt("1 Sample Street\r\nTestham")
                .build();

        assertThat(child.displayName()).isEqualTo("Amber Rose Testcase");
        assertThat(child.address()).isEqualTo("1 Sample Street\nTestham");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, ",
        "2008-03-03, ", // 18 tomorrow
        "2008-03-02, makes this person 18 or older",
        "2008-03-01, makes this person 18 or older",
        "2026-03-03, lies in the future",
    })
    void isBornByTodayAndUnderEighteen(LocalDate born, String refusal) {
        checked(aChild().bornOn(born).build(), TODAY, refusal);
    }

    @ParameterizedTest
    @CsvSource({
        "2008-02-29, 2026-02-28, ",
        "2008-02-29, 2026-03-01, makes this person 18 or older",
    })
    void bornOnALeapDayIsAnAdultOnTheFirstOfMarch(LocalDate born, LocalDate today, String refusal) {
        checked(aChild().bornOn(born).build(), today, refusal);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01, ",
        "2026-12-07, ", // forty weeks ahead
        "2026-12-08, is more than 40 weeks away",
        "2026-02-02, ", // overdue, or the birth not reported yet
        "2026-02-01, is more than four weeks ago",
    })
    void isExpectedWithinAPregnancy(LocalDate expected, String refusal) {
        checked(aChild().unborn("Sample", expected).build(), TODAY, refusal);
    }

    @Test
    void isTheSameChildHoweverTheNameIsTyped() {
        assertThat(ChildIdentity.of(aChild().named(" AMBER  rose", "O'Testcase").build()))
                .isEqualTo(ChildIdentity.of(
                        aChild().named("Amber-Rose", "o’tèstcase").build()))
                .isNotEqualTo(
                        ChildIdentity.of(aChild().named("Amber", "O'Testcase").build()));
    }

    @Test
    void neverReachesALogByName() {
        var child = child(aChild());
        var command = FamilyBuilder.theTestcases().build();

        assertThat(child).hasToString("CP-2026-00001 C1");
        assertThat(child.details()).hasToString("child");
        assertThat(command.toString()).doesNotContain("Testcase", "Sample", "Example", "invented");
    }

    private static Child child(ChildBuilder child) {
        return Child.of(FAMILY, PersonNumber.child(1), child.build());
    }

    private static void refused(ChildBuilder child, String sentence) {
        assertThatThrownBy(child::build).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }

    private static void checked(ChildDetails child, LocalDate today, String refusal) {
        if (refusal == null) {
            assertThatCode(() -> child.checkOn(today)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> child.checkOn(today))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(refusal);
        }
    }
}
