package uk.childprotection.process.record;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.childprotection.conference.AgencyReports;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.FamilyMeetings;
import uk.childprotection.conference.KeptOut;
import uk.childprotection.conference.Sitting;
import uk.childprotection.conference.Sittings;
import uk.childprotection.conference.SocialWorkReports;
import uk.childprotection.process.words.ConferenceSeen;
import uk.childprotection.process.words.DecidedConferenceReader;
import uk.childprotection.process.words.DecidedPapers;

/** Reads from the rooms what belongs into the record of a conference. */
@Component
class RecordPapersReader {

    private final DecidedConferenceReader decidedConferences;
    private final Sittings sittings;
    private final SocialWorkReports reports;
    private final AgencyReports agencyReports;
    private final FamilyMeetings meetings;
    private final ConferenceSeen seen;

    RecordPapersReader(
            DecidedConferenceReader decidedConferences,
            Sittings sittings,
            SocialWorkReports reports,
            AgencyReports agencyReports,
            FamilyMeetings meetings,
            ConferenceSeen seen) {
        this.decidedConferences = decidedConferences;
        this.sittings = sittings;
        this.reports = reports;
        this.agencyReports = agencyReports;
        this.meetings = meetings;
        this.seen = seen;
    }

    RecordPapers read(ConferenceId id) {
        DecidedPapers decided = decidedConferences.read(id);
        List<Sitting> met = sittings.of(id);
        return new RecordPapers(
                decided,
                seen.colleague(decided.conference().booked().minuteTaker()),
                met.subList(0, met.size() - 1),
                sittings.participation(decided.sitting()),
                reports.find(id),
                agencyReports.of(id),
                reports.sharingOf(id),
                meetings.find(id),
                KeptOut.of(decided.invitees(), decided.attendance()));
    }
}
