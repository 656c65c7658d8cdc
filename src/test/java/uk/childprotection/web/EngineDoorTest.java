package uk.childprotection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import uk.childprotection.process.desk.OpenTasks;
import uk.childprotection.process.engine.SignedIn;
import uk.childprotection.process.form.FormRequest;

/** What a person reads when the engine could not do what they asked for; {@link SubmissionIT} has the rest. */
@ExtendWith(OutputCaptureExtension.class)
class EngineDoorTest {

    private final OpenTasks openTasks = mock(OpenTasks.class);
    private final SignedIn signedIn = mock(SignedIn.class);

    @Test
    void aReminderThatFellDueAtTheSameMomentIsNoFaultOfTheApplication(CapturedOutput log) throws Exception {
        String answer = answerTo("ENGINE-03051 There was an exception while invoking the TaskListener. Message: "
                + "'Failed to update versioned entity with id '1' (version '0') in table [time_limit]; "
                + "Was the entity updated or deleted concurrently?'");

        assertThat(answer)
                .startsWith("The case was changed at the same moment, by somebody else or by a reminder that fell due.")
                .endsWith("Please complete the task once more.");
        assertThat(log).doesNotContain("ERROR");
    }

    @Test
    void whatNobodyExpectedIsKnownByItsReferenceOnly(CapturedOutput log) throws Exception {
        String answer = answerTo("Amber Testcase is not a number");

        assertThat(answer).startsWith("Something went wrong on our side").doesNotContain("Amber");
        assertThat(log).contains("ERROR").doesNotContain("Amber");
    }

    @Test
    void aRefusalInAStepOfTheDiagramIsReadAsItIs(CapturedOutput log) throws Exception {
        String answer = answerTo(Map.of("type", "Refusal", "message", "The conference is over."));

        assertThat(answer).isEqualTo("The conference is over.");
        assertThat(log).doesNotContain("ERROR");
    }

    /** The sentence that is made of what the engine says. */
    private String answerTo(Object engineSays) throws Exception {
        when(signedIn.person()).thenReturn(Optional.empty());
        ObjectMapper json = new ObjectMapper();
        var door = new EngineDoor(new EngineEndpoints(), openTasks, signedIn, new FormRequest(), json);
        var request = new MockHttpServletRequest("POST", "/camunda/api/engine/engine/default/task/1/submit-form");
        request.setContent("{}".getBytes());
        var response = new MockHttpServletResponse();
        FilterChain engine = (asked, answered) -> {
            ((HttpServletResponse) answered).setStatus(500);
            json.writeValue(answered.getOutputStream(), engineSays);
        };

        door.doFilter(request, response, engine);

        assertThat(response.getStatus()).isEqualTo(500);
        return json.readTree(response.getContentAsByteArray()).path("message").asText();
    }
}
