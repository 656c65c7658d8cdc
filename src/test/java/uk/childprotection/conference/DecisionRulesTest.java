package uk.childprotection.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static uk.childprotection.casefile.FamilyBuilder.theTestcases;
import static uk.childprotection.casefile.FamilyFiles.fileOf;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.childprotection.casefile.AbuseCategory;
import uk.childprotection.casefile.Agency;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.FamilyStatus;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.casefile.YesNo;

/** The decisions about the Testcases, of whom the school (P3) knows Amber only. */
class DecisionRulesTest {

    private static final FamilyFile FILE = fileOf(theTestcases());
    private static final UUID SITTING = UUID.randomUUID();
    private static final List<Attendance> ATTENDANCE = List.of(
            was("C1", Presence.ABSENT, null, null),
            was("A1", Presence.CAME, null, null),
            was("A2", Presence.APOLOGIES, null, null),
            was("S1", Presence.CAME, Agency.SOCIAL_CARE, "sade"),
            was("P1", Presence.APOLOGIES, Agency.POLICE, null),
            was("P2", Presence.PART, Agency.HEALTH_VISITOR, null),
            was("P3", Presence.CAME, Agency.SCHOOL, null),
            was("O1", Presence.CAME, Agency.POLICE, null),
            was("O2", Presence.CAME, null, null));

    @Test
    void asksEachAgencyThatWasThereAboutEachChildItKnows() {
        assertThat(DecisionRules.viewsAsked(FILE, ATTENDANCE, DecisionRules.everyChild(FILE)))
                .extracting(ViewAsked::number)
                .containsExactly(
                        "C1-S1", "C1-P2", "C1-P3", "C1-O1", "C2-S1", "C2-P2", "C2-O1", "C3-S1", "C3-P2", "C3-O1");
    }

    @Test
    void takesADecisionForEveryChild() {
        assertThatNoException().isThrownBy(() -> check(decided().notAgreed("P2", "C3", "The baby needs a plan too.")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesDecisionsThatAreIncompleteOrContradictThemselves(
            String what, UnaryOperator<DecisionsTakenBuilder> change, String sentence) {
        assertThatThrownBy(() -> check(change.apply(decided())))
                .isInstanceOf(Refusal.class)
                .hasMessage(sentence);
    }

    static Stream<Arguments> refusesDecisionsThatAreIncompleteOrContradictThemselves() {
        return Stream.of(
                refused(
                        "a view missing",
                        it -> it.withoutView("C1-P2"),
                        "“Each agency’s view” needs a row for each child and each agency that was there."),
                refused(
                        "a view of somebody who was not there",
                        it -> it.view("C1-P1", HarmView.YES, HarmView.YES),
                        "“Each agency’s view” needs a row for each child and each agency that was there."),
                refused(
                        "half a view",
                        it -> it.view("C1-P2", HarmView.YES, null),
                        "“Each agency’s view” needs both answers in row C1-P2."),
                refused(
                        "a child left out",
                        it -> it.withoutChild("C2"),
                        "A decision is needed for every child, one each."),
                refused(
                        "no views of the family",
                        it -> it.child(
                                "C1",
                                " ",
                                "Calm.",
                                YesNo.YES,
                                YesNo.YES,
                                PlanDecision.PLAN,
                                AbuseCategory.NEG,
                                "Meals.",
                                null,
                                null),
                        "“The family’s views” needs an answer for C1."),
                refused(
                        "no views of the child",
                        it -> it.child(
                                "C1",
                                "Worry.",
                                null,
                                YesNo.YES,
                                YesNo.YES,
                                PlanDecision.PLAN,
                                AbuseCategory.NEG,
                                "Meals.",
                                null,
                                null),
                        "“The child’s own views” needs an answer for C1."),
                refused(
                        "no reasons",
                        it -> it.child(
                                "C1",
                                "Worry.",
                                "Calm.",
                                YesNo.NO,
                                YesNo.NO,
                                PlanDecision.NO_PLAN,
                                null,
                                "",
                                FollowUp.NOTHING,
                                "None."),
                        "“Reasons” needs an answer for C1."),
                refused(
                        "no conclusion",
                        it -> it.child("C1", null, YesNo.YES, PlanDecision.PLAN, AbuseCategory.NEG, null, null),
                        "The conclusion and the decision need an answer for C1."),
                refused(
                        "no decision",
                        it -> it.child("C1", YesNo.YES, YesNo.YES, null, null, null, null),
                        "The conclusion and the decision need an answer for C1."),
                refused(
                        "a plan without a category",
                        it -> it.plan("C1", null),
                        "“Category” needs an answer for C1: a plan is made under one."),
                refused(
                        "a plan without harm",
                        it -> it.child("C1", YesNo.NO, YesNo.NO, PlanDecision.PLAN, AbuseCategory.NEG, null, null),
                        "A child protection plan for C1 needs significant harm, suffered or likely: correct the conclusion or the decision."),
                refused(
                        "no plan although harm is likely",
                        it -> it.child(
                                "C1", YesNo.YES, YesNo.YES, PlanDecision.NO_PLAN, null, FollowUp.EARLY_HELP, "Help."),
                        "C1 is likely to suffer significant harm and needs a child protection plan: correct the conclusion or the decision."),
                refused(
                        "no plan and nothing said to follow",
                        it -> it.noPlan("C1", null),
                        "“What follows instead” needs an answer for C1."),
                refused(
                        "no plan and no words on the help",
                        it -> it.child("C1", YesNo.NO, YesNo.NO, PlanDecision.NO_PLAN, null, FollowUp.EARLY_HELP, " "),
                        "“That help in words” needs an answer for C1."),
                refused(
                        "a dissent of somebody who was not there",
                        it -> it.notAgreed("A2", "C1", "It is unfair."),
                        "“Who did not agree”, row 1: “Who did not agree” is somebody who was there."),
                refused(
                        "a dissent about no child",
                        it -> it.notAgreed("A1", null, "It is unfair."),
                        "“Who did not agree”, row 1: “About which child” needs an answer."),
                refused(
                        "a dissent about a child of another family",
                        it -> it.notAgreed("A1", "C9", "It is unfair."),
                        "“Who did not agree”, row 1: The case CP-2026-00042 has nobody with the number C9."),
                refused(
                        "a dissent without a reason",
                        it -> it.notAgreed("A1", "C1", ""),
                        "“Who did not agree”, row 1: “Why they did not agree” needs an answer for C1."),
                refused(
                        "nothing said of removal",
                        it -> it.removalMentioned(null),
                        "Say whether removal was mentioned, and who explains the decision to the family."),
                refused(
                        "nobody who explains",
                        it -> it.explained(null),
                        "Say whether removal was mentioned, and who explains the decision to the family."));
    }

    @Test
    void leavesTheChairTheChoiceWhenHarmWasSufferedButIsNotLikely() {
        assertThatNoException()
                .isThrownBy(() -> check(
                        decided().child("C1", YesNo.YES, YesNo.NO, PlanDecision.PLAN, AbuseCategory.PHY, null, null)));
        assertThatNoException()
                .isThrownBy(() -> check(decided()
                        .child(
                                "C1",
                                YesNo.YES,
                                YesNo.NO,
                                PlanDecision.NO_PLAN,
                                null,
                                FollowUp.CHILD_IN_NEED,
                                "Visits.")));
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(
            nullValues = "plan",
            value = {
                "plan, NOTHING, CHILD_PROTECTION_PLAN",
                "plan, CHILD_IN_NEED, CHILD_PROTECTION_PLAN",
                "CHILD_IN_NEED, EARLY_HELP, CHILD_IN_NEED",
                "EARLY_HELP, EARLY_HELP, EARLY_HELP",
                "EARLY_HELP, NOTHING, EARLY_HELP",
                "NOTHING, NOTHING, CHILD_IN_NEED"
            })
    void theCaseStandsWhereTheChildWhoNeedsMostStands(FollowUp one, FollowUp other, FamilyStatus expected) {
        var decided =
                new DecidedConference(null, List.of(decision("C1", one), decision("C2", other)), List.of(), List.of());

        assertThat(decided.status()).isEqualTo(expected);
    }

    private static ChildDecision decision(String child, FollowUp follows) {
        return new ChildDecision(
                UUID.randomUUID(),
                ConferenceId.next(),
                PersonNumber.parse(child),
                "Worry.",
                "Calm.",
                true,
                follows == null,
                follows == null ? PlanDecision.PLAN : PlanDecision.NO_PLAN,
                follows == null ? AbuseCategory.NEG : null,
                "Meals.",
                follows,
                null,
                null);
    }

    private static Arguments refused(String what, UnaryOperator<DecisionsTakenBuilder> change, String sentence) {
        return arguments(what, change, sentence);
    }

    private static DecisionsTakenBuilder decided() {
        return DecisionsTakenBuilder.decided(
                DecisionRules.viewsAsked(FILE, ATTENDANCE, DecisionRules.everyChild(FILE)));
    }

    private static void check(DecisionsTakenBuilder taken) {
        new DecisionRules(FILE, ATTENDANCE, DecisionRules.everyChild(FILE)).check(taken.build());
    }

    private static Attendance was(String attendee, Presence came, Agency agency, String colleague) {
        boolean other = attendee.startsWith(Attendance.OTHER);
        return new Attendance(
                UUID.randomUUID(),
                SITTING,
                attendee,
                came,
                null,
                colleague,
                other ? "Mr Elm Example" : null,
                other ? "Officer" : null,
                agency,
                null);
    }
}
