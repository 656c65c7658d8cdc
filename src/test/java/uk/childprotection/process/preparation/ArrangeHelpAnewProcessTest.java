package uk.childprotection.process.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.childprotection.process.DiagramTest;

class ArrangeHelpAnewProcessTest {

    private static final Date NEEDED = new Date(1_773_705_599_000L);

    @RegisterExtension
    static final DiagramTest diagram = DiagramTest.of("arrange-help-anew");

    @BeforeEach
    void theConferenceHasMoved() {
        diagram.startByMessage("HelpOutdated", Map.of("conferenceId", "conference-1", "helpNeededOn", NEEDED));
    }

    @Test
    void asksTheAdministratorsOnceMore() {
        assertThat(diagram.groupsOf("Activity_ArrangeInterpreterAndAccess")).containsExactly("conferenceAdministrator");
        assertThat(diagram.task("Activity_ArrangeInterpreterAndAccess").getDueDate())
                .isEqualTo(NEEDED);

        diagram.complete("Activity_ArrangeInterpreterAndAccess");

        assertThat(diagram.passed()).contains("Event_HelpArrangedAnew");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void asksNobodyForAConferenceThatIsOpenOrWillNotBeHeld() {
        diagram.send("HelpNotAwaited", Map.of());

        assertThat(diagram.passed()).contains("Event_NothingToArrangeAnew");
        assertThat(diagram.isOver()).isTrue();
    }
}
