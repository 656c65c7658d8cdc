package uk.childprotection.process.enquiry;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.childprotection.access.People;
import uk.childprotection.access.Person;
import uk.childprotection.access.Role;
import uk.childprotection.casefile.CodeList;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.YesNo;
import uk.childprotection.conference.Conferences;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.enquiry.Enquiries;
import uk.childprotection.enquiry.Enquiry;
import uk.childprotection.enquiry.EnquiryId;
import uk.childprotection.enquiry.OutcomeReview;
import uk.childprotection.enquiry.RecordedOutcome;
import uk.childprotection.plan.Plans;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.limit.ProcessLimits;
import uk.childprotection.process.words.Fact;

/** The team manager approves the outcome of an enquiry or returns it; never the person who recorded it. */
@Component
class ApproveEnquiryOutcomeForm implements FormHandler<OutcomeReview> {

    private final Families families;
    private final Enquiries enquiries;
    private final Conferences conferences;
    private final Plans plans;
    private final People people;
    private final ProcessLimits limits;

    ApproveEnquiryOutcomeForm(
            Families families,
            Enquiries enquiries,
            Conferences conferences,
            Plans plans,
            People people,
            ProcessLimits limits) {
        this.families = families;
        this.enquiries = enquiries;
        this.conferences = conferences;
        this.plans = plans;
        this.people = people;
        this.limits = limits;
    }

    record Shown(
            String dueOn,
            String recordedBy,
            List<Fact> found,
            List<EnquiryTables.OutcomeRow> outcomes,
            List<Fact> follows,
            List<EnquiryTables.LetterRow> letters,
            YesNo chairNeeded,
            List<CodeList.Option> chairs) {}

    @Override
    public String form() {
        return "approve-enquiry-outcome";
    }

    @Override
    public Class<OutcomeReview> answers() {
        return OutcomeReview.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = families.find(context.caseReference());
        Enquiry enquiry = enquiries.find(EnquiryId.parse(context.get(Variables.ENQUIRY_ID)));
        RecordedOutcome outcome = enquiry.recordedOutcome();
        return new Shown(
                LondonTime.inWords(context.get(Variables.ENQUIRY_LIMIT.dueOn())),
                people.find(enquiry.outcomeBy()).map(Person::name).orElse(enquiry.outcomeBy()),
                EnquiryTables.found(file, enquiry.findings()),
                EnquiryTables.outcomes(file, outcome),
                EnquiryTables.follows(outcome, plans.onAPlan(file.reference())),
                EnquiryTables.letters(file, outcome),
                YesNo.of(outcome.needsChairConsulted()),
                people.withRole(Role.CONFERENCE_CHAIR).stream()
                        .map(chair -> new CodeList.Option(chair.id(), chair.name()))
                        .toList());
    }

    @Override
    public void submit(OutcomeReview review, FormContext context) {
        Enquiry enquiry = enquiries.review(
                EnquiryId.parse(context.get(Variables.ENQUIRY_ID)),
                review,
                context.person().id());
        context.set(Variables.OUTCOME_APPROVED, review.isApproval());
        if (review.isApproval()) {
            limits.met(context, Variables.ENQUIRY_LIMIT, context.today());
            settleConference(enquiry, context);
        }
    }

    /**
     * An initial conference that the family waits for already takes up what this enquiry found; a second one is not called. A review that
     * waits is none: it puts no child onto a plan. About children who are on a plan already their review decides.
     */
    private void settleConference(Enquiry enquiry, FormContext context) {
        boolean needed = enquiry.recordedOutcome().isInitialConferenceNeeded(plans.onAPlan(enquiry.family()))
                && conferences.running(enquiry.family()).stream()
                        .allMatch(running -> running.kind().isReview());
        context.set(Variables.CONFERENCE_NEEDED, needed);
        if (!needed) {
            limits.close(context, Variables.CONFERENCE_LIMIT);
        }
    }
}
