package uk.childprotection.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.deadline.LondonTime;

/** The chair's talk with the family before each conference. */
@Service
@Transactional
public class FamilyMeetings {

    private final JdbcAggregateTemplate rows;
    private final Clock clock;

    FamilyMeetings(JdbcAggregateTemplate rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The talk before a conference, once the chair has recorded it. */
    @Transactional(readOnly = true)
    public Optional<FamilyMeeting> find(ConferenceId conference) {
        return Optional.ofNullable(rows.findById(conference, FamilyMeeting.class));
    }

    /** The chair records the talk; refused for a day to come. */
    public void record(ConferenceId conference, FamilyTalk talk, String by) {
        LocalDate today = LondonTime.today(clock);
        if (talk.on().isAfter(today)) {
            throw new Refusal("“Day of the meeting” lies in the future.");
        }
        rows.insert(new FamilyMeeting(conference, talk.on(), talk, by, clock.instant(), 0));
    }
}
