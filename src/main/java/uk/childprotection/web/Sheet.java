package uk.childprotection.web;

import java.util.List;
import java.util.function.Function;

/**
 * One sheet of a long list.
 *
 * @param number from 1
 * @param last the number of the last sheet
 */
record Sheet<T>(List<T> items, int number, int last) {

    private static final int LONGEST = 25;

    /** The sheet with this number; the nearest there is when there is none. */
    static <T> Sheet<T> of(List<T> all, int wanted) {
        int last = Math.max(1, (all.size() + LONGEST - 1) / LONGEST);
        int number = Math.min(Math.max(1, wanted), last);
        int from = (number - 1) * LONGEST;
        return new Sheet<>(all.subList(from, Math.min(from + LONGEST, all.size())), number, last);
    }

    /** The same sheet with something else in each place. */
    <R> Sheet<R> map(Function<T, R> change) {
        return new Sheet<>(items.stream().map(change).toList(), number, last);
    }

    public boolean hasNewer() {
        return number > 1;
    }

    public boolean hasOlder() {
        return number < last;
    }
}
