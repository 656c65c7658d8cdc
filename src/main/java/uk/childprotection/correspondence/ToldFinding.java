package uk.childprotection.correspondence;

import java.util.List;
import uk.childprotection.enquiry.Finding;

/** What the enquiry found for one child, and why. */
public record ToldFinding(String child, Finding finding, List<Passage> reasons) {

    public ToldFinding {
        child = Required.text(child, "The name of the child");
        Required.value(finding, "The finding for the child");
        reasons = List.copyOf(reasons);
    }

    /** The finding as an agency reads it. */
    public String toAgency() {
        return finding.label() + ".";
    }

    ToldFinding seenBy(Eyes reader) {
        return new ToldFinding(child, finding, Withheld.seenBy(reader, reasons));
    }
}
