package uk.childprotection.process.transfer;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;

/** The limits of a transfer in until its conference is booked. */
@Component
class TransferLimits {

    private static final Set<LimitName> OF_THE_TRANSFER =
            Set.of(LimitName.TRANSFER_IN_ALLOCATION, LimitName.TRANSFER_IN_CONFERENCE, LimitName.BOOKING_REQUEST);

    private final Limits limits;

    TransferLimits(Limits limits) {
        this.limits = limits;
    }

    /** Those of a family's transfers, also those that ended. */
    List<Limit> of(FamilyReference family) {
        return limits.ofFamily(family.value()).stream()
                .filter(limit -> OF_THE_TRANSFER.contains(limit.name()))
                .toList();
    }
}
