package uk.childprotection.process;

import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.deadline.TimeLimit;

/** A limit as people read it. */
final class LimitWords {

    private LimitWords() {}

    /** What has to be done in time, to go on a sentence with: {@code the initial conference}. */
    static String name(Limit limit) {
        String title = limit.name().title();
        return Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }

    /** Why this day: the period, the event with its day, the rule and its edition. */
    static String basis(Limit limit) {
        TimeLimit rule = limit.due().limit();
        return "%s %s %s, %s (%s; %s)"
                .formatted(
                        rule.period(),
                        rule.direction().words(),
                        rule.name().event(),
                        LondonTime.inWords(limit.due().countedFrom()),
                        rule.rule(),
                        rule.edition());
    }

    /** How long ago it passed. */
    static String late(int workingDays) {
        return switch (workingDays) {
            case 0 -> "Not done yet";
            case 1 -> "1 working day late";
            default -> workingDays + " working days late";
        };
    }
}
