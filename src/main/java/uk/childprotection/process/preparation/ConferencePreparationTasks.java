package uk.childprotection.process.preparation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.childprotection.conference.AgencyReports;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.Conferences;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.deadline.Limits;
import uk.childprotection.process.Variables;
import uk.childprotection.process.letter.OutgoingLetters;

/** What {@code conference-preparation.bpmn} asks of the rooms, one bean per service task. */
@Configuration(proxyBeanMethods = false)
class ConferencePreparationTasks {

    @Bean
    JavaDelegate writeLateBookingNotice(Conferences conferences, LateBookingLetters notices, Letters letters) {
        return execution ->
                OutgoingLetters.write(execution, letters, notices.about(conferences.find(conference(execution))));
    }

    @Bean
    JavaDelegate writeExclusionLetters(ConferencePapersReader papers, ExclusionLetters exclusions, Letters letters) {
        return execution ->
                OutgoingLetters.write(execution, letters, exclusions.to(papers.read(conference(execution))));
    }

    /** The invitations to a review have a limit, which is met when they have gone. */
    @Bean
    JavaDelegate writeInvitations(
            ConferencePapersReader reader, InvitationLetters invitations, ColleagueNotices notices, Letters letters) {
        return execution -> {
            ConferencePapers papers = reader.read(conference(execution));
            List<LetterOrder> orders = new ArrayList<>(invitations.to(papers));
            orders.addAll(notices.booked(papers));
            OutgoingLetters.write(execution, letters, orders);
            String limit = Variables.INVITATIONS_LIMIT.id().orNull(execution);
            if (limit != null) {
                Variables.LETTER_LIMIT_ID.set(execution, limit);
            }
        };
    }

    @Bean
    JavaDelegate writeReportReminder(
            ConferencePapersReader papers,
            AgencyReports reports,
            ReportLetters reminders,
            Limits limits,
            Letters letters) {
        return execution -> {
            limits.warned(UUID.fromString(Variables.AGENCY_REPORT_LIMIT.id().in(execution)));
            OutgoingLetters.write(
                    execution,
                    letters,
                    reminders.reminder(papers.read(conference(execution)), reports.find(report(execution))));
        };
    }

    @Bean
    JavaDelegate writeReportOverdue(
            ConferencePapersReader papers, AgencyReports reports, ReportLetters notices, Letters letters) {
        return execution -> OutgoingLetters.write(
                execution,
                letters,
                notices.overdue(papers.read(conference(execution)), reports.find(report(execution))));
    }

    private static ConferenceId conference(DelegateExecution execution) {
        return ConferenceId.parse(Variables.CONFERENCE_ID.in(execution));
    }

    private static UUID report(DelegateExecution execution) {
        return UUID.fromString(Variables.REPORT_ID.in(execution));
    }
}
