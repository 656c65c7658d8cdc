package uk.childprotection.process.transfer;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.plan.TransfersIn;

/** Which authority is responsible for a family that moves here, once its transfer-in conference is held or is not to be held. */
@Component
public class TransferDecided {

    private final TransfersIn transfers;

    TransferDecided(TransfersIn transfers) {
        this.transfers = transfers;
    }

    /** The conference has decided: from its day on we are, whatever it decided. Nothing happens for a conference of another kind. */
    public void held(ConferenceId conference, LocalDate on) {
        transfers.ofConference(conference.uuid()).ifPresent(transfer -> transfers.takeOver(transfer.id(), on));
    }

    /** The conference is cancelled: the other authority stays so. Nothing happens for a conference of another kind. */
    public void cancelled(Conference conference, LocalDate on, String why) {
        transfers.ofConference(conference.id().uuid()).ifPresent(transfer -> transfers.leave(transfer.id(), on, why));
    }
}
