package uk.childprotection.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.childprotection.correspondence.Channel;
import uk.childprotection.correspondence.Fate;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.LetterStatus;

/** A letter as the page of the family lists it. */
record LetterView(
        UUID id,
        String written,
        String title,
        String to,
        String way,
        String fate,
        boolean failed,
        String note,
        String insteadOf) {

    /**
     * A family's letters in this order; one that takes the place of an earlier one names it.
     *
     * @param opened when a receipt came for those whose reader has opened them
     */
    static List<LetterView> of(List<Letter> letters, Map<UUID, Instant> opened) {
        Map<UUID, Letter> known = letters.stream().collect(Collectors.toMap(Letter::id, Function.identity()));
        return letters.stream()
                .map(letter -> of(
                        letter,
                        Optional.ofNullable(letter.supersedes()).map(known::get),
                        Optional.ofNullable(opened.get(letter.id()))))
                .toList();
    }

    private static LetterView of(Letter letter, Optional<Letter> earlier, Optional<Instant> opened) {
        return new LetterView(
                letter.id(),
                Days.of(letter.writtenAt()),
                letter.kind().title(),
                letter.to().name(),
                letter.channel().label(),
                fate(letter)
                        + opened.map(at -> "; opened by its reader, receipt of " + Days.of(at))
                                .orElse(""),
                letter.status().needsMending(),
                letter.fate().note(),
                earlier.map(instead -> "In place of “%s” of %s"
                                .formatted(instead.kind().title(), Days.of(instead.writtenAt())))
                        .orElse(null));
    }

    private static String fate(Letter letter) {
        Fate fate = letter.fate();
        String label =
                fate.isGivenUp() ? "Could not be delivered" : fate.status().label();
        if (fate.goneOn() != null) {
            return label + " on " + Days.of(fate.goneOn());
        }
        String sent = fate.sentAt() == null ? label : label + sent(letter) + Days.of(fate.sentAt());
        return fate.problem() == null ? sent : sent + ": " + fate.problem().sentence();
    }

    /** A letter that goes on paper has a notice sent before it. */
    private static String sent(Letter letter) {
        if (letter.status() == LetterStatus.SENT) {
            return " on ";
        }
        Channel way = letter.channel();
        return way.posted() || way.handedOver() ? "; notice sent on " : ", sent on ";
    }
}
