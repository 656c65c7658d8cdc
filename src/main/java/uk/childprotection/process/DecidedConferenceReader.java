package uk.childprotection.process;

import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Families;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.Conferences;
import uk.childprotection.conference.Decisions;
import uk.childprotection.conference.Invitations;
import uk.childprotection.conference.Sitting;
import uk.childprotection.conference.Sittings;
import uk.childprotection.plan.Plans;

/** Reads from the rooms what the letters after a conference say. */
@Component
class DecidedConferenceReader {

    private final Families families;
    private final Conferences conferences;
    private final Invitations invitations;
    private final Sittings sittings;
    private final Decisions decisions;
    private final Plans plans;
    private final ConferenceSeen seen;

    DecidedConferenceReader(
            Families families,
            Conferences conferences,
            Invitations invitations,
            Sittings sittings,
            Decisions decisions,
            Plans plans,
            ConferenceSeen seen) {
        this.families = families;
        this.conferences = conferences;
        this.invitations = invitations;
        this.sittings = sittings;
        this.decisions = decisions;
        this.plans = plans;
        this.seen = seen;
    }

    /** Everything of a conference that has decided. */
    DecidedPapers read(ConferenceId id) {
        Conference conference = conferences.find(id);
        Sitting sitting = sittings.last(id).orElseThrow();
        return new DecidedPapers(
                conference,
                families.find(conference.family()),
                seen.colleague(conference.booked().chair()),
                decisions.of(id).orElseThrow(),
                plans.ofConference(id.uuid()),
                sitting,
                sittings.attendance(sitting),
                invitations.of(id));
    }
}
