package uk.childprotection.process.transfer;

import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.childprotection.plan.TransfersIn;

/** How the transfer of a family to us has ended, for the conditions of diagrams. */
@Component
public class TransferStandings {

    private final TransfersIn transfers;

    TransferStandings(TransfersIn transfers) {
        this.transfers = transfers;
    }

    /** Whether we are responsible for the family now; an expression of a diagram asks this. */
    public boolean isTakenOver(String transferId) {
        return transfers.find(UUID.fromString(transferId)).isTakenOver();
    }
}
