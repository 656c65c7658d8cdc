package uk.childprotection.deadline;

import static uk.childprotection.deadline.LimitName.FIRST_REVIEW;
import static uk.childprotection.deadline.LimitName.INITIAL_CONFERENCE;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;

/**
 * Limits for tests of rooms, where there is no engine to read {@code time-limits.dmn}: those of England, until a test sets others. A
 * database test that names the room {@code deadline} finds it by itself.
 */
@TestComponent
public class PracticeOfEngland implements TimeLimits {

    private final Map<LimitName, TimeLimit> limits = new EnumMap<>(LimitName.class);

    public PracticeOfEngland() {
        reset();
    }

    /** Back to the limits of England. */
    public final void reset() {
        workingDays(LimitName.STRATEGY_DISCUSSION, 1, 0);
        workingDays(LimitName.ENQUIRY, 15, 5);
        workingDays(LimitName.BOOKING_REQUEST, 1, 0);
        workingDays(INITIAL_CONFERENCE, 15, 5);
        workingDays(LimitName.AGENCY_REPORT_INITIAL, 2, 2);
        workingDays(LimitName.SOCIAL_WORK_REPORT_INITIAL, 3, 2);
        workingDays(LimitName.EXCLUSION_REQUEST, 3, 1);
        workingDays(LimitName.DECISION_LETTER, 1, 0);
        workingDays(LimitName.RECONVENE, 10, 3);
        workingDays(LimitName.FIRST_CORE_GROUP, 10, 3);
        limit(FIRST_REVIEW, 3, Unit.CALENDAR_MONTHS, 20);
        workingDays(LimitName.VISIT, 10, 2);
        workingDays(LimitName.VISIT_WRITE_UP, 2, 1);
        limit(LimitName.CHILD_NOT_SEEN, 4, Unit.CALENDAR_WEEKS, 0);
        limit(LimitName.CHILD_LONG_NOT_SEEN, 6, Unit.CALENDAR_WEEKS, 0);
        limit(LimitName.LATER_CORE_GROUP, 4, Unit.CALENDAR_WEEKS, 5);
        workingDays(LimitName.CORE_GROUP_MADE_UP, 5, 2);
        workingDays(LimitName.MID_POINT_CHECK, 5, 2);
        workingDays(LimitName.CHALLENGE_ANSWER, 5, 2);
        workingDays(LimitName.REVIEW_PREPARATION, 30, 0);
        workingDays(LimitName.REVIEW_INVITATIONS, 20, 5);
        limit(LimitName.LATER_REVIEW, 6, Unit.CALENDAR_MONTHS, 20);
        workingDays(LimitName.REVIEW_AFTER_BIRTH, 10, 3);
        workingDays(LimitName.EARLY_REVIEW_ANSWER, 1, 0);
        workingDays(LimitName.AGENCY_REPORT_REVIEW, 5, 3);
        workingDays(LimitName.SOCIAL_WORK_REPORT_REVIEW, 5, 3);
        workingDays(LimitName.RECORD, 15, 5);
        workingDays(LimitName.RECORD_CORRECTIONS, 10, 3);
        workingDays(LimitName.TRANSFER_IN_ALLOCATION, 1, 0);
        workingDays(LimitName.TRANSFER_IN_CONFERENCE, 15, 5);
        workingDays(LimitName.AGENCY_REPORT_TRANSFER_IN, 2, 2);
        workingDays(LimitName.SOCIAL_WORK_REPORT_TRANSFER_IN, 3, 2);
        workingDays(LimitName.DISSENT, 3, 0);
        workingDays(LimitName.DISSENT_ANSWER, 10, 2);
        limit(LimitName.COMPLAINT, 28, Unit.CALENDAR_DAYS, 0);
        limit(LimitName.COMPLAINT_CHAIR, 14, Unit.CALENDAR_DAYS, 3);
        workingDays(LimitName.COMPLAINT_REPLY, 20, 0);
        workingDays(LimitName.COMPLAINT_PANEL, 30, 5);
    }

    /** This limit instead, from now on. */
    public final void set(TimeLimit limit) {
        limits.put(limit.name(), limit);
    }

    @Override
    public TimeLimit find(LimitName name, LocalDate on) {
        return limits.get(name);
    }

    private void workingDays(LimitName name, int amount, int warnedBefore) {
        limit(name, amount, Unit.WORKING_DAYS, warnedBefore);
    }

    private void limit(LimitName name, int amount, Unit unit, int warnedBefore) {
        set(TimeLimitBuilder.aLimit()
                .named(name)
                .of(amount, unit)
                .warnedBefore(warnedBefore)
                .build());
    }
}
