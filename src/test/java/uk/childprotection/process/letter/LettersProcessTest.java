package uk.childprotection.process.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.managementService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.taskService;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.childprotection.process.DiagramTest;

class LettersProcessTest {

    private static final String BATCH = "batch";
    private static final Map<String, Object> WRITTEN = Map.of("letterBatch", BATCH);

    @RegisterExtension
    static final DiagramTest diagram = DiagramTest.of("letters");

    private final LetterBatches batches = mock(LetterBatches.class);
    private final LetterCarriers carriers = mock(LetterCarriers.class);

    @BeforeEach
    void aBatchWithoutPaper() {
        diagram.bean("letterBatches", batches);
        diagram.bean("letterCarriers", carriers);
    }

    @Test
    void sendsEachLetterByAJobOfItsOwn() {
        hold("one", "two");

        diagram.start(WRITTEN);
        runAll("Activity_SendLetter");
        runAll("Activity_SendLetter");

        assertThat(diagram.asked("sendLetter"))
                .extracting(call -> call.variable("letterId"))
                .containsExactlyInAnyOrder("one", "two");
        assertThat(diagram.asked("noteLettersGone")).hasSize(1);
        assertThat(diagram.passed()).contains("Event_LetterSent", "Event_LettersGone");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void aLetterThatFailsDelaysNoOther() {
        hold("one", "two");
        diagram.when("sendLetter", execution -> {
            if (execution.getVariable("letterId").equals("one")) {
                throw new IllegalStateException("The mail server is away.");
            }
        });

        diagram.start(WRITTEN);
        for (Job job : jobs("Activity_SendLetter")) {
            try {
                managementService().executeJob(job.getId());
            } catch (IllegalStateException away) {
                assertThat(away).hasMessage("The mail server is away.");
            }
        }
        runAfter();

        assertThat(diagram.passed()).containsOnlyOnce("Event_LetterSent");
        assertThat(jobs("Activity_SendLetter"))
                .singleElement()
                .satisfies(job -> assertThat(job.getRetries()).isEqualTo(4));
    }

    @Test
    void handsTheBatchOverByMessage() {
        hold("one");

        diagram.startByMessage("LettersWritten", WRITTEN);
        diagram.run("Activity_SendLetter");
        diagram.run("Activity_SendLetter");

        assertThat(diagram.passed()).contains("Event_LettersHandedOver", "Event_LettersGone");
    }

    @Test
    void aBatchWithoutLettersIsGoneAtOnce() {
        hold();

        diagram.start(WRITTEN);

        assertThat(diagram.asked("sendLetter")).isEmpty();
        assertThat(diagram.asked("noteLettersGone")).hasSize(1);
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void sendsALetterAgainThatWasMended() {
        hold("one");
        undeliverable();
        diagram.start(WRITTEN);

        diagram.run("Activity_SendLetter");

        assertThat(diagram.groupsOf("Activity_MendLetter")).containsExactly("conferenceAdministrator");
        diagram.when("sendLetter", execution -> {});
        diagram.complete("Activity_MendLetter", Map.of("sendAgain", true));
        diagram.run("Activity_SendLetter");
        diagram.run("Activity_SendLetter");
        assertThat(diagram.asked("sendLetter")).hasSize(2);
        assertThat(diagram.passed()).contains("Event_LetterUndeliverable", "Event_LetterSent", "Event_LettersGone");
    }

    @Test
    void aLetterThatWasDeliveredOtherwiseIsNotSent() {
        hold("one");
        undeliverable();
        diagram.start(WRITTEN);
        diagram.run("Activity_SendLetter");

        diagram.complete("Activity_MendLetter", Map.of("sendAgain", false));

        assertThat(diagram.asked("sendLetter")).hasSize(1);
        assertThat(diagram.passed()).contains("Event_LetterDeliveredOtherwise", "Event_LettersGone");
    }

    @Test
    void eachLetterKeepsItsOwnAnswerToWhetherItIsSentAgain() {
        hold("one", "two");
        undeliverable();
        diagram.start(WRITTEN);
        runAll("Activity_SendLetter");
        var tasks = taskService()
                .createTaskQuery()
                .taskDefinitionKey("Activity_MendLetter")
                .list();

        var first = tasks.get(0).getExecutionId();
        taskService().complete(tasks.get(0).getId(), Map.of("sendAgain", true));

        assertThat(taskService().getVariable(tasks.get(1).getId(), "sendAgain")).isEqualTo(false);
        assertThat(first).isNotEqualTo(tasks.get(1).getExecutionId());
        diagram.complete("Activity_MendLetter", Map.of("sendAgain", false));
        assertThat(diagram.passed()).containsOnlyOnce("Event_LetterDeliveredOtherwise");
    }

    @Test
    void aLetterOnPaperWaitsUntilItIsPosted() {
        hold("one", "two");
        when(batches.forThePost("one")).thenReturn(true);
        diagram.start(WRITTEN);
        runAll("Activity_SendLetter");
        runAll("Activity_SendLetter");

        assertThat(diagram.waitingAt()).contains("Activity_AwaitPosting");
        assertThat(diagram.asked("noteLettersGone")).isEmpty();
        diagram.send("LetterPosted", "letterId", "one");
        assertThat(diagram.asked("noteLettersGone")).isEmpty();
        diagram.run("Activity_AwaitPosting");

        assertThat(diagram.asked("noteLettersGone"))
                .extracting(call -> call.variable("letterBatch"))
                .containsExactly(BATCH);
    }

    @Test
    void aLetterThatCouldNotBePostedIsMended() {
        hold("one");
        when(batches.forThePost("one")).thenReturn(true);
        diagram.start(WRITTEN);
        runAll("Activity_SendLetter");
        runAll("Activity_SendLetter");
        when(batches.failed("one")).thenReturn(true);

        diagram.send("LetterPosted", "letterId", "one");
        diagram.run("Activity_AwaitPosting");

        assertThat(diagram.groupsOf("Activity_MendLetter")).containsExactly("conferenceAdministrator");
        diagram.complete("Activity_MendLetter", Map.of("sendAgain", false));
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void aLetterThatMustNotBePostedIsHandedOverByTheSocialWorker() {
        hold("one");
        when(batches.byHand("one")).thenReturn(true);
        when(carriers.of(DiagramTest.CASE)).thenReturn("sade");
        diagram.start(WRITTEN);
        runAll("Activity_SendLetter");
        runAll("Activity_SendLetter");

        assertThat(diagram.task("Activity_HandOverLetter").getAssignee()).isEqualTo("sade");
        assertThat(diagram.task("Activity_HandOverLetter").getCamundaFormRef().getKey())
                .isEqualTo("hand-over-letter");
        diagram.complete("Activity_HandOverLetter");

        assertThat(diagram.passed()).contains("Event_LetterSent", "Event_LettersGone");
    }

    @Test
    void theManagersHandALetterOverWhileThereIsNoSocialWorker() {
        hold("one");
        when(batches.byHand("one")).thenReturn(true);
        diagram.start(WRITTEN);
        runAll("Activity_SendLetter");
        runAll("Activity_SendLetter");

        assertThat(diagram.task("Activity_HandOverLetter").getAssignee()).isNull();
        assertThat(diagram.groupsOf("Activity_HandOverLetter")).containsExactly(DiagramTest.MANAGERS);
    }

    @Test
    void aLetterOfAFamilyThatBecameRestrictedIsForTheSocialWorker() {
        hold("one");
        when(batches.forThePost("one")).thenReturn(true);
        diagram.start(WRITTEN);
        runAll("Activity_SendLetter");
        runAll("Activity_SendLetter");
        when(batches.byHand("one")).thenReturn(true);

        diagram.send("LetterPosted", "letterId", "one");
        diagram.run("Activity_AwaitPosting");

        assertThat(diagram.waitingAt()).contains("Activity_HandOverLetter");
    }

    @Test
    void aLetterThatIsTakenBackWaitsForNobody() {
        hold("to be sent", "for the post", "by hand", "failed");
        when(batches.forThePost("for the post")).thenReturn(true);
        when(batches.byHand("by hand")).thenReturn(true);
        when(batches.failed("failed")).thenReturn(true);
        diagram.start(WRITTEN);
        jobsBut("to be sent").forEach(job -> managementService().executeJob(job.getId()));
        jobsBut("to be sent").forEach(job -> managementService().executeJob(job.getId()));

        for (String letter : List.of("to be sent", "for the post", "by hand", "failed")) {
            diagram.send("LetterWithdrawn", "letterId", letter);
        }
        runAll("Event_LetterWithdrawn");

        assertThat(diagram.asked("noteLettersGone")).hasSize(1);
        assertThat(diagram.passed()).contains("Event_LetterCalledOff");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void sendingHasATransactionOfItsOwn() {
        hold("one");
        diagram.when("noteLettersGone", execution -> {
            throw new IllegalStateException("The register is away.");
        });
        diagram.start(WRITTEN);
        diagram.run("Activity_SendLetter");

        assertThatThrownBy(() -> diagram.run("Activity_SendLetter")).hasMessage("The register is away.");

        assertThat(diagram.asked("sendLetter")).hasSize(1);
    }

    private void hold(String... letters) {
        when(batches.letters(BATCH)).thenReturn(List.of(letters));
    }

    private static void undeliverable() {
        diagram.when("sendLetter", execution -> {
            throw new BpmnError("LetterUndeliverable");
        });
    }

    private static List<Job> jobs(String activity) {
        return managementService().createJobQuery().activityId(activity).list();
    }

    private static List<Job> jobsBut(String letter) {
        return jobs("Activity_SendLetter").stream()
                .filter(job -> !letter.equals(runtimeService().getVariable(job.getExecutionId(), "letterId")))
                .toList();
    }

    private static void runAll(String activity) {
        jobs(activity).forEach(job -> managementService().executeJob(job.getId()));
    }

    /** Runs the job after a letter that went out, not the one before a letter that failed. */
    private static void runAfter() {
        jobs("Activity_SendLetter").stream()
                .filter(job -> job.getExceptionMessage() == null)
                .forEach(job -> managementService().executeJob(job.getId()));
    }
}
