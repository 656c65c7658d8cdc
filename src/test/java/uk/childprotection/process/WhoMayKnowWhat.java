package uk.childprotection.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The table written by hand in {@code letters/who-may-know-what.md}: which reader may know which fact, and how letters reach each. */
final class WhoMayKnowWhat {

    private static final String OR = " / ";

    /** What the table says of one reader and one fact. */
    enum May {
        TOLD,
        MAY,
        NOT_TOLD;

        private static May of(String cell) {
            return switch (cell) {
                case "told" -> TOLD;
                case "may" -> MAY;
                case "–" -> NOT_TOLD;
                default -> throw new IllegalArgumentException("The table holds “" + cell + "”");
            };
        }
    }

    /**
     * One row.
     *
     * @param words each a way of saying it
     * @param readers by the name of the column
     */
    record Fact(String name, List<String> words, Map<String, May> readers) {

        /** Whether a text says it; small and capital letters and blanks make no difference. */
        boolean isSaidIn(String text) {
            String said = squeezed(text);
            return words.stream().map(WhoMayKnowWhat::squeezed).anyMatch(said::contains);
        }

        May may(String reader) {
            return readers.get(reader);
        }
    }

    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, String> ways = new LinkedHashMap<>();

    private WhoMayKnowWhat(List<List<String>> rows) {
        List<String> readers = List.of();
        for (List<String> row : rows) {
            if (row.get(0).equals("Fact")) {
                readers = row.subList(2, row.size());
            } else if (row.size() == 2) {
                ways.put(row.get(0), row.get(1));
            } else {
                facts.add(fact(row, readers));
            }
        }
    }

    static WhoMayKnowWhat read() {
        try (InputStream file = WhoMayKnowWhat.class.getResourceAsStream("/letters/who-may-know-what.md")) {
            return new WhoMayKnowWhat(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("|") && !line.startsWith("|---"))
                    .map(WhoMayKnowWhat::cells)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Fact> facts() {
        return facts;
    }

    /** Everybody to whom a letter may go. */
    Set<String> readers() {
        return facts.get(0).readers().keySet();
    }

    /** How letters reach each reader: {@code by hand}; {@code –} where it says nothing. */
    Map<String, String> ways() {
        return ways;
    }

    /**
     * A reader of a letter by the name of the column: {@code A1}, {@code +A1} for whoever comes along with A1, {@code sade},
     * {@code managers} for the safeguarding managers.
     */
    static String reader(String recipient) {
        return recipient
                .replaceFirst("^with:", "+")
                .replaceFirst("^user:(sunita|simon)$", "managers")
                .replaceFirst("^user:", "");
    }

    private static Fact fact(List<String> row, List<String> readers) {
        if (row.size() != readers.size() + 2) {
            throw new IllegalArgumentException("A row of the table is not whole: " + row);
        }
        Map<String, May> may = new LinkedHashMap<>();
        for (int place = 0; place < readers.size(); place++) {
            may.put(readers.get(place), May.of(row.get(place + 2)));
        }
        return new Fact(row.get(0), List.of(row.get(1).split(OR)), may);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|"))
                .map(String::strip)
                .toList();
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0\\u00ad]+", "").toLowerCase(Locale.UK);
    }
}
