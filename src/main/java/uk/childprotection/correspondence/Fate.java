package uk.childprotection.correspondence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What has become of a letter so far.
 *
 * @param attempts how often sending by e-mail was begun
 * @param problem the last problem; {@code null} when there was none. One of a letter that is out on paper is of the notice before it
 * @param replyCode the mail server's reply code that goes with the problem; {@code null} when there was none
 * @param sentAt when a mail server took the e-mail, be it the letter or the notice
 * @param goneOn the day the paper was posted or handed over
 * @param goneBy user id of the person who says so
 * @param note how it was delivered otherwise, in that person's words
 */
public record Fate(
        LetterStatus status,
        int attempts,
        LetterProblem problem,
        Integer replyCode,
        Instant sentAt,
        LocalDate goneOn,
        String goneBy,
        String note) {

    /** Whether a person has settled that it cannot be delivered; otherwise a withdrawn letter was taken back. */
    public boolean isGivenUp() {
        return status == LetterStatus.WITHDRAWN && goneBy != null;
    }

    static Fate written() {
        return new Fate(LetterStatus.WRITTEN, 0, null, null, null, null, null, null);
    }

    Fate attempted() {
        return new Fate(status, attempts + 1, problem, replyCode, sentAt, goneOn, goneBy, note);
    }

    Fate becomes(LetterStatus next) {
        return new Fate(next, attempts, problem, replyCode, sentAt, goneOn, goneBy, note);
    }

    /** @param left what was left out of the mail; {@code null} mostly */
    Fate mailed(LetterStatus next, Instant at, LetterProblem left) {
        return new Fate(next, attempts, left, null, at, goneOn, goneBy, note);
    }

    Fate troubled(LetterStatus next, MailTrouble trouble) {
        return new Fate(next, attempts, trouble.problem(), trouble.replyCode(), sentAt, goneOn, goneBy, note);
    }

    Fate gone(LetterStatus next, LocalDate on, String by, String how) {
        return new Fate(next, attempts, problem, replyCode, sentAt, on, by, how);
    }

    /** A person could not deliver it, and says why. */
    Fate failed(LetterProblem because, String why) {
        return new Fate(LetterStatus.FAILED, attempts, because, null, sentAt, null, null, why);
    }

    /** A person has given it up, and says why. */
    Fate givenUp(String by, String why) {
        return new Fate(LetterStatus.WITHDRAWN, attempts, problem, replyCode, sentAt, null, by, why);
    }

    /** A letter that was mended starts again. */
    Fate again() {
        return new Fate(LetterStatus.WRITTEN, 0, null, null, null, null, null, note);
    }
}
