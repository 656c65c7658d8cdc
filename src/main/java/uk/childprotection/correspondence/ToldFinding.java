package uk.childprotection.correspondence;

import java.util.List;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.enquiry.Finding;

/** What the enquiry found for one child, and why. */
public record ToldFinding(String child, Finding finding, List<Passage> reasons) {

    public ToldFinding {
        child = Required.text(child, "The name of the child");
        Required.value(finding, "The finding for the child");
        reasons = List.copyOf(reasons);
    }

    /** The finding as the family reads it. */
    public String toFamily() {
        return switch (finding) {
            case NOT_SUBSTANTIATED -> "We did not find that " + child + " has been seriously harmed.";
            case SUBSTANTIATED_NO_CONTINUING_RISK ->
                "We found that " + child + " was harmed. We do not think this is likely to happen again.";
            case CONTINUING_RISK -> "We are worried that " + child + " has been seriously harmed, or is likely to be.";
        };
    }

    /** The finding as an agency reads it. */
    public String toAgency() {
        return finding.label() + ".";
    }

    ToldFinding seenBy(PersonNumber reader) {
        return new ToldFinding(child, finding, Withheld.seenBy(reader, reasons));
    }
}
