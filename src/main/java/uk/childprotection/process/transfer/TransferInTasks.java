package uk.childprotection.process.transfer;

import java.time.Clock;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.ConferenceKind;
import uk.childprotection.conference.Conferences;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.plan.TransfersIn;
import uk.childprotection.process.Variables;
import uk.childprotection.process.letter.OutgoingLetters;
import uk.childprotection.process.limit.ProcessLimits;
import uk.childprotection.process.limit.ReasonsAsked;

/** What {@code transfer-in-conference.bpmn} asks of the rooms; the conference itself is held as an initial one. */
@Configuration(proxyBeanMethods = false)
class TransferInTasks {

    private static final String TRANSFER_WITHDRAWN = "TransferWithdrawn";

    /** Whoever is asked in the running transfer why one of its limits has passed is still asked when it ends. */
    @Bean
    JavaDelegate handOverReasonsOwed(TransferLimits transferLimits, ReasonsAsked reasonsAsked) {
        return execution -> transferLimits
                .of(FamilyReference.parse(execution.getProcessBusinessKey()))
                .forEach(reasonsAsked::handOver);
    }

    /** Tells the running transfer of a family that the other authority has withdrawn its notice, in this transaction. */
    @Bean
    JavaDelegate tellTransferWithdrawn() {
        return execution -> execution
                .getProcessEngineServices()
                .getRuntimeService()
                .createMessageCorrelation(TRANSFER_WITHDRAWN)
                .processInstanceBusinessKey(execution.getProcessBusinessKey())
                .processInstanceVariableEquals(Variables.TRANSFER_ID.name(), Variables.TRANSFER_ID.in(execution))
                .correlate();
    }

    /** The other authority has our confirmation; whoever works on the case learns that nothing more is prepared. */
    @Bean
    JavaDelegate writeTransferWithdrawalLetters(TransfersIn transfers, TransferInLetters wording, Letters letters) {
        return execution -> OutgoingLetters.write(
                execution,
                letters,
                wording.withdrawn(transfers.find(UUID.fromString(Variables.TRANSFER_ID.in(execution)))));
    }

    /** Calls the conference, with the limit that has run since the written notice and a new one for booking. */
    @Bean
    JavaDelegate callTransferInConference(
            TransfersIn transfers, Conferences conferences, ProcessLimits limits, Clock clock) {
        return execution -> {
            FamilyReference family = FamilyReference.parse(Variables.CASE_REFERENCE.in(execution));
            ConferenceId conference = conferences.call(
                    family,
                    ConferenceKind.TRANSFER_IN,
                    null,
                    limits.of(execution, Variables.CONFERENCE_LIMIT).due().dueOn());
            transfers.decidedBy(UUID.fromString(Variables.TRANSFER_ID.in(execution)), conference.uuid());
            Limit booking = limits.open(family, LimitName.BOOKING_REQUEST, conference.value(), LondonTime.today(clock));
            Variables.CONFERENCE_ID.set(execution, conference.value());
            ProcessLimits.variables(Variables.BOOKING_LIMIT, booking).forEach(execution::setVariable);
        };
    }
}
