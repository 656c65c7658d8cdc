package uk.childprotection.process.preparation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.AbuseCategory;
import uk.childprotection.casefile.Adult;
import uk.childprotection.casefile.Child;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.Recommendation;
import uk.childprotection.conference.ReportWords;
import uk.childprotection.conference.SocialWorkReport;
import uk.childprotection.conference.SocialWorkReports;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.limit.ProcessLimits;
import uk.childprotection.process.plan.PlanUnderReview;
import uk.childprotection.process.words.ConferenceSeen;
import uk.childprotection.process.words.FamilyTables;

/** The social worker writes the report to the conference, or mends it when a manager has given it back. */
@Component
class WriteSocialWorkReportForm implements FormHandler<ReportWords> {

    private final ConferenceInHand inHand;
    private final ProcessLimits processLimits;
    private final SocialWorkReports reports;
    private final PlanUnderReview underReview;

    WriteSocialWorkReportForm(
            ConferenceInHand inHand,
            ProcessLimits processLimits,
            SocialWorkReports reports,
            PlanUnderReview underReview) {
        this.inHand = inHand;
        this.processLimits = processLimits;
        this.reports = reports;
        this.underReview = underReview;
    }

    record Shown(
            String day,
            String dueOn,
            String returned,
            boolean review,
            List<PlanUnderReview.ActionRow> plan,
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
            String age,
            boolean unborn,
            boolean onPlan,
            String life,
            String views,
            String needs,
            String changed,
            String planDone,
            Recommendation recommended,
            AbuseCategory category) {}

    record ParentRow(PersonNumber number, String name, String role, String views) {}

    @Override
    public String form() {
        return "write-social-work-report";
    }

    @Override
    public Class<ReportWords> answers() {
        return ReportWords.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = inHand.file(context);
        Conference conference = inHand.conference(context);
        SocialWorkReport earlier = reports.find(conference.id()).orElse(null);
        Set<PersonNumber> onPlan = underReview.children(context);
        ReportWords words =
                earlier == null ? new ReportWords(null, null, null, null, null, null, null, null) : earlier.words();
        return new Shown(
                LondonTime.inWords(conference.booked().on()),
                LondonTime.inWords(
                        processLimits.of(context, Variables.REPORT_LIMIT).due().dueOn()),
                earlier == null ? null : earlier.returnedBecause(),
                conference.kind().isReview(),
                underReview.actions(context, file),
                words.history(),
                words.worries(),
                words.goingWell(),
                file.children().stream()
                        .map(child -> row(child, conference, words, onPlan))
                        .toList(),
                words.parenting(),
                FamilyTables.parents(file).stream()
                        .map(parent -> row(file, parent, words))
                        .toList(),
                words.analysis(),
                words.recommendation());
    }

    @Override
    public void submit(ReportWords words, FormContext context) {
        reports.write(inHand.conference(context).id(), words, context.person().id());
    }

    private static ChildRow row(Child child, Conference conference, ReportWords words, Set<PersonNumber> onPlan) {
        ReportWords.OfChild earlier = words.children().stream()
                .filter(one -> one.number().equals(child.number()))
                .findFirst()
                .orElse(new ReportWords.OfChild(child.number(), null, null, null, null, null, null, null));
        return new ChildRow(
                child.number(),
                child.displayName(),
                ConferenceSeen.age(child, conference.booked().on()),
                child.isUnborn(),
                onPlan.contains(child.number()),
                earlier.life(),
                earlier.views(),
                earlier.needs(),
                earlier.changed(),
                earlier.planDone(),
                earlier.recommended(),
                earlier.category());
    }

    private static ParentRow row(FamilyFile file, Adult parent, ReportWords words) {
        String views = words.parents().stream()
                .filter(one -> one.number().equals(parent.number()))
                .findFirst()
                .map(ReportWords.OfParent::views)
                .orElse(null);
        return new ParentRow(parent.number(), parent.name(), ConferenceSeen.role(file, parent.number()), views);
    }
}
