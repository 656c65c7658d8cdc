package uk.childprotection.process.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.DiagramTest;
import uk.childprotection.process.LimitHandedOver;

class RequestEarlyReviewProcessTest {

    private static final Date WARN_ON = LondonTime.morningOf(LocalDate.of(2026, 5, 5));
    private static final Date ANSWER_ON = LondonTime.endOf(LocalDate.of(2026, 5, 5));

    @RegisterExtension
    static final DiagramTest diagram = DiagramTest.of("request-early-review").calling("letters");

    @Test
    void bringsTheReviewForwardAndTellsPeople() {
        asked();

        assertThat(diagram.task("Activity_DecideEarlyReview").getAssignee()).isEqualTo("chloe");
        assertThat(diagram.task("Activity_DecideEarlyReview").getDueDate()).isEqualTo(ANSWER_ON);
        diagram.complete("Activity_DecideEarlyReview", Map.of("earlyReviewAccepted", true));
        assertThat(diagram.asked("bringReviewForward")).hasSize(1);
        diagram.run("Activity_WriteEarlyReviewLetters");

        assertThat(diagram.called("letters")).hasSize(1);
        assertThat(diagram.passed())
                .containsSubsequence(
                        "Activity_BringReviewForward", "Activity_WriteEarlyReviewLetters", "Event_EarlyReviewAnswered");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void asksWhichPlanIsMeantWhereThereIsMoreThanOne() {
        diagram.start(withLimit(Map.of("severalPlans", true, "startedBy", "sade")));

        assertThat(diagram.task("Activity_ChoosePlan").getAssignee()).isEqualTo("sade");
        assertThat(diagram.task("Activity_ChoosePlan").getDueDate()).isEqualTo(ANSWER_ON);
        diagram.complete("Activity_ChoosePlan", Map.of("chair", "chidi"));

        assertThat(diagram.task("Activity_DecideEarlyReview").getAssignee()).isEqualTo("chidi");
    }

    @Test
    void isStartedByAnEnquiryThatPutsThePlanInQuestion() {
        diagram.startByMessage("EarlyReviewNeeded", withLimit(Map.of("chair", "chloe")));

        assertThat(diagram.passed()).contains("Event_EarlyReviewNeeded").doesNotContain("Gateway_SeveralPlans");
        assertThat(diagram.task("Activity_DecideEarlyReview").getAssignee()).isEqualTo("chloe");
    }

    @Test
    void tellsWhoeverAskedThatTheChairDeclined() {
        asked();

        diagram.complete("Activity_DecideEarlyReview", Map.of("earlyReviewAccepted", false));
        diagram.run("Activity_WriteEarlyReviewLetters");

        assertThat(diagram.asked("bringReviewForward")).isEmpty();
        assertThat(diagram.asked("writeEarlyReviewLetters")).hasSize(1);
        assertThat(diagram.passed()).contains("Event_EarlyReviewAnswered");
    }

    @Test
    void theTaskStaysWhenTheReviewCannotComeForward() {
        diagram.when("bringReviewForward", execution -> {
            throw new Refusal("The review is being held.");
        });
        asked();

        assertThatThrownBy(() -> diagram.complete("Activity_DecideEarlyReview", Map.of("earlyReviewAccepted", true)))
                .hasMessageContaining("The review is being held");

        assertThat(diagram.waitingAt()).contains("Activity_DecideEarlyReview");
    }

    @Test
    void warnsBeforeTheLimitOfTheAnswerAndSaysWhenItHasPassed() {
        asked();
        assertThat(diagram.dueDate("Event_EarlyReviewAnswerLimitNear")).isEqualTo(WARN_ON);
        assertThat(diagram.dueDate("Event_EarlyReviewAnswerLimitPassed")).isEqualTo(ANSWER_ON);

        diagram.fire("Event_EarlyReviewAnswerLimitNear");
        diagram.fire("Event_EarlyReviewAnswerLimitPassed");

        assertThat(diagram.asked("handOverLimit"))
                .satisfiesExactly(
                        near -> LimitHandedOver.is(near, "answer-limit", false, "chloe", "conferenceChair"),
                        passed -> LimitHandedOver.is(passed, "answer-limit", true, "chloe", "conferenceChair"));
        assertThat(diagram.waitingAt()).containsExactly("Activity_DecideEarlyReview");
        assertThat(diagram.passed())
                .contains("Event_EarlyReviewAnswerWarningHandedOver", "Event_EarlyReviewAnswerLatenessHandedOver");
    }

    private static void asked() {
        diagram.start(withLimit(Map.of("severalPlans", false, "chair", "chloe")));
    }

    private static Map<String, Object> withLimit(Map<String, Object> variables) {
        Map<String, Object> all = new HashMap<>(variables);
        all.put("earlyReviewAnswerLimitId", "answer-limit");
        all.put("earlyReviewAnswerWarnOn", WARN_ON);
        all.put("earlyReviewAnswerDueOn", ANSWER_ON);
        return all;
    }
}
