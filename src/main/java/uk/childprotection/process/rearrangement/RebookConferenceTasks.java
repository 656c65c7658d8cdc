package uk.childprotection.process.rearrangement;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.Conferences;
import uk.childprotection.conference.Rebooking;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.process.Variables;
import uk.childprotection.process.letter.OutgoingLetters;
import uk.childprotection.process.limit.MovedDates;
import uk.childprotection.process.plan.ReviewDay;
import uk.childprotection.process.preparation.BookingLimits;
import uk.childprotection.process.preparation.ColleagueNotices;
import uk.childprotection.process.preparation.ConferencePapers;
import uk.childprotection.process.preparation.ConferencePapersReader;
import uk.childprotection.process.preparation.HelpArrangedAnew;
import uk.childprotection.process.preparation.LateBookingLetters;

/** What {@code rebook-conference.bpmn} asks, and how the conference that runs follows it. */
@Configuration(proxyBeanMethods = false)
class RebookConferenceTasks {

    private static final String CONFERENCE_REBOOKED = "ConferenceRebooked";

    @Bean
    JavaDelegate tellRebooking() {
        return execution -> RunningConference.tell(CONFERENCE_REBOOKED, execution);
    }

    /** Moves the timers and due dates that hang on the day of the conference, and writes the new date to those who know the old one. */
    @Bean
    JavaDelegate followRebooking(
            Conferences conferences,
            BookingLimits limits,
            MovedDates dates,
            ReviewDay reviewDay,
            HelpArrangedAnew help,
            ConferencePapersReader reader,
            RebookingLetters rebookings,
            ColleagueNotices colleagues,
            LateBookingLetters lateBookings,
            Letters letters) {
        return execution -> {
            ConferenceId id = ConferenceId.parse(Variables.CONFERENCE_ID.in(execution));
            Conference moved = conferences.find(id);
            dates.move(execution, limits.moved(moved));
            if (moved.kind().isReview()) {
                reviewDay.moved(
                        Variables.PERIOD_ID.in(execution), moved.booked().on());
            }
            help.moved(moved);
            Rebooking rebooking = conferences.rebookings(id).get(0);
            ConferencePapers papers = reader.read(id);
            List<LetterOrder> orders = new ArrayList<>(rebookings.about(papers, rebooking));
            orders.addAll(colleagues.moved(papers, rebooking.wasOn()));
            orders.addAll(lateBookings.about(moved));
            OutgoingLetters.write(execution, letters, orders);
        };
    }
}
