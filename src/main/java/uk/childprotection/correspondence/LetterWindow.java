package uk.childprotection.correspondence;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.unbescape.html.HtmlEscape;

/**
 * The address of a letter that is written already, as it stands in the window of its envelope: the one thing of it that changes, when the
 * letter is posted to another address.
 */
final class LetterWindow {

    private static final Pattern ADDRESS =
            Pattern.compile("(<td class=\"address) lines-\\d+(\"[^>]*>).*?(</td>)", Pattern.DOTALL);

    private LetterWindow() {}

    /** The page with the reader's present address; empty when the authority's own layout has no such place. */
    static Optional<String> addressedTo(Recipient to, String html) {
        Matcher address = ADDRESS.matcher(html);
        if (!address.find()) {
            return Optional.empty();
        }
        Envelope envelope = Envelope.of(to);
        String lines = envelope.lines().stream()
                .map(line -> "<span>" + HtmlEscape.escapeHtml4Xml(line) + "</span><br/>")
                .collect(Collectors.joining("\n        ", "\n        ", "\n      "));
        return Optional.of(address.replaceFirst(window -> Matcher.quoteReplacement(
                window.group(1) + " lines-" + envelope.getHeight() + window.group(2) + lines + window.group(3))));
    }
}
