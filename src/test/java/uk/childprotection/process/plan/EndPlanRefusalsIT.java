package uk.childprotection.process.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.childprotection.ApplicationTest;
import uk.childprotection.TestClock;
import uk.childprotection.casefile.Chronology;
import uk.childprotection.process.DecidedFamily;
import uk.childprotection.process.Desks;
import uk.childprotection.process.EndingForms;
import uk.childprotection.process.FilledForm;

/** What the forms about the end of a plan without a conference refuse: each with its sentence, and nothing has changed. */
@ApplicationTest
class EndPlanRefusalsIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 2);
    private static final Map<String, DecidedFamily> AT_FORM = new ConcurrentHashMap<>();

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Desks desks;

    @Autowired
    private Chronology chronology;

    @Autowired
    private TestClock clock;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesAProposal(String what, UnaryOperator<FilledForm> spoil, String sentence) {
        DecidedFamily at = at("propose", EndingForms::started);

        refuses(
                at,
                "sade",
                "Activity_ProposeAdministrativeEnd",
                spoil.apply(new EndingForms(at).leftUk("C1", "2026-03-30")),
                sentence);
    }

    static Stream<Arguments> refusesAProposal() {
        return Stream.of(
                bad(
                        "nothing said",
                        form -> form.answer("keep", null),
                        "“Is there an end to propose?” needs an answer."),
                bad("no child", form -> form.answer("child", null), "“Whose plan is to end?” needs an answer."),
                bad(
                        "a child on no plan",
                        form -> form.answer("child", "C3"),
                        "“Whose plan is to end?” has an answer that is not offered."),
                bad(
                        "looked after, where a review decides",
                        form -> form.answer("reason", "LOOKED_AFTER"),
                        "“Why does it end?” has an answer that is not offered."),
                bad("no evidence", form -> form.answer("evidence", " "), "“How do we know?” needs an answer."),
                bad(
                        "the day on which the plan began",
                        form -> form.answer("on", "2026-03-17"),
                        "“Last day of the plan” comes after the day on which the plan began, Tuesday 17 March 2026."),
                bad(
                        "a day to come",
                        form -> form.answer("on", "2026-04-03"),
                        "“Last day of the plan” is not a day to come."),
                bad(
                        "a child of ten who turned 18",
                        form -> form.answer("reason", "TURNED_18"),
                        "C1 is not 18 on that day."),
                bad(
                        "a move without an authority",
                        form -> form.answer("reason", "TRANSFERRED_OUT"),
                        "“Which authority has taken over?” needs an answer."),
                bad(
                        "a confirmation before the conference",
                        form -> transferred(form).answer("confirmedOn", "2026-03-31"),
                        "“Day of their confirmation in writing” is between the day of their conference and today."),
                bad(
                        "a confirmation to come",
                        form -> transferred(form).answer("confirmedOn", "2026-04-03"),
                        "“Day of their confirmation in writing” is between the day of their conference and today."),
                bad(
                        "an end before their conference",
                        form -> transferred(form).answer("on", "2026-03-31"),
                        "The plan stays ours until the other authority’s conference"),
                bad(
                        "an agency of whom nothing is said",
                        form -> form.answer("consulted.P2.asked", null),
                        "“Has this agency been asked?”"),
                bad(
                        "an agency that was not asked, without a reason",
                        form -> form.answer("consulted.P2.asked", "no"),
                        "“Why was it not asked?”"),
                bad(
                        "an agency asked before the plan began",
                        form -> form.answer("consulted.P2.askedOn", "2026-03-16"),
                        "P2: “Asked on” is between the day on which the plan began and today."),
                bad(
                        "an agency asked on a day to come",
                        form -> form.answer("consulted.P2.askedOn", "2026-04-03"),
                        "P2: “Asked on” is between the day on which the plan began and today."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesADecisionAfterADeath(String what, UnaryOperator<FilledForm> spoil, String sentence) {
        DecidedFamily at = at("died", forms -> {
            forms.started();
            forms.propose(forms.died("C1", "2026-03-28"));
        });

        refuses(
                at,
                "sunita",
                "Activity_DecideAdministrativeEnd",
                spoil.apply(new EndingForms(at).condolence("no")),
                sentence);
    }

    static Stream<Arguments> refusesADecisionAfterADeath() {
        return Stream.of(
                bad(
                        "no verdict",
                        form -> form.answer("verdict", null),
                        "“Does the plan of this child end?” needs an answer."),
                bad("no reason", form -> form.answer("reason", ""), "“Reason for your decision” needs an answer."),
                bad(
                        "nothing about a notification",
                        form -> form.answer("incident", null),
                        "“Serious incident notification” needs an answer."),
                bad(
                        "nothing about the family",
                        form -> form.answer("familyLetters", null),
                        "“May a letter about the end of the plan go to the family?” needs an answer."),
                bad(
                        "nobody who tells the family",
                        form -> form.answer("familyTold", ""),
                        "“Who tells the family, and how?” needs an answer."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesADecisionAboutTheLastChild(String what, UnaryOperator<FilledForm> spoil, String sentence) {
        DecidedFamily at = at("last", forms -> {
            forms.started();
            forms.propose(forms.leftUk("C1", "2026-03-30"));
            forms.decide(forms.decision("AGREE"));
            forms.started();
            forms.propose(forms.leftUk("C2", "2026-03-30"));
        });

        refuses(
                at,
                "sunita",
                "Activity_DecideAdministrativeEnd",
                spoil.apply(new EndingForms(at).decision("AGREE").answer("follows", "CLOSED")),
                sentence);
    }

    static Stream<Arguments> refusesADecisionAboutTheLastChild() {
        return Stream.of(
                bad(
                        "nothing about what follows",
                        form -> form.answer("follows", null),
                        "“What follows for the family?” needs an answer."),
                bad("no reason to close", form -> form, "“Why does the case close?” needs an answer."),
                bad(
                        "closed as a death that was none",
                        form -> form.answer("closure", "RC2"),
                        "“Why does the case close?” does not fit the reason for which the plan ends."),
                bad(
                        "closed as a transfer that was none",
                        form -> form.answer("closure", "RC5"),
                        "“Why does the case close?” does not fit the reason for which the plan ends."));
    }

    @Test
    void refusesASecondProposalForTheSameChild() {
        DecidedFamily at = at("second", forms -> {
            forms.started();
            forms.propose(forms.leftUk("C1", "2026-03-30"));
            forms.started();
        });

        refuses(
                at,
                "sade",
                "Activity_ProposeAdministrativeEnd",
                new EndingForms(at).leftUk("C1", "2026-03-30"),
                "The end of the plan for C1 has been proposed already, and waits for the decision.");
    }

    @Test
    void startsOnlyForAFamilyWithAChildOnAPlan() {
        DecidedFamily without = DecidedFamily.withoutPlan(application);

        assertThatThrownBy(() -> new EndingForms(without).started())
                .hasMessageContaining(
                        "No child of the case %s is on a child protection plan.".formatted(without.family));
    }

    private static FilledForm transferred(FilledForm form) {
        return form.answer("reason", "TRANSFERRED_OUT")
                .answer("on", "2026-04-02")
                .answer("authority", "Exampleshire County Council")
                .answer("conferenceOn", "2026-04-01")
                .answer("confirmedOn", "2026-04-02");
    }

    private DecidedFamily at(String form, Consumer<EndingForms> path) {
        DecidedFamily at = AT_FORM.computeIfAbsent(form, name -> {
            DecidedFamily decided = DecidedFamily.withPlan(application);
            clock.goTo(TODAY);
            path.accept(new EndingForms(decided));
            return decided;
        });
        clock.goTo(TODAY);
        return at;
    }

    private void refuses(DecidedFamily at, String person, String activity, FilledForm answers, String sentence) {
        var task = at.task(activity);
        if (task.getAssignee() == null) {
            desks.of(person).claim(task);
        }
        int before = chronology.of(at.family).size();

        assertThatThrownBy(() -> desks.of(person).complete(task, answers.json()))
                .hasMessageContaining(sentence);

        assertThat(at.task(activity).getId()).isEqualTo(task.getId());
        assertThat(chronology.of(at.family)).hasSize(before);
    }

    private static Arguments bad(String what, UnaryOperator<FilledForm> spoil, String sentence) {
        return arguments(what, spoil, sentence);
    }
}
