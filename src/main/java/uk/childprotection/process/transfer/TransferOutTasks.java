package uk.childprotection.process.transfer;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.plan.TransferOut;
import uk.childprotection.plan.TransfersOut;
import uk.childprotection.process.Variables;
import uk.childprotection.process.letter.OutgoingLetters;

/** What {@code transfer-out.bpmn} asks of the rooms, one bean per service task. */
@Configuration(proxyBeanMethods = false)
class TransferOutTasks {

    @Bean
    JavaDelegate writeTransferLetter(TransfersOut transfers, TransferOutLetters wording, Letters letters) {
        return execution ->
                OutgoingLetters.write(execution, letters, List.of(wording.first(transfer(transfers, execution))));
    }

    @Bean
    JavaDelegate writeTransferReminder(TransfersOut transfers, TransferOutLetters wording, Letters letters) {
        return execution ->
                OutgoingLetters.write(execution, letters, List.of(wording.reminder(transfer(transfers, execution))));
    }

    private static TransferOut transfer(TransfersOut transfers, DelegateExecution execution) {
        return transfers.find(UUID.fromString(Variables.TRANSFER_ID.in(execution)));
    }
}
