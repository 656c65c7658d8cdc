package uk.childprotection.process.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.DiagramTest;

class ChangeSocialWorkerProcessTest {

    @RegisterExtension
    static final DiagramTest diagram = DiagramTest.of("change-social-worker").calling("letters");

    @BeforeEach
    void aManagerAsksForAChange() {
        diagram.when("handOverFamily", execution -> execution.setVariable("handedOver", true));
        diagram.start(Map.of("startedBy", "tara"));
        assertThat(diagram.task("Activity_ChooseNewSocialWorker").getAssignee()).isEqualTo("tara");
    }

    @Test
    void handsOverAtOnceAndTellsEverybody() {
        diagram.complete("Activity_ChooseNewSocialWorker", Map.of("changeWanted", true, "fromToday", true));
        diagram.run("Activity_WriteChangeLetters");

        assertThat(diagram.asked("handOverFamily")).hasSize(1);
        assertThat(diagram.asked("writeChangeLetters")).hasSize(1);
        assertThat(diagram.called("letters")).hasSize(1);
        assertThat(diagram.passed()).doesNotContain("Event_DayOfChange").contains("Event_SocialWorkerChanged");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void waitsForTheDayAndAsksAgainWhenSomethingIsInTheWayByThen() {
        var monday = LondonTime.morningOf(LocalDate.of(2026, 3, 9));
        diagram.complete(
                "Activity_ChooseNewSocialWorker", Map.of("changeWanted", true, "fromToday", false, "changeOn", monday));
        assertThat(diagram.asked("handOverFamily")).isEmpty();
        assertThat(diagram.dueDate("Event_DayOfChange")).isEqualTo(monday);
        diagram.when("handOverFamily", execution -> execution.setVariable("handedOver", false));

        diagram.fire("Event_DayOfChange");

        assertThat(diagram.task("Activity_ChooseNewSocialWorker").getAssignee()).isEqualTo("tara");
    }

    @Test
    void leavesEverythingAsItIs() {
        diagram.complete("Activity_ChooseNewSocialWorker", Map.of("changeWanted", false));

        assertThat(diagram.asked("handOverFamily")).isEmpty();
        assertThat(diagram.passed()).contains("Event_NothingChanged");
        assertThat(diagram.isOver()).isTrue();
    }
}
