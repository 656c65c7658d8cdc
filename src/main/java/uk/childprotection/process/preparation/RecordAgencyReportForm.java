package uk.childprotection.process.preparation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.Professional;
import uk.childprotection.conference.AgencyReport;
import uk.childprotection.conference.AgencyReports;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.ReceivedReport;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.limit.ProcessLimits;
import uk.childprotection.process.words.AgenciesSeen;
import uk.childprotection.process.words.Fact;
import uk.childprotection.process.words.FamilyTables;

/** The conference administrator records that an agency's report came, or why it will not. */
@Component
class RecordAgencyReportForm implements FormHandler<ReceivedReport> {

    private final ConferenceInHand inHand;
    private final AgencyReports reports;
    private final ProcessLimits limits;

    RecordAgencyReportForm(ConferenceInHand inHand, AgencyReports reports, ProcessLimits limits) {
        this.inHand = inHand;
        this.reports = reports;
        this.limits = limits;
    }

    record Shown(String agency, String askedOn, String dueOn, String day, List<Fact> facts) {}

    @Override
    public String form() {
        return "record-agency-report";
    }

    @Override
    public Class<ReceivedReport> answers() {
        return ReceivedReport.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = inHand.file(context);
        AgencyReport report = report(context);
        Professional professional = file.professional(report.professional());
        return new Shown(
                AgenciesSeen.agency(professional),
                LondonTime.inWords(report.askedOn()),
                LondonTime.inWords(report.dueOn()),
                LondonTime.inWords(inHand.conference(context).booked().on()),
                Fact.table()
                        .with("Asked", FamilyTables.withAgency(professional))
                        .with("About", AgenciesSeen.childrenKnownTo(file, professional))
                        .with("Asked for on", report.askedOn())
                        .with("Due by", report.dueOn())
                        .rows());
    }

    @Override
    public void submit(ReceivedReport received, FormContext context) {
        Conference conference = inHand.conference(context);
        reports.record(report(context).id(), received, context.person().id());
        List<AgencyReport> all = reports.of(conference.id());
        if (all.stream().noneMatch(AgencyReport::isAwaited)) {
            limits.met(context, Variables.AGENCY_REPORT_LIMIT, lastReceived(all, context.today()));
        }
    }

    private AgencyReport report(FormContext context) {
        return reports.find(UUID.fromString(context.get(Variables.REPORT_ID)));
    }

    /** The day the last report came; today when none of them comes. */
    private static LocalDate lastReceived(List<AgencyReport> all, LocalDate today) {
        return all.stream()
                .filter(AgencyReport::isReceived)
                .map(AgencyReport::receivedOn)
                .max(LocalDate::compareTo)
                .orElse(today);
    }
}
