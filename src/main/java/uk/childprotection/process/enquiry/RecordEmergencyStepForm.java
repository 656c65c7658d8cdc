package uk.childprotection.process.enquiry;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.CodeList;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.enquiry.EmergencyStep;
import uk.childprotection.enquiry.Enquiries;
import uk.childprotection.enquiry.EnquiryId;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.words.Fact;
import uk.childprotection.process.words.FamilyTables;

/** What was done at once for children in immediate danger. */
@Component
class RecordEmergencyStepForm implements FormHandler<EmergencyStep> {

    private final Families families;
    private final Enquiries enquiries;

    RecordEmergencyStepForm(Families families, Enquiries enquiries) {
        this.families = families;
        this.enquiries = enquiries;
    }

    record Shown(List<Fact> referral, List<FamilyTables.ChildRow> childTable, List<CodeList.Option> childOptions) {}

    @Override
    public String form() {
        return "record-emergency-step";
    }

    @Override
    public Class<EmergencyStep> answers() {
        return EmergencyStep.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = families.find(context.caseReference());
        return new Shown(
                FamilyTables.referral(EnquiryTables.referralOf(enquiries.find(enquiry(context)), file)),
                FamilyTables.children(file, context.today()),
                FamilyTables.childOptions(file));
    }

    @Override
    public void submit(EmergencyStep step, FormContext context) {
        enquiries.recordEmergencyStep(enquiry(context), step, context.person().id());
    }

    private static EnquiryId enquiry(FormContext context) {
        return EnquiryId.parse(context.get(Variables.ENQUIRY_ID));
    }
}
