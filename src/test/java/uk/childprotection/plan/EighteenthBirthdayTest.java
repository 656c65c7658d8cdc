package uk.childprotection.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.childprotection.casefile.ChildBuilder.aChild;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.childprotection.casefile.Child;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.PersonNumber;

class EighteenthBirthdayTest {

    @ParameterizedTest(name = "born on {0}")
    @CsvSource({
        "2008-09-15,2026-09-15,2026-06-15",
        "2008-02-29,2026-03-01,2025-12-01",
        "2008-05-31,2026-05-31,2026-02-28"
    })
    void proposesAReviewThreeMonthsBefore(LocalDate born, LocalDate birthday, LocalDate reviewBy) {
        EighteenthBirthday eighteen = EighteenthBirthday.of(child(born));

        assertThat(eighteen.on()).isEqualTo(birthday);
        assertThat(eighteen.reviewBy()).isEqualTo(reviewBy);
        assertThat(eighteen.needsReviewBefore(reviewBy)).isFalse();
        assertThat(eighteen.needsReviewBefore(reviewBy.plusDays(1))).isTrue();
    }

    private static Child child(LocalDate born) {
        return new Child(
                UUID.randomUUID(),
                FamilyReference.parse("CP-2026-00001"),
                PersonNumber.child(1),
                aChild().bornOn(born).build(),
                null,
                null,
                0);
    }
}
