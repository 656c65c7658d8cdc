package uk.childprotection.process.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.childprotection.process.DiagramTest;

class UpdateFamilyProcessTest {

    @RegisterExtension
    static final DiagramTest diagram = DiagramTest.of("update-family");

    @BeforeEach
    void somebodyBegins() {
        diagram.start(Map.of("startedBy", "sade"));
        assertThat(diagram.task("Activity_ChooseCorrection").getAssignee()).isEqualTo("sade");
    }

    @Test
    void correctsAChild() {
        choose("childChosen");
        assertThat(diagram.task("Activity_EnterChild").getAssignee()).isEqualTo("sade");
        diagram.complete("Activity_EnterChild", Map.of("childAdded", false, "moreToCorrect", false));

        assertThat(diagram.passed())
                .doesNotContain("Activity_WriteNewChildNotice")
                .contains("Event_FileCorrected");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void pointsOutAChildWhoIsAdded() {
        choose("childChosen");
        diagram.complete("Activity_EnterChild", Map.of("childAdded", true, "moreToCorrect", false));

        assertThat(diagram.asked("writeNewChildNotice")).hasSize(1);
        assertThat(diagram.asked("handOverLetters")).hasSize(1);
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void correctsAnAdultAndThenAProfessional() {
        choose("adultChosen");
        assertThat(diagram.task("Activity_EnterAdult").getAssignee()).isEqualTo("sade");
        diagram.complete("Activity_EnterAdult", Map.of("moreToCorrect", true));
        choose("professionalChosen");
        assertThat(diagram.task("Activity_EnterProfessional").getAssignee()).isEqualTo("sade");
        diagram.complete("Activity_EnterProfessional", Map.of("moreToCorrect", false));

        assertThat(diagram.passed()).contains("Event_FileCorrected");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void endsWhenThereIsNothingToCorrect() {
        choose("");

        assertThat(diagram.passed()).contains("Event_NothingCorrected");
        assertThat(diagram.isOver()).isTrue();
    }

    private static void choose(String chosen) {
        diagram.complete(
                "Activity_ChooseCorrection",
                Map.of(
                        "childChosen",
                        chosen.equals("childChosen"),
                        "adultChosen",
                        chosen.equals("adultChosen"),
                        "professionalChosen",
                        chosen.equals("professionalChosen")));
    }
}
