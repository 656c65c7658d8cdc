package uk.childprotection.process.transfer;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.plan.TransferAnswer;
import uk.childprotection.plan.TransferOut;
import uk.childprotection.plan.TransfersOut;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.words.Fact;

/** The social worker records what the authority answered to which children on a plan have moved. */
@Component
class RecordTransferAnswerForm implements FormHandler<TransferAnswer> {

    private final Families families;
    private final TransfersOut transfers;

    RecordTransferAnswerForm(Families families, TransfersOut transfers) {
        this.families = families;
        this.transfers = transfers;
    }

    record Shown(String authority, List<Fact> facts) {}

    @Override
    public String form() {
        return "record-transfer-answer";
    }

    @Override
    public Class<TransferAnswer> answers() {
        return TransferAnswer.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = families.find(context.caseReference());
        TransferOut transfer = transfer(context);
        return new Shown(
                transfer.authority(),
                Fact.table()
                        .with("Case", file.reference().value())
                        .with(
                                "Children",
                                transfer.children().all().stream()
                                        .map(file::nameOf)
                                        .collect(Collectors.joining(", ")))
                        .with("Moved on", transfer.movedOn())
                        .with("Authority", transfer.authority())
                        .with("Contact there", file.nameOf(transfer.contact()))
                        .with("Told on", transfer.askedOn())
                        .rows());
    }

    @Override
    public void submit(TransferAnswer answer, FormContext context) {
        TransferOut answered = transfers.answer(
                transfer(context).id(), answer, context.person().id());
        context.set(Variables.TRANSFER_CONFIRMED, answered.isConfirmed());
    }

    private TransferOut transfer(FormContext context) {
        return transfers.find(UUID.fromString(context.get(Variables.TRANSFER_ID)));
    }
}
