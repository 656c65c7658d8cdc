package uk.childprotection.deadline;

import java.time.LocalDate;

/** Limits for tests: the initial conference's unless said otherwise. */
public final class TimeLimitBuilder {

    private LimitName name = LimitName.INITIAL_CONFERENCE;
    private int amount = 15;
    private Unit unit = Unit.WORKING_DAYS;
    private Direction direction;
    private int warnWorkingDaysBefore = 5;
    private String rule = "A rule made up for tests.";

    private TimeLimitBuilder() {}

    public static TimeLimitBuilder aLimit() {
        return new TimeLimitBuilder();
    }

    public TimeLimitBuilder named(LimitName name) {
        this.name = name;
        return this;
    }

    public TimeLimitBuilder of(int amount, Unit unit) {
        this.amount = amount;
        this.unit = unit;
        return this;
    }

    public TimeLimitBuilder counted(Direction direction) {
        this.direction = direction;
        return this;
    }

    public TimeLimitBuilder warnedBefore(int workingDays) {
        this.warnWorkingDaysBefore = workingDays;
        return this;
    }

    public TimeLimitBuilder byRule(String rule) {
        this.rule = rule;
        return this;
    }

    public TimeLimit build() {
        return new TimeLimit(
                name,
                amount,
                unit,
                direction == null ? name.direction() : direction,
                warnWorkingDaysBefore,
                rule,
                "A document made up for tests, 2023",
                LocalDate.of(2023, 12, 15));
    }
}
