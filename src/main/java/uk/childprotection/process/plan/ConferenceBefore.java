package uk.childprotection.process.plan;

import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.Conferences;
import uk.childprotection.conference.Reviews;
import uk.childprotection.plan.PlanPeriods;

/**
 * The conference before another: before a review the one that began the period which the review ends, whatever was held about the
 * family's other children meanwhile; before any other the last one.
 */
@Component
public class ConferenceBefore {

    private final Conferences conferences;
    private final Reviews reviews;
    private final PlanPeriods periods;

    ConferenceBefore(Conferences conferences, Reviews reviews, PlanPeriods periods) {
        this.conferences = conferences;
        this.reviews = reviews;
        this.periods = periods;
    }

    /** The conference before this one whose people belong at it; empty where there was none. */
    public Optional<Conference> of(Conference conference) {
        return reviews.planOf(conference.id())
                .map(looked -> periods.find(looked.period()).conference())
                .map(ConferenceId::new)
                .map(conferences::find)
                .or(() -> conferences.before(conference));
    }
}
