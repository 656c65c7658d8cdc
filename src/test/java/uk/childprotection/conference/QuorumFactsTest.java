package uk.childprotection.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static uk.childprotection.casefile.Agency.HEALTH_VISITOR;
import static uk.childprotection.casefile.Agency.POLICE;
import static uk.childprotection.casefile.Agency.SCHOOL;
import static uk.childprotection.casefile.Agency.SCHOOL_NURSE;
import static uk.childprotection.casefile.Agency.SOCIAL_CARE;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuorumFactsTest {

    @Test
    void countsAgenciesAndNotPeople() {
        QuorumFacts facts =
                QuorumFacts.of(List.of(SOCIAL_CARE, SOCIAL_CARE, SCHOOL, SCHOOL), List.of(SOCIAL_CARE, SCHOOL, POLICE));

        assertThat(facts).isEqualTo(new QuorumFacts(true, 1, 2));
    }

    @Test
    void countsSchoolAndTheNursesEachForThemselves() {
        QuorumFacts facts = QuorumFacts.of(List.of(SCHOOL, SCHOOL_NURSE, HEALTH_VISITOR), List.of());

        assertThat(facts).isEqualTo(new QuorumFacts(false, 3, 3));
    }

    @Test
    void countsWhoIsThereAsInContact() {
        QuorumFacts facts = QuorumFacts.of(List.of(SOCIAL_CARE, POLICE), List.of(SCHOOL));

        assertThat(facts).isEqualTo(new QuorumFacts(true, 1, 2));
    }

    @Test
    void refusesMoreThanThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuorumFacts(true, 3, 2))
                .withMessage("3 agencies present of 2 in contact cannot be.");
        assertThatIllegalArgumentException().isThrownBy(() -> new QuorumFacts(true, -1, 2));
    }
}
