package uk.childprotection.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands in the window of a letter's envelope: the name and the address, in as few lines as the window holds.
 *
 * @param lines the name, the lines of the address, the last one with the postcode
 */
record Envelope(List<String> lines) {

    /** The lines that the window holds, and the letters that fit beside each other in its 80 mm, in print of 11, 10 and 9 point. */
    private enum Print {
        ORDINARY(5, 38),
        SMALL(6, 41),
        SMALLEST_A_SORTING_MACHINE_READS(7, 48);

        private final int lines;
        private final int width;

        Print(int lines, int width) {
            this.lines = lines;
            this.width = width;
        }

        /** What is longer than the window is wide takes two lines. */
        boolean holds(List<String> words) {
            return words.stream()
                            .mapToInt(line -> (line.length() + width - 1) / width)
                            .sum()
                    <= lines;
        }
    }

    static Envelope of(Recipient to) {
        List<String> lines = new ArrayList<>();
        lines.add(to.name());
        lines.addAll(to.addressLines());
        while (lines.size() > 3 && !Print.SMALLEST_A_SORTING_MACHINE_READS.holds(lines)) {
            joinShortest(lines);
        }
        return new Envelope(List.copyOf(lines));
    }

    /** How many lines of the window it takes, at least 5; the more it takes, the smaller they are printed. */
    public int getHeight() {
        return Stream.of(Print.values())
                .filter(print -> print.holds(lines))
                .findFirst()
                .orElse(Print.SMALLEST_A_SORTING_MACHINE_READS)
                .lines;
    }

    /** Neither the name nor the postcode shares its line with another. */
    private static void joinShortest(List<String> lines) {
        int shortest = 1;
        for (int at = 2; at < lines.size() - 2; at++) {
            if (together(lines, at) < together(lines, shortest)) {
                shortest = at;
            }
        }
        lines.set(shortest, lines.get(shortest) + ", " + lines.remove(shortest + 1));
    }

    private static int together(List<String> lines, int at) {
        return lines.get(at).length() + lines.get(at + 1).length();
    }

    /** Never an address: it would reach a log. */
    @Override
    public String toString() {
        return "an envelope of " + lines.size() + " lines";
    }
}
