package uk.childprotection.process.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.childprotection.casefile.ChildBuilder.aChild;
import static uk.childprotection.casefile.FamilyBuilder.aFamily;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.FamilyFiles;
import uk.childprotection.casefile.PersonNumber;

class TurningEighteenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 17);
    private static final FamilyFile FILE = FamilyFiles.fileOf(aFamily()
            .with(aChild().named("Amber", "Testcase").bornOn(LocalDate.of(2008, 9, 15)))
            .with(aChild().named("Basil", "Testcase").bornOn(LocalDate.of(2008, 12, 18)))
            .with(aChild().unborn("Testcase", LocalDate.of(2026, 6, 1))));

    @Test
    void namesTheChildForWhomAReviewIsProposedBeforeTheLastPossibleOne() {
        assertThat(TurningEighteen.inWords(
                        FILE, List.of(PersonNumber.child(1), PersonNumber.child(2), PersonNumber.child(3)), TODAY))
                .isEqualTo(
                        "Amber Testcase turns 18 on Tuesday 15 September 2026: a review is proposed by Monday 15 June 2026.");
    }

    @Test
    void saysNothingOfChildrenWhoAreNotOnThePlan() {
        assertThat(TurningEighteen.inWords(FILE, List.of(PersonNumber.child(2)), TODAY))
                .isEmpty();
    }
}
