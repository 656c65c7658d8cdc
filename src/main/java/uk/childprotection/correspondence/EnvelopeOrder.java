package uk.childprotection.correspondence;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * The order in which letters are printed and put into envelopes: by the reader's name, as a list is ticked off, the letters of one person
 * after each other. An envelope holds the letters of one person of one family to one address and nobody else's: two people under one
 * roof may be kept apart for a reason.
 */
final class EnvelopeOrder {

    private static final Comparator<Letter> ORDER = comparing((Letter letter) -> name(letter))
            .thenComparing(letter -> letter.family().value())
            .thenComparing(letter -> letter.to().id())
            .thenComparing(letter -> letter.to().postalAddress(), nullsLast(Comparator.naturalOrder()))
            .thenComparing(Letter::writtenAt)
            .thenComparing(letter -> letter.batch().toString())
            .thenComparing(Letter::place);

    private EnvelopeOrder() {}

    /** The entries of a run that holds these letters. */
    static List<PrintRunEntry> entries(UUID run, List<Letter> letters) {
        List<PrintRunEntry> entries = new ArrayList<>();
        int envelope = 0;
        Letter before = null;
        for (Letter letter : letters.stream().sorted(ORDER).toList()) {
            if (before == null || !shareAnEnvelope(before, letter)) {
                envelope++;
            }
            entries.add(
                    new PrintRunEntry(UUID.randomUUID(), run, letter.id(), entries.size() + 1, envelope, Boolean.TRUE));
            before = letter;
        }
        return entries;
    }

    private static boolean shareAnEnvelope(Letter one, Letter other) {
        return one.family().equals(other.family())
                && one.to().id().equals(other.to().id())
                && one.to().name().equals(other.to().name())
                && one.to().addressLines().equals(other.to().addressLines());
    }

    private static String name(Letter letter) {
        return letter.to().name().toLowerCase(Locale.UK);
    }
}
