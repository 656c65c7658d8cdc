package uk.childprotection.conference;

import java.time.LocalDate;
import java.util.List;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.YesNo;

/**
 * A complaint about a conference as it was taken down: the answers of the form {@code record-complaint}.
 *
 * @param keep no when it was withdrawn, or started by mistake; nothing else is answered then
 * @param conference id of the conference
 * @param complainant a parent, somebody with parental responsibility, or a child
 * @param understands whether a child understands what the complaint is about; null for an adult
 * @param nominee whether the complainant has named somebody to speak for them
 * @param agency whose conduct it is about; null when it is about the conference only
 * @param wanted what the complainant wants to happen; null when it was not said
 */
public record ComplaintTaken(
        YesNo keep,
        ConferenceId conference,
        PersonNumber complainant,
        YesNo understands,
        YesNo nominee,
        String nomineeName,
        LocalDate nomineeConsentOn,
        String nomineeAddress,
        String nomineeEmail,
        LocalDate receivedOn,
        ComplaintAbout about,
        List<ComplaintGround> grounds,
        String agency,
        String words,
        String wanted) {

    public ComplaintTaken {
        grounds = grounds == null ? List.of() : List.copyOf(grounds);
    }

    /** Who speaks for the complainant; null when nobody does. */
    Nominee named() {
        return nominee == YesNo.YES ? new Nominee(nomineeName, nomineeConsentOn, nomineeAddress, nomineeEmail) : null;
    }

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "complaint";
    }
}
