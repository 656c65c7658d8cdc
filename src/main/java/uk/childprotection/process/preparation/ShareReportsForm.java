package uk.childprotection.process.preparation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.conference.AgencyReport;
import uk.childprotection.conference.AgencyReports;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.Invitations;
import uk.childprotection.conference.Invitee;
import uk.childprotection.conference.ReportSharing;
import uk.childprotection.conference.SharedReports;
import uk.childprotection.conference.SocialWorkReports;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.limit.ProcessLimits;
import uk.childprotection.process.words.AgenciesSeen;
import uk.childprotection.process.words.ConferenceSeen;

/** The social worker records how the reports reached each person of the family before the conference. */
@Component
class ShareReportsForm implements FormHandler<SharedReports> {

    private final ConferenceInHand inHand;
    private final ProcessLimits processLimits;
    private final SocialWorkReports reports;
    private final AgencyReports agencyReports;
    private final Invitations invitations;

    ShareReportsForm(
            ConferenceInHand inHand,
            ProcessLimits processLimits,
            SocialWorkReports reports,
            AgencyReports agencyReports,
            Invitations invitations) {
        this.inHand = inHand;
        this.processLimits = processLimits;
        this.reports = reports;
        this.agencyReports = agencyReports;
        this.invitations = invitations;
    }

    record Shown(String dueOn, boolean agencyReportsReceived, List<ReportRow> reports, List<PersonRow> people) {}

    record ReportRow(String agency, String standing, String gist) {}

    record PersonRow(PersonNumber number, String name, String role, String exclusion) {}

    @Override
    public String form() {
        return "share-reports";
    }

    @Override
    public Class<SharedReports> answers() {
        return SharedReports.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = inHand.file(context);
        ConferenceId conference = inHand.conference(context).id();
        List<AgencyReport> asked = agencyReports.of(conference);
        return new Shown(
                LondonTime.inWords(dueOn(context)),
                isAnyReceived(asked),
                asked.stream().map(report -> row(file, report)).toList(),
                invitations.familyOf(conference, file).stream()
                        .map(invitee -> row(file, invitee))
                        .toList());
    }

    @Override
    public void submit(SharedReports shared, FormContext context) {
        Conference conference = inHand.conference(context);
        List<ReportSharing> sharings = reports.share(
                conference.id(), shared, dueOn(context), isAnyReceived(agencyReports.of(conference.id())));
        processLimits.met(
                context,
                Variables.REPORT_LIMIT,
                sharings.stream()
                        .map(ReportSharing::sharedOn)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElse(context.today()));
    }

    private LocalDate dueOn(FormContext context) {
        return processLimits.of(context, Variables.REPORT_LIMIT).due().dueOn();
    }

    private static boolean isAnyReceived(List<AgencyReport> asked) {
        return asked.stream().anyMatch(AgencyReport::isReceived);
    }

    private static ReportRow row(FamilyFile file, AgencyReport report) {
        String standing = report.isReceived()
                ? "Received on " + LondonTime.inWords(report.receivedOn())
                : report.isAwaited() ? "Awaited by " + LondonTime.inWords(report.dueOn()) : "Not coming";
        return new ReportRow(AgenciesSeen.agency(file.professional(report.professional())), standing, report.gist());
    }

    private static PersonRow row(FamilyFile file, Invitee invitee) {
        return new PersonRow(
                invitee.number(),
                file.nameOf(invitee.number()),
                ConferenceSeen.role(file, invitee.number()),
                invitee.excluded().label());
    }
}
