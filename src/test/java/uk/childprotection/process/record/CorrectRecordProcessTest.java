package uk.childprotection.process.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.childprotection.process.DiagramTest;

class CorrectRecordProcessTest {

    @RegisterExtension
    static final DiagramTest diagram = DiagramTest.of("correct-record").calling("letters");

    @Test
    void sendsTheCorrectedRecordToEveryoneWhoHadIt() {
        asked();

        assertThat(diagram.task("Activity_DecideCorrection").getAssignee()).isEqualTo("chloe");
        diagram.complete("Activity_DecideCorrection", Map.of("correctionAccepted", true));
        diagram.when("writeCorrectedRecord", execution -> execution.setVariable("letterBatch", "corrected copies"));
        diagram.run("Activity_WriteCorrectedRecord");

        assertThat(diagram.called("letters")).singleElement().satisfies(call -> {
            assertThat(call.businessKey()).isEqualTo(DiagramTest.CASE);
            assertThat(call.variables())
                    .containsOnlyKeys("caseReference", "letterBatch")
                    .containsEntry("letterBatch", "corrected copies");
        });
        assertThat(diagram.asked("noteRecordSent")).hasSize(1);
        assertThat(diagram.passed()).contains("Event_RecordCorrected").doesNotContain("Event_CorrectionNoted");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void answersTheOneWhoAskedWhenTheRecordStays() {
        asked();

        diagram.complete("Activity_DecideCorrection", Map.of("correctionAccepted", false));
        diagram.when("writeCorrectionAnswer", execution -> execution.setVariable("letterBatch", "answer"));
        diagram.run("Activity_WriteCorrectionAnswer");

        assertThat(diagram.called("letters"))
                .singleElement()
                .satisfies(call -> assertThat(call.variable("letterBatch")).isEqualTo("answer"));
        assertThat(diagram.asked("noteRecordSent")).isEmpty();
        assertThat(diagram.passed()).contains("Event_CorrectionNoted");
        assertThat(diagram.isOver()).isTrue();
    }

    private static void asked() {
        diagram.start(Map.of("conferenceId", "conference", "correctionId", "correction", "chair", "chloe"));
    }
}
