package uk.childprotection.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static uk.childprotection.casefile.FamilyBuilder.theTestcases;
import static uk.childprotection.casefile.FamilyFiles.fileOf;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.childprotection.casefile.Agency;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.conference.Roll.Entry;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.PracticeOfEngland;
import uk.childprotection.deadline.WorkingDays;

/** The conference of the Testcases on Tuesday 17 March 2026; Amber is ten, Basil five, the baby not born yet. */
class OpeningRulesTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 17);
    private static final WorkingDays WORKING_DAYS = WorkingDays.inEngland();
    private static final FamilyFile FILE = fileOf(theTestcases());
    private static final Roll ROLL = new Roll(List.of(
            new Entry("C1", true, Exclusion.NONE, null, null),
            new Entry("C2", false, Exclusion.NONE, null, null),
            new Entry("A1", true, Exclusion.NONE, null, null),
            new Entry("A2", true, Exclusion.PART, null, null),
            new Entry("A3", true, Exclusion.ALL, null, null),
            new Entry("S1", true, Exclusion.NONE, Agency.SOCIAL_CARE, "sade"),
            new Entry("P1", true, Exclusion.NONE, Agency.POLICE, null),
            new Entry("P2", true, Exclusion.NONE, Agency.HEALTH_VISITOR, null),
            new Entry("P3", true, Exclusion.NONE, Agency.SCHOOL, null)));
    private static final QuorumRule QUORUM = new QuorumOfEngland();

    private final OpeningRules rules = new OpeningRules(
            FILE,
            ROLL,
            TUESDAY,
            new PracticeOfEngland().find(LimitName.RECONVENE, TUESDAY).countedFrom(TUESDAY, WORKING_DAYS),
            WORKING_DAYS);

    @Test
    void takesAnswersForEverybody() {
        assertThatNoException().isThrownBy(() -> check(everybodyCame()));
    }

    @Test
    void offersWhatIsKnownBeforeTheChairAnswers() {
        assertThat(ROLL.entries().stream().map(Entry::expected).map(one -> one.orElse(null)))
                .containsExactly(null, Presence.NOT_INVITED, null, null, Presence.EXCLUDED, null, null, null, null);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesAnswersThatDoNotFit(String what, UnaryOperator<OpeningBuilder> change, String sentence) {
        assertThatThrownBy(() -> check(change.apply(everybodyCame())))
                .isInstanceOf(Refusal.class)
                .hasMessage(sentence);
    }

    static Stream<Arguments> refusesAnswersThatDoNotFit() {
        return Stream.of(
                refused(
                        "somebody left out",
                        it -> it.without("P2"),
                        "“Who came” needs an answer for everybody on the list."),
                refused(
                        "somebody not on the list",
                        it -> it.who("P9", Presence.CAME),
                        "“Who came” names somebody who is not on the list."),
                refused("no answer", it -> it.who("P2", null), "“Who came” needs an answer for P2."),
                refused(
                        "a part without saying which",
                        it -> it.cameForPart("P2", " "),
                        "Say for which part P2 was there."),
                refused(
                        "kept out without a decision",
                        it -> it.who("A1", Presence.EXCLUDED),
                        "A1 was not kept out of all of the conference: choose another answer."),
                refused(
                        "there for all of it although kept out of a part",
                        it -> it.who("A2", Presence.CAME),
                        "A2 was to be kept out of the conference or a part of it: say for which part they were there."),
                refused(
                        "there for all of it although kept out of all of it",
                        it -> it.who("A3", Presence.CAME),
                        "A3 was to be kept out of the conference or a part of it: say for which part they were there."),
                refused(
                        "not invited although invited",
                        it -> it.who("A1", Presence.NOT_INVITED),
                        "A1 was invited: choose another answer."),
                refused(
                        "another without a role",
                        it -> it.other("Mr Elm Example", null, Agency.GP, null),
                        "“Others who came”, row 1: A name and a role are needed."),
                refused(
                        "a stand-in without an agency",
                        it -> it.other("Mr Elm Example", "Officer", null, "P1"),
                        "“Others who came”, row 1: Somebody who came in place of a professional speaks for an agency: choose “Agency”."),
                refused(
                        "a stand-in for nobody in the file",
                        it -> it.other("Mr Elm Example", "Officer", Agency.POLICE, "P9"),
                        "“Others who came”, row 1: The case CP-2026-00042 has nobody with the number P9."),
                refused(
                        "a child left out",
                        it -> it.withoutChild("C2"),
                        "“How each child took part” needs an answer for every child."),
                refused("no participation", it -> it.took("C1", null, null), "“Participation” needs an answer for C1."),
                refused(
                        "PN0 for a child of ten",
                        it -> it.took("C1", Participation.PN0, null),
                        "“Participation” of C1: PN0 is for a child under four years old, and for no other."),
                refused(
                        "views of an unborn child",
                        it -> it.took("C3", Participation.PN7, "Not born."),
                        "“Participation” of C3: a child under four years old, or not born yet, is recorded as PN0."),
                refused(
                        "there although absent",
                        it -> it.took("C1", Participation.PN1, null),
                        "“Participation” of C1 does not fit whether the child came."),
                refused(
                        "absent although there",
                        it -> it.who("C1", Presence.CAME),
                        "“Participation” of C1 does not fit whether the child came."),
                refused(
                        "absent without saying how the views came",
                        it -> it.took("C1", Participation.PN6, ""),
                        "Say how the views of C1 reached the conference, or why they did not."));
    }

    @Test
    void countsAgenciesThatWereThereForAllOfIt() {
        var facts = rules.quorumFacts(everybodyCame()
                .cameForPart("P1", "The police enquiries")
                .who("P2", Presence.APOLOGIES)
                .other("Ms Yew Example", "Deputy", Agency.HEALTH_VISITOR, "P2")
                .other("Mrs Maple Sample", "Grandmother", null, null)
                .build());

        assertThat(facts).isEqualTo(new QuorumFacts(true, 2, 3));
    }

    @Test
    void aQuorateConferenceGoesOn() {
        assertThatNoException().isThrownBy(() -> checkWayOn(everybodyCame()));
    }

    @Test
    void saysWhyThereIsNoQuorumAndAsksForTheWayOn() {
        assertThatThrownBy(() -> checkWayOn(withoutTwo()))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "Not quorate: fewer than two other agencies are present. Answer “If the conference is not quorate or is cut short”: go on"
                                + " for one of the reasons, or adjourn with interim arrangements and a new date.");
    }

    @Test
    void refusesAWayOnWithoutQuorumWhenThereIsOne() {
        assertThatThrownBy(() -> checkWayOn(everybodyCame().adjourned()))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "The conference is quorate: “Quorate: social care and two other agencies are present.” Leave “If the conference is not quorate or is cut short” empty, or choose there that it was cut short.");
    }

    @Test
    void canBeCutShortWhetherItIsQuorateOrNot() {
        assertThatNoException().isThrownBy(() -> checkWayOn(everybodyCame().cutShort()));
        assertThatNoException().isThrownBy(() -> checkWayOn(withoutTwo().cutShort()));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "SOCIAL_CARE_AND_ONE_OTHER",
                "ENOUGH_INFORMATION",
                "DELAY_HARMFUL",
                "LOOKED_AFTER",
                "LOCAL_ATTENDANCE"
            })
    void goesOnWithoutAQuorumForAReasonOfTheList(GoOnReason reason) {
        assertThatNoException().isThrownBy(() -> checkWayOn(withoutTwo().goingOn(reason, "It holds.")));
    }

    @Test
    void refusesAReasonThatThoseWhoAreThereContradict() {
        assertThatThrownBy(() -> checkWayOn(withoutTwo().goingOn(GoOnReason.FEW_AGENCIES_INVOLVED, "It holds.")))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "“Reason to go on” does not fit those who are there and the agencies in contact with the family: choose another.");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"none, It holds.", "DELAY_HARMFUL, none", "DELAY_HARMFUL, ' '"})
    void refusesToGoOnWithoutAReason(GoOnReason reason, String words) {
        assertThatThrownBy(() -> checkWayOn(withoutTwo().goingOn(reason, words)))
                .isInstanceOf(Refusal.class)
                .hasMessage("Going on without a quorum needs one of the reasons, and why it holds here.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2026-03-18", "2026-03-24", "2026-03-31"})
    void adjournsToAWorkingDayWithinTenWorkingDays(LocalDate day) {
        assertThatNoException().isThrownBy(() -> checkWayOn(withoutTwo().adjournedTo(day)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "none",
            delimiter = '|',
            value = {
                "none | An adjourned conference needs a new date and time.",
                "2026-03-16 | “New date” has to be after Tuesday 17 March 2026.",
                "2026-03-17 | “New date” has to be after Tuesday 17 March 2026.",
                "2026-03-21 | “New date” has to be a working day; Saturday 21 March 2026 is none.",
                "2026-04-03 | “New date” has to be a working day; Friday 3 April 2026 is none.",
                "2026-04-01 | “New date” may be at the latest Tuesday 31 March 2026, 10 working days from the conference."
            })
    void refusesToAdjournToAnotherDay(LocalDate day, String sentence) {
        assertThatThrownBy(() -> checkWayOn(withoutTwo().adjournedTo(day)))
                .isInstanceOf(Refusal.class)
                .hasMessage(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"none, The children stay away.", "Nobody came., none", "Nobody came., ' '"})
    void refusesToAdjournWithoutReasonOrInterimArrangements(String because, String interim) {
        assertThatThrownBy(() -> checkWayOn(withoutTwo().adjournedBecause(because, interim)))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "An adjourned conference needs the reason and what keeps each child safe until the new date.");
    }

    @Test
    void refusesToAdjournToNoTimeOrNoPlace() {
        assertThatThrownBy(() -> checkWayOn(withoutTwo().adjournedTo(null, "Room 2")))
                .hasMessage("An adjourned conference needs a new date and time.");
        assertThatThrownBy(() -> checkWayOn(withoutTwo().adjournedTo(LocalTime.NOON, null)))
                .hasMessage("An adjourned conference needs a place, or how to join it.");
    }

    private static Arguments refused(String what, UnaryOperator<OpeningBuilder> change, String sentence) {
        return arguments(what, change, sentence);
    }

    private static OpeningBuilder everybodyCame() {
        return OpeningBuilder.everybodyCame(ROLL).cameForPart("A2", "All but the police enquiries");
    }

    private static OpeningBuilder withoutTwo() {
        return everybodyCame().who("P1", Presence.APOLOGIES).who("P3", Presence.ABSENT);
    }

    private void check(OpeningBuilder opening) {
        rules.checkAttendance(opening.build());
    }

    private void checkWayOn(OpeningBuilder builder) {
        Opening opening = builder.build();
        QuorumFacts facts = rules.quorumFacts(opening);
        rules.checkWayOn(opening, QUORUM.apply(facts), facts);
    }
}
