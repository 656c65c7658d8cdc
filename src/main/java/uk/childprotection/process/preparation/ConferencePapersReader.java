package uk.childprotection.process.preparation;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.conference.Booking;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.Conferences;
import uk.childprotection.conference.Invitations;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.process.words.ConferenceSeen;

/** Reads from the rooms what the letters about a conference say. */
@Component
public class ConferencePapersReader {

    private final Conferences conferences;
    private final Invitations invitations;
    private final Families families;
    private final Limits limits;
    private final ConferenceSeen seen;

    ConferencePapersReader(
            Conferences conferences, Invitations invitations, Families families, Limits limits, ConferenceSeen seen) {
        this.conferences = conferences;
        this.invitations = invitations;
        this.families = families;
        this.limits = limits;
        this.seen = seen;
    }

    /** What the letters say of a conference that is booked. */
    public ConferencePapers read(ConferenceId id) {
        Conference conference = conferences.find(id);
        Booking booking = conference.booked();
        FamilyFile file = families.find(conference.family());
        LocalDate today = seen.today();
        return new ConferencePapers(
                conference,
                file,
                invitations.of(id),
                seen.colleague(booking.chair()),
                seen.colleague(booking.minuteTaker()),
                seen.socialWorker(file),
                ahead(dueOn(conference, conference.kind().socialWorkReport()), booking.on(), today),
                ahead(dueOn(conference, conference.kind().agencyReport()), booking.on(), today),
                today);
    }

    /**
     * A day that its reader can still keep: a conference at short notice has limits that have gone by when its letters are written, which then
     * ask for the day before the conference, or for its own day.
     */
    private static LocalDate ahead(LocalDate dueOn, LocalDate conferenceOn, LocalDate today) {
        if (!dueOn.isBefore(today)) {
            return dueOn;
        }
        return conferenceOn.isAfter(today) ? conferenceOn.minusDays(1) : conferenceOn;
    }

    private LocalDate dueOn(Conference conference, LimitName name) {
        return limits.find(conference.family().value(), name, conference.id().value())
                .orElseThrow(() -> new IllegalStateException(conference + " has no limit " + name.code() + "."))
                .due()
                .dueOn();
    }
}
