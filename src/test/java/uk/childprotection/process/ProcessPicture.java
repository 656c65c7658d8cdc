package uk.childprotection.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Where the picture of a diagram is kept, and the seal that tells which state of the diagram it shows. */
final class ProcessPicture {

    static final Path FOLDER = Path.of("docs", "processes");

    private ProcessPicture() {}

    static Path fileOf(Diagram diagram) {
        return FOLDER.resolve(diagram.id() + ".svg");
    }

    /** The picture with the diagram's seal as its first line. */
    static String sealed(String svg, Diagram diagram) {
        return seal(diagram) + "\n" + svg + "\n";
    }

    static String seal(Diagram diagram) {
        try {
            var sum = MessageDigest.getInstance("SHA-256").digest(diagram.xml().getBytes(UTF_8));
            return "<!-- bpmn/%s.bpmn %s -->"
                    .formatted(diagram.id(), HexFormat.of().formatHex(sum));
        } catch (NoSuchAlgorithmException onNoJava) {
            throw new IllegalStateException(onNoJava);
        }
    }
}
