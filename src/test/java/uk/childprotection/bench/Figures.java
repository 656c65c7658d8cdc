package uk.childprotection.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** What was measured of one kind of work: how long each took, and what it sent to the database. */
final class Figures {

    /** One piece of work. */
    record Sample(String of, long nanos, int statements, int commits, Map<String, Integer> bySql) {}

    private final Queue<Sample> samples = new ConcurrentLinkedQueue<>();

    /** Does a piece of work and notes it. */
    <T> T measure(String of, Callable<T> work) {
        return measure(of, CountedStatements.begin(), work);
    }

    /** The same of work that another thread does, while nobody else works. */
    <T> T measureOfServer(String of, Callable<T> work) {
        return measure(of, CountedStatements.beginWithEverybody(), work);
    }

    private <T> T measure(String of, CountedStatements.Count count, Callable<T> work) {
        long began = System.nanoTime();
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            samples.add(new Sample(of, System.nanoTime() - began, count.statements(), count.commits(), count.bySql()));
        }
    }

    int count() {
        return samples.size();
    }

    /** How many a second so many hands do, each busy all the time with nothing else. */
    double aSecond(int hands) {
        long busy = samples.stream().mapToLong(Sample::nanos).sum();
        return busy == 0 ? 0 : samples.size() * hands * 1e9 / busy;
    }

    double milliseconds() {
        return samples.stream().mapToLong(Sample::nanos).sum() / 1e6;
    }

    /** The time within which this share of them was done, in milliseconds. */
    double within(double share) {
        long[] sorted = samples.stream().mapToLong(Sample::nanos).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))] / 1e6;
    }

    double statements() {
        return mean(Sample::statements);
    }

    double commits() {
        return mean(Sample::commits);
    }

    private double mean(ToLongFunction<Sample> what) {
        return samples.stream().mapToLong(what).average().orElse(0);
    }

    /** The same, kind by kind, the one that costs most first. */
    Map<String, Figures> byKind() {
        Map<String, Figures> kinds = new TreeMap<>();
        samples.forEach(sample -> kinds.computeIfAbsent(sample.of(), kind -> new Figures())
                .samples
                .add(sample));
        return kinds;
    }

    /** The statements that were sent most often, with how often for each piece of work. */
    List<String> mostSent(int atMost) {
        Map<String, Integer> all = new HashMap<>();
        samples.forEach(sample -> sample.bySql().forEach((sql, times) -> all.merge(sql, times, Integer::sum)));
        return all.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue()))
                .limit(atMost)
                .map(entry -> String.format(
                        Locale.UK,
                        "%6.2f  %s",
                        (double) entry.getValue() / samples.size(),
                        Arrays.stream(entry.getKey().split("\\s+"))
                                .collect(Collectors.joining(" "))
                                .transform(sql -> sql.substring(0, Math.min(300, sql.length())))))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    String times() {
        return String.format(Locale.UK, "%.1f | %.1f", within(0.5), within(0.95));
    }
}
