package uk.childprotection.process.transfer;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.plan.Plans;
import uk.childprotection.plan.TransferOut;
import uk.childprotection.plan.TransfersOut;

/** The children of a transfer whose plan with us has still to end, for a diagram. */
@Component
public class TransferredChildren {

    private final TransfersOut transfers;
    private final Plans plans;

    TransferredChildren(TransfersOut transfers, Plans plans) {
        this.transfers = transfers;
        this.plans = plans;
    }

    /** Their numbers; an expression of a diagram asks this. */
    public List<String> of(String transferId) {
        TransferOut transfer = transfers.find(UUID.fromString(transferId));
        return transfer.children().all().stream()
                .filter(child -> plans.current(transfer.family(), child).isPresent())
                .map(PersonNumber::value)
                .toList();
    }
}
