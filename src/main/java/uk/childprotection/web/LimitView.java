package uk.childprotection.web;

import java.time.LocalDate;
import java.util.Locale;
import uk.childprotection.deadline.Due;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Standing;
import uk.childprotection.deadline.TimeLimit;
import uk.childprotection.deadline.Unit;
import uk.childprotection.plan.VisitSubject;

/**
 * A limit as the page of the family shows it.
 *
 * @param standing how it stands, in words; the colour says it a second time
 * @param colour the name of a style
 * @param why how the day was counted, and by whose rule
 * @param lateness why it is or was late; null when it is not
 */
record LimitView(String title, String dueOn, String standing, String colour, String why, String rule, String lateness) {

    static LimitView of(Limit limit, LocalDate today, int workingDaysLeft) {
        Due due = limit.due();
        Standing standing = limit.standing(today);
        return new LimitView(
                title(limit),
                Days.withWeekday(due.dueOn()),
                words(limit, standing, workingDaysLeft),
                standing.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                why(due),
                due.limit().rule() + " (" + due.limit().edition() + ")",
                lateness(limit, standing));
    }

    private static String title(Limit limit) {
        String title = limit.name().title();
        return VisitSubject.of(limit)
                .map(about -> title.replace("the child", about.child().value()))
                .orElse(title);
    }

    private static String words(Limit limit, Standing standing, int left) {
        return switch (standing) {
            case MET -> "Met on " + Days.withWeekday(limit.metOn());
            case MET_LATE -> "Met late, on " + Days.withWeekday(limit.metOn());
            case OPEN -> workingDays(left) + " left";
            case DUE_SOON -> left == 0 ? "Due today" : "Due soon: " + workingDays(left) + " left";
            case PASSED -> left == 0 ? "Passed" : "Passed " + workingDays(-left) + " ago";
            case CLOSED -> "Does not apply any more";
        };
    }

    private static String workingDays(int number) {
        return Unit.WORKING_DAYS.period(number);
    }

    private static String why(Due due) {
        TimeLimit limit = due.limit();
        LimitName name = limit.name();
        String period = limit.amount() == 0
                ? "On the day of " + name.event()
                : limit.period() + " " + limit.direction().words() + " " + name.event();
        return period + ", " + Days.withWeekday(due.countedFrom());
    }

    private static String lateness(Limit limit, Standing standing) {
        if (limit.lateReason() != null) {
            return limit.lateReason();
        }
        return standing == Standing.PASSED || standing == Standing.MET_LATE ? "No reason given yet" : null;
    }
}
