package uk.childprotection.process.enquiry;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Child;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.YesNo;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.enquiry.Enquiries;
import uk.childprotection.enquiry.Enquiry;
import uk.childprotection.enquiry.EnquiryFindings;
import uk.childprotection.enquiry.EnquiryId;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.words.Fact;
import uk.childprotection.process.words.FamilyTables;

/** The social worker sees the children, speaks to the parents and asks the agencies. */
@Component
class CarryOutEnquiryForm implements FormHandler<EnquiryFindings> {

    private final Families families;
    private final Enquiries enquiries;

    CarryOutEnquiryForm(Families families, Enquiries enquiries) {
        this.families = families;
        this.enquiries = enquiries;
    }

    record Shown(
            String dueOn,
            List<Fact> referral,
            List<Fact> discussion,
            List<FamilyTables.ChildRow> childTable,
            List<FamilyTables.AdultRow> adultTable,
            List<ChildToSee> children,
            List<PersonInFile> adults,
            List<PersonInFile> agencies,
            List<Object> others) {}

    /** A child; one who is not born yet is known not to have been seen. */
    record ChildToSee(PersonNumber number, String name, YesNo seen, String notSeenWhy) {}

    record PersonInFile(PersonNumber number, String name) {}

    @Override
    public String form() {
        return "carry-out-enquiry";
    }

    @Override
    public Class<EnquiryFindings> answers() {
        return EnquiryFindings.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = families.find(context.caseReference());
        Enquiry enquiry = enquiries.find(EnquiryId.parse(context.get(Variables.ENQUIRY_ID)));
        return new Shown(
                LondonTime.inWords(context.get(Variables.ENQUIRY_LIMIT.dueOn())),
                FamilyTables.referral(EnquiryTables.referralOf(enquiry, file)),
                EnquiryTables.discussions(enquiries.discussions(enquiry.id())),
                FamilyTables.children(file, context.today()),
                FamilyTables.adults(file),
                file.children().stream().map(CarryOutEnquiryForm::toSee).toList(),
                FamilyTables.parents(file).stream()
                        .map(adult -> new PersonInFile(adult.number(), adult.name()))
                        .toList(),
                file.professionals().stream()
                        .map(one -> new PersonInFile(one.number(), FamilyTables.withAgency(one)))
                        .toList(),
                List.of());
    }

    @Override
    public void submit(EnquiryFindings findings, FormContext context) {
        enquiries.carryOut(
                EnquiryId.parse(context.get(Variables.ENQUIRY_ID)),
                findings,
                context.person().id());
    }

    private static ChildToSee toSee(Child child) {
        return child.isUnborn()
                ? new ChildToSee(child.number(), child.displayName(), YesNo.NO, "Not born yet.")
                : new ChildToSee(child.number(), child.displayName(), null, null);
    }
}
