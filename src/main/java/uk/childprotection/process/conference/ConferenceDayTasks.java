package uk.childprotection.process.conference;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.Sitting;
import uk.childprotection.conference.Sittings;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.process.Variables;
import uk.childprotection.process.letter.OutgoingLetters;
import uk.childprotection.process.preparation.ColleagueNotices;
import uk.childprotection.process.preparation.ConferencePapers;
import uk.childprotection.process.preparation.ConferencePapersReader;
import uk.childprotection.process.preparation.LateBookingLetters;

/** What {@code initial-conference.bpmn} asks of the rooms from the day of the conference on. */
@Configuration(proxyBeanMethods = false)
class ConferenceDayTasks {

    /** Tells the new day to everybody invited, to colleagues, and to the safeguarding manager where it lies beyond the limit. */
    @Bean
    JavaDelegate writeAdjournmentLetters(
            ConferencePapersReader reader,
            Sittings sittings,
            AdjournmentLetters adjournments,
            ColleagueNotices colleagues,
            LateBookingLetters lateBookings,
            Letters letters) {
        return execution -> {
            ConferenceId id = ConferenceId.parse(Variables.CONFERENCE_ID.in(execution));
            Sitting sitting = sittings.last(id).orElseThrow();
            ConferencePapers papers = reader.read(id);
            List<LetterOrder> orders = new ArrayList<>(adjournments.about(papers, sitting));
            orders.addAll(colleagues.moved(papers, sitting.heldOn()));
            orders.addAll(lateBookings.about(papers.conference()));
            OutgoingLetters.write(execution, letters, orders);
        };
    }

    @Bean
    JavaDelegate writeDecisionLetters(DecisionLetters decisions, Letters letters) {
        return execution -> OutgoingLetters.write(
                execution, letters, decisions.about(ConferenceId.parse(Variables.CONFERENCE_ID.in(execution))));
    }
}
