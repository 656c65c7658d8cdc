package uk.childprotection.enquiry;

import uk.childprotection.casefile.Refusal;

/** There is no such Section 47 enquiry. */
public class EnquiryNotFound extends Refusal {

    public EnquiryNotFound(EnquiryId id) {
        super("There is no Section 47 enquiry %s.".formatted(id));
    }
}
