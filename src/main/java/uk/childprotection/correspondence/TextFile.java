package uk.childprotection.correspondence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of one file, each with the line it stands on. A line is {@code key = text}, empty, or a note that begins with {@code #};
 * a text goes on in the next line when its line ends with a backslash.
 *
 * @param name the file, as a person finds it again
 */
record TextFile(String name, Map<String, Text> texts) {

    /** A text and its line. */
    record Text(String words, int line) {}

    private static final Pattern LINE = Pattern.compile("([A-Za-z0-9][A-Za-z0-9._-]*)\\s*=\\s*(.*)");

    /** These texts, and another file's in the place of those it has too. */
    TextFile with(TextFile other) {
        Map<String, Text> both = new LinkedHashMap<>(texts);
        both.putAll(other.texts());
        return new TextFile(name, both);
    }

    /** @throws LetterTextRefused when a line is no text, or a key stands twice */
    static TextFile read(String name, String source) {
        Map<String, Text> texts = new LinkedHashMap<>();
        String[] lines = source.replace("\uFEFF", "").split("\\R", -1);
        for (int at = 0; at < lines.length; at++) {
            int first = at + 1;
            String line = lines[at].strip();
            while (line.endsWith("\\") && at + 1 < lines.length) {
                line = line.substring(0, line.length() - 1).strip() + " " + lines[++at].strip();
            }
            if (!line.isEmpty() && !line.startsWith("#")) {
                Matcher text = LINE.matcher(line);
                if (!text.matches() || text.group(2).isBlank()) {
                    throw new LetterTextRefused(name, first, "this is not a text: write a key, “=” and the words");
                }
                if (texts.put(text.group(1), new Text(text.group(2), first)) != null) {
                    throw new LetterTextRefused(name, first, "the text “" + text.group(1) + "” stands here twice");
                }
            }
        }
        return new TextFile(name, texts);
    }
}
