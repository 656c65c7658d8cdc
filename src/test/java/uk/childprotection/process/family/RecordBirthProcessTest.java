package uk.childprotection.process.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.childprotection.process.DiagramTest;

class RecordBirthProcessTest {

    @RegisterExtension
    static final DiagramTest diagram = DiagramTest.of("record-birth").calling("letters");

    @Test
    void tellsColleaguesOfTheBirth() {
        diagram.start(Map.of());
        assertThat(diagram.asked("setReviewAfterBirth")).hasSize(1);
        diagram.run("Activity_WriteBirthNotice");

        assertThat(diagram.asked("writeBirthNotice")).hasSize(1);
        assertThat(diagram.called("letters")).hasSize(1);
        assertThat(diagram.passed()).endsWith("Event_BirthRecorded");
        assertThat(diagram.isOver()).isTrue();
    }
}
