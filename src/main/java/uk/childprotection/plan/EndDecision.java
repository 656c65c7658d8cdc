package uk.childprotection.plan;

import uk.childprotection.casefile.ClosureReason;
import uk.childprotection.casefile.FamilyStatus;
import uk.childprotection.casefile.YesNo;

/**
 * The safeguarding manager agrees to an end without a conference or returns it: the answers of the form {@code decide-administrative-end}.
 *
 * @param incident what is done about a serious incident notification; null unless the child has died
 * @param incidentWords by whom and when it is notified, or why not; null unless the child has died
 * @param familyLetters whether letters about the end of the plan may go to the family; null unless the child has died
 * @param familyTold who tells the family, and how; null unless the child has died
 * @param follows where the family's case goes when no child is left on a plan; null while others are
 * @param closure why the case closes; null unless it does
 */
public record EndDecision(
        EndVerdict verdict,
        String reason,
        IncidentNotification incident,
        String incidentWords,
        YesNo familyLetters,
        String familyTold,
        FamilyStatus follows,
        ClosureReason closure) {

    public boolean isAgreed() {
        return verdict == EndVerdict.AGREE;
    }

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "decision on the end of a plan";
    }
}
