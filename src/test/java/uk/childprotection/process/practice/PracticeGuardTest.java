package uk.childprotection.process.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PracticeGuardTest {

    private static final PracticeEngine ENGINE = PracticeEngine.shared();

    static Stream<Arguments> refusedTimeLimits() {
        return Stream.of(
                slip(
                        "row 4: The initial conference is given 16 working days, but may have at most 15 working days: "
                                + "Working Together to Safeguard Children 2023, chapter 3, has it that it is held within 15 "
                                + "working days of the strategy discussion that began the enquiry.",
                        table -> table.output("InitialConference", "Amount", "16")),
                slip(
                        "row 11: The first core group is given 3 calendar weeks, but may have at most 10 working days: "
                                + "Working Together to Safeguard Children 2023, chapter 3, has it that it meets within 10 "
                                + "working days of the initial conference.",
                        table -> table.output("FirstCoreGroup", "Amount", "3")
                                .output("FirstCoreGroup", "Unit", "\"calendar weeks\"")),
                slip(
                        "row 12: The first review conference is given 4 calendar months, but may have at most 3 calendar "
                                + "months: Working Together to Safeguard Children 2023, chapter 3, has it that it is held "
                                + "within three months of the initial conference.",
                        table -> table.output("FirstReview", "Amount", "4")),
                slip(
                        "row 4: The initial conference is given 20 working days, but may have at most 15 working days: "
                                + "Working Together to Safeguard Children 2023, chapter 3, has it that it is held within 15 "
                                + "working days of the strategy discussion that began the enquiry.",
                        table -> table.copied("InitialConference", "InitialConferenceBelow")
                                .input("InitialConference", "Authority", "\"leeds\"")
                                .output("InitialConference", "Amount", "20")),
                slip(
                        "row 1: \"limit\" is one text in quotation marks.",
                        table -> table.input("StrategyDiscussion", "Limit", "-")),
                slip(
                        "row 1: \"limit\" is one text in quotation marks.",
                        table -> table.input("StrategyDiscussion", "Limit", "\"visit\",\"enquiry\"")),
                slip(
                        "row 1: There is no limit called \"strategyDiscusion\".",
                        table -> table.input("StrategyDiscussion", "Limit", "\"strategyDiscusion\"")),
                slip(
                        "row 14: Nothing is counted in \"fortnights\".",
                        table -> table.output("Visit", "Unit", "\"fortnights\"")),
                slip("row 14: \"amount\" is a whole number.", table -> table.output("Visit", "Amount", "10 / 2")),
                slip("row 14: \"amount\" is a whole number.", table -> table.output("Visit", "Amount", "-10")),
                slip("row 14: \"amount\" is a whole number.", table -> table.output("Visit", "Amount", "")),
                slip(
                        "row 14: A limit ends before or after its event, not \"during\" it.",
                        table -> table.output("Visit", "Direction", "\"during\"")),
                slip(
                        "row 5: An agency’s report to the initial conference is counted before the initial conference, "
                                + "not after it.",
                        table -> table.output("AgencyReportInitial", "Direction", "\"after\"")),
                slip(
                        "row 14: A limit names its rule and the edition that holds it.",
                        table -> table.output("Visit", "Rule", "\"\"")),
                slip(
                        "row 14: \"warnWorkingDaysBefore\" is a whole number.",
                        table -> table.output("Visit", "WarnBefore", "\"two\"")),
                slip(
                        "row 14: a day is written as in \"2027-04-01\".",
                        table -> table.output("Visit", "AppliesFrom", "\"1 April 2027\"")),
                slip(
                        "row 14: \"onDate\" is left open or says from when, as in >= \"2027-04-01\".",
                        table -> table.input("Visit", "EventOn", "\"2027-04-01\"")),
                slip(
                        "row 13: it holds from 2027-04-01, but its rule is said to apply from 2017-03-01.",
                        table -> table.input("VisitStaffordshire", "EventOn", ">= \"2027-04-01\"")),
                slip(
                        "row 14: it is never reached, for row 13 above it answers first.",
                        table -> table.input("VisitStaffordshire", "Authority", "-")),
                slip(
                        "row 15: it is never reached, for row 14 above it answers first.",
                        table -> table.copied("Visit", "VisitAgain").input("VisitAgain", "Authority", "\"leeds\"")),
                slip(
                        "\"firstReview\" needs a row that holds for all of England on any day.",
                        table -> table.without("FirstReview")),
                slip(
                        "\"visit\" needs a row that holds for all of England on any day.",
                        table -> table.input("Visit", "Authority", "\"leeds\"")),
                slip(
                        "row 14: a row that holds for all of England leaves \"authority\" open.",
                        table -> table.input("Visit", "Authority", "\"england\"")),
                slip(
                        "row 13: an authority is written in small letters and hyphens.",
                        table -> table.input("VisitStaffordshire", "Authority", "\"Staffordshire\"")),
                slip(
                        "row 13: \"authority\" names texts in quotation marks, with commas between them.",
                        table -> table.input("VisitStaffordshire", "Authority", "not(\"hartlepool\")")),
                slip(
                        "it is read from the top, so its hit policy has to be First.",
                        table -> table.hitPolicy(HitPolicy.UNIQUE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusedTimeLimits(String sentence, UnaryOperator<WrittenTable> slip) {
        assertRefused(DmnTimeLimits.TABLE, sentence, slip);
    }

    static Stream<Arguments> refusedQuorum() {
        return Stream.of(
                slip(
                        "row 2: \"quorate\" is true or false.",
                        table -> table.output("EnoughAgencies", "Quorate", "\"yes\"")),
                slip(
                        "row 1: \"sentence\" is one text in quotation marks.",
                        table -> table.output("SocialCareAbsent", "Sentence", "")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusedQuorum(String sentence, UnaryOperator<WrittenTable> slip) {
        assertRefused(QuorumTable.TABLE, sentence, slip);
    }

    static Stream<Arguments> refusedVisitPractice() {
        return Stream.of(
                slip("row 1: Visits are counted from 1.", table -> table.output("England", "BedroomEvery", "0")),
                slip(
                        "row 1: A child is between 0 and 17 years old.",
                        table -> table.output("England", "AloneFromAge", "18")),
                slip(
                        "row 1: \"notAloneAtMost\" is a whole number.",
                        table -> table.output("England", "NotAloneAtMost", "\"three\"")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusedVisitPractice(String sentence, UnaryOperator<WrittenTable> slip) {
        assertRefused(VisitPracticeTable.TABLE, sentence, slip);
    }

    static Stream<Arguments> refusedInvitations() {
        return Stream.of(
                slip("row 1: \"kind\" knows no uncle.", table -> table.input("Parent", "Kind", "\"parent\",\"uncle\"")),
                slip("row 13: \"agency\" knows no FBI.", table -> table.input("Police", "Agency", "\"FBI\"")),
                slip(
                        "row 1: nothing is proposed by \"ask nicely\".",
                        table -> table.output("Parent", "Proposal", "\"ask nicely\"")),
                slip(
                        "row 1: \"offerAdvocate\" is true or false.",
                        table -> table.output("Parent", "OfferAdvocate", "")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusedInvitations(String sentence, UnaryOperator<WrittenTable> slip) {
        assertRefused(InvitationsTable.TABLE, sentence, slip);
    }

    @Test
    void leavesTheOldTableInForceWhenTheNewOneIsRefused() {
        long before =
                ENGINE.engine().getRepositoryService().createDeploymentQuery().count();

        assertRefused(
                DmnTimeLimits.TABLE,
                "\"visit\" needs a row that holds for all of England on any day.",
                table -> table.without("Visit"));

        assertThat(ENGINE.engine()
                        .getRepositoryService()
                        .createDeploymentQuery()
                        .count())
                .isEqualTo(before);
    }

    @Test
    void letsAnAuthorityBeStricterThanNationalGuidance() {
        WrittenTable stricter = WrittenTable.of(DmnTimeLimits.TABLE)
                .copied("FirstCoreGroup", "FirstCoreGroupElsewhere")
                .input("FirstCoreGroup", "Authority", "\"leeds\",\"york\"")
                .output("FirstCoreGroup", "Amount", "2")
                .output("FirstCoreGroup", "Unit", "\"calendar weeks\"");

        ENGINE.whileDeployed(
                DmnTimeLimits.TABLE,
                stricter.xml(),
                () -> assertThatCode(() -> ENGINE.tablesOf("york")).doesNotThrowAnyException());
    }

    @Test
    void looksAtNoOtherTable() {
        String another = WrittenTable.of(QuorumTable.TABLE)
                .output("EnoughAgencies", "Quorate", "1 = 1")
                .xml()
                .replace("\"quorum\"", "\"another-table\"")
                .replace("#quorum", "#another-table");

        assertThatCode(() -> ENGINE.whileDeployed("another-table", another, () -> {}))
                .doesNotThrowAnyException();
    }

    private static Arguments slip(String sentence, UnaryOperator<WrittenTable> slip) {
        return arguments(sentence, slip);
    }

    private static void assertRefused(String table, String sentence, UnaryOperator<WrittenTable> slip) {
        String xml = slip.apply(WrittenTable.of(table)).xml();

        assertThatThrownBy(() -> ENGINE.deploy(table, xml))
                .isInstanceOf(ProcessEngineException.class)
                .rootCause()
                .isInstanceOf(TableRefused.class)
                .hasMessage("The table \"%s\" is refused: %s", table, sentence);
    }
}
