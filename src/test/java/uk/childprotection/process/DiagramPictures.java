package uk.childprotection.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.childprotection.Chromium;

/**
 * Draws the pictures of {@code docs/processes.md}, and a copy of each to look at in {@code target/diagrams}:
 * {@code mvn test -Dtest=DiagramPictures}. Its name keeps it out of the ordinary tests; {@link ProcessPicturesTest} notices, without
 * a browser, when a picture does not look like its diagram any more.
 */
class DiagramPictures {

    private static final Path TO_LOOK_AT = Path.of("target", "diagrams");
    private static final String BPMN_JS =
            "/META-INF/resources/webjars/bpmn-js/8.0.0/dist/bpmn-viewer.production.min.js";
    private static final Pattern NUMBERED_BY_CHANCE = Pattern.compile("(sequenceflow-[a-z-]*white-black)-[a-z0-9]+");
    private static final Pattern PAGE =
            Pattern.compile("<svg [^>]*viewBox=\"(-?[\\d.]+) (-?[\\d.]+) ([\\d.]+) ([\\d.]+)\"[^>]*>");
    private static final String DRAW = """
            async xml => {
                const viewer = new BpmnJS({ container: '#canvas' });
                const { warnings } = await viewer.importXML(xml);
                if (warnings.length > 0) throw new Error(warnings.map(warning => warning.message).join('; '));
                const { svg } = await viewer.saveSVG();
                return svg;
            }""";

    private static Chromium chromium;

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest
    @MethodSource("uk.childprotection.process.Diagram#all")
    void draws(Diagram diagram) throws IOException {
        var picture = drawingOf(diagram);

        Files.createDirectories(ProcessPicture.FOLDER);
        Files.writeString(ProcessPicture.fileOf(diagram), ProcessPicture.sealed(picture, diagram));
        photograph(picture, TO_LOOK_AT.resolve(diagram.id() + ".png"));
    }

    private static String drawingOf(Diagram diagram) throws IOException {
        try (var page = chromium.browser().newPage()) {
            page.setContent("<div id='canvas' style='width: 2400px; height: 1200px'></div>");
            page.addScriptTag(new Page.AddScriptTagOptions().setContent(bpmnJs()));
            return tidied((String) page.evaluate(DRAW, diagram.xml()));
        }
    }

    /** The same text each time, on paper of its own so that a dark page does not swallow the lines. */
    private static String tidied(String svg) {
        var named =
                NUMBERED_BY_CHANCE.matcher(svg.substring(svg.indexOf("<svg"))).replaceAll("$1");
        return PAGE.matcher(named)
                .replaceFirst("$0<rect x=\"$1\" y=\"$2\" width=\"$3\" height=\"$4\" fill=\"white\"/>");
    }

    private static void photograph(String svg, Path file) {
        try (var page = chromium.browser().newPage(new Browser.NewPageOptions().setViewportSize(2400, 1400))) {
            page.setContent("<body style='margin: 0'>" + svg + "</body>");
            page.locator("svg").first().screenshot(new Locator.ScreenshotOptions().setPath(file));
        }
    }

    private static String bpmnJs() throws IOException {
        try (var script = requireNonNull(DiagramPictures.class.getResourceAsStream(BPMN_JS), BPMN_JS)) {
            return new String(script.readAllBytes(), UTF_8);
        }
    }
}
