package uk.childprotection.process.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.TimeLimit;

class PracticeTablesTest {

    private static final PracticeEngine ENGINE = PracticeEngine.shared();

    @AfterEach
    void signOut() {
        ENGINE.engine().getIdentityService().clearAuthentication();
    }

    @Test
    void refusesAnAuthorityThatNoTableHasHeardOf() {
        assertThatThrownBy(() -> ENGINE.tablesOf("atlantis"))
                .isInstanceOf(AuthorityUnknown.class)
                .hasMessage(
                        "practice.authority is \"atlantis\", but no decision table has a row for it; the tables know "
                                + "england, hartlepool, solihull, staffordshire, walsall.");
    }

    @Test
    void knowsAnAuthorityAsSoonAsATableHasARowForIt() {
        WrittenTable withLeeds = WrittenTable.of(DmnTimeLimits.TABLE)
                .copied("Visit", "VisitElsewhere")
                .input("Visit", "Authority", "\"leeds\"")
                .output("Visit", "Amount", "5");

        ENGINE.whileDeployed(DmnTimeLimits.TABLE, withLeeds.xml(), () -> {
            DmnTimeLimits limits = new DmnTimeLimits(ENGINE.tablesOf("leeds"));

            assertThat(limits.find(LimitName.VISIT, LocalDate.of(2026, 3, 2)).amount())
                    .isEqualTo(5);
        });
    }

    @Test
    void answersWhoeverIsSignedInAndLeavesThemSignedIn() {
        IdentityService identity = ENGINE.engine().getIdentityService();
        DmnTimeLimits limits = new DmnTimeLimits(ENGINE.tablesOf("england"));
        identity.setAuthentication("oakley", List.of("socialWorker"));

        TimeLimit limit = limits.find(LimitName.VISIT, LocalDate.of(2026, 3, 2));

        assertThat(limit.amount()).isEqualTo(10);
        assertThat(identity.getCurrentAuthentication().getUserId()).isEqualTo("oakley");
    }

    @Test
    void followsEnglandUnlessToldOtherwise() {
        new ApplicationContextRunner()
                .withUserConfiguration(Settings.class)
                .run(context ->
                        assertThat(context.getBean(Practice.class).authority()).isEqualTo("england"));
    }

    @Test
    void refusesAnAuthorityThatCannotBeWrittenInATable() {
        new ApplicationContextRunner()
                .withUserConfiguration(Settings.class)
                .withPropertyValues("practice.authority=Stoke on Trent")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("is written in small letters and hyphens, as in the tables"));
    }

    @EnableConfigurationProperties(Practice.class)
    private static final class Settings {}
}
