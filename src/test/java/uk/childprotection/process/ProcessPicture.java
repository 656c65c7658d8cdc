package uk.childprotection.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Where the picture of a diagram is kept, and the seal that tells which state of the diagram it shows. */
final class ProcessPicture {

    static final Path FOLDER = Path.of("docs", "processes");

    private static final Pattern UNSEEN_ELEMENTS = Pattern.compile(
            "\\s*<bpmn:(documentation|extensionElements|conditionExpression|timeDate)\\b.*?</bpmn:\\1>",
            Pattern.DOTALL);
    private static final Pattern UNSEEN_ATTRIBUTES = Pattern.compile("\\s+(camunda|modeler):\\w+=\"[^\"]*\"");

    private ProcessPicture() {}

    static Path fileOf(Diagram diagram) {
        return FOLDER.resolve(diagram.id() + ".svg");
    }

    /** The picture with the diagram's seal as its first line. */
    static String sealed(String svg, Diagram diagram) {
        return seal(diagram) + "\n" + svg + "\n";
    }

    /** Changes with everything that can be seen, and with nothing that only the engine reads. */
    static String seal(Diagram diagram) {
        var elements = UNSEEN_ELEMENTS.matcher(diagram.xml()).replaceAll("");
        var seen = UNSEEN_ATTRIBUTES.matcher(elements).replaceAll("");
        try {
            var sum = MessageDigest.getInstance("SHA-256").digest(seen.getBytes(UTF_8));
            return "<!-- bpmn/%s.bpmn %s -->"
                    .formatted(diagram.id(), HexFormat.of().formatHex(sum));
        } catch (NoSuchAlgorithmException onNoJava) {
            throw new IllegalStateException(onNoJava);
        }
    }
}
