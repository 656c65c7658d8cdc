package uk.childprotection.process.transfer;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.ClosureReason;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.FamilyStatus;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.Conferences;
import uk.childprotection.deadline.Limits;
import uk.childprotection.enquiry.Enquiries;
import uk.childprotection.plan.TransferIn;
import uk.childprotection.plan.TransferWithdrawal;
import uk.childprotection.plan.TransfersIn;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.limit.ReasonsAsked;

/** Another authority takes back that a family with a plan moves here, before our conference is booked. */
@Component
class WithdrawTransferInForm implements FormHandler<TransferWithdrawal> {

    private final TransfersIn transfers;
    private final Conferences conferences;
    private final TransferLimits transferLimits;
    private final Limits limits;
    private final ReasonsAsked reasonsAsked;
    private final Enquiries enquiries;
    private final Families families;

    WithdrawTransferInForm(
            TransfersIn transfers,
            Conferences conferences,
            TransferLimits transferLimits,
            Limits limits,
            ReasonsAsked reasonsAsked,
            Enquiries enquiries,
            Families families) {
        this.transfers = transfers;
        this.conferences = conferences;
        this.transferLimits = transferLimits;
        this.limits = limits;
        this.reasonsAsked = reasonsAsked;
        this.enquiries = enquiries;
        this.families = families;
    }

    @Override
    public String form() {
        return "withdraw-transfer-in";
    }

    @Override
    public Class<TransferWithdrawal> answers() {
        return TransferWithdrawal.class;
    }

    @Override
    public Object show(FormContext context) {
        return null;
    }

    @Override
    public void submit(TransferWithdrawal withdrawal, FormContext context) {
        FamilyReference family = withdrawal.reference();
        context.startCase(family);
        TransferIn transfer = transfers.waiting(List.of(family)).stream()
                .findFirst()
                .orElseThrow(() ->
                        new Refusal("The case %s has no transfer from another authority that waits for our conference."
                                .formatted(family)));
        Optional<Conference> called = Optional.ofNullable(transfer.conference())
                .map(ConferenceId::new)
                .map(conferences::find);
        refuseBooked(called, family);
        transfers.withdraw(transfer.id(), withdrawal);
        called.ifPresent(conference -> conferences.fallOut(
                conference.id(),
                "The other authority has withdrawn its notice.",
                "The other authority stays responsible for the plan."));
        closeLimits(family);
        if (enquiries.running(family).isPresent()) {
            families.changeStatus(family, FamilyStatus.ENQUIRY);
        } else {
            families.close(family, ClosureReason.OTHER, context.today());
        }
        context.set(Variables.TRANSFER_ID, transfer.id().toString());
    }

    private static void refuseBooked(Optional<Conference> called, FamilyReference family) {
        if (called.filter(Conference::isBooked).isPresent()) {
            throw new Refusal(
                    "The transfer-in conference of the case %s is booked: its chair cancels it, and everybody invited is told."
                            .formatted(family));
        }
    }

    private void closeLimits(FamilyReference family) {
        transferLimits.of(family).stream()
                .filter(limit -> limit.metOn() == null && limit.closedAt() == null)
                .forEach(limit -> reasonsAsked.withdrawUnlessPassed(limits.close(limit.id())));
    }
}
