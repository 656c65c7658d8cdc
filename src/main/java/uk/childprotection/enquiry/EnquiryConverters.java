package uk.childprotection.enquiry;

import java.util.List;
import uk.childprotection.casefile.Column;

/** How this room's values are kept in a column: ids as they are, words that are never searched as one JSON text. */
public final class EnquiryConverters {

    private EnquiryConverters() {}

    public static List<Object> all() {
        return List.of(
                Column.id(EnquiryId.class, EnquiryId::uuid, EnquiryId::new),
                Column.words(StrategyDiscussion.class),
                Column.words(EmergencyStep.class),
                Column.words(EnquiryFindings.class),
                Column.words(RecordedOutcome.class),
                Column.words(OutcomeReview.class));
    }
}
