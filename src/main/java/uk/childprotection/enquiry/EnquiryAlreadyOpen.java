package uk.childprotection.enquiry;

import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.Refusal;

/** The family has a Section 47 enquiry that is not finished; a second one would have a second clock. */
public class EnquiryAlreadyOpen extends Refusal {

    public EnquiryAlreadyOpen(FamilyReference family) {
        super(
                "The case %s has a Section 47 enquiry that is not finished: hold a further strategy discussion and record it with “Record a later strategy discussion”."
                        .formatted(family));
    }
}
