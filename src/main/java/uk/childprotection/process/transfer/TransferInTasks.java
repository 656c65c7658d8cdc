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
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.plan.TransfersIn;
import uk.childprotection.process.Variables;
import uk.childprotection.process.limit.ProcessLimits;

/** What {@code transfer-in-conference.bpmn} asks of the rooms; the conference itself is held as an initial one. */
@Configuration(proxyBeanMethods = false)
class TransferInTasks {

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
