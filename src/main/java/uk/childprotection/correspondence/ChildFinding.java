package uk.childprotection.correspondence;

import java.util.List;

/** What the enquiry found for one child, and why. */
public record ChildFinding(String child, EnquiryFinding finding, List<Passage> reasons) {

    public ChildFinding {
        child = Required.text(child, "The name of the child");
        Required.value(finding, "The finding for the child");
        reasons = List.copyOf(reasons);
    }

    ChildFinding seenBy(String reader) {
        return new ChildFinding(child, finding, Withheld.seenBy(reader, reasons));
    }
}
