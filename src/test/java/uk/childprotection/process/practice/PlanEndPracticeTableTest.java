package uk.childprotection.process.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.childprotection.plan.PlanEnd;

class PlanEndPracticeTableTest {

    private static final PracticeEngine ENGINE = PracticeEngine.shared();

    @Test
    void leavesALookedAfterChildToAReview() {
        assertThat(reasonsOf("england"))
                .containsExactly(PlanEnd.DIED, PlanEnd.TURNED_18, PlanEnd.TRANSFERRED_OUT, PlanEnd.LEFT_UK);
    }

    @Test
    void endsThePlanOfALookedAfterChildWhereAuthoritiesDoSo() {
        assertThat(reasonsOf("solihull")).contains(PlanEnd.LOOKED_AFTER).doesNotContain(PlanEnd.REVIEW_DECIDED);
    }

    @Test
    void answersWithEveryRow() {
        reasonsOf("england");
        reasonsOf("solihull");

        assertThat(ENGINE.rowsThatAnswered(PlanEndPracticeTable.TABLE))
                .containsAll(PracticeEngine.rows(PlanEndPracticeTable.TABLE));
    }

    private static Set<PlanEnd> reasonsOf(String authority) {
        return new PlanEndPracticeTable(ENGINE.tablesOf(authority)).withoutConference();
    }
}
