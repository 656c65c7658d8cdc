package uk.childprotection.process.enquiry;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.CodeList;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.ReferralDetails;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.enquiry.Enquiries;
import uk.childprotection.enquiry.Enquiry;
import uk.childprotection.enquiry.EnquiryId;
import uk.childprotection.enquiry.ReferrerTold;
import uk.childprotection.enquiry.StrategyDiscussion;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.limit.ProcessLimits;
import uk.childprotection.process.words.Fact;
import uk.childprotection.process.words.FamilyTables;

/** The strategy discussion that begins an enquiry, and with it the clock of the enquiry and of the initial conference. */
@Component
class HoldStrategyDiscussionForm implements FormHandler<StrategyDiscussion> {

    private final Families families;
    private final Enquiries enquiries;
    private final ProcessLimits limits;

    HoldStrategyDiscussionForm(Families families, Enquiries enquiries, ProcessLimits limits) {
        this.families = families;
        this.enquiries = enquiries;
        this.limits = limits;
    }

    record Shown(
            String dueOn,
            List<Fact> referral,
            List<FamilyTables.ChildRow> childTable,
            List<FamilyTables.AdultRow> adultTable,
            List<CodeList.Option> nextSteps,
            List<CodeList.Option> waysToTell) {}

    @Override
    public String form() {
        return "hold-strategy-discussion";
    }

    @Override
    public Class<StrategyDiscussion> answers() {
        return StrategyDiscussion.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = families.find(context.caseReference());
        ReferralDetails referral = EnquiryTables.referralOf(enquiries.find(enquiry(context)), file);
        return new Shown(
                LondonTime.inWords(context.get(Variables.STRATEGY_LIMIT.dueOn())),
                FamilyTables.referral(referral),
                FamilyTables.children(file, context.today()),
                FamilyTables.adults(file),
                NextSteps.options(file),
                waysToTell(referral));
    }

    @Override
    public void submit(StrategyDiscussion discussion, FormContext context) {
        Enquiry enquiry =
                enquiries.hold(enquiry(context), discussion, context.person().id());
        boolean enquiryNeeded = discussion.decision().isEnquiry();
        limits.met(context, Variables.STRATEGY_LIMIT, discussion.heldOn());
        context.set(Variables.ENQUIRY_NEEDED, enquiryNeeded);
        if (enquiryNeeded) {
            startClocks(enquiry, context);
        }
    }

    private void startClocks(Enquiry enquiry, FormContext context) {
        String subject = enquiry.id().value();
        limits.open(context, Variables.ENQUIRY_LIMIT, LimitName.ENQUIRY, subject, enquiry.clockStartedOn());
        limits.open(
                context, Variables.CONFERENCE_LIMIT, LimitName.INITIAL_CONFERENCE, subject, enquiry.clockStartedOn());
    }

    /** Nobody can write to a referrer who has given no name or address. */
    private static List<CodeList.Option> waysToTell(ReferralDetails referral) {
        return Arrays.stream(ReferrerTold.values())
                .filter(way -> way != ReferrerTold.BY_LETTER || EnquiryLetters.canWriteTo(referral))
                .map(way -> new CodeList.Option(way.code(), way.label()))
                .toList();
    }

    private static EnquiryId enquiry(FormContext context) {
        return EnquiryId.parse(context.get(Variables.ENQUIRY_ID));
    }
}
