package uk.childprotection.process.transfer;

import java.util.Map;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.ChildAlreadyOpen;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.FamilyStatus;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.plan.TransferIn;
import uk.childprotection.plan.TransferReported;
import uk.childprotection.plan.TransfersIn;
import uk.childprotection.process.Variables;
import uk.childprotection.process.Variables.LimitVariables;
import uk.childprotection.process.enquiry.CaseOpening;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.limit.ProcessLimits;

/** Another authority has told us that a family with a plan moves here: the case is opened, and our clocks begin. */
@Component
class StartTransferInForm implements FormHandler<TransferReported> {

    private final Families families;
    private final TransfersIn transfers;
    private final CaseOpening opening;
    private final ProcessLimits limits;

    StartTransferInForm(Families families, TransfersIn transfers, CaseOpening opening, ProcessLimits limits) {
        this.families = families;
        this.transfers = transfers;
        this.opening = opening;
        this.limits = limits;
    }

    @Override
    public String form() {
        return "start-transfer-in";
    }

    @Override
    public Class<TransferReported> answers() {
        return TransferReported.class;
    }

    /** Tasklist gives a start form no data. */
    @Override
    public Object show(FormContext context) {
        return Map.of();
    }

    @Override
    public void submit(TransferReported reported, FormContext context) {
        transfers.check(reported);
        FamilyReference family = open(reported, context);
        families.changeStatus(family, FamilyStatus.TRANSFER_IN);
        TransferIn transfer =
                transfers.report(family, reported, context.person().id());
        context.set(Variables.TRANSFER_ID, transfer.id().toString());
        open(Variables.ALLOCATION_LIMIT, LimitName.TRANSFER_IN_ALLOCATION, transfer, context);
        open(Variables.CONFERENCE_LIMIT, LimitName.TRANSFER_IN_CONFERENCE, transfer, context);
    }

    /**
     * A child who has an open case here is worked with already, and what is decided about the child is decided there: two files of one
     * household would be two conferences and two social workers.
     */
    private FamilyReference open(TransferReported reported, FormContext context) {
        try {
            return opening.open(reported.team(), reported::family, context);
        } catch (ChildAlreadyOpen known) {
            throw new Refusal(
                    ("%s A transfer opens no second case: add whoever is missing to that file (“Update a family”), and report"
                                    + " there, as a Section 47 enquiry, that the other authority has a plan. The enquiry's strategy"
                                    + " discussion calls in the other authority, and our initial conference decides.")
                            .formatted(known.getMessage().replace(" Record the new referral there.", "")),
                    known);
        }
    }

    private void open(LimitVariables variables, LimitName name, TransferIn transfer, FormContext context) {
        limits.open(context, variables, name, transfer.id().toString(), transfer.notifiedOn());
    }
}
