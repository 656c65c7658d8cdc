package uk.childprotection.enquiry;

import java.time.LocalDate;
import java.util.List;

/**
 * A further strategy discussion while an enquiry runs. It may change how the enquiry is carried out, not whether: an enquiry ends with
 * its outcome.
 *
 * @param reference the family’s reference as it was typed
 */
public record LaterStrategyDiscussion(
        String reference,
        LocalDate heldOn,
        MannerOfMeeting manner,
        AgencyPart socialCare,
        AgencyPart police,
        AgencyPart health,
        List<OtherParticipant> others,
        StrategyDecision decision,
        String reasons,
        String interimSafety) {

    StrategyDiscussion discussion() {
        return new StrategyDiscussion(
                heldOn,
                manner,
                socialCare,
                police,
                health,
                others,
                decision,
                reasons,
                interimSafety,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return "later strategy discussion";
    }
}
