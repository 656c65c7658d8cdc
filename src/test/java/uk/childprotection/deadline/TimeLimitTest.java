package uk.childprotection.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static uk.childprotection.deadline.LimitName.INITIAL_CONFERENCE;
import static uk.childprotection.deadline.TimeLimitBuilder.aLimit;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLimitTest {

    private final WorkingDays workingDays = WorkingDays.inEngland();

    @ParameterizedTest(name = "{1} {2} {3} {0}: {4}")
    @CsvSource({
        // working days
        "2025-04-15, 15, WORKING_DAYS,    AFTER,  2025-05-09",
        "2025-04-15, 0,  WORKING_DAYS,    AFTER,  2025-04-15",
        "2026-12-21, 10, WORKING_DAYS,    AFTER,  2027-01-07",
        "2025-05-09, 3,  WORKING_DAYS,    BEFORE, 2025-05-06",
        "2025-05-08, 3,  WORKING_DAYS,    BEFORE, 2025-05-02",
        "2025-04-22, 2,  WORKING_DAYS,    BEFORE, 2025-04-16",
        // calendar days, back to a working day
        "2025-05-09, 2,  CALENDAR_DAYS,   BEFORE, 2025-05-07",
        "2025-05-12, 2,  CALENDAR_DAYS,   BEFORE, 2025-05-09",
        "2025-04-23, 2,  CALENDAR_DAYS,   BEFORE, 2025-04-17",
        "2025-05-09, 28, CALENDAR_DAYS,   AFTER,  2025-06-06",
        "2025-12-31, 1,  CALENDAR_DAYS,   AFTER,  2025-12-31",
        "2025-05-10, 1,  CALENDAR_DAYS,   AFTER,  2025-05-10",
        // calendar weeks
        "2025-05-09, 2,  CALENDAR_WEEKS,  AFTER,  2025-05-23",
        "2025-05-12, 2,  CALENDAR_WEEKS,  AFTER,  2025-05-23",
        "2025-12-11, 2,  CALENDAR_WEEKS,  AFTER,  2025-12-24",
        "2025-05-23, 2,  CALENDAR_WEEKS,  BEFORE, 2025-05-09",
        // calendar months, with the shorter month's end, back to a working day
        "2025-05-09, 3,  CALENDAR_MONTHS, AFTER,  2025-08-08",
        "2025-01-15, 3,  CALENDAR_MONTHS, AFTER,  2025-04-15",
        "2025-01-21, 3,  CALENDAR_MONTHS, AFTER,  2025-04-17",
        "2023-11-30, 3,  CALENDAR_MONTHS, AFTER,  2024-02-29",
        "2023-11-29, 3,  CALENDAR_MONTHS, AFTER,  2024-02-29",
        "2024-11-29, 3,  CALENDAR_MONTHS, AFTER,  2025-02-28",
        "2025-11-28, 3,  CALENDAR_MONTHS, AFTER,  2026-02-27",
        "2024-02-29, 3,  CALENDAR_MONTHS, AFTER,  2024-05-29",
        "2025-01-31, 3,  CALENDAR_MONTHS, AFTER,  2025-04-30",
        "2024-08-30, 6,  CALENDAR_MONTHS, AFTER,  2025-02-28",
        "2026-09-25, 3,  CALENDAR_MONTHS, AFTER,  2026-12-24",
        "2025-10-01, 3,  CALENDAR_MONTHS, AFTER,  2025-12-31",
        "2025-05-31, 3,  CALENDAR_MONTHS, BEFORE, 2025-02-28"
    })
    void fallsDue(LocalDate event, int amount, Unit unit, Direction direction, LocalDate expected) {
        TimeLimit limit = aLimit().of(amount, unit).counted(direction).build();

        Due due = limit.countedFrom(event, workingDays);

        assertThat(due.dueOn()).isEqualTo(expected);
        assertThat(due.countedFrom()).isEqualTo(event);
        assertThat(due.limit()).isSameAs(limit);
    }

    @ParameterizedTest(name = "{1} {2} {3} {0}, warned {4} before: {5}")
    @CsvSource({
        "2025-04-15, 15, WORKING_DAYS,    AFTER,  5,  2025-05-01",
        "2025-04-15, 15, WORKING_DAYS,    AFTER,  0,  2025-05-09",
        "2025-04-15, 1,  WORKING_DAYS,    AFTER,  1,  2025-04-15",
        "2025-04-15, 1,  WORKING_DAYS,    AFTER,  3,  2025-04-15", // never before the event
        "2025-05-09, 3,  WORKING_DAYS,    BEFORE, 2,  2025-05-01",
        "2025-05-09, 3,  CALENDAR_MONTHS, AFTER,  20, 2025-07-11"
    })
    void warnsSomeWorkingDaysBefore(
            LocalDate event, int amount, Unit unit, Direction direction, int warned, LocalDate expected) {
        TimeLimit limit = aLimit().of(amount, unit)
                .counted(direction)
                .warnedBefore(warned)
                .build();

        assertThat(limit.countedFrom(event, workingDays).warnOn()).isEqualTo(expected);
    }

    @Test
    void saysHowLongItIs() {
        assertThat(aLimit().of(1, Unit.WORKING_DAYS).build().period()).isEqualTo("1 working day");
        assertThat(aLimit().of(3, Unit.CALENDAR_MONTHS).build().period()).isEqualTo("3 calendar months");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void refusesToComeWithoutARule(String rule) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aLimit().byRule(rule).build())
                .withMessage("A limit names its rule and the edition that holds it.");
    }

    @Test
    void refusesNonsense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aLimit().of(-1, Unit.WORKING_DAYS).build())
                .withMessage("A limit of -1 working days makes no sense.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aLimit().warnedBefore(-1).build())
                .withMessage("A warning comes before the end of a limit, not after it.");
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "INITIAL_CONFERENCE, 15, WORKING_DAYS",
        "INITIAL_CONFERENCE, 10, WORKING_DAYS",
        "INITIAL_CONFERENCE, 21, CALENDAR_DAYS",
        "INITIAL_CONFERENCE, 3,  CALENDAR_WEEKS",
        "ENQUIRY,            15, WORKING_DAYS",
        "FIRST_CORE_GROUP,   10, WORKING_DAYS",
        "FIRST_CORE_GROUP,   2,  CALENDAR_WEEKS",
        "FIRST_REVIEW,       3,  CALENDAR_MONTHS",
        "FIRST_REVIEW,       12, CALENDAR_WEEKS",
        "FIRST_REVIEW,       84, CALENDAR_DAYS"
    })
    void staysWithinWhatNationalGuidanceAllows(LimitName name, int amount, Unit unit) {
        TimeLimit limit = aLimit().named(name).of(amount, unit).build();

        assertThat(limit.refusal()).isEmpty();
        everyDay()
                .forEach(event -> assertThat(
                                limit.countedFrom(event, workingDays).dueOn())
                        .as("counted from %s", event)
                        .isBeforeOrEqualTo(
                                bound(name).countedFrom(event, workingDays).dueOn()));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "INITIAL_CONFERENCE, 16, WORKING_DAYS",
        "INITIAL_CONFERENCE, 22, CALENDAR_DAYS",
        "INITIAL_CONFERENCE, 4,  CALENDAR_WEEKS",
        "INITIAL_CONFERENCE, 1,  CALENDAR_MONTHS",
        "ENQUIRY,            16, WORKING_DAYS",
        "FIRST_CORE_GROUP,   11, WORKING_DAYS",
        "FIRST_CORE_GROUP,   15, CALENDAR_DAYS",
        "FIRST_REVIEW,       4,  CALENDAR_MONTHS",
        "FIRST_REVIEW,       13, CALENDAR_WEEKS",
        "FIRST_REVIEW,       91, CALENDAR_DAYS",
        "FIRST_REVIEW,       60, WORKING_DAYS"
    })
    void isRefusedBeyondWhatNationalGuidanceAllows(LimitName name, int amount, Unit unit) {
        assertThat(aLimit().named(name).of(amount, unit).build().refusal()).isPresent();
    }

    @Test
    void isRefusedWithASentence() {
        TimeLimit sixteen =
                aLimit().named(INITIAL_CONFERENCE).of(16, Unit.WORKING_DAYS).build();

        assertThat(sixteen.refusal())
                .contains("The initial conference is given 16 working days, but may have at most 15 working days: "
                        + "Working Together to Safeguard Children 2023, chapter 3, has it that it is held within 15 working "
                        + "days of the strategy discussion that began the enquiry.");
    }

    @ParameterizedTest
    @EnumSource(LimitName.class)
    void isRefusedOnTheWrongSideOfItsEvent(LimitName name) {
        Direction wrong = name.direction() == Direction.AFTER ? Direction.BEFORE : Direction.AFTER;

        assertThat(aLimit().named(name).counted(wrong).build().refusal())
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .isEqualTo(
                                "%s is counted %s %s, not %s it.",
                                name.title(), name.direction().words(), name.event(), wrong.words()));
    }

    @Test
    void mayBeAsLongAsAnAuthorityLikesWhereNationalGuidanceIsSilent() {
        assertThat(aLimit().named(LimitName.RECONVENE)
                        .of(1, Unit.CALENDAR_MONTHS)
                        .build()
                        .refusal())
                .isEmpty();
    }

    private static TimeLimit bound(LimitName name) {
        NationalBound bound = name.nationalBound().orElseThrow();
        return aLimit().named(name).of(bound.amount(), bound.unit()).build();
    }

    private static Stream<LocalDate> everyDay() {
        return LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2029, 1, 1));
    }
}
