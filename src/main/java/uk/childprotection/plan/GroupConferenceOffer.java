package uk.childprotection.plan;

import java.time.LocalDate;
import uk.childprotection.casefile.PersonNumbers;

/**
 * A family group conference is offered: the answers of the form {@code offer-group-conference}.
 *
 * @param offeredTo the adults and children to whom it was offered
 * @param words what it could be for, as the family reads it
 */
public record GroupConferenceOffer(PersonNumbers offeredTo, LocalDate on, String words) {

    public GroupConferenceOffer {
        offeredTo = offeredTo == null ? PersonNumbers.NOBODY : offeredTo;
    }

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "offer of a family group conference";
    }
}
