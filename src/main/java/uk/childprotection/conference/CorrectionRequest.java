package uk.childprotection.conference;

import java.time.LocalDate;
import uk.childprotection.casefile.FamilyReference;

/**
 * Somebody says that something in the record of a conference is wrong: the answers to the form {@code correct-record}.
 *
 * @param conferenceOn the day of the conference
 * @param who the number in the file of the person who asks, or {@link Attendance#SOCIAL_WORKER}
 * @param words what is wrong, and what it should say
 * @param receivedOn the day on which that reached the authority
 * @param lateReason why it is taken although it came late; null when it came in time
 */
public record CorrectionRequest(
        FamilyReference reference,
        LocalDate conferenceOn,
        String who,
        String words,
        LocalDate receivedOn,
        String lateReason) {

    public CorrectionRequest {
        who = who == null ? null : who.strip().toUpperCase(java.util.Locale.ROOT);
    }

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return reference + " correction";
    }
}
