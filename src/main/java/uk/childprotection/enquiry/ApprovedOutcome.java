package uk.childprotection.enquiry;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.PersonNumber;

/** The approved outcome for one child, for figures. */
@Table("child_outcome")
record ApprovedOutcome(@Id UUID id, EnquiryId enquiry, PersonNumber child, Finding finding) {

    static ApprovedOutcome of(EnquiryId enquiry, ChildOutcome outcome) {
        return new ApprovedOutcome(UUID.randomUUID(), enquiry, outcome.number(), outcome.finding());
    }
}
