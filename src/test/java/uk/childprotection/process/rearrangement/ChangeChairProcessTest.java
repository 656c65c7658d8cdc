package uk.childprotection.process.rearrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.DiagramTest;

class ChangeChairProcessTest {

    private static final Date CONFERENCE_ON = LondonTime.endOf(LocalDate.of(2026, 3, 17));

    @RegisterExtension
    static final DiagramTest diagram = DiagramTest.of("change-chair").calling("letters");

    @Test
    void handsTheTasksOverWithTheChoiceAndTellsEverybodyAfterwards() {
        diagram.start(Map.of("startedBy", "alma", "conferenceOn", CONFERENCE_ON));
        diagram.when("writeChairChangeLetters", execution -> execution.setVariable("letterBatch", "change letters"));

        assertThat(diagram.task("Activity_ChooseChair").getAssignee()).isEqualTo("alma");
        assertThat(diagram.task("Activity_ChooseChair").getDueDate()).isEqualTo(CONFERENCE_ON);
        diagram.complete("Activity_ChooseChair", Map.of("chair", "chidi", "minuteTaker", "amir"));
        assertThat(diagram.asked("handOverConferenceTasks"))
                .singleElement()
                .extracting(call -> call.variable("chair"))
                .isEqualTo("chidi");
        assertThat(diagram.asked("writeChairChangeLetters")).isEmpty();
        diagram.run("Activity_WriteChangeLetters");

        assertThat(diagram.called("letters")).singleElement().satisfies(call -> {
            assertThat(call.businessKey()).isEqualTo(DiagramTest.CASE);
            assertThat(call.variable("letterBatch")).isEqualTo("change letters");
        });
        assertThat(diagram.passed())
                .containsExactly(
                        "Event_ChangeAsked",
                        "Activity_ChooseChair",
                        "Activity_HandOverTasks",
                        "Activity_WriteChangeLetters",
                        "Activity_SendChangeLetters",
                        "Event_ChangeTold");
        assertThat(diagram.isOver()).isTrue();
    }
}
