package uk.childprotection.process.enquiry;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.CodeList;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.enquiry.Enquiries;
import uk.childprotection.enquiry.EnquiryId;
import uk.childprotection.enquiry.SocialWorkerChosen;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.words.Fact;
import uk.childprotection.process.words.FamilyTables;

/** The team manager says which social worker carries out the enquiry. */
@Component
class AllocateSocialWorkerForm implements FormHandler<SocialWorkerChosen> {

    private final Families families;
    private final Enquiries enquiries;
    private final FirstAllocation allocation;
    private final SocialWorkersToChoose workers;

    AllocateSocialWorkerForm(
            Families families, Enquiries enquiries, FirstAllocation allocation, SocialWorkersToChoose workers) {
        this.families = families;
        this.enquiries = enquiries;
        this.allocation = allocation;
        this.workers = workers;
    }

    /** @param notice said instead of a list when the team has nobody to choose from */
    record Shown(
            String notice,
            String dueOn,
            List<Fact> discussion,
            List<FamilyTables.ChildRow> childTable,
            List<CodeList.Option> socialWorkers,
            String socialWorker) {}

    @Override
    public String form() {
        return "allocate-social-worker";
    }

    @Override
    public Class<SocialWorkerChosen> answers() {
        return SocialWorkerChosen.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = families.find(context.caseReference());
        List<CodeList.Option> choice = workers.ofTeam(file.family().team(), worker -> true);
        return new Shown(
                choice.isEmpty() ? SocialWorkersToChoose.NOBODY : null,
                LondonTime.inWords(context.get(Variables.ENQUIRY_LIMIT.dueOn())),
                EnquiryTables.discussions(enquiries.discussions(EnquiryId.parse(context.get(Variables.ENQUIRY_ID)))),
                FamilyTables.children(file, context.today()),
                choice,
                file.family().socialWorker());
    }

    @Override
    public void submit(SocialWorkerChosen chosen, FormContext context) {
        allocation.to(chosen, context);
    }
}
