package uk.childprotection.web;

import java.util.UUID;
import uk.childprotection.correspondence.Fate;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.LetterStatus;

/** A letter as the page of the family lists it. */
record LetterView(UUID id, String written, String title, String to, String way, String fate, boolean failed) {

    static LetterView of(Letter letter) {
        return new LetterView(
                letter.id(),
                Days.of(letter.writtenAt()),
                letter.kind().title(),
                letter.to().name(),
                letter.channel().label(),
                fate(letter.fate()),
                letter.status() == LetterStatus.FAILED);
    }

    private static String fate(Fate fate) {
        String label = fate.status().label();
        if (fate.goneOn() != null) {
            return label + " on " + Days.of(fate.goneOn());
        }
        if (fate.sentAt() != null) {
            return label + (fate.status() == LetterStatus.SENT ? " on " : "; notice sent on ") + Days.of(fate.sentAt());
        }
        return fate.problem() == null ? label : label + ": " + fate.problem().sentence();
    }
}
