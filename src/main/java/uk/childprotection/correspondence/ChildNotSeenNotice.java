package uk.childprotection.correspondence;

import java.time.LocalDate;

/**
 * A manager or chair is told that children on a plan have not been seen for too long. Names them by their numbers in the file.
 *
 * @param children "C1 and C2"
 * @param since the day from which it is counted
 * @param period for how long: "4 calendar weeks"
 * @param rule who is told when, and by whose rule
 */
public record ChildNotSeenNotice(String children, LocalDate since, String period, String rule)
        implements LetterContent {

    public ChildNotSeenNotice {
        children = Required.text(children, "The children not seen");
        Required.value(since, "The day from which it is counted");
        period = Required.text(period, "The time without being seen");
        rule = Required.text(rule, "The rule");
    }

    @Override
    public LetterKind kind() {
        return LetterKind.CHILD_NOT_SEEN;
    }
}
