package uk.childprotection.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.childprotection.deadline.LondonTime;

class ChildProtectionPlanProcessTest {

    private static final Date CALL_ON = LondonTime.morningOf(LocalDate.of(2026, 5, 1));
    private static final Date WARN_ON = LondonTime.morningOf(LocalDate.of(2026, 5, 19));
    private static final Date DUE_ON = LondonTime.endOf(LocalDate.of(2026, 6, 17));

    @RegisterExtension
    static final DiagramTest diagram = DiagramTest.of("child-protection-plan").calling("time-limit");

    @Test
    void runsUntilTheReviewIsToBePrepared() {
        begun();

        assertThat(diagram.dueDate("Event_ReviewToPrepare")).isEqualTo(CALL_ON);
        diagram.fire("Event_ReviewToPrepare");

        assertThat(diagram.passed()).contains("Event_ReviewComing", "Event_PeriodOver");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void warnsBeforeTheLimitForTheReview() {
        begun();

        assertThat(diagram.dueDate("Event_ReviewLimitNear")).isEqualTo(WARN_ON);
        diagram.fire("Event_ReviewLimitNear");

        assertThat(diagram.called("time-limit"))
                .singleElement()
                .satisfies(call -> assertThat(call.variables())
                        .containsEntry("limitId", "review limit")
                        .containsEntry("limitPassed", false)
                        .containsEntry("limitOwnerGroup", "conferenceAdministrator"));
        assertThat(diagram.passed()).contains("Event_ReviewLimitWarned");
    }

    @Test
    void saysThatTheLimitForTheReviewHasPassed() {
        begun();

        assertThat(diagram.dueDate("Event_ReviewLimitPassed")).isEqualTo(DUE_ON);
        diagram.fire("Event_ReviewLimitPassed");

        assertThat(diagram.called("time-limit"))
                .singleElement()
                .satisfies(call -> assertThat(call.variables())
                        .containsEntry("limitId", "review limit")
                        .containsEntry("limitPassed", true));
        assertThat(diagram.passed()).contains("Event_ReviewLatenessExplained");
    }

    private static void begun() {
        Map<String, Object> variables = new HashMap<>(Map.of(
                "planId", "plan",
                "periodId", "period",
                "chair", "chloe",
                "socialWorker", "sade",
                "reviewCallOn", CALL_ON,
                "reviewLimitId", "review limit",
                "reviewWarnOn", WARN_ON,
                "reviewDueOn", DUE_ON));
        diagram.startByMessage("PlanPeriodBegun", variables);
    }
}
