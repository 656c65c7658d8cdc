package uk.childprotection.process.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.childprotection.plan.VisitPractice;

class VisitPracticeTableTest {

    private static final PracticeEngine ENGINE = PracticeEngine.shared();

    @ParameterizedTest
    @ValueSource(strings = {"england", "staffordshire", "hartlepool"})
    void asksForTheBedroomAtAlternateVisitsAndToBeSeenAloneFromFour(String authority) {
        assertThat(practiceOf(authority)).isEqualTo(new VisitPractice(2, 4, 3));
    }

    @Test
    void answersWithEveryRow() {
        practiceOf("england");

        assertThat(ENGINE.rowsThatAnswered(VisitPracticeTable.TABLE))
                .containsAll(PracticeEngine.rows(VisitPracticeTable.TABLE));
    }

    private static VisitPractice practiceOf(String authority) {
        return new VisitPracticeTable(ENGINE.tablesOf(authority)).today();
    }
}
