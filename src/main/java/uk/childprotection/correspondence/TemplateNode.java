package uk.childprotection.correspondence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attoparser.AbstractMarkupHandler;
import org.attoparser.MarkupParser;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;

/**
 * An element of a template, with the lines it stands on: what a check of the template reads.
 *
 * @param words the text right below it, piece by piece
 */
record TemplateNode(
        String name, int line, Map<String, Attribute> attributes, List<TemplateNode> children, List<Attribute> words) {

    /** The value of an attribute, or a piece of text, and its line. */
    record Attribute(String value, int line) {}

    private TemplateNode(String name, int line) {
        this(name, line, new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
    }

    /**
     * Reads a template.
     *
     * @throws LetterTextRefused when an element is not closed, an attribute stands twice or is not quoted
     */
    static TemplateNode read(String file, String source) {
        ParseConfiguration strict = ParseConfiguration.htmlConfiguration();
        strict.setElementBalancing(ParseConfiguration.ElementBalancing.REQUIRE_BALANCED);
        strict.setUniqueAttributesInElementRequired(true);
        strict.setXmlWellFormedAttributeValuesRequired(true);
        Tree tree = new Tree();
        try {
            new MarkupParser(strict).parse(source, tree);
        } catch (ParseException broken) {
            int line = broken.getLine() == null ? 1 : broken.getLine();
            throw new LetterTextRefused(
                    file, line, "the template is broken here: an element is not closed or not written well");
        }
        return tree.root;
    }

    /** The value of an attribute. */
    Optional<Attribute> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** It and everything below it. */
    Stream<TemplateNode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(TemplateNode::all));
    }

    private static final class Tree extends AbstractMarkupHandler {

        private final TemplateNode root = new TemplateNode("", 1);
        private final Deque<TemplateNode> open = new ArrayDeque<>(List.of(root));

        @Override
        public void handleOpenElementStart(char[] buffer, int offset, int length, int line, int column) {
            open.push(begin(new String(buffer, offset, length), line));
        }

        @Override
        public void handleStandaloneElementStart(
                char[] buffer, int offset, int length, boolean minimized, int line, int column) {
            open.push(begin(new String(buffer, offset, length), line));
        }

        @Override
        public void handleStandaloneElementEnd(
                char[] buffer, int offset, int length, boolean minimized, int line, int column) {
            open.pop();
        }

        @Override
        public void handleCloseElementStart(char[] buffer, int offset, int length, int line, int column) {
            open.pop();
        }

        @Override
        public void handleAttribute(
                char[] buffer,
                int nameOffset,
                int nameLength,
                int nameLine,
                int nameColumn,
                int operatorOffset,
                int operatorLength,
                int operatorLine,
                int operatorColumn,
                int contentOffset,
                int contentLength,
                int outerOffset,
                int outerLength,
                int valueLine,
                int valueColumn) {
            open.element()
                    .attributes
                    .put(
                            new String(buffer, nameOffset, nameLength),
                            new Attribute(new String(buffer, contentOffset, contentLength), nameLine));
        }

        @Override
        public void handleText(char[] buffer, int offset, int length, int line, int column) {
            open.element().words.add(new Attribute(new String(buffer, offset, length), line));
        }

        private TemplateNode begin(String name, int line) {
            TemplateNode node = new TemplateNode(name, line);
            open.element().children.add(node);
            return node;
        }
    }
}
