package uk.childprotection.process.words;

import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Families;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.Conferences;
import uk.childprotection.conference.Decisions;
import uk.childprotection.conference.Invitations;
import uk.childprotection.conference.Reviews;
import uk.childprotection.conference.Sitting;
import uk.childprotection.conference.Sittings;
import uk.childprotection.plan.AgreedPlan;
import uk.childprotection.plan.PlanReviews;
import uk.childprotection.plan.Plans;

/** Reads from the rooms what the letters after a conference say. */
@Component
public class DecidedConferenceReader {

    private final Families families;
    private final Conferences conferences;
    private final Invitations invitations;
    private final Sittings sittings;
    private final Decisions decisions;
    private final Reviews reviews;
    private final Plans plans;
    private final PlanReviews planReviews;
    private final ConferenceSeen seen;

    DecidedConferenceReader(
            Families families,
            Conferences conferences,
            Invitations invitations,
            Sittings sittings,
            Decisions decisions,
            Reviews reviews,
            Plans plans,
            PlanReviews planReviews,
            ConferenceSeen seen) {
        this.families = families;
        this.conferences = conferences;
        this.invitations = invitations;
        this.sittings = sittings;
        this.decisions = decisions;
        this.reviews = reviews;
        this.plans = plans;
        this.planReviews = planReviews;
        this.seen = seen;
    }

    /** Everything of a conference that has decided. */
    public DecidedPapers read(ConferenceId id) {
        Conference conference = conferences.find(id);
        Sitting sitting = sittings.last(id).orElseThrow();
        return new DecidedPapers(
                conference,
                families.find(conference.family()),
                seen.colleague(conference.booked().chair()),
                decisions.of(id).orElseThrow(),
                plan(id),
                reviews.of(id),
                sitting,
                sittings.attendance(sitting),
                invitations.of(id));
    }

    /** The plan that an initial conference made, or that a review went on with; what it was when a review ended it. */
    private Optional<AgreedPlan> plan(ConferenceId id) {
        return plans.ofConference(id.uuid())
                .or(() -> planReviews.ofConference(id.uuid()).map(planReviews::asOf))
                .or(() -> reviews.planOf(id).map(looked -> plans.find(looked.plan())));
    }
}
