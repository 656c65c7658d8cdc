package uk.childprotection.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.childprotection.deadline.Due;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.TimeLimit;
import uk.childprotection.deadline.TimeLimitBuilder;
import uk.childprotection.deadline.Unit;
import uk.childprotection.deadline.WorkingDays;

class VisitIntervalTest {

    private static final LocalDate AGREED_ON = LocalDate.of(2026, 3, 2);
    private static final TimeLimit ENGLAND = TimeLimitBuilder.aLimit()
            .named(LimitName.VISIT)
            .of(10, Unit.WORKING_DAYS)
            .warnedBefore(2)
            .build();

    @ParameterizedTest(name = "every {1} working days from {0}: by {2}, warned on {3}")
    @CsvSource({
        "2026-03-02, 10, 2026-03-16, 2026-03-12",
        "2026-03-06, 10, 2026-03-20, 2026-03-18", // from a Friday
        "2026-03-07, 10, 2026-03-20, 2026-03-18", // from a Saturday
        "2026-03-25, 10, 2026-04-10, 2026-04-08", // over Good Friday and Easter Monday
        "2026-12-18, 10, 2027-01-06, 2027-01-04", // over Christmas, Boxing Day's day off and New Year
        "2026-03-02, 5,  2026-03-09, 2026-03-05",
        "2026-03-02, 2,  2026-03-04, 2026-03-03", // the warning comes half way
        "2026-03-02, 1,  2026-03-03, 2026-03-03",
        "2026-04-30, 3,  2026-05-06, 2026-05-05" // over the early May bank holiday
    })
    void countsInWorkingDaysFromTheDayTheChildWasSeen(LocalDate seen, int every, LocalDate due, LocalDate warn) {
        Due next = new VisitInterval(every, AGREED_ON, ENGLAND).rule().countedFrom(seen, WorkingDays.inEngland());

        assertThat(next.dueOn()).isEqualTo(due);
        assertThat(next.warnOn()).isEqualTo(warn);
    }

    @Test
    void isTheRuleOfTheAuthorityWhereThePlanSaysTheSame() {
        assertThat(new VisitInterval(10, AGREED_ON, ENGLAND).rule()).isEqualTo(ENGLAND);
    }

    @Test
    void namesThePlanWhereThePlanSaysLess() {
        TimeLimit rule = new VisitInterval(5, AGREED_ON, ENGLAND).rule();

        assertThat(rule.rule()).startsWith("The plan has a visit to each child at least every 5 working days.");
        assertThat(rule.edition()).isEqualTo("Child protection plan as agreed on Monday 2 March 2026");
    }

    @Test
    void saysEveryWorkingDayWhereThePlanSaysSo() {
        assertThat(new VisitInterval(1, AGREED_ON, ENGLAND).rule().rule())
                .startsWith("The plan has a visit to each child at least every working day.");
    }
}
