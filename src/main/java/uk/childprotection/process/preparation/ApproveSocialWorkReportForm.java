package uk.childprotection.process.preparation;

import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.ReportApproval;
import uk.childprotection.conference.ReportWords;
import uk.childprotection.conference.SocialWorkReport;
import uk.childprotection.conference.SocialWorkReports;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.limit.ProcessLimits;
import uk.childprotection.process.words.ConferenceSeen;

/** A team manager, never the author, approves the social worker's report or gives it back with the reason. */
@Component
class ApproveSocialWorkReportForm implements FormHandler<ReportApproval> {

    private final ConferenceInHand inHand;
    private final ProcessLimits processLimits;
    private final SocialWorkReports reports;
    private final ConferenceSeen seen;

    ApproveSocialWorkReportForm(
            ConferenceInHand inHand, ProcessLimits processLimits, SocialWorkReports reports, ConferenceSeen seen) {
        this.inHand = inHand;
        this.processLimits = processLimits;
        this.reports = reports;
        this.seen = seen;
    }

    record Shown(
            String day,
            String dueOn,
            String author,
            String writtenOn,
            String history,
            String worries,
            String goingWell,
            List<ChildRow> children,
            String parenting,
            List<ParentRow> parents,
            String analysis,
            String recommendation) {}

    record ChildRow(
            PersonNumber number,
            String name,
            String life,
            String views,
            String needs,
            String changed,
            String planDone,
            String recommended) {}

    record ParentRow(PersonNumber number, String name, String views) {}

    @Override
    public String form() {
        return "approve-social-work-report";
    }

    @Override
    public Class<ReportApproval> answers() {
        return ReportApproval.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = inHand.file(context);
        Conference conference = inHand.conference(context);
        SocialWorkReport report = reports.find(conference.id()).orElseThrow();
        ReportWords words = report.words();
        return new Shown(
                LondonTime.inWords(conference.booked().on()),
                LondonTime.inWords(
                        processLimits.of(context, Variables.REPORT_LIMIT).due().dueOn()),
                seen.colleague(report.writtenBy()),
                LondonTime.inWords(Date.from(report.writtenAt())),
                words.history(),
                words.worries(),
                words.goingWell(),
                words.children().stream().map(child -> row(file, child)).toList(),
                words.parenting(),
                words.parents().stream()
                        .map(parent -> new ParentRow(parent.number(), file.nameOf(parent.number()), parent.views()))
                        .toList(),
                words.analysis(),
                words.recommendation());
    }

    @Override
    public void submit(ReportApproval approval, FormContext context) {
        reports.decide(
                inHand.conference(context).id(), approval, context.person().id());
        context.set(Variables.REPORT_APPROVED, approval.isApproved());
    }

    private static ChildRow row(FamilyFile file, ReportWords.OfChild child) {
        return new ChildRow(
                child.number(),
                file.nameOf(child.number()),
                child.life(),
                child.views(),
                child.needs(),
                child.changed(),
                child.planDone(),
                recommended(child));
    }

    /** Nothing for a child of a review who is not on the plan. */
    private static String recommended(ReportWords.OfChild child) {
        if (child.recommended() == null) {
            return null;
        }
        return child.category() == null
                ? child.recommended().label()
                : child.recommended().label() + ", " + child.category().label();
    }
}
