package uk.childprotection.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class LetterWindowTest {

    private static final LetterOrder ORDER = SampleLetters.all().get("conference-cancelled-family");
    private static final String NEW = "Flat 4 <left> & Sons\n7 Elm Walk\nTestham\nTE5 1ZZ";

    @Test
    void putsTheNewAddressIntoTheWindowAndChangesNothingElse() {
        String written = SampleDesk.writer()
                .write(UUID.randomUUID(), SampleLetters.FAMILY, ORDER.to(), ORDER.content(), SampleLetters.TODAY)
                .html();

        String addressed = LetterWindow.addressedTo(ORDER.to().withPostalAddress(NEW), written)
                .orElseThrow();

        Document page = Jsoup.parse(addressed);
        assertThat(page.selectFirst("td.address").select("span").eachText())
                .containsExactly(ORDER.to().name(), "Flat 4 <left> & Sons", "7 Elm Walk", "Testham", "TE5 1ZZ");
        assertThat(page.selectFirst("td.address").classNames()).containsExactly("address", "lines-5");
        assertThat(addressed).contains("<br/>").contains("&lt;left&gt; &amp; Sons");
        assertThat(withoutWindow(addressed)).isEqualTo(withoutWindow(written));
    }

    @Test
    void findsTheWindowOfAnAuthoritysOwnLayout() {
        String own =
                "<table><tr>\r\n<td dir='ltr' class='narrow lines-3 address'>Old<b>!</b></td><td>é&nbsp;x</td></tr></table>";

        String addressed = LetterWindow.addressedTo(ORDER.to().withPostalAddress("7 Elm Walk"), own)
                .orElseThrow();

        assertThat(addressed)
                .startsWith("<table><tr>\r\n<td dir=\"ltr\" class=\"narrow address lines-5\">")
                .contains("7 Elm Walk")
                .doesNotContain("Old")
                .endsWith("</td><td>é&nbsp;x</td></tr></table>");
    }

    @Test
    void saysWhenThereIsNoWindow() {
        assertThat(LetterWindow.addressedTo(ORDER.to(), "<p>Dear Ms Sample</p>"))
                .isEmpty();
    }

    private static String withoutWindow(String html) {
        int window = html.indexOf("<td class=\"address");
        return html.substring(0, window) + html.substring(html.indexOf("</td>", window));
    }
}
