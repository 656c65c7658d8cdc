package uk.childprotection.correspondence;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The plain text of a letter, made from its page so that the two never say different things: headings underlined, lists with dashes or
 * numbers, a table row by row with its column's name before each answer, lines of at most 76 characters.
 */
final class PlainText {

    private static final int WIDTH = 76;

    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    static String of(String html) {
        PlainText plain = new PlainText();
        plain.blocks(Jsoup.parse(html).body());
        return plain.text.toString().strip() + "\n";
    }

    private void blocks(Element parent) {
        StringBuilder loose = new StringBuilder();
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && element.isBlock() && !element.nameIs("br")) {
                paragraph(loose.toString());
                loose.setLength(0);
                block(element);
            } else {
                loose.append(inline(node));
            }
        }
        paragraph(loose.toString());
    }

    private void block(Element element) {
        switch (element.normalName()) {
            case "h1" -> heading(element, '=');
            case "h2" -> heading(element, '-');
            case "h3" -> paragraph(inline(element) + "\n");
            case "p" -> paragraph(inline(element));
            case "ul", "ol" -> list(element);
            case "table" -> table(element);
            default -> blocks(element);
        }
    }

    private void heading(Element element, char line) {
        String words = inline(element).strip();
        gap();
        text.append(words).append('\n').append(String.valueOf(line).repeat(Math.min(words.length(), WIDTH)));
        text.append('\n');
    }

    private void list(Element list) {
        boolean numbered = list.normalName().equals("ol");
        gap();
        int number = 1;
        for (Element item : list.children()) {
            String mark = numbered ? number++ + ". " : "- ";
            wrap(inline(item), mark, " ".repeat(mark.length()));
        }
    }

    private void table(Element table) {
        if (table.attr("role").equals("presentation")) {
            table.select("td").forEach(this::blocks);
            return;
        }
        List<String> columns = new ArrayList<>();
        table.select("thead th").forEach(column -> columns.add(inline(column).strip()));
        gap();
        for (Element row : table.select("tr")) {
            if (row.closest("thead") == null) {
                row(row, columns);
            }
        }
    }

    private void row(Element row, List<String> columns) {
        if (columns.isEmpty()) {
            List<Element> cells = row.children();
            wrap(inline(cells.get(0)).strip() + ": " + inline(cells.get(1)).strip(), "", "    ");
            return;
        }
        if (columns.size() <= 3) {
            List<String> cells = row.select("td").eachText();
            wrap(String.join(", ", cells), "- ", "  ");
            return;
        }
        for (int column = 0; column < columns.size(); column++) {
            String mark = column == 0 ? "- " : "  ";
            wrap(columns.get(column) + ": " + inline(row.child(column)).strip(), mark, "    ");
        }
    }

    private void paragraph(String words) {
        if (!words.isBlank()) {
            gap();
            for (String line : words.strip().split("\n")) {
                wrap(line, "", "");
            }
        }
    }

    /** An empty line before the next block. */
    private void gap() {
        if (text.length() > 0) {
            text.append('\n');
        }
    }

    private void wrap(String words, String first, String next) {
        StringBuilder line = new StringBuilder(first);
        String indent = first;
        for (String word : words.strip().split("\\s+")) {
            if (line.length() > indent.length() && line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line.setLength(0);
                line.append(next);
                indent = next;
            } else if (line.length() > indent.length()) {
                line.append(' ');
            }
            line.append(word);
        }
        text.append(line).append('\n');
    }

    /** The words of a node on one line, a line break in the page kept. */
    private static String inline(Node node) {
        if (node instanceof TextNode words) {
            return words.getWholeText().replaceAll("\\s+", " ");
        }
        if (!(node instanceof Element element)) {
            return "";
        }
        if (element.normalName().equals("br")) {
            return "\n";
        }
        StringBuilder inside = new StringBuilder();
        element.childNodes().forEach(child -> inside.append(inline(child)));
        return inside.toString();
    }
}
