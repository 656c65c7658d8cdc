package uk.childprotection.print;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page of HTML made ready for paper: its headings become bookmarks, and a table that only lays out ({@code role="presentation"}) becomes
 * plain boxes, for on paper it would be read out as a table. The printer sets the columns of every table from the left; where the page is
 * written from right to left they are turned round, so that the first stands on the right.
 */
final class PaperPage {

    private static final String ENGLISH = "en-GB";

    private PaperPage() {}

    static org.w3c.dom.Document of(String html) {
        Document page = Jsoup.parse(html);
        Element root = page.child(0);
        if (root.attr("lang").isBlank()) {
            root.attr("lang", ENGLISH);
        }
        page.select("table[role=presentation]").forEach(PaperPage::unlay);
        page.select("table").stream().filter(PaperPage::isRightToLeft).forEach(PaperPage::turn);
        bookmark(page);
        return new W3CDom().namespaceAware(false).fromJsoup(page);
    }

    private static void unlay(Element table) {
        table.select("tbody, tr, td").forEach(part -> part.tagName("div"));
        table.tagName("div").removeAttr("role");
    }

    private static boolean isRightToLeft(Element table) {
        Element directed = table.closest("[dir]");
        return directed != null && directed.attr("dir").equals("rtl");
    }

    private static void turn(Element table) {
        for (Element row : table.select("tr")) {
            for (Element cell : row.children()) {
                row.prependChild(cell);
            }
        }
    }

    /** One bookmark for each heading, below the nearest heading above it. */
    private static void bookmark(Document page) {
        Element bookmarks = page.head().appendElement("bookmarks");
        Deque<Element> open = new ArrayDeque<>();
        Deque<Integer> levels = new ArrayDeque<>();
        int number = 0;
        for (Element heading : page.select("h1, h2, h3, h4")) {
            int level = heading.normalName().charAt(1) - '0';
            while (!levels.isEmpty() && levels.peek() >= level) {
                levels.pop();
                open.pop();
            }
            number++;
            if (heading.id().isEmpty()) {
                heading.id("heading-" + number);
            }
            Element parent = open.isEmpty() ? bookmarks : open.peek();
            open.push(parent.appendElement("bookmark")
                    .attr("name", heading.text())
                    .attr("href", "#" + heading.id()));
            levels.push(level);
        }
    }
}
