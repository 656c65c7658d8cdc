package uk.childprotection.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static uk.childprotection.deadline.LimitName.INITIAL_CONFERENCE;
import static uk.childprotection.deadline.LimitName.SOCIAL_WORK_REPORT_INITIAL;
import static uk.childprotection.deadline.TimeLimitBuilder.aLimit;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.childprotection.DatabaseTest;
import uk.childprotection.TestClock;

@DatabaseTest(rooms = "deadline")
class LimitsIT {

    private static final String FAMILY = "CP-2025-00001";
    private static final String CONFERENCE = "b7c2a1f0-conference";
    private static final LocalDate STRATEGY_DISCUSSION = LocalDate.of(2025, 4, 15);

    @Autowired
    private Limits limits;

    @Autowired
    private PracticeOfEngland practice;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void beginOnTheDayOfTheStrategyDiscussion() {
        practice.reset();
        clock.goTo(STRATEGY_DISCUSSION);
    }

    @Test
    void keepsALimitWithItsRuleAndItsEvent() {
        Limit given = limits.open(FAMILY, INITIAL_CONFERENCE, "enquiry-1", STRATEGY_DISCUSSION);

        Limit kept = limits.find(given.id()).orElseThrow();
        assertThat(kept).isEqualTo(given);
        assertThat(kept.familyReference()).isEqualTo(FAMILY);
        assertThat(kept.subject()).isEqualTo("enquiry-1");
        assertThat(kept.openedAt()).isEqualTo("2025-04-15T08:00:00Z");
        assertThat(kept.due().limit())
                .isEqualTo(aLimit().named(INITIAL_CONFERENCE).build());
        assertThat(kept.due().countedFrom()).isEqualTo(STRATEGY_DISCUSSION);
        assertThat(kept.due().dueOn()).isEqualTo("2025-05-09");
        assertThat(kept.due().warnOn()).isEqualTo("2025-05-01");
    }

    @Test
    void neverRestartsALimitThatWasGiven() {
        Limit first = limits.open(FAMILY, INITIAL_CONFERENCE, "enquiry-1", STRATEGY_DISCUSSION);

        Limit again = limits.open(FAMILY, INITIAL_CONFERENCE, "enquiry-1", STRATEGY_DISCUSSION.plusDays(7));

        assertThat(again).isEqualTo(first);
        assertThat(limits.ofFamily(FAMILY)).containsExactly(first);
    }

    @Test
    void givesALimitOnceToTheFamilyAsAWhole() {
        Limit first = limits.open(FAMILY, INITIAL_CONFERENCE, null, STRATEGY_DISCUSSION);

        assertThat(limits.open(FAMILY, INITIAL_CONFERENCE, null, STRATEGY_DISCUSSION))
                .isEqualTo(first);
        assertThat(limits.find(FAMILY, INITIAL_CONFERENCE, null)).contains(first);
    }

    @Test
    void keepsTheLimitWhenPracticeChanges() {
        Limit given = limits.open(FAMILY, INITIAL_CONFERENCE, "enquiry-1", STRATEGY_DISCUSSION);

        practice.set(aLimit().of(10, Unit.WORKING_DAYS).build());

        assertThat(limits.find(given.id())).contains(given);
        assertThat(limits.open(FAMILY, INITIAL_CONFERENCE, "enquiry-2", STRATEGY_DISCUSSION)
                        .due()
                        .dueOn())
                .isEqualTo("2025-05-01");
    }

    @Test
    void showsAFamilyItsOwnLimitsWithTheSoonestDueFirst() {
        Limit later = limits.open(FAMILY, INITIAL_CONFERENCE, "enquiry-2", STRATEGY_DISCUSSION.plusDays(7));
        Limit sooner = limits.open(FAMILY, INITIAL_CONFERENCE, "enquiry-1", STRATEGY_DISCUSSION);
        limits.open("CP-2025-00002", INITIAL_CONFERENCE, "enquiry-3", STRATEGY_DISCUSSION);

        assertThat(limits.ofFamily(FAMILY)).containsExactly(sooner, later);
    }

    @Test
    void countsTheWorkingDaysLeft() {
        Limit limit = limits.open(FAMILY, INITIAL_CONFERENCE, "enquiry-1", STRATEGY_DISCUSSION);

        assertThat(limits.workingDaysLeft(limit)).isEqualTo(15);
        clock.goTo(LocalDate.of(2025, 5, 9), LocalTime.of(23, 59, 59));
        assertThat(limits.workingDaysLeft(limit)).isZero();
        assertThat(limits.standing(limit)).isEqualTo(Standing.DUE_SOON);
        clock.goTo(LocalDate.of(2025, 5, 12), LocalTime.MIDNIGHT);
        assertThat(limits.workingDaysLeft(limit)).isEqualTo(-1);
        assertThat(limits.standing(limit)).isEqualTo(Standing.PASSED);
    }

    @Test
    void keepsTheFirstDayItWasMetOn() {
        UUID id = limits.open(FAMILY, INITIAL_CONFERENCE, "enquiry-1", STRATEGY_DISCUSSION)
                .id();
        clock.goTo(LocalDate.of(2025, 5, 14));

        limits.met(id, LocalDate.of(2025, 5, 12));
        limits.met(id, LocalDate.of(2025, 5, 14));

        Limit limit = limits.find(id).orElseThrow();
        assertThat(limit.metOn()).isEqualTo("2025-05-12");
        assertThat(limits.standing(limit)).isEqualTo(Standing.MET_LATE);
    }

    @Test
    void runsOnWhenWhatKeptItInTimeDoesNotCount() {
        Limit limit = limits.open(FAMILY, INITIAL_CONFERENCE, "enquiry-1", STRATEGY_DISCUSSION);

        limits.runsOn(limits.met(limit.id(), STRATEGY_DISCUSSION));

        Limit again = limits.find(limit.id()).orElseThrow();
        assertThat(again.metOn()).isNull();
        assertThat(again.due()).isEqualTo(limit.due());
    }

    @Test
    void oneThatWasMetLateStaysMet() {
        UUID id = limits.open(FAMILY, INITIAL_CONFERENCE, "enquiry-1", STRATEGY_DISCUSSION)
                .id();
        clock.goTo(LocalDate.of(2025, 5, 14));

        limits.runsOn(limits.met(id, LocalDate.of(2025, 5, 12)));

        assertThat(limits.find(id).orElseThrow().metOn()).isEqualTo("2025-05-12");
    }

    @Test
    void refusesToBeMetOnADayStillToCome() {
        UUID id = limits.open(FAMILY, INITIAL_CONFERENCE, "enquiry-1", STRATEGY_DISCUSSION)
                .id();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> limits.met(id, STRATEGY_DISCUSSION.plusDays(1)))
                .withMessage("A limit cannot be met on a day still to come.");
    }

    @Test
    void keepsTheFirstWarning() {
        UUID id = limits.open(FAMILY, INITIAL_CONFERENCE, "enquiry-1", STRATEGY_DISCUSSION)
                .id();
        clock.goTo(LocalDate.of(2025, 5, 1), LocalTime.of(8, 0));
        limits.warned(id);
        clock.advance(Duration.ofMinutes(10));

        limits.warned(id);

        assertThat(limits.find(id).orElseThrow().warnedAt()).isEqualTo("2025-05-01T07:00:00Z");
    }

    @Test
    void keepsTheReasonForBeingLate() {
        UUID id = limits.open(FAMILY, INITIAL_CONFERENCE, "enquiry-1", STRATEGY_DISCUSSION)
                .id();

        limits.explainLate(id, " The room was flooded. ", "oakley");

        Limit limit = limits.find(id).orElseThrow();
        assertThat(limit.lateReason()).isEqualTo("The room was flooded.");
        assertThat(limit.lateReasonBy()).isEqualTo("oakley");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n"})
    void refusesAnEmptyReason(String reason) {
        UUID id = limits.open(FAMILY, INITIAL_CONFERENCE, "enquiry-1", STRATEGY_DISCUSSION)
                .id();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> limits.explainLate(id, reason, "oakley"))
                .withMessage("Lateness is explained by a person, with a reason.");
    }

    @Test
    void doesNotApplyOnceClosedAndAppliesAgainAsItWasWhenOpenedAgain() {
        Limit given = limits.open(FAMILY, INITIAL_CONFERENCE, "enquiry-1", STRATEGY_DISCUSSION);
        limits.close(given.id());
        clock.goTo(LocalDate.of(2025, 5, 20));
        assertThat(limits.standing(limits.find(given.id()).orElseThrow())).isEqualTo(Standing.CLOSED);

        Limit again = limits.open(FAMILY, INITIAL_CONFERENCE, "enquiry-1", LocalDate.of(2025, 5, 20));

        assertThat(again.due()).isEqualTo(given.due());
        assertThat(limits.standing(again)).isEqualTo(Standing.PASSED);
    }

    @Test
    void movesALimitCountedBackFromAMeetingWhenTheMeetingMoves() {
        UUID id = limits.open(FAMILY, SOCIAL_WORK_REPORT_INITIAL, CONFERENCE, LocalDate.of(2025, 5, 8))
                .id();
        limits.warned(id);
        practice.set(aLimit().named(SOCIAL_WORK_REPORT_INITIAL)
                .of(5, Unit.WORKING_DAYS)
                .build());

        Limit moved = limits.recount(id, LocalDate.of(2025, 5, 9));

        assertThat(moved.due().countedFrom()).isEqualTo("2025-05-09");
        assertThat(moved.due().dueOn()).isEqualTo("2025-05-06");
        assertThat(moved.due().warnOn()).isEqualTo("2025-05-01");
        assertThat(moved.due().limit().amount()).isEqualTo(3);
        assertThat(moved.warnedAt()).isNull();
        assertThat(limits.find(id)).contains(moved);
    }

    @Test
    void leavesALimitThatWasMetWhenTheMeetingMoves() {
        Limit given = limits.open(FAMILY, SOCIAL_WORK_REPORT_INITIAL, CONFERENCE, LocalDate.of(2025, 5, 8));
        limits.met(given.id(), STRATEGY_DISCUSSION);

        Limit after = limits.recount(given.id(), LocalDate.of(2025, 5, 20));

        assertThat(after.due()).isEqualTo(given.due());
    }

    @Test
    void refusesToMoveALimitCountedOnwards() {
        UUID id = limits.open(FAMILY, INITIAL_CONFERENCE, "enquiry-1", STRATEGY_DISCUSSION)
                .id();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> limits.recount(id, STRATEGY_DISCUSSION.plusDays(7)))
                .withMessage(
                        "The initial conference keeps its last day: it is counted from the strategy discussion that "
                                + "began the enquiry, which cannot happen again.");
    }

    @Test
    void saysWhichLimitIsNotThere() {
        UUID nowhere = UUID.fromString("00000000-0000-0000-0000-000000000000");

        assertThat(limits.find(nowhere)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> limits.close(nowhere))
                .withMessage("The register has no limit 00000000-0000-0000-0000-000000000000.");
    }
}
