package uk.childprotection.enquiry;

import java.util.List;
import uk.childprotection.casefile.Coded;
import uk.childprotection.casefile.FamilyStatus;

/** How a family's case goes on when no conference follows. */
public enum NextStep implements Coded {
    CHILD_IN_NEED("Child in need: assessment and support with the family’s agreement"),
    EARLY_HELP("Early help"),
    CLOSE("No further action: the case is closed"),
    AS_BEFORE("The case goes on as it is, with its conference or plan");

    private final String label;

    NextStep(String label) {
        this.label = label;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }

    /** What may follow for a case that stands here: a plan, a conference or a transfer in ends by a conference only, never by an enquiry. */
    public static List<NextStep> from(FamilyStatus status) {
        return switch (status) {
            case TRANSFER_IN, CONFERENCE, CHILD_PROTECTION_PLAN -> List.of(AS_BEFORE);
            case ENQUIRY, CHILD_IN_NEED, EARLY_HELP, CLOSED -> List.of(CHILD_IN_NEED, EARLY_HELP, CLOSE);
        };
    }
}
