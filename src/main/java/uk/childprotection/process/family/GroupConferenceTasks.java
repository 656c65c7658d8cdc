package uk.childprotection.process.family;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.correspondence.Audience;
import uk.childprotection.correspondence.GroupConferenceOffer;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.correspondence.Passage;
import uk.childprotection.plan.FamilyGroupConference;
import uk.childprotection.plan.FamilyGroupConferences;
import uk.childprotection.process.Variables;
import uk.childprotection.process.letter.OutgoingLetters;
import uk.childprotection.process.words.ConferenceSeen;

/** What {@code family-group-conference.bpmn} asks of the rooms, one bean per service task. */
@Configuration(proxyBeanMethods = false)
class GroupConferenceTasks {

    @Bean
    JavaDelegate writeGroupConferenceOffer(
            FamilyGroupConferences conferences, Families families, ConferenceSeen seen, Letters letters) {
        return execution -> {
            FamilyGroupConference offered =
                    conferences.find(UUID.fromString(Variables.GROUP_CONFERENCE_ID.in(execution)));
            OutgoingLetters.write(execution, letters, orders(offered, families.find(offered.family()), seen));
        };
    }

    private static List<LetterOrder> orders(FamilyGroupConference offered, FamilyFile file, ConferenceSeen seen) {
        return offered.offeredTo().all().stream()
                .map(number -> LetterOrder.of(
                        seen.recipient(file, number),
                        new GroupConferenceOffer(
                                number.isChild() ? Audience.CHILD : Audience.FAMILY,
                                offered.offeredOn(),
                                List.of(Passage.of(offered.offerWords())),
                                seen.socialWorker(file))))
                .toList();
    }
}
