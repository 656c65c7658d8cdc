package uk.childprotection.process.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.ConferenceRecords;
import uk.childprotection.conference.RecordVersion;
import uk.childprotection.conference.Sittings;
import uk.childprotection.correspondence.LetterBatch;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.Variables;
import uk.childprotection.process.letter.OutgoingLetters;
import uk.childprotection.process.limit.ProcessLimits;

/** What {@code conference-record.bpmn} and {@code correct-record.bpmn} ask of the rooms, and how a conference begins its record. */
@Configuration(proxyBeanMethods = false)
class RecordTasks {

    /** The message that starts {@code conference-record.bpmn} for a conference that has decided. */
    static final String RECORD_NEEDED = "RecordNeeded";

    /** Starts {@code conference-record.bpmn} with its limit, counted from the day of the conference; the conference goes on at once. */
    @Bean
    JavaDelegate beginRecord(Sittings sittings, ProcessLimits limits) {
        return execution -> {
            FamilyReference family = FamilyReference.parse(Variables.CASE_REFERENCE.in(execution));
            ConferenceId conference = ConferenceId.parse(Variables.CONFERENCE_ID.in(execution));
            LocalDate heldOn = sittings.last(conference).orElseThrow().heldOn();
            Limit limit = limits.open(family, LimitName.RECORD, conference.value(), heldOn);
            Map<String, Object> variables = new HashMap<>();
            variables.put(Variables.CASE_REFERENCE.name(), family.value());
            variables.put(Variables.CONFERENCE_ID.name(), conference.value());
            variables.put(Variables.CHAIR.name(), Variables.CHAIR.in(execution));
            variables.put(Variables.MINUTE_TAKER.name(), Variables.MINUTE_TAKER.orNull(execution));
            variables.putAll(ProcessLimits.variables(Variables.RECORD_LIMIT, limit));
            execution
                    .getProcessEngineServices()
                    .getRuntimeService()
                    .createMessageCorrelation(RECORD_NEEDED)
                    .processInstanceBusinessKey(family.value())
                    .setVariables(variables)
                    .correlateStartMessage();
        };
    }

    /** Writes the copies of the version that the chair approved. */
    @Bean
    JavaDelegate writeRecordLetters(ConferenceRecords records, RecordLetters copies, Letters letters) {
        return execution -> issue(execution, records, letters, version(execution, records), copies, List.of());
    }

    /** Writes the corrected record to everyone who had the one before, and the answer to the person who asked. */
    @Bean
    JavaDelegate writeCorrectedRecord(ConferenceRecords records, RecordLetters copies, Letters letters) {
        return execution -> issue(
                execution,
                records,
                letters,
                version(execution, records),
                copies,
                copies.answer(records.correction(correction(execution))).stream()
                        .toList());
    }

    /** Writes to the person whose correction was noted. */
    @Bean
    JavaDelegate writeCorrectionAnswer(ConferenceRecords records, RecordLetters answers, Letters letters) {
        return execution -> OutgoingLetters.write(
                execution,
                letters,
                answers.answer(records.correction(correction(execution))).stream()
                        .toList());
    }

    /** Notes the day on which the last copy of the batch left. */
    @Bean
    JavaDelegate noteRecordSent(ConferenceRecords records, Letters letters, Clock clock) {
        return execution -> {
            UUID batch = UUID.fromString(Variables.LETTER_BATCH.in(execution));
            records.sent(
                    ConferenceId.parse(Variables.CONFERENCE_ID.in(execution)),
                    batch,
                    letters.goneOn(batch).orElse(LondonTime.today(clock)));
        };
    }

    private static void issue(
            DelegateExecution execution,
            ConferenceRecords records,
            Letters letters,
            RecordVersion version,
            RecordLetters copies,
            List<LetterOrder> more) {
        List<LetterOrder> orders = new ArrayList<>(copies.copiesOf(version));
        orders.addAll(more);
        LetterBatch batch = letters.write(version.family(), orders);
        records.issued(version, batch.id());
        Variables.LETTER_BATCH.set(execution, batch.id().toString());
    }

    private static RecordVersion version(DelegateExecution execution, ConferenceRecords records) {
        return records.find(UUID.fromString(Variables.RECORD_VERSION_ID.in(execution)));
    }

    private static UUID correction(DelegateExecution execution) {
        return UUID.fromString(Variables.CORRECTION_ID.in(execution));
    }
}
