package uk.childprotection.process.enquiry;

import java.util.Map;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.enquiry.ConcernReported;
import uk.childprotection.enquiry.Enquiries;
import uk.childprotection.enquiry.Enquiry;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.limit.ProcessLimits;

/** A concern is reported: the family's case is opened, or the referral added to the case that is open. */
@Component
class StartEnquiryForm implements FormHandler<ConcernReported> {

    private final Families families;
    private final Enquiries enquiries;
    private final CaseOpening opening;
    private final ProcessLimits limits;

    StartEnquiryForm(Families families, Enquiries enquiries, CaseOpening opening, ProcessLimits limits) {
        this.families = families;
        this.enquiries = enquiries;
        this.opening = opening;
        this.limits = limits;
    }

    @Override
    public String form() {
        return "start-enquiry";
    }

    @Override
    public Class<ConcernReported> answers() {
        return ConcernReported.class;
    }

    /** Tasklist gives a start form no data. */
    @Override
    public Object show(FormContext context) {
        return Map.of();
    }

    @Override
    public void submit(ConcernReported concern, FormContext context) {
        FamilyReference family = concern.isAboutOpenCase()
                ? addReferral(concern, context)
                : opening.open(concern.team(), concern::family, context);
        Enquiry enquiry =
                enquiries.open(family, concern.receivedOn(), context.person().id(), concern.isImmediateDanger());
        context.set(Variables.ENQUIRY_ID, enquiry.id().value());
        context.set(Variables.IMMEDIATE_DANGER, enquiry.immediateDanger());
        limits.open(
                context,
                Variables.STRATEGY_LIMIT,
                LimitName.STRATEGY_DISCUSSION,
                enquiry.id().value(),
                enquiry.referredOn());
    }

    private FamilyReference addReferral(ConcernReported concern, FormContext context) {
        FamilyReference family = concern.openCase();
        context.startCase(family);
        families.addReferral(family, concern.referral(), context.person().id());
        return family;
    }
}
