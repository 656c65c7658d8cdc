package uk.childprotection.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;

/**
 * The fonts on paper, from {@code fonts/}, read once: Liberation Sans, as wide as the Arial of the screen, for Latin, Greek and Cyrillic
 * letters, and Noto Naskh Arabic for the Arabic script. A page that names other fonts gets these all the same.
 */
enum PaperFonts {
    SANS("Liberation Sans", 400, "LiberationSans-Regular.ttf"),
    SANS_BOLD("Liberation Sans", 700, "LiberationSans-Bold.ttf"),
    NASKH("Noto Naskh Arabic", 400, "NotoNaskhArabic-Regular.ttf"),
    NASKH_BOLD("Noto Naskh Arabic", 700, "NotoNaskhArabic-Bold.ttf");

    private static final Set<FSFontUseCase> USES = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.FALLBACK_FINAL);

    private final String family;
    private final int weight;
    private final byte[] font;

    PaperFonts(String family, int weight, String file) {
        this.family = family;
        this.weight = weight;
        this.font = read("/fonts/" + file);
    }

    /** Only the letters that a page uses are put into its PDF. */
    static void addTo(PdfRendererBuilder builder) {
        for (PaperFonts each : values()) {
            builder.useFont(
                    () -> new ByteArrayInputStream(each.font), each.family, each.weight, FontStyle.NORMAL, true, USES);
        }
    }

    private static byte[] read(String path) {
        try (InputStream file = PaperFonts.class.getResourceAsStream(path)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
