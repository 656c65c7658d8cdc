package uk.childprotection.process.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.AbuseCategory;
import uk.childprotection.casefile.Child;
import uk.childprotection.casefile.ClosureReason;
import uk.childprotection.casefile.CodeList;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.conference.Attendance;
import uk.childprotection.conference.ChildDecision;
import uk.childprotection.conference.ChildParticipation;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.DecidedReview;
import uk.childprotection.conference.DecisionsTaken;
import uk.childprotection.conference.Recommendation;
import uk.childprotection.conference.ReportWords;
import uk.childprotection.conference.ReviewDecisionsTaken;
import uk.childprotection.conference.Reviews;
import uk.childprotection.conference.Sitting;
import uk.childprotection.conference.Sittings;
import uk.childprotection.conference.SocialWorkReports;
import uk.childprotection.conference.ViewAsked;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.plan.AgreedPlan;
import uk.childprotection.plan.PlanChild;
import uk.childprotection.plan.PlanEnd;
import uk.childprotection.plan.Plans;
import uk.childprotection.process.Variables;
import uk.childprotection.process.conference.RecordDecisionsForm;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.plan.CaseAfterPlan;
import uk.childprotection.process.plan.PlanUnderReview;
import uk.childprotection.process.words.ConferenceSeen;

/** The chair records what a review decided for each child on the plan. */
@Component
class RecordReviewDecisionsForm implements FormHandler<ReviewDecisionsTaken> {

    private final Families families;
    private final Sittings sittings;
    private final Reviews reviews;
    private final SocialWorkReports reports;
    private final Plans plans;
    private final PlanUnderReview underReview;
    private final CaseAfterPlan caseAfter;
    private final ConferenceSeen seen;

    RecordReviewDecisionsForm(
            Families families,
            Sittings sittings,
            Reviews reviews,
            SocialWorkReports reports,
            Plans plans,
            PlanUnderReview underReview,
            CaseAfterPlan caseAfter,
            ConferenceSeen seen) {
        this.families = families;
        this.sittings = sittings;
        this.reviews = reviews;
        this.reports = reports;
        this.plans = plans;
        this.underReview = underReview;
        this.caseAfter = caseAfter;
        this.seen = seen;
    }

    record Shown(
            String on,
            String dueOn,
            String quorum,
            boolean firstReview,
            List<PlanUnderReview.ActionRow> plan,
            List<ViewRow> views,
            List<ChildRow> children,
            List<OtherRow> considered,
            boolean anyoneConsidered,
            List<DecisionsTaken.NotAgreed> dissents,
            List<CodeList.Option> attendees,
            List<CodeList.Option> childOptions,
            List<CodeList.Option> keptOut,
            boolean anyoneKeptOut) {}

    record ViewRow(String number, String name, String agency) {}

    record ChildRow(
            PersonNumber number,
            String name,
            String age,
            String categoryNow,
            String recommended,
            String childsViews,
            AbuseCategory category) {}

    record OtherRow(PersonNumber number, String name, String age) {}

    @Override
    public String form() {
        return "record-review-decisions";
    }

    @Override
    public Class<ReviewDecisionsTaken> answers() {
        return ReviewDecisionsTaken.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = families.find(context.caseReference());
        Sitting sitting = sitting(context);
        List<Attendance> attendance = sittings.attendance(sitting);
        List<PlanChild> onPlan = underReview.plan(context).childrenOn();
        List<PersonNumber> numbers = onPlan.stream().map(PlanChild::child).toList();
        List<OtherRow> others = others(file, sitting);
        List<CodeList.Option> keptOut = seen.keptOut(file, sitting.conference());
        return new Shown(
                LondonTime.inWords(sitting.heldOn()),
                LondonTime.inWords(context.get(Variables.DECISION_LIMIT.dueOn())),
                RecordDecisionsForm.quorum(sitting),
                underReview.period(context).isFirst(),
                underReview.actions(context, file),
                reviews.viewsAsked(file, attendance, numbers).stream()
                        .map(asked -> row(file, asked))
                        .toList(),
                children(file, sitting, onPlan),
                others,
                !others.isEmpty(),
                List.of(),
                attendance.stream()
                        .filter(one -> one.came().isThere())
                        .map(one -> new CodeList.Option(one.attendee(), seen.nameAndRole(file, one)))
                        .toList(),
                onPlan.stream()
                        .map(child -> new CodeList.Option(child.child().value(), file.nameOf(child.child())))
                        .toList(),
                keptOut,
                !keptOut.isEmpty());
    }

    @Override
    public void submit(ReviewDecisionsTaken taken, FormContext context) {
        FamilyFile file = families.find(context.caseReference());
        Sitting sitting = sitting(context);
        AgreedPlan plan = underReview.plan(context);
        Map<PersonNumber, AbuseCategory> onPlan = new LinkedHashMap<>();
        plan.childrenOn().forEach(child -> onPlan.put(child.child(), child.category()));
        DecidedReview decided = reviews.record(
                sitting,
                file,
                sittings.attendance(sitting),
                onPlan,
                plans.onAPlan(file.reference()),
                underReview.period(context).isFirst(),
                taken,
                context.person().id());
        carryToPlan(decided, plan);
        followStatus(decided, file.reference());
        context.set(Variables.PLAN_NEEDED, decided.isPlanGoingOn());
    }

    /** Census: the plan of a child ends on the day of the review. */
    private void carryToPlan(DecidedReview decided, AgreedPlan plan) {
        LocalDate heldOn = decided.decided().outcome().heldOn();
        for (ChildDecision decision : decided.decided().decisions()) {
            if (decision.isPlan()) {
                plans.changeCategory(plan.plan().id(), decision.child(), decision.category(), heldOn);
            } else {
                plans.endFor(plan.plan().id(), decision.child(), heldOn, PlanEnd.REVIEW_DECIDED);
            }
        }
    }

    /** The case moves on when no child of the family is on a plan any more. */
    private void followStatus(DecidedReview decided, FamilyReference family) {
        if (plans.onAPlan(family).isEmpty()) {
            caseAfter.moveTo(
                    family,
                    decided.statusAfter(),
                    ClosureReason.OTHER,
                    decided.decided().outcome().heldOn());
        }
    }

    private Sitting sitting(FormContext context) {
        return sittings.last(ConferenceId.parse(context.get(Variables.CONFERENCE_ID)))
                .orElseThrow(() -> new IllegalStateException("The review has not been opened."));
    }

    private ViewRow row(FamilyFile file, ViewAsked asked) {
        return new ViewRow(asked.number(), file.nameOf(asked.child()), seen.nameAndRole(file, asked.attendee()));
    }

    private List<ChildRow> children(FamilyFile file, Sitting sitting, List<PlanChild> onPlan) {
        List<ChildParticipation> participation = sittings.participation(sitting);
        List<ReportWords.OfChild> reported = reports.find(sitting.conference()).stream()
                .flatMap(report -> report.words().children().stream())
                .toList();
        return onPlan.stream()
                .map(planned -> {
                    Child child = file.child(planned.child());
                    return new ChildRow(
                            child.number(),
                            child.displayName(),
                            ConferenceSeen.age(child, sitting.heldOn()),
                            planned.category().label(),
                            recommended(child.number(), reported),
                            RecordDecisionsForm.views(child.number(), participation),
                            planned.category());
                })
                .toList();
    }

    private static String recommended(PersonNumber child, List<ReportWords.OfChild> reported) {
        return reported.stream()
                .filter(report -> report.number().equals(child))
                .findFirst()
                .map(ReportWords.OfChild::recommended)
                .map(Recommendation::label)
                .orElse(null);
    }

    /** The children of the household who are on no plan; one who is on another has a review of its own. */
    private List<OtherRow> others(FamilyFile file, Sitting sitting) {
        Set<PersonNumber> planned = plans.onAPlan(file.reference());
        return file.children().stream()
                .filter(child -> !planned.contains(child.number()))
                .map(child ->
                        new OtherRow(child.number(), child.displayName(), ConferenceSeen.age(child, sitting.heldOn())))
                .toList();
    }
}
