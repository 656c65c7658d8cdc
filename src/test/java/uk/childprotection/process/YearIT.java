package uk.childprotection.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.childprotection.ApplicationTest;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.FamilyStatus;
import uk.childprotection.correspondence.LetterKind;

/** A year of a family passes by moving the clock, and is what {@code year/a-year.md} says it has to be. */
@ApplicationTest
class YearIT {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Families families;

    @Autowired
    private Desks desks;

    @Test
    void everyLetterNoticeAndLimitOfAYearIsAsItWasWrittenByHand() {
        YearTable year = YearTable.read();

        FamilyReference family = new YearOnDesks(application).play(year.deeds());

        YearOnFile file = new YearOnFile(application, family);
        assertThat(file.lines()).containsExactlyInAnyOrderElementsOf(year.consequences());
        assertThat(file.warned()).containsExactlyInAnyOrderElementsOf(year.warnings());
        assertThat(file.waiting()).as("letters that have not gone").isEmpty();
        assertThat(file.late()).as("letters that left on another day").isEmpty();
        assertThat(file.words(LocalDate.of(2026, 12, 17), LetterKind.CORE_GROUP_INVITATION, "A1"))
                .as("the review agreed another day than the core group had")
                .contains("was going to meet on Thursday 7 January 2027", "Tuesday 12 January 2027");
        assertThat(desks.running(family)).isEmpty();
        assertThat(families.family(family).status()).isEqualTo(FamilyStatus.CHILD_IN_NEED);
    }
}
