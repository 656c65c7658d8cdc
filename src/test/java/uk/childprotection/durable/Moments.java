package uk.childprotection.durable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The moments at which the application is killed, drawn by lot: of the deeds of an undisturbed run some are cut short while the application
 * answers, some while it sends mail, some while its jobs run; and after some it is killed once more while it starts again.
 */
final class Moments {

    /** How many there are: {@code -Ddurable.kills}. */
    static final int ALL = Integer.getInteger("durable.kills", 20);

    private static final int STARTING = ALL / 5;
    private static final int DEEDS = ALL - STARTING;
    private static final int SENDING = DEEDS * 2 / 5;
    private static final int WORKING = DEEDS / 5;

    /** A mail is noted some milliseconds after the server has said that it has it. */
    private static final Duration UNTIL_NOTED = Duration.ofMillis(15);

    /** Anything shorter is no work to be interrupted in. */
    private static final Duration WORK = Duration.ofMillis(20);

    private final Map<Integer, Moment> moments = new TreeMap<>();

    private Moments() {}

    static Moments none() {
        return new Moments();
    }

    static Moments drawn(List<Deed> deeds, Random lot) {
        Moments drawn = new Moments();
        drawn.draw(SENDING, deeds, deed -> deed.mails() > 0, lot, deed -> {
            // Some before the application is told that the mail was taken, some after
            Duration after = lot.nextBoolean() ? Duration.ZERO : part(UNTIL_NOTED, lot);
            return new Moment(Moment.Kind.SENDING, after, 1 + lot.nextInt(deed.mails()));
        });
        drawn.draw(
                WORKING,
                deeds,
                deed -> deed.settled().compareTo(WORK) > 0,
                lot,
                deed -> new Moment(Moment.Kind.WORKING, part(deed.settled(), lot), 0));
        drawn.draw(
                DEEDS - drawn.moments.size(),
                deeds,
                deed -> deed.answered().compareTo(WORK) > 0,
                lot,
                deed -> new Moment(Moment.Kind.ANSWERING, part(deed.answered(), lot), 0));
        drawn.draw(
                DEEDS - drawn.moments.size(),
                deeds,
                deed -> true,
                lot,
                deed -> new Moment(Moment.Kind.WORKING, part(deed.settled(), lot), 0));
        drawn.draw(STARTING, lot);
        return drawn;
    }

    private void draw(int starting, Random lot) {
        List<Integer> struck = new ArrayList<>(moments.keySet());
        Collections.shuffle(struck, lot);
        struck.subList(0, Math.min(starting, struck.size()))
                .forEach(deed -> moments.computeIfPresent(
                        deed, (same, moment) -> moment.andStarting(0.02 + 0.96 * lot.nextDouble())));
    }

    private void draw(
            int number, List<Deed> deeds, Predicate<Deed> suitable, Random lot, Function<Deed, Moment> moment) {
        List<Integer> suited = new ArrayList<>();
        for (int deed = 0; deed < deeds.size(); deed++) {
            if (!moments.containsKey(deed) && suitable.test(deeds.get(deed))) {
                suited.add(deed);
            }
        }
        Collections.shuffle(suited, lot);
        suited.subList(0, Math.min(number, suited.size()))
                .forEach(deed -> moments.put(deed, moment.apply(deeds.get(deed))));
    }

    Optional<Moment> at(int deed) {
        return Optional.ofNullable(moments.get(deed));
    }

    private static Duration part(Duration whole, Random lot) {
        return Duration.ofNanos((long) (whole.toNanos() * lot.nextDouble()));
    }

    /** Each on a line of its own. */
    List<String> inLines() {
        return moments.entrySet().stream()
                .map(each -> "deed %d: %s".formatted(each.getKey(), each.getValue()))
                .toList();
    }
}
