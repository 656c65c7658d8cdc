package uk.childprotection.process.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.DiagramTest;

/** {@code end-plan-administratively.bpmn}: from the proposal to the letters. */
class EndPlanAdministrativelyProcessTest {

    private static final Date DECIDE_ON = LondonTime.endOf(LocalDate.of(2026, 4, 20));

    @RegisterExtension
    static final DiagramTest diagram = DiagramTest.of("end-plan-administratively");

    @Test
    void endsThePlanOfOneChildAndLeavesThatOfTheOthers() {
        proposed();
        assertThat(diagram.groupsOf("Activity_DecideAdministrativeEnd")).containsExactly("safeguardingManager");
        assertThat(diagram.task("Activity_DecideAdministrativeEnd").getDueDate())
                .isEqualTo(DECIDE_ON);

        diagram.complete("Activity_DecideAdministrativeEnd", Map.of("endAgreed", true, "othersOnPlan", true));
        assertThat(diagram.asked("tellChildLeftPlan"))
                .singleElement()
                .satisfies(call -> assertThat(call.variable("child")).isEqualTo("C1"));
        diagram.when("writeAdministrativeEndLetters", execution -> execution.setVariable("letterBatch", "batch-1"));
        diagram.run("Activity_WriteAdministrativeEndLetters");

        assertThat(diagram.asked("handOverLetters"))
                .singleElement()
                .satisfies(call -> assertThat(call.variable("letterBatch")).isEqualTo("batch-1"));
        assertThat(diagram.asked("endPlanPeriod")).isEmpty();
        assertThat(diagram.passed()).contains("Event_EndTold");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void endsThePeriodWithTheLastChild() {
        proposed();

        diagram.complete(
                "Activity_DecideAdministrativeEnd",
                Map.of("endAgreed", true, "othersOnPlan", false, "periodId", "period-1"));
        diagram.run("Activity_WriteAdministrativeEndLetters");

        assertThat(diagram.asked("endPlanPeriod"))
                .singleElement()
                .satisfies(call -> assertThat(call.variable("periodId")).isEqualTo("period-1"));
        assertThat(diagram.asked("tellChildLeftPlan")).isEmpty();
        assertThat(diagram.passed()).contains("Event_EndTold");
    }

    @Test
    void goesBackToWhoeverProposedItWithTheReason() {
        proposed();

        diagram.complete("Activity_DecideAdministrativeEnd", Map.of("endAgreed", false));

        assertThat(diagram.task("Activity_ProposeAdministrativeEnd").getAssignee())
                .isEqualTo("sade");
        diagram.complete("Activity_ProposeAdministrativeEnd", Map.of("endProposed", false));
        assertThat(diagram.passed()).contains("Event_NoEndProposed");
        assertThat(diagram.asked("writeAdministrativeEndLetters")).isEmpty();
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void theDecisionStaysOpenWhenThePeriodCannotEnd() {
        diagram.when("endPlanPeriod", execution -> {
            throw new Refusal("The period cannot end.");
        });
        proposed();

        assertThatThrownBy(() -> diagram.complete(
                        "Activity_DecideAdministrativeEnd", Map.of("endAgreed", true, "othersOnPlan", false)))
                .hasMessageContaining("The period cannot end.");
        assertThat(diagram.waitingAt()).containsExactly("Activity_DecideAdministrativeEnd");
    }

    private static void proposed() {
        diagram.start(Map.of("startedBy", "sade"));
        assertThat(diagram.task("Activity_ProposeAdministrativeEnd").getAssignee())
                .isEqualTo("sade");
        diagram.complete(
                "Activity_ProposeAdministrativeEnd",
                Map.of("endProposed", true, "endDecisionOn", DECIDE_ON, "child", "C1"));
    }
}
