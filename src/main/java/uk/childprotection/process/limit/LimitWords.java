package uk.childprotection.process.limit;

import java.util.List;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.deadline.TimeLimit;
import uk.childprotection.deadline.Unit;
import uk.childprotection.plan.VisitSubject;
import uk.childprotection.process.words.ChildNumbers;

/** A limit as people read it. */
public final class LimitWords {

    private LimitWords() {}

    /** What has to be done in time, to go on a sentence with: {@code the initial conference}, {@code a visit to C1}. */
    public static String name(Limit limit) {
        return name(
                limit, VisitSubject.of(limit).stream().map(VisitSubject::child).toList());
    }

    /** As {@link #name(Limit)}, where one deed keeps the limits of several children: {@code a visit to C1 and C2}. */
    static String name(Limit limit, List<PersonNumber> children) {
        String title = children.isEmpty()
                ? limit.name().title()
                : limit.name().title().replace("the child", ChildNumbers.inWords(children));
        return Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }

    /** Why this day: the period, the event with its day; then the rule as a sentence, and its edition. */
    public static String basis(Limit limit) {
        TimeLimit rule = limit.due().limit();
        return "%s %s %s, %s. %s (%s)"
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
        return workingDays == 0 ? "Not done yet" : Unit.WORKING_DAYS.period(workingDays) + " late";
    }
}
