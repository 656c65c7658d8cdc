package uk.childprotection.process.transfer;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.CodeList;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.TimeLimits;
import uk.childprotection.deadline.WorkingDays;
import uk.childprotection.plan.Plans;
import uk.childprotection.plan.TransferNotified;
import uk.childprotection.plan.TransferOut;
import uk.childprotection.plan.TransfersOut;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;

/** The social worker tells another authority that children on a plan have moved to it. */
@Component
class NotifyReceivingAuthorityForm implements FormHandler<TransferNotified> {

    private final Families families;
    private final Plans plans;
    private final TransfersOut transfers;
    private final TimeLimits practice;
    private final WorkingDays workingDays;

    NotifyReceivingAuthorityForm(
            Families families, Plans plans, TransfersOut transfers, TimeLimits practice, WorkingDays workingDays) {
        this.families = families;
        this.plans = plans;
        this.transfers = transfers;
        this.practice = practice;
        this.workingDays = workingDays;
    }

    /** @param within the time in which authorities hold a conference after a written notice */
    record Shown(String within, List<CodeList.Option> childOptions) {}

    @Override
    public String form() {
        return "notify-receiving-authority";
    }

    @Override
    public Class<TransferNotified> answers() {
        return TransferNotified.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = families.find(context.caseReference());
        return new Shown(
                practice.find(LimitName.TRANSFER_IN_CONFERENCE, context.today()).period(),
                plans.ofFamily(file.reference()).stream()
                        .flatMap(plan -> plan.childrenOn().stream())
                        .map(planned -> new CodeList.Option(planned.child().value(), file.nameOf(planned.child())))
                        .toList());
    }

    @Override
    public void submit(TransferNotified notified, FormContext context) {
        context.set(Variables.TRANSFER_NOTIFIED, notified.isKept());
        if (!notified.isKept()) {
            return;
        }
        TransferOut kept = transfers.notify(
                families.find(context.caseReference()),
                notified,
                context.person().id());
        context.set(Variables.TRANSFER_ID, kept.id().toString());
        context.set(
                Variables.TRANSFER_ANSWER_DUE_ON,
                practice.find(LimitName.TRANSFER_IN_CONFERENCE, kept.askedOn())
                        .countedFrom(kept.askedOn(), workingDays)
                        .dueAt());
    }
}
