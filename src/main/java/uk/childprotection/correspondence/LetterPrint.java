package uk.childprotection.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import uk.childprotection.casefile.LetterFormat;

/**
 * The print in which a person can read a letter: a variant of the one layout. In large print and easy read a table of several columns
 * becomes its rows one below the other, each answer behind its column's name; in easy read every sentence has a line of its own. What has
 * to be made by a person, as Braille and recordings, is made from ordinary print.
 */
enum LetterPrint {
    ORDINARY("print-12", "10pt"),
    LARGE("print-16", "16pt"),
    VERY_LARGE("print-20", "20pt"),
    EASY_READ("easy-read", "16pt");

    /** Where a sentence ends and another begins; not behind the short forms in names. */
    private static final Pattern NEXT_SENTENCE =
            Pattern.compile("(?<=[.!?\u061F\u06D4])(?<!\\b(?:Mr|Mrs|Ms|Dr|St|No)\\.)\\s+(?=[\\p{L}“‘\"(]|$)");

    private final String style;
    private final String edge;

    LetterPrint(String style, String edge) {
        this.style = style;
        this.edge = edge;
    }

    static LetterPrint of(LetterFormat format) {
        return switch (format) {
            case LARGE_PRINT_16 -> LARGE;
            case LARGE_PRINT_20 -> VERY_LARGE;
            case EASY_READ -> EASY_READ;
            case STANDARD, BRAILLE, AUDIO, OTHER -> ORDINARY;
        };
    }

    /** The class of the page's body. */
    String style() {
        return style;
    }

    /** How the page's number and reference stand at the edge of the paper. */
    String edge() {
        return "font-family: \"Liberation Sans\"; color: #40525a; font-size: " + edge;
    }

    /** The letter's page as it is read in this print. */
    String fit(String html) {
        if (this == ORDINARY) {
            return html;
        }
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        page.select("table:has(thead)").forEach(LetterPrint::stack);
        if (this == EASY_READ) {
            page.select("p").forEach(LetterPrint::breakUp);
            page.select("li").forEach(LetterPrint::breakLines);
        }
        return page.outerHtml();
    }

    private static void stack(Element table) {
        List<String> columns = table.select("thead th").eachText();
        Element rows = new Element("div").addClass("rows");
        for (Element row : table.select("tbody tr")) {
            Element stacked = rows.appendElement("div").addClass("row");
            for (int at = 0; at < row.childrenSize(); at++) {
                if (row.child(at).hasText()) {
                    Element answer = stacked.appendElement("p");
                    answer.appendElement("span").addClass("column").text(asked(columns.get(at)));
                    answer.appendText(" ").append(row.child(at).html());
                }
            }
        }
        table.replaceWith(rows);
    }

    private static String asked(String column) {
        return column.endsWith("?") || column.endsWith("؟") ? column : column + ":";
    }

    /** The last sentence of a paragraph does not stand alone on the next page. */
    private static void breakUp(Element paragraph) {
        Element last = paragraph;
        for (Node node : List.copyOf(paragraph.childNodes())) {
            if (node instanceof TextNode text) {
                List<String> sentences = sentences(text.getWholeText());
                last.appendChild(new TextNode(sentences.get(0)));
                for (String next : sentences.subList(1, sentences.size())) {
                    Element following = paragraph.shallowClone();
                    following.removeAttr("id");
                    last.after(following);
                    last = following;
                    last.appendChild(new TextNode(next));
                }
                text.remove();
            } else {
                last.appendChild(node);
            }
        }
        if (last != paragraph && !last.hasText()) {
            Element empty = last;
            last = empty.previousElementSibling();
            empty.remove();
        }
        if (last != paragraph) {
            last.previousElementSibling().addClass("lead");
        }
    }

    /** An item of a list stays one item. */
    private static void breakLines(Element item) {
        for (TextNode text : item.textNodes()) {
            List<String> sentences = sentences(text.getWholeText());
            for (String sentence : sentences.subList(0, sentences.size() - 1)) {
                text.before(new TextNode(sentence)).before(new Element("br"));
            }
            text.text(sentences.get(sentences.size() - 1));
        }
    }

    private static List<String> sentences(String words) {
        List<String> sentences = new ArrayList<>();
        Matcher next = NEXT_SENTENCE.matcher(words);
        int start = 0;
        while (next.find()) {
            sentences.add(words.substring(start, next.start()));
            start = next.end();
        }
        sentences.add(words.substring(start));
        return sentences;
    }
}
