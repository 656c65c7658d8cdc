package uk.childprotection.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import uk.childprotection.print.PdfPrinter;

class AuthorityLogoTest {

    private static final String PAGE =
            "<!DOCTYPE html><html><body><div class=\"logo\"></div><p>Words</p></body></html>";
    private static final ClassPathResource PICTURE = new ClassPathResource("demo/logo.png");

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void standsAtTheHeadOfALetterAndSaysWhoseItIs(String kind) throws IOException {
        String page = logo(as(kind)).on(PAGE);

        assertThat(page)
                .contains("<img alt=\"Logo of Testshire County Council\" src=\"data:image/" + kind + ";base64,")
                .contains("<p>Words</p>");
    }

    @Test
    void isOnThePaperThatThePreviewShows() {
        PdfPrinter printer = mock(PdfPrinter.class);
        var previews = new LetterPreviews(mock(LetterWriter.class), mock(LetterCheck.class), logo(PICTURE), printer);

        previews.print(new LetterPreviews.Preview("A letter", PAGE, "Words", "decision-family"));

        verify(printer).print(contains("<img alt=\"Logo of Testshire County Council\""));
    }

    @Test
    void isNotNeeded() {
        assertThat(logo(null).on(PAGE)).isEqualTo(PAGE);
    }

    @Test
    void leavesAPageThatHasNoPlaceForIt() {
        assertThat(logo(PICTURE).on("<p>Words</p>")).doesNotContain("<img");
    }

    @Test
    void isCheckedAtTheStart() throws IOException {
        byte[] words = "No picture".getBytes(StandardCharsets.UTF_8);
        byte[] half = Arrays.copyOf(PICTURE.getContentAsByteArray(), 100);

        assertThatThrownBy(() -> logo(new ClassPathResource("no/such.png"))).hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> logo(new ByteArrayResource(words))).hasMessageContaining("is no PNG or JPEG picture");
        assertThatThrownBy(() -> logo(new ByteArrayResource(half))).hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> logo(new ByteArrayResource(new byte[200_001]))).hasMessageContaining("larger than");
        assertThatThrownBy(() -> logo(as("gif"))).hasMessageContaining("is no PNG or JPEG picture");
    }

    private static Resource as(String kind) throws IOException {
        var picture = ImageIO.read(PICTURE.getInputStream());
        var plain = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB);
        plain.createGraphics().drawImage(picture, 0, 0, 10, 10, null);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(plain, kind, bytes);
        return new ByteArrayResource(bytes.toByteArray());
    }

    private static AuthorityLogo logo(Resource file) {
        AuthoritySettings all = SampleDesk.authority();
        return new AuthorityLogo(new AuthoritySettings(
                all.name(),
                all.service(),
                all.address(),
                all.telephone(),
                all.email(),
                all.complaints(),
                all.adviceLine(),
                all.childrensLine(),
                all.publicUrl(),
                file));
    }
}
