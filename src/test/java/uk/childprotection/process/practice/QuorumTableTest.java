package uk.childprotection.process.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.childprotection.conference.Quorum;
import uk.childprotection.conference.QuorumFacts;

class QuorumTableTest {

    private static final PracticeEngine ENGINE = PracticeEngine.shared();

    @ParameterizedTest(name = "social care {0}, {1} others present of {2}: {3}, {4}")
    @CsvSource({
        "true,  2, 2, true,  enoughAgencies",
        "true,  2, 5, true,  enoughAgencies",
        "true,  7, 9, true,  enoughAgencies",
        "true,  1, 2, false, tooFewAgencies",
        "true,  0, 2, false, tooFewAgencies",
        "true,  1, 1, false, fewAgenciesInContact",
        "true,  0, 0, false, fewAgenciesInContact",
        "false, 5, 5, false, socialCareAbsent",
        "false, 0, 0, false, socialCareAbsent"
    })
    void worksOutWhetherAConferenceIsQuorate(
            boolean socialCare, int present, int inContact, boolean quorate, String reason) {
        Quorum quorum = apply("england", new QuorumFacts(socialCare, present, inContact));

        assertThat(quorum.quorate()).isEqualTo(quorate);
        assertThat(quorum.reason()).isEqualTo(reason);
        assertThat(quorum.sentence())
                .startsWith(quorate ? "Quorate" : "Not quorate")
                .endsWith(".");
    }

    @ParameterizedTest
    @CsvSource({"staffordshire", "hartlepool"})
    void isTheSameWhereAnAuthoritySaysNothingOfItsOwn(String authority) {
        QuorumFacts facts = new QuorumFacts(true, 1, 4);

        assertThat(apply(authority, facts)).isEqualTo(apply("england", facts));
    }

    @Test
    void answersWithEveryRow() {
        apply("england", new QuorumFacts(false, 0, 0));
        apply("england", new QuorumFacts(true, 2, 2));
        apply("england", new QuorumFacts(true, 0, 1));
        apply("england", new QuorumFacts(true, 0, 2));

        assertThat(ENGINE.rowsThatAnswered(QuorumTable.TABLE)).containsAll(PracticeEngine.rows(QuorumTable.TABLE));
    }

    private static Quorum apply(String authority, QuorumFacts facts) {
        return new QuorumTable(ENGINE.tablesOf(authority)).apply(facts);
    }
}
