package uk.childprotection.conference;

import java.time.LocalDate;
import uk.childprotection.casefile.PersonNumbers;
import uk.childprotection.casefile.YesNo;

/**
 * A professional’s dissent that reached us after the conference: the answers of the form {@code record-dissent}.
 *
 * @param keep no when it was withdrawn, or started by mistake; nothing else is answered then
 * @param conference id of the conference that decided
 * @param who how the attendance of that conference knows the professional: {@code P1}, {@code S1}, {@code O1}
 * @param withheldFrom who must not read it
 * @param lateReason why it came after the time in which one is raised
 * @param furtherRisk whether the professional sees a child at further risk while the decision stands
 * @param doneNow what is done now to keep the child safe; null without further risk
 * @param email of a professional who is not in the file; null otherwise
 * @param address of a professional who is not in the file; null otherwise
 */
public record DissentTaken(
        YesNo keep,
        ConferenceId conference,
        String who,
        PersonNumbers children,
        DissentAbout about,
        String reason,
        PersonNumbers withheldFrom,
        LocalDate receivedOn,
        String lateReason,
        YesNo furtherRisk,
        String doneNow,
        String email,
        String address) {

    public DissentTaken {
        children = children == null ? PersonNumbers.NOBODY : children;
        withheldFrom = withheldFrom == null ? PersonNumbers.NOBODY : withheldFrom;
    }

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "dissent";
    }
}
