package uk.childprotection.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Holds the drawing of the whole lifecycle in the README against the diagrams. */
class LifecycleDrawingTest {

    @Test
    void showsTheDiagramsOfToday() throws IOException {
        String page = Files.readString(LifecycleDrawing.README).replace("\r\n", "\n");

        assertThat(page)
                .as("Draw it again: mvn test -Dtest=LifecycleDrawing")
                .isEqualTo(new LifecycleDrawing().drawnInto(page));
    }
}
