package uk.childprotection.process.rearrangement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.conference.ChairChange;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.Conferences;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.process.Variables;
import uk.childprotection.process.letter.OutgoingLetters;
import uk.childprotection.process.preparation.ColleagueNotices;
import uk.childprotection.process.preparation.ConferencePapers;
import uk.childprotection.process.preparation.ConferencePapersReader;

/** What {@code change-chair.bpmn} asks of the rooms, one bean per service task. */
@Configuration(proxyBeanMethods = false)
class ChangeChairTasks {

    @Bean
    JavaDelegate handOverConferenceTasks(ChangedPeople people) {
        return execution -> people.ofConference(
                FamilyReference.parse(Variables.CASE_REFERENCE.in(execution)),
                Variables.CONFERENCE_ID.in(execution),
                Map.of(
                        Variables.CHAIR.name(), Variables.CHAIR.in(execution),
                        Variables.MINUTE_TAKER.name(), Variables.MINUTE_TAKER.in(execution)));
    }

    @Bean
    JavaDelegate writeChairChangeLetters(
            Conferences conferences,
            ConferencePapersReader reader,
            ChairChangeLetters changes,
            ColleagueNotices colleagues,
            Letters letters) {
        return execution -> {
            ConferenceId id = ConferenceId.parse(Variables.CONFERENCE_ID.in(execution));
            ChairChange change = conferences.chairChanges(id).get(0);
            if (!change.isOf(conferences.find(id).booked())) {
                OutgoingLetters.write(execution, letters, List.of()); // only the record changed hands
                return;
            }
            ConferencePapers papers = reader.read(id);
            List<LetterOrder> orders = new ArrayList<>(changes.about(papers, change));
            orders.addAll(colleagues.ledBySomebodyElse(papers, change));
            OutgoingLetters.write(execution, letters, orders);
        };
    }
}
