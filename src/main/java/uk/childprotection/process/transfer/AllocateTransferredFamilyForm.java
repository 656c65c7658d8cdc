package uk.childprotection.process.transfer;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.access.RoleInCase;
import uk.childprotection.casefile.CodeList;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.Family;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.enquiry.SocialWorkerChosen;
import uk.childprotection.plan.TransferIn;
import uk.childprotection.plan.TransfersIn;
import uk.childprotection.process.Variables;
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
    private final FamilyAccess access;
    private final SocialWorkersToChoose workers;
    private final ProcessLimits limits;

    AllocateTransferredFamilyForm(
            Families families,
            TransfersIn transfers,
            FamilyAccess access,
            SocialWorkersToChoose workers,
            ProcessLimits limits) {
        this.families = families;
        this.transfers = transfers;
        this.access = access;
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
        Family family = families.family(context.caseReference());
        families.allocate(family.reference(), chosen.socialWorker(), family.team(), context.today());
        access.withdraw(family.reference(), family.startedBy(), RoleInCase.STARTER);
        limits.met(context, Variables.ALLOCATION_LIMIT, context.today());
        context.set(Variables.SOCIAL_WORKER, chosen.socialWorker());
    }
}
