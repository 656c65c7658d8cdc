package uk.childprotection.process.transfer;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.CodeList;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.enquiry.SocialWorkerChosen;
import uk.childprotection.plan.TransferIn;
import uk.childprotection.plan.TransfersIn;
import uk.childprotection.process.Variables;
import uk.childprotection.process.enquiry.FirstAllocation;
import uk.childprotection.process.enquiry.SocialWorkersToChoose;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.limit.ProcessLimits;
import uk.childprotection.process.words.Fact;
import uk.childprotection.process.words.FamilyTables;

/** The team manager says which social worker prepares the conference of a family with a plan elsewhere. */
@Component
class AllocateTransferredFamilyForm implements FormHandler<SocialWorkerChosen> {

    private final Families families;
    private final TransfersIn transfers;
    private final FirstAllocation allocation;
    private final SocialWorkersToChoose workers;
    private final ProcessLimits limits;

    AllocateTransferredFamilyForm(
            Families families,
            TransfersIn transfers,
            FirstAllocation allocation,
            SocialWorkersToChoose workers,
            ProcessLimits limits) {
        this.families = families;
        this.transfers = transfers;
        this.allocation = allocation;
        this.workers = workers;
        this.limits = limits;
    }

    /** @param notice said instead of a list when the team has nobody to choose from */
    record Shown(
            String notice,
            String dueOn,
            String authority,
            List<Fact> plan,
            List<FamilyTables.ChildRow> childTable,
            List<CodeList.Option> socialWorkers,
            String socialWorker) {}

    @Override
    public String form() {
        return "allocate-transferred-family";
    }

    @Override
    public Class<SocialWorkerChosen> answers() {
        return SocialWorkerChosen.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = families.find(context.caseReference());
        TransferIn transfer = transfers.find(UUID.fromString(context.get(Variables.TRANSFER_ID)));
        List<CodeList.Option> choice = workers.ofTeam(file.family().team(), worker -> true);
        return new Shown(
                choice.isEmpty() ? SocialWorkersToChoose.NOBODY : null,
                LondonTime.inWords(context.get(Variables.CONFERENCE_LIMIT.dueOn())),
                transfer.authority(),
                TransferTables.planElsewhere(transfer, transfers.plans(transfer.id()), file),
                FamilyTables.children(file, context.today()),
                choice,
                file.family().socialWorker());
    }

    @Override
    public void submit(SocialWorkerChosen chosen, FormContext context) {
        allocation.to(chosen, context);
        limits.met(context, Variables.ALLOCATION_LIMIT, context.today());
    }
}
