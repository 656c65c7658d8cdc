package uk.childprotection.conference;

import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.Refusal;

/** There is no such conference, or none of the family that is still to be finished. */
public class ConferenceNotFound extends Refusal {

    public ConferenceNotFound(ConferenceId id) {
        super("There is no conference with the id %s.".formatted(id));
    }

    public ConferenceNotFound(FamilyReference family) {
        super("The case %s has no conference that is still to be held.".formatted(family));
    }
}
