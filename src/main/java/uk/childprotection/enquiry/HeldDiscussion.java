package uk.childprotection.enquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A strategy discussion as it was recorded.
 *
 * @param later whether it was held while the enquiry ran; the one that began the enquiry was not
 */
@Table("strategy_discussion")
public record HeldDiscussion(
        @Id UUID id,
        EnquiryId enquiry,
        LocalDate heldOn,
        boolean later,
        StrategyDiscussion words,
        String recordedBy,
        Instant recordedAt) {

    static HeldDiscussion of(EnquiryId enquiry, boolean later, StrategyDiscussion words, String by, Instant at) {
        return new HeldDiscussion(UUID.randomUUID(), enquiry, words.heldOn(), later, words, by, at);
    }
}
