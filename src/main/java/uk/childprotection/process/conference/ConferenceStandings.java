package uk.childprotection.process.conference;

import org.springframework.stereotype.Component;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.Sittings;

/** How conferences stand, for the conditions of diagrams. */
@Component
public class ConferenceStandings {

    private final Sittings sittings;

    ConferenceStandings(Sittings sittings) {
        this.sittings = sittings;
    }

    /** Whether the conference has met before and was adjourned or cut short; an expression of a diagram asks this. */
    public boolean isAdjourned(String conferenceId) {
        return sittings.last(ConferenceId.parse(conferenceId))
                .filter(sitting -> !sitting.goesAhead())
                .isPresent();
    }
}
