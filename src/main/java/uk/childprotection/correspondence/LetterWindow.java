package uk.childprotection.correspondence;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.parser.Parser;

/**
 * The address of a letter that is written already, as it stands in the window of its envelope: the one thing of it that changes, when the
 * letter is posted to another address. Everything else stays as it was written, to the letter.
 */
final class LetterWindow {

    private static final String HEIGHT = "lines-";

    private LetterWindow() {}

    /** The page with the reader's present address; empty when the authority's own layout has no such place. */
    static Optional<String> addressedTo(Recipient to, String html) {
        Document page = Jsoup.parse(html, Parser.htmlParser().setTrackPosition(true));
        page.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(EscapeMode.xhtml)
                .prettyPrint(false);
        return Optional.ofNullable(page.selectFirst("td.address[class*=%s]".formatted(HEIGHT)))
                .map(window -> {
                    int from = window.sourceRange().startPos();
                    int until = window.endSourceRange().endPos();
                    address(window, Envelope.of(to));
                    return html.substring(0, from) + window.outerHtml() + html.substring(until);
                });
    }

    private static void address(Element window, Envelope envelope) {
        window.classNames().stream().filter(name -> name.startsWith(HEIGHT)).forEach(window::removeClass);
        window.addClass(HEIGHT + envelope.getHeight());
        window.empty();
        for (String line : envelope.lines()) {
            window.appendElement("span").text(line);
            window.appendElement("br");
        }
    }
}
