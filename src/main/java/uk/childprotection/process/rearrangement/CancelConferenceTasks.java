package uk.childprotection.process.rearrangement;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.Conferences;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.process.Variables;
import uk.childprotection.process.letter.OutgoingLetters;
import uk.childprotection.process.preparation.ColleagueNotices;
import uk.childprotection.process.preparation.ConferencePapers;
import uk.childprotection.process.preparation.ConferencePapersReader;
import uk.childprotection.process.preparation.HelpArrangedAnew;
import uk.childprotection.process.transfer.TransferInLetters;

/** What {@code cancel-conference.bpmn} asks, and how the conference that ran follows it. */
@Configuration(proxyBeanMethods = false)
class CancelConferenceTasks {

    private static final String CONFERENCE_CANCELLED = "ConferenceCancelled";

    @Bean
    JavaDelegate tellCancellation() {
        return execution -> RunningConference.tell(CONFERENCE_CANCELLED, execution);
    }

    /**
     * Nobody knows of a conference that was not booked yet, so that nobody is written to. The authority that has the plan of a family that
     * was to move here learns that it stays responsible.
     */
    @Bean
    JavaDelegate writeCancellationLetters(
            Conferences conferences,
            ConferencePapersReader reader,
            CancellationLetters cancellations,
            ColleagueNotices colleagues,
            HelpArrangedAnew help,
            TransferInLetters transferIn,
            Letters letters) {
        return execution -> {
            ConferenceId id = ConferenceId.parse(Variables.CONFERENCE_ID.in(execution));
            help.notAwaited(conferences.find(id));
            List<LetterOrder> orders = new ArrayList<>();
            if (conferences.find(id).isBooked()) {
                ConferencePapers papers = reader.read(id);
                orders.addAll(cancellations.about(papers));
                orders.addAll(colleagues.cancelled(papers));
            }
            orders.addAll(transferIn.notTakenOver(conferences.find(id)));
            OutgoingLetters.write(execution, letters, orders);
        };
    }
}
