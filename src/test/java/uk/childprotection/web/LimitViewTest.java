package uk.childprotection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.childprotection.deadline.TimeLimitBuilder.aLimit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.childprotection.deadline.Due;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.TimeLimit;
import uk.childprotection.deadline.Unit;
import uk.childprotection.deadline.WorkingDays;

class LimitViewTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final TimeLimit FIFTEEN_DAYS = aLimit().named(LimitName.ENQUIRY)
            .of(15, Unit.WORKING_DAYS)
            .warnedBefore(3)
            .byRule("The rule.")
            .build();

    @ParameterizedTest
    @CsvSource({
        // today, how it stands, colour
        "2026-03-02, 15 working days left,           open",
        "2026-03-20, Due soon: 1 working day left,   due-soon",
        "2026-03-23, Due today,                      due-soon",
        "2026-03-24, Passed 1 working day ago,       passed",
        "2026-03-26, Passed 3 working days ago,      passed",
    })
    void saysInWordsWhatTheColourSays(LocalDate today, String standing, String colour) {
        LimitView view = view(null, null, null, today);

        assertThat(view.dueOn()).isEqualTo("Mon 23 Mar 2026");
        assertThat(view.standing()).isEqualTo(standing);
        assertThat(view.colour()).isEqualTo(colour);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-20, , 'Met on Fri 20 Mar 2026', met, ",
        "2026-03-25, , 'Met late, on Wed 25 Mar 2026', met-late, No reason given yet",
        "2026-03-25, A train was late., 'Met late, on Wed 25 Mar 2026', met-late, A train was late.",
    })
    void saysWhenItWasMetAndWhyLate(LocalDate metOn, String reason, String standing, String colour, String lateness) {
        LimitView view = view(metOn, reason, null, MONDAY.plusYears(1));

        assertThat(view.standing()).isEqualTo(standing);
        assertThat(view.colour()).isEqualTo(colour);
        assertThat(view.lateness()).isEqualTo(lateness);
    }

    @Test
    void saysThatItDoesNotApplyAnyMore() {
        LimitView view = view(null, null, Instant.EPOCH, MONDAY.plusYears(1));

        assertThat(view.standing()).isEqualTo("Does not apply any more");
        assertThat(view.colour()).isEqualTo("closed");
        assertThat(view.lateness()).isNull();
    }

    @Test
    void saysWhyThisDay() {
        LimitView view = view(null, null, null, MONDAY);

        assertThat(view.title()).isEqualTo("The Section 47 enquiry");
        assertThat(view.why()).isEqualTo("15 working days after the strategy discussion that began it, Mon 2 Mar 2026");
        assertThat(view.rule()).startsWith("The rule. (");
    }

    private static LimitView view(LocalDate metOn, String reason, Instant closedAt, LocalDate today) {
        WorkingDays england = WorkingDays.inEngland();
        Due due = FIFTEEN_DAYS.countedFrom(MONDAY, england);
        Limit limit = new Limit(
                UUID.randomUUID(),
                "CP-2026-00001",
                "",
                due,
                Instant.EPOCH,
                null,
                metOn,
                reason,
                reason == null ? null : "tara",
                closedAt,
                1);
        return LimitView.of(limit, today, england.between(today, due.dueOn()));
    }
}
