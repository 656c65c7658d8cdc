package uk.childprotection.process.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.TimeLimit;
import uk.childprotection.deadline.WorkingDays;

class DmnTimeLimitsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final PracticeEngine ENGINE = PracticeEngine.shared();

    @ParameterizedTest(name = "{0}: {1}: {2} {3}, warned {4} before")
    @CsvSource({
        "england,       strategyDiscussion,      1 working day,     after,  0",
        "england,       enquiry,                 15 working days,   after,  5",
        "england,       bookingRequest,          1 working day,     after,  0",
        "england,       initialConference,       15 working days,   after,  5",
        "england,       agencyReportInitial,     2 working days,    before, 2",
        "england,       socialWorkReportInitial, 3 working days,    before, 2",
        "england,       exclusionRequest,        3 working days,    before, 1",
        "england,       decisionLetter,          1 working day,     after,  0",
        "england,       reconvene,               10 working days,   after,  3",
        "england,       firstCoreGroup,          10 working days,   after,  3",
        "england,       firstReview,             3 calendar months, after,  20",
        "england,       visit,                   10 working days,   after,  2",
        "staffordshire, visit,                   15 working days,   after,  2",
        "staffordshire, socialWorkReportInitial, 3 working days,    before, 2",
        "staffordshire, initialConference,       15 working days,   after,  5",
        "hartlepool,    socialWorkReportInitial, 2 calendar days,   before, 2",
        "staffordshire, laterCoreGroup,          6 calendar weeks,  after,  5",
        "england,       laterCoreGroup,          4 calendar weeks,  after,  5",
        "england,       coreGroupMadeUp,         5 working days,    after,  2",
        "england,       midPointCheck,           5 working days,    after,  2",
        "england,       challengeAnswer,         5 working days,    after,  2",
        "england,       reviewPreparation,       30 working days,   before, 0",
        "england,       reviewInvitations,       20 working days,   before, 5",
        "england,       laterReview,             6 calendar months, after,  20",
        "england,       earlyReviewAnswer,       1 working day,     after,  0",
        "england,       agencyReportReview,      5 working days,    before, 3",
        "hartlepool,    socialWorkReportReview,  5 calendar days,   before, 3",
        "england,       socialWorkReportReview,  5 working days,    before, 3",
        "england,       reviewAfterBirth,        10 working days,   after,  3",
        "hartlepool,    record,                  28 calendar days,  after,  5",
        "england,       record,                  15 working days,   after,  5",
        "england,       recordCorrections,       10 working days,   after,  3",
        "england,       visitWriteUp,            2 working days,    after,  1",
        "england,       childNotSeen,            4 calendar weeks,  after,  0",
        "england,       childLongNotSeen,        6 calendar weeks,  after,  0",
        "england,       transferInAllocation,    1 working day,     after,  0",
        "england,       transferInConference,    15 working days,   after,  5",
        "england,       agencyReportTransferIn,  2 working days,    before, 2",
        "england,       socialWorkReportTransferIn, 3 working days, before, 2",
        "hartlepool,    socialWorkReportTransferIn, 2 calendar days, before, 2",
        "england,       dissent,                 3 working days,    after,  0",
        "england,       dissentAnswer,           10 working days,   after,  2",
        "england,       complaint,               28 calendar days,  after,  0",
        "england,       complaintChair,          14 calendar days,  after,  3",
        "england,       complaintReply,          20 working days,   after,  0",
        "england,       complaintPanel,          30 working days,   after,  5",
        "hartlepool,    visit,                   10 working days,   after,  2",
        "hartlepool,    firstReview,             3 calendar months, after,  20"
    })
    void givesTheLimitOfTheAuthorityOrElseOfEngland(
            String authority, String name, String period, String direction, int warned) {
        TimeLimit limit = limit(authority, name);

        assertThat(limit.name().code()).isEqualTo(name);
        assertThat(limit.period()).isEqualTo(period);
        assertThat(limit.direction().words()).isEqualTo(direction);
        assertThat(limit.warnWorkingDaysBefore()).isEqualTo(warned);
    }

    @ParameterizedTest
    @EnumSource(LimitName.class)
    void namesTheRuleAndItsEdition(LimitName name) {
        TimeLimit limit = limit("england", name.code());

        assertThat(limit.rule()).matches("[A-Z].{20,}\\.");
        assertThat(limit.edition()).isNotBlank();
        assertThat(limit.appliesFrom()).isBeforeOrEqualTo(TODAY);
    }

    @Test
    void namesTheLeafletWhereAnAuthorityHasItsOwnPromise() {
        TimeLimit limit = limit("hartlepool", "socialWorkReportInitial");

        assertThat(limit.rule()).isEqualTo("Families have the reports at least 2 days before the initial conference.");
        assertThat(limit.edition())
                .isEqualTo("Hartlepool Borough Council, factsheet on child protection conferences, November 2014");
        assertThat(limit.appliesFrom()).isEqualTo("2014-11-01");
    }

    @Test
    void worksTheExampleOfTheGuidance() {
        TimeLimit limit = limit("england", "initialConference");

        assertThat(limit.countedFrom(LocalDate.of(2025, 4, 15), WorkingDays.inEngland())
                        .dueOn())
                .isEqualTo("2025-05-09");
    }

    @ParameterizedTest(name = "an event on {0}: {1}")
    @CsvSource({"2027-03-31, 15", "2027-04-01, 10", "2031-01-01, 10"})
    void takesANewEditionFromItsFirstDay(LocalDate event, int amount) {
        WrittenTable changed = WrittenTable.of(DmnTimeLimits.TABLE)
                .copied("InitialConference", "InitialConferenceBefore")
                .input("InitialConference", "EventOn", ">= \"2027-04-01\"")
                .output("InitialConference", "AppliesFrom", "\"2027-04-01\"")
                .output("InitialConference", "Amount", "10");

        ENGINE.whileDeployed(DmnTimeLimits.TABLE, changed.xml(), () -> {
            DmnTimeLimits limits = new DmnTimeLimits(ENGINE.tablesOf("hartlepool"));

            assertThat(limits.find(LimitName.INITIAL_CONFERENCE, event).amount())
                    .isEqualTo(amount);
        });
    }

    @Test
    void answersWithEveryRow() {
        for (String authority : List.of("england", "staffordshire", "hartlepool")) {
            for (LimitName name : LimitName.values()) {
                limit(authority, name.code());
            }
        }

        assertThat(ENGINE.rowsThatAnswered(DmnTimeLimits.TABLE)).containsAll(PracticeEngine.rows(DmnTimeLimits.TABLE));
    }

    private static TimeLimit limit(String authority, String name) {
        return new DmnTimeLimits(ENGINE.tablesOf(authority)).find(LimitName.ofCode(name), TODAY);
    }
}
