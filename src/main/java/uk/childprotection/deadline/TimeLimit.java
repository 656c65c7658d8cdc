package uk.childprotection.deadline;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A limit as an authority keeps it: how long, counted from what, and by whose rule. Refuses to be made of nonsense: a part missing,
 * an amount below 0, a warning of less than 0 working days.
 *
 * @param name which limit this is
 * @param amount how many of the unit; 0 is the day of the event
 * @param unit what it is counted in
 * @param direction whether it ends before or after its event
 * @param warnWorkingDaysBefore how many working days before its end to warn; 0 is the morning of the last day
 * @param rule the rule, as a sentence that can be shown to anyone who asks why this day
 * @param edition the document that holds the rule, and which edition of it
 * @param appliesFrom the first day the rule applied
 */
public record TimeLimit(
        LimitName name,
        int amount,
        Unit unit,
        Direction direction,
        int warnWorkingDaysBefore,
        String rule,
        String edition,
        LocalDate appliesFrom) {

    public TimeLimit {
        Objects.requireNonNull(name, "A limit has a name.");
        Objects.requireNonNull(unit, "A limit is counted in a unit.");
        Objects.requireNonNull(direction, "A limit ends before or after an event.");
        Objects.requireNonNull(appliesFrom, "A limit's rule applies from a day.");
        if (amount < 0) {
            throw new IllegalArgumentException("A limit of " + amount + " " + unit.words() + " makes no sense.");
        }
        if (warnWorkingDaysBefore < 0) {
            throw new IllegalArgumentException("A warning comes before the end of a limit, not after it.");
        }
        if (rule == null || rule.isBlank() || edition == null || edition.isBlank()) {
            throw new IllegalArgumentException("A limit names its rule and the edition that holds it.");
        }
    }

    /** When it falls due if its event is, or will be, on this day. */
    public Due countedFrom(LocalDate event, WorkingDays workingDays) {
        LocalDate dueOn = notBeforeItsEvent(unit.count(event, amount, direction, workingDays), event);
        LocalDate warnOn = notBeforeItsEvent(workingDays.minus(dueOn, warnWorkingDaysBefore), event);
        return new Due(this, event, dueOn, warnOn);
    }

    /** How long it is, in words: {@code 1 working day}, {@code 3 calendar months}. */
    public String period() {
        return unit.period(amount);
    }

    /**
     * Why this cannot be an authority's limit, as a sentence: it is counted to the wrong side of its event, or is longer than national
     * guidance allows. Not asked of limits in the register, which keep the rule that they were given in their time.
     */
    public Optional<String> refusal() {
        if (direction != name.direction()) {
            return Optional.of("%s is counted %s %s, not %s it."
                    .formatted(name.title(), name.direction().words(), name.event(), direction.words()));
        }
        return name.nationalBound().flatMap(bound -> bound.refusal(this));
    }

    /** A short limit after a weekend, or a long warning, would otherwise reach back behind the event. */
    private LocalDate notBeforeItsEvent(LocalDate day, LocalDate event) {
        return direction == Direction.AFTER && day.isBefore(event) ? event : day;
    }
}
