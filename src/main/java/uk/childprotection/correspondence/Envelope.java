package uk.childprotection.correspondence;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands in the window of a letter's envelope: the name and the address, in as few lines as the window holds.
 *
 * @param lines the name, the lines of the address, the last one with the postcode
 */
record Envelope(List<String> lines) {

    /** Lines that the window holds in a print that a sorting machine reads. */
    private static final int MOST = 7;

    /** Letters that fit beside each other in 80 mm of 11 point print. */
    private static final int WIDTH = 38;

    static Envelope of(Recipient to) {
        List<String> lines = new ArrayList<>();
        lines.add(to.name());
        lines.addAll(to.addressLines());
        while (lines.size() > MOST) {
            joinShortest(lines);
        }
        return new Envelope(List.copyOf(lines));
    }

    /** How many lines of the window it takes, at least 5: what is longer than the window is wide takes two. */
    public int getHeight() {
        int height = lines.stream()
                .mapToInt(line -> (line.length() + WIDTH - 1) / WIDTH)
                .sum();
        return Math.min(MOST, Math.max(5, height));
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
