package uk.childprotection.process.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.childprotection.ApplicationTest;
import uk.childprotection.TestClock;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyStatus;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.LetterKind;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.plan.PlanChild;
import uk.childprotection.plan.PlanEnd;
import uk.childprotection.plan.Plans;
import uk.childprotection.plan.TransferOut;
import uk.childprotection.plan.TransfersOut;
import uk.childprotection.process.DecidedFamily;
import uk.childprotection.process.Desks;
import uk.childprotection.process.EndingForms;
import uk.childprotection.process.FilledForm;

/** Children on a plan move to another authority, as their social worker lives it in Tasklist. */
@ApplicationTest
class TransferOutIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 2);
    private static final LocalDate LATER = LocalDate.of(2026, 4, 28);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Desks desks;

    @Autowired
    private Families families;

    @Autowired
    private Plans plans;

    @Autowired
    private TransfersOut transfers;

    @Autowired
    private Letters letters;

    @Autowired
    private TestClock clock;

    private DecidedFamily decided;
    private EndingForms forms;

    @BeforeEach
    void aFamilyMoves() {
        decided = DecidedFamily.withPlan(application);
        clock.goTo(TODAY);
        forms = new EndingForms(decided);
        forms.transferStarted();
    }

    @Test
    void keepsThePlanUntilTheOtherAuthorityHasConfirmedAndThenEndsItForEachChild() {
        forms.tell(forms.notification());
        TransferOut told = transfers.ofFamily(decided.family).get(0);
        assertThat(families.find(decided.family).nameOf(told.contact())).isEqualTo("Ms Aspen Example");
        assertThat(letter(0).to().id()).isEqualTo(told.contact().value());
        assertThat(words(letter(0)))
                .contains("We stay responsible for the plan")
                .contains("Amber")
                .contains("The chronology is still being written.");
        assertThat(childrenOn()).hasSize(2);

        clock.goTo(LATER);
        desks.fireTimer(decided.family, "Event_TransferAnswerMissing");
        desks.runJobs(decided.family);
        assertThat(words(letter(0))).contains("have had no confirmation");

        answer(confirmation());
        assertThat(childrenOn()).hasSize(2);
        List<Task> proposals = desks.tasks(decided.family, "Activity_ProposeAdministrativeEnd");
        assertThat(proposals).hasSize(2);
        for (Task proposal : proposals) {
            var shown = desks.of("sade").read(proposal);
            assertThat(shown.path("reason").asText()).isEqualTo("TRANSFERRED_OUT");
            assertThat(shown.path("authority").asText()).isEqualTo("Exampleshire County Council");
            assertThat(shown.path("conferenceOn").asText()).isEqualTo("2026-04-22");
            desks.of("sade")
                    .complete(
                            proposal,
                            FilledForm.of("propose-administrative-end", shown)
                                    .answerAll("consulted", "asked", "yes")
                                    .answerAll("consulted", "askedOn", "2026-04-27")
                                    .answerAll("consulted", "said", "They agree.")
                                    .json());
            FilledForm decision = forms.decision("AGREE");
            forms.decide(
                    childrenOn().size() == 1
                            ? decision.answer("follows", "CLOSED").answer("closure", "RC5")
                            : decision);
        }

        assertThat(plans.children(plan())).extracting(PlanChild::endReason).containsOnly(PlanEnd.TRANSFERRED_OUT);
        assertThat(families.family(decided.family).status()).isEqualTo(FamilyStatus.CLOSED);
        assertThat(desks.running(decided.family)).doesNotContain("transfer-out", "end-plan-administratively");
    }

    @Test
    void leavesThePlanWithUsWhenTheOtherAuthorityDeclines() {
        forms.tell(forms.notification());

        answer(answerForm().answer("confirmed", "no").answer("answer", "The housing is for a month only."));

        assertThat(childrenOn()).hasSize(2);
        assertThat(transfers.ofFamily(decided.family).get(0).isConfirmed()).isFalse();
        assertThat(desks.running(decided.family)).doesNotContain("transfer-out");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesANotification(String what, UnaryOperator<FilledForm> spoil, String sentence) {
        assertThatThrownBy(() -> forms.tell(spoil.apply(forms.notification()))).hasMessageContaining(sentence);

        assertThat(transfers.ofFamily(decided.family)).isEmpty();
    }

    static Stream<Arguments> refusesANotification() {
        return Stream.of(
                bad(
                        "no child",
                        form -> form.answer("children", List.of()),
                        "“Which children have moved?” needs an answer."),
                bad(
                        "a move to come",
                        form -> form.answer("movedOn", "2026-04-03"),
                        "“When did they move?” is not a day to come"),
                bad("no e-mail", form -> form.answer("email", ""), "“E-mail of the contact” needs an answer."),
                bad("an e-mail that is none", form -> form.answer("email", "aspen"), "“E-mail” must be one address"),
                bad(
                        "papers that do not go, without a reason",
                        form -> form.answer("papersMissing", ""),
                        "“Why do the other papers not go?” needs an answer."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesAnAnswer(String what, UnaryOperator<FilledForm> spoil, String sentence) {
        forms.tell(forms.notification());
        clock.goTo(LATER);

        assertThatThrownBy(() -> answer(spoil.apply(confirmation()))).hasMessageContaining(sentence);

        assertThat(transfers.ofFamily(decided.family).get(0).isWaiting()).isTrue();
    }

    static Stream<Arguments> refusesAnAnswer() {
        return Stream.of(
                bad(
                        "nothing said",
                        form -> form.answer("confirmed", null),
                        "“Has the other authority confirmed that it is responsible?” needs an answer."),
                bad(
                        "a conference before the move",
                        form -> form.answer("conferenceOn", "2026-03-27"),
                        "“Day of their transfer-in conference” is not before the day of the move."),
                bad(
                        "a confirmation before the conference",
                        form -> form.answer("confirmedOn", "2026-04-21"),
                        "“Day of their confirmation in writing” is between the day of their conference and today."),
                bad(
                        "a confirmation to come",
                        form -> form.answer("confirmedOn", "2026-04-29"),
                        "“Day of their confirmation in writing” is between the day of their conference and today."));
    }

    @Test
    void refusesToTellASecondAuthorityWhileTheFirstHasToAnswer() {
        forms.tell(forms.notification());
        forms.transferStarted();

        assertThatThrownBy(() -> forms.tell(forms.notification()))
                .hasMessageContaining("An authority has been told of the move of C1 already");
    }

    private FilledForm answerForm() {
        return decided.form("sade", "Activity_RecordTransferAnswer", "record-transfer-answer");
    }

    private FilledForm confirmation() {
        return answerForm()
                .answer("confirmed", "yes")
                .answer("conferenceOn", "2026-04-22")
                .answer("confirmedOn", "2026-04-24")
                .answer("planMade", "yes")
                .answer("answer", "Their plan has begun.");
    }

    private void answer(FilledForm answer) {
        decided.complete("sade", "Activity_RecordTransferAnswer", answer);
    }

    private UUID plan() {
        return plans.ofFamily(decided.family).get(0).plan().id();
    }

    private List<PlanChild> childrenOn() {
        return plans.childrenOn(plan());
    }

    /** The letters of transfers, the newest first. */
    private Letter letter(int place) {
        return letters.ofFamily(decided.family).stream()
                .filter(letter -> letter.kind() == LetterKind.TRANSFER_OUT)
                .toList()
                .get(place);
    }

    private String words(Letter letter) {
        return letters.html(letter.id()).replaceAll("\\s+", " ");
    }

    private static Arguments bad(String what, UnaryOperator<FilledForm> spoil, String sentence) {
        return arguments(what, spoil, sentence);
    }
}
