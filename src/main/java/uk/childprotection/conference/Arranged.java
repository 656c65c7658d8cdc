package uk.childprotection.conference;

import java.time.LocalDate;

/**
 * What became of what somebody needs to take part in a conference.
 *
 * @param done whether it is arranged
 * @param words with whom and for when, or why it could not be arranged
 * @param forConferenceOn the day of the conference it was arranged for, which may have been moved since
 * @param by user id of the administrator
 */
public record Arranged(boolean done, String words, LocalDate forConferenceOn, String by, LocalDate on) {

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "arranged: " + done;
    }
}
