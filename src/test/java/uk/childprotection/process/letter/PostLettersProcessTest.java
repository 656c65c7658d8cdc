package uk.childprotection.process.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.managementService;

import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.childprotection.process.DiagramTest;

class PostLettersProcessTest {

    private static final Date TODAY = new Date(1_772_496_000_000L);

    @RegisterExtension
    static final DiagramTest diagram = DiagramTest.of("post-letters");

    @Test
    void givesTheAdministratorsOneTaskWhenThePostingTimeHasCome() {
        gathers(true);

        diagram.fire("Event_PostingTimeCame");
        diagram.run("Activity_GatherLetters");

        assertThat(diagram.groupsOf("Activity_PostLetters")).containsExactly("conferenceAdministrator");
        assertThat(diagram.task("Activity_PostLetters").getDueDate()).isEqualTo(TODAY);
        assertThat(diagram.task("Activity_PostLetters").getCamundaFormRef().getKey())
                .isEqualTo("post-print-run");
    }

    @Test
    void firesAgainTheNextTime() {
        diagram.fire("Event_PostingTimeCame");

        assertThat(diagram.isScheduled("Event_PostingTimeCame")).isTrue();
    }

    @Test
    void givesNobodyATaskWhenNothingWaits() {
        gathers(false);

        diagram.fire("Event_PostingTimeCame");
        diagram.run("Activity_GatherLetters");

        assertThat(diagram.passed()).contains("Event_NothingToPost");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void letsTheLettersGoOnOnceTheyArePosted() {
        gathers(true);
        diagram.startByMessage("PostAskedFor", Map.of("startedBy", "alma"));
        diagram.run("Activity_GatherLetters");

        diagram.complete("Activity_PostLetters");
        assertThat(diagram.asked("tellLettersPosted")).isEmpty();
        diagram.run("Activity_TellLettersPosted");

        assertThat(diagram.asked("tellLettersPosted"))
                .extracting(call -> call.variable("printRunId"))
                .containsExactly("run");
        assertThat(diagram.passed()).contains("Event_PostAskedFor", "Event_LettersPosted");
    }

    @Test
    void anUnfinishedRunStaysATaskOfItsOwn() {
        gathers(true);
        diagram.startByMessage("PostAskedFor", Map.of());
        diagram.run("Activity_GatherLetters");

        diagram.fire("Event_PostingTimeCame");
        diagram.run("Activity_GatherLetters");

        assertThat(diagram.valuesOf("Activity_PostLetters", "printRunId")).hasSize(2);
        assertThat(managementService().createJobQuery().withException().count()).isZero();
    }

    private static void gathers(boolean letters) {
        diagram.when("gatherLetters", execution -> {
            execution.setVariable("lettersGathered", letters);
            execution.setVariable("printRunId", "run");
            execution.setVariable("printRunOn", TODAY);
        });
    }
}
