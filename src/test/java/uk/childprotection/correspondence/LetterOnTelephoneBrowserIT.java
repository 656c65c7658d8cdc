package uk.childprotection.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.childprotection.BrowserTest;

/** The page of a letter on a telephone. */
@BrowserTest
class LetterOnTelephoneBrowserIT {

    private static final int WIDTH = 390;
    private static final String LINK = "https://meet.example/" + "conference-room-".repeat(12);

    @Test
    void breaksALongLinkWithinItsTable(Browser browser) {
        String html = invitation();

        try (Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(WIDTH, 844))) {
            page.setContent(html);

            assertThat(page.getByText(LINK).isVisible()).isTrue();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(WIDTH);
        }
    }

    private static String invitation() {
        LetterOrder order = SampleLetters.all().get("invitation-parent");
        String html = SampleDesk.writer()
                .write(UUID.randomUUID(), SampleLetters.FAMILY, order.to(), order.content(), SampleLetters.TODAY)
                .html();
        return html.replaceFirst(
                "(<table class=\"facts\">)", "$1<tr><th scope=\"row\">How to join</th><td>" + LINK + "</td></tr>");
    }
}
