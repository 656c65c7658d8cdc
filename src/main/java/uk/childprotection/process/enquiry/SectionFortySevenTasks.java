package uk.childprotection.process.enquiry;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.ConferenceKind;
import uk.childprotection.conference.Conferences;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.enquiry.Enquiries;
import uk.childprotection.enquiry.Enquiry;
import uk.childprotection.enquiry.EnquiryId;
import uk.childprotection.enquiry.StrategyDiscussion;
import uk.childprotection.plan.Plans;
import uk.childprotection.process.Variables;
import uk.childprotection.process.limit.ProcessLimits;

/** What {@code section-47-enquiry.bpmn} asks of the rooms, one bean per service task. */
@Configuration(proxyBeanMethods = false)
class SectionFortySevenTasks {

    /** The message that starts {@code initial-conference.bpmn} for a family. */
    static final String CONFERENCE_CALLED = "ConferenceCalled";

    @Bean
    JavaDelegate writeNoEnquiryLetters(
            Enquiries enquiries, Families families, EnquiryLetters wording, Letters letters) {
        return execution -> {
            Enquiry enquiry = enquiry(enquiries, execution);
            FamilyFile file = families.find(enquiry.family());
            StrategyDiscussion discussion =
                    enquiries.discussions(enquiry.id()).get(0).words();
            write(
                    letters,
                    enquiry.family(),
                    wording.ofNoEnquiry(EnquiryTables.referralOf(enquiry, file), discussion, file),
                    execution);
        };
    }

    @Bean
    JavaDelegate writeEnquiryBegunLetters(
            Enquiries enquiries, Families families, EnquiryLetters wording, Letters letters) {
        return execution -> {
            Enquiry enquiry = enquiry(enquiries, execution);
            StrategyDiscussion discussion =
                    enquiries.discussions(enquiry.id()).get(0).words();
            FamilyFile file = families.find(enquiry.family());
            write(
                    letters,
                    enquiry.family(),
                    wording.ofBeginning(enquiry, EnquiryTables.referralOf(enquiry, file), discussion, file),
                    execution);
        };
    }

    @Bean
    JavaDelegate writeOutcomeLetters(
            Enquiries enquiries, Families families, Plans plans, EnquiryLetters wording, Letters letters) {
        return execution -> {
            Enquiry enquiry = enquiry(enquiries, execution);
            FamilyFile file = families.find(enquiry.family());
            write(
                    letters,
                    enquiry.family(),
                    wording.ofOutcome(enquiry, file, plans.onAPlan(enquiry.family())),
                    execution);
        };
    }

    /** Starts {@code initial-conference.bpmn}, with the limit that has run since the strategy discussion and a new one for booking. */
    @Bean
    JavaDelegate callInitialConference(Conferences conferences, ProcessLimits limits, Clock clock) {
        return execution -> {
            FamilyReference family = FamilyReference.parse(Variables.CASE_REFERENCE.in(execution));
            String enquiry = Variables.ENQUIRY_ID.in(execution);
            Limit conferenceLimit = limits.of(execution, Variables.CONFERENCE_LIMIT);
            ConferenceId conference = conferences.call(
                    family,
                    ConferenceKind.INITIAL,
                    enquiry,
                    conferenceLimit.due().dueOn());
            Limit bookingLimit =
                    limits.open(family, LimitName.BOOKING_REQUEST, conference.value(), LondonTime.today(clock));
            Map<String, Object> variables = new HashMap<>();
            variables.put(Variables.CASE_REFERENCE.name(), family.value());
            variables.put(Variables.ENQUIRY_ID.name(), enquiry);
            variables.put(Variables.CONFERENCE_ID.name(), conference.value());
            variables.put(Variables.SOCIAL_WORKER.name(), Variables.SOCIAL_WORKER.in(execution));
            variables.putAll(ProcessLimits.variables(Variables.CONFERENCE_LIMIT, conferenceLimit));
            variables.putAll(ProcessLimits.variables(Variables.BOOKING_LIMIT, bookingLimit));
            execution
                    .getProcessEngineServices()
                    .getRuntimeService()
                    .createMessageCorrelation(CONFERENCE_CALLED)
                    .processInstanceBusinessKey(family.value())
                    .setVariables(variables)
                    .correlateStartMessage();
        };
    }

    private static Enquiry enquiry(Enquiries enquiries, DelegateExecution execution) {
        return enquiries.find(EnquiryId.parse(Variables.ENQUIRY_ID.in(execution)));
    }

    private static void write(
            Letters letters, FamilyReference family, List<LetterOrder> orders, DelegateExecution execution) {
        Variables.LETTER_BATCH.set(execution, letters.write(family, orders).id().toString());
    }
}
