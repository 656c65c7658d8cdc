package uk.childprotection.process.disagreement;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.conference.Complaint;
import uk.childprotection.conference.Complaints;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.process.Variables;
import uk.childprotection.process.letter.OutgoingLetters;

/** What {@code complaint.bpmn}, {@code complaint-panel.bpmn} and {@code withdraw-complaint.bpmn} ask, one bean per task. */
@Configuration(proxyBeanMethods = false)
class ComplaintTasks {

    private static final String COMPLAINT_WITHDRAWN = "ComplaintWithdrawn";

    @Bean
    JavaDelegate writeComplaintForAgency(Complaints complaints, ComplaintLetters wording, Letters letters) {
        return write(complaints, letters, wording::forAgency);
    }

    @Bean
    JavaDelegate writeComplaintDeclined(Complaints complaints, ComplaintLetters wording, Letters letters) {
        return write(complaints, letters, wording::declined);
    }

    @Bean
    JavaDelegate writeComplaintReceived(Complaints complaints, ComplaintLetters wording, Letters letters) {
        return write(complaints, letters, wording::received);
    }

    @Bean
    JavaDelegate writeChairsAnswer(Complaints complaints, ComplaintLetters wording, Letters letters) {
        return write(complaints, letters, wording::answered);
    }

    @Bean
    JavaDelegate writePanelDate(Complaints complaints, ComplaintLetters wording, Letters letters) {
        return write(complaints, letters, wording::panelMeets);
    }

    @Bean
    JavaDelegate writePanelsAnswer(Complaints complaints, ComplaintLetters wording, Letters letters) {
        return write(complaints, letters, wording::panelAnswered);
    }

    @Bean
    JavaDelegate writeComplaintWithdrawn(Complaints complaints, ComplaintLetters wording, Letters letters) {
        return write(complaints, letters, wording::withdrawn);
    }

    /** Ends the running instance of the complaint, in this transaction; a refusal when it can no longer be withdrawn. */
    @Bean
    JavaDelegate tellComplaintWithdrawn() {
        return execution -> {
            try {
                execution
                        .getProcessEngineServices()
                        .getRuntimeService()
                        .createMessageCorrelation(COMPLAINT_WITHDRAWN)
                        .processInstanceBusinessKey(execution.getProcessBusinessKey())
                        .processInstanceVariableEquals(
                                Variables.COMPLAINT_ID.name(), Variables.COMPLAINT_ID.in(execution))
                        .correlate();
            } catch (MismatchingMessageCorrelationException nobodyWaits) {
                throw new Refusal("This complaint can no longer be withdrawn.");
            }
        };
    }

    private static JavaDelegate write(
            Complaints complaints, Letters letters, Function<Complaint, List<LetterOrder>> wording) {
        return execution -> OutgoingLetters.write(
                execution,
                letters,
                wording.apply(complaints.find(UUID.fromString(Variables.COMPLAINT_ID.in(execution)))));
    }
}
