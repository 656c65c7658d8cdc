package uk.childprotection.plan;

import java.time.LocalDate;
import java.util.List;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.YesNo;

/**
 * One child's plan is to end without a conference: the answers of the form {@code propose-administrative-end}.
 *
 * @param keep no when there is nothing to propose; nothing else is answered then
 * @param on the last day of the plan; after a death the day of the death
 * @param evidence how it is known
 * @param authority the authority that has taken over; null unless the child has moved to it
 * @param conferenceOn the day of its transfer-in conference; null unless the child has moved
 * @param confirmedOn the day of its confirmation in writing; null unless the child has moved
 * @param consulted each agency that was invited to the conference which made the plan
 */
public record ProposedEnd(
        YesNo keep,
        PersonNumber child,
        PlanEnd reason,
        LocalDate on,
        String evidence,
        String authority,
        LocalDate conferenceOn,
        LocalDate confirmedOn,
        List<ConsultedAgencies.Agency> consulted) {

    public ProposedEnd {
        consulted = consulted == null ? List.of() : List.copyOf(consulted);
    }

    /** Whether something is proposed. */
    public boolean isKept() {
        return keep == YesNo.YES;
    }

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "proposed end of a plan";
    }
}
