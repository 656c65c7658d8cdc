package uk.childprotection.process.disagreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.childprotection.ApplicationTest;
import uk.childprotection.TestClock;
import uk.childprotection.casefile.Chronology;
import uk.childprotection.conference.Dissents;
import uk.childprotection.process.DecidedFamily;
import uk.childprotection.process.Desks;
import uk.childprotection.process.DisagreementForms;
import uk.childprotection.process.FilledForm;
import uk.childprotection.process.Preparation;

/** What the forms about dissents and complaints refuse: each with its sentence, and nothing has changed. */
@ApplicationTest
class DisagreementRefusalsIT {

    /** Families that wait at a form; a refusal leaves them there. */
    private static final Map<String, DecidedFamily> AT_FORM = new ConcurrentHashMap<>();

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Desks desks;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Chronology chronology;

    @Autowired
    private Dissents dissents;

    @Autowired
    private TestClock clock;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesADissent(String what, LocalDate today, UnaryOperator<FilledForm> spoil, String sentence) {
        DecidedFamily at = at("dissent", DisagreementForms::dissentStarted);
        clock.goTo(today);

        refuses(at, "alma", "Activity_RecordDissent", spoil.apply(new DisagreementForms(at).dissent()), sentence);
    }

    static Stream<Arguments> refusesADissent() {
        LocalDate nextDay = LocalDate.of(2026, 3, 18);
        return Stream.of(
                bad(
                        "nothing said",
                        nextDay,
                        form -> form.answer("keep", null),
                        "“Is there a dissent to record?” needs an answer."),
                bad(
                        "a parent",
                        nextDay,
                        form -> form.answer("who", "A1"),
                        "“Who does not agree?” has an answer that is not offered."),
                bad(
                        "no child",
                        nextDay,
                        form -> form.answer("children", List.of()),
                        "“About which children?” needs an answer."),
                bad(
                        "no reason",
                        nextDay,
                        form -> form.answer("reason", " "),
                        "“Why do they not agree?” needs an answer."),
                bad(
                        "a day before the conference",
                        nextDay,
                        form -> form.answer("receivedOn", "2026-03-16"),
                        "“When did it reach us?” is a day between the conference and today."),
                bad(
                        "a day to come",
                        nextDay,
                        form -> form.answer("receivedOn", "2026-03-19"),
                        "“When did it reach us?” is a day between the conference and today."),
                bad(
                        "late without a reason",
                        LocalDate.of(2026, 3, 25),
                        form -> form.answer("receivedOn", "2026-03-23"),
                        "“Why it came late” needs an answer: it came after Friday 20 March 2026"),
                bad(
                        "a child at risk and nothing done",
                        nextDay,
                        form -> form.answer("furtherRisk", "yes"),
                        "“What is done now to keep the child safe” needs an answer."),
                bad(
                        "somebody who cannot be reached",
                        nextDay,
                        form -> form.answer("who", "O1"),
                        "give an e-mail or a postal address for our answer."),
                bad(
                        "an e-mail that is none",
                        nextDay,
                        form -> form.answer("who", "O1").answer("email", "yew"),
                        "“E-mail” must be one address"));
    }

    @Test
    void refusesASecondDissentAboutTheSameChild() {
        DecidedFamily at = DecidedFamily.withPlan(application);
        DisagreementForms forms = new DisagreementForms(at);
        forms.dissentStarted();
        forms.record(forms.dissent());
        forms.dissentStarted();

        refuses(
                at,
                "alma",
                "Activity_RecordDissent",
                forms.dissent(),
                "This professional’s dissent about C1 is recorded already.");
        assertThat(dissents.ofFamily(at.family)).hasSize(1);
    }

    @Test
    void refusesTheAnswerOfWhoeverChaired() {
        DecidedFamily at = at("dissentAnswer", forms -> {
            forms.dissentStarted();
            forms.record(forms.dissent());
        });
        tasks.setAssignee(at.task("Activity_AnswerDissent").getId(), "chloe");

        refuses(
                at,
                "chloe",
                "Activity_AnswerDissent",
                new DisagreementForms(at).dissentAnswer("STANDS"),
                "You chaired this conference");
    }

    @Test
    void refusesAnEarlyReviewWhereNobodyIsOnAPlan() {
        DecidedFamily at = DecidedFamily.withoutPlan(application);
        DisagreementForms forms = new DisagreementForms(at);
        forms.dissentStarted();
        forms.record(forms.dissent());

        refuses(
                at,
                "sunita",
                "Activity_AnswerDissent",
                forms.dissentAnswer("EARLY_REVIEW"),
                "a new conference has to be called through an enquiry.");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesAComplaint(String what, LocalDate today, UnaryOperator<FilledForm> spoil, String sentence) {
        DecidedFamily at = at("complaint", DisagreementForms::complaintStarted);
        clock.goTo(today);

        refuses(at, "alma", "Activity_RecordComplaint", spoil.apply(new DisagreementForms(at).complaint()), sentence);
    }

    static Stream<Arguments> refusesAComplaint() {
        LocalDate nextDay = LocalDate.of(2026, 3, 18);
        UnaryOperator<FilledForm> nominee = form -> form.answer("nominee", "yes")
                .answer("nomineeName", "Mr Robin Voice")
                .answer("nomineeConsentOn", "2026-03-17");
        return Stream.of(
                bad(
                        "a child of whom nobody says it understands",
                        nextDay,
                        form -> form.answer("complainant", "C1"),
                        "A child may complain who understands what the complaint is about."),
                bad(
                        "a child not born yet",
                        nextDay,
                        form -> form.answer("complainant", "C3").answer("understands", "yes"),
                        "“Who complains?” has an answer that is not offered."),
                bad(
                        "a professional",
                        nextDay,
                        form -> form.answer("complainant", "P1"),
                        "“Who complains?” has an answer that is not offered."),
                bad(
                        "no grounds",
                        nextDay,
                        form -> form.answer("grounds", List.of()),
                        "“What about the conference?” needs an answer."),
                bad(
                        "no words",
                        nextDay,
                        form -> form.answer("words", ""),
                        "“The complaint, in their words” needs an answer."),
                bad(
                        "no agency named",
                        nextDay,
                        form -> form.answer("about", "AGENCY"),
                        "“Which agency or worker?” needs an answer."),
                bad(
                        "a day to come",
                        nextDay,
                        form -> form.answer("receivedOn", "2026-03-19"),
                        "“When did it reach us?” is a day between the conference and today."),
                bad(
                        "a day before the conference",
                        nextDay,
                        form -> form.answer("receivedOn", "2026-03-16"),
                        "“When did it reach us?” is a day between the conference and today."),
                bad(
                        "nobody to write to",
                        nextDay,
                        nominee,
                        "Give an e-mail or a postal address of whoever speaks for the complainant."),
                bad(
                        "a written word still to come",
                        nextDay,
                        form -> nominee.apply(form)
                                .answer("nomineeEmail", "robin@mail.example")
                                .answer("nomineeConsentOn", "2026-03-19"),
                        "“Day of the complainant’s written word” lies in the future."));
    }

    @Test
    void refusesASecondComplaintWhileTheFirstIsOpen() {
        DecidedFamily at = DecidedFamily.withPlan(application);
        DisagreementForms forms = new DisagreementForms(at);
        forms.complaintStarted();
        forms.take(forms.complaint());
        forms.complaintStarted();

        refuses(
                at,
                "alma",
                "Activity_RecordComplaint",
                forms.complaint(),
                "A complaint of this person about this conference is open already.");
    }

    @Test
    void refusesAChairsMeetingBeforeTheComplaint() {
        DecidedFamily at = at("answer", forms -> {
            forms.complaintStarted();
            forms.take(forms.complaint());
        });

        refuses(
                at,
                "chloe",
                "Activity_AnswerComplaint",
                new DisagreementForms(at).answer().answer("met", "yes").answer("metOn", "2026-03-16"),
                "“Day of the meeting” is a day between the complaint and today.");
        refuses(
                at,
                "chloe",
                "Activity_AnswerComplaint",
                new DisagreementForms(at).answer().answer("answer", ""),
                "“Your answer” needs an answer.");
    }

    @Test
    void refusesARepliesDayThatCannotBeAndSilenceBeforeItsTime() {
        DecidedFamily at = at("reply", forms -> {
            forms.complaintStarted();
            forms.take(forms.complaint());
            forms.answered();
        });
        clock.goTo(LocalDate.of(2026, 3, 20));

        refuses(
                at,
                "alma",
                "Activity_RecordReply",
                new DisagreementForms(at).reply("NO_REPLY"),
                "The complainant has until");
        refuses(
                at,
                "alma",
                "Activity_RecordReply",
                new DisagreementForms(at).reply("PANEL").answer("on", "2026-03-16"),
                "“Day of the reply” is a day between the chair’s answer and today.");
        refuses(
                at,
                "alma",
                "Activity_RecordReply",
                new DisagreementForms(at).reply("PANEL").answer("on", null),
                "“Day of the reply” needs an answer.");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesAPanel(String what, Map<String, Object> second, String sentence) {
        DecidedFamily at = at("panel", forms -> {
            forms.complaintStarted();
            forms.take(forms.complaint());
            forms.answered();
            forms.replied("PANEL");
        });
        FilledForm panel = at.form("sunita", "Activity_ConvenePanel", "convene-panel")
                .answer("on", "2026-04-14")
                .answer("at", "14:00")
                .answer("place", "Room 5, Sample House")
                .addRow("members", DisagreementForms.member("Ms Maple Standard", "Head of quality", "yes"))
                .addRow("members", second);

        refuses(at, "sunita", "Activity_ConvenePanel", panel, sentence);
    }

    static Stream<Arguments> refusesAPanel() {
        return Stream.of(
                arguments(
                        "one person twice",
                        DisagreementForms.member("ms maple  standard", "Head", "yes"),
                        "A panel has at least two members."),
                arguments(
                        "somebody who is not independent",
                        DisagreementForms.member("Mr Birch Example", "Head", "no"),
                        "Every member of the panel is independent of the case"),
                arguments(
                        "the chair",
                        DisagreementForms.member("Chloe Casebook", "Chair", "yes"),
                        "has had a part in this case"),
                arguments(
                        "the social worker",
                        DisagreementForms.member("Sade Sample", "Social worker", "yes"),
                        "has had a part in this case"),
                arguments(
                        "a professional of the file",
                        DisagreementForms.member("Ms Ivy Example", "Health visitor", "yes"),
                        "has had a part in this case"),
                arguments(
                        "nobody’s name",
                        DisagreementForms.member("", "Head", "yes"),
                        "“Name of the member”, row 2 needs an answer."));
    }

    @Test
    void refusesAPanelInThePast() {
        DecidedFamily at = at("panelPast", forms -> {
            forms.complaintStarted();
            forms.take(forms.complaint());
            forms.answered();
            forms.replied("PANEL");
        });

        refuses(
                at,
                "sunita",
                "Activity_ConvenePanel",
                new DisagreementForms(at).panel().answer("on", "2026-03-16"),
                "“Day on which the panel meets” lies in the past.");
    }

    @Test
    void refusesAPanelsAnswerThatCannotBe() {
        DecidedFamily at = DecidedFamily.withoutPlan(application);
        DisagreementForms forms = new DisagreementForms(at);
        forms.complaintStarted();
        forms.take(forms.complaint());
        forms.answered();
        forms.replied("PANEL");
        at.complete("sunita", "Activity_ConvenePanel", forms.panel());

        refuses(
                at,
                "simon",
                "Activity_RecordPanelOutcome",
                forms.panelOutcome("UPHELD", "NEW_CONFERENCE"),
                "“Day on which the panel met” is a day between the reply and today.");
        refuses(
                at,
                "simon",
                "Activity_RecordPanelOutcome",
                forms.panelOutcome("UPHELD", "EARLY_REVIEW").answer("heldOn", "2026-03-17"),
                "there is no review to bring forward");
        refuses(
                at,
                "simon",
                "Activity_RecordPanelOutcome",
                forms.panelOutcome("UPHELD", null).answer("heldOn", "2026-03-17"),
                "“What follows?” needs an answer.");
    }

    @Test
    void refusesAStartWhereNothingWasDecidedOrNothingIsOpen() {
        Preparation called = new Preparation(application);
        String reference = called.family.value();

        refusesStart(
                "alma",
                "record-dissent",
                FilledForm.ofStart("start-dissent").answer("reference", reference),
                "has no conference that has decided anything.");
        refusesStart(
                "alma",
                "complaint",
                FilledForm.ofStart("start-complaint").answer("reference", reference),
                "has no conference that has decided anything.");
        refusesStart(
                "alma",
                "complaint",
                FilledForm.ofStart("start-complaint").answer("reference", "CP-26"),
                "“Reference of the case”");
        refusesStart(
                "alma",
                "withdraw-complaint",
                FilledForm.ofStart("withdraw-complaint")
                        .answer("reference", reference)
                        .answer("on", "2026-03-02"),
                "has no such complaint open.");
    }

    @Test
    void refusesToSomebodyWhoMayNotSeeTheFamily() {
        DecidedFamily at = at("dissent", DisagreementForms::dissentStarted);

        refusesStart(
                "chidi",
                "record-dissent",
                FilledForm.ofStart("start-dissent").answer("reference", at.family.value()),
                "You have no access to the case");
    }

    @Test
    void asksWhichComplaintIsWithdrawnAndWhen() {
        DecidedFamily at = DecidedFamily.withPlan(application);
        DisagreementForms forms = new DisagreementForms(at);
        forms.complaintStarted();
        forms.take(forms.complaint());
        forms.complaintStarted();
        forms.take(forms.complaint().answer("complainant", "A2"));

        refusesStart("alma", "withdraw-complaint", forms.withdrawal(), "Several complaints are open");
        refusesStart(
                "alma", "withdraw-complaint", forms.withdrawal().answer("number", 7), "has no such complaint open.");
        refusesStart(
                "alma",
                "withdraw-complaint",
                forms.withdrawal().answer("number", 2).answer("on", "2026-03-16"),
                "“When was it withdrawn?” is a day between the complaint and today.");
        desks.of("alma")
                .start(
                        "withdraw-complaint",
                        forms.withdrawal().answer("number", 2).json());
        desks.of("alma").start("withdraw-complaint", forms.withdrawal().json());
        assertThat(desks.hasTask(at.family, "Activity_AnswerComplaint")).isFalse();
    }

    private DecidedFamily at(String form, Consumer<DisagreementForms> path) {
        DecidedFamily at = AT_FORM.computeIfAbsent(form, name -> {
            DecidedFamily decided = DecidedFamily.withPlan(application);
            path.accept(new DisagreementForms(decided));
            return decided;
        });
        clock.goTo(LocalDate.of(2026, 3, 17));
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

    private void refusesStart(String person, String process, FilledForm answers, String sentence) {
        assertThatThrownBy(() -> desks.of(person).start(process, answers.json()))
                .hasMessageContaining(sentence);
    }

    private static Arguments bad(
            String what, LocalDate today, Function<FilledForm, FilledForm> spoil, String sentence) {
        UnaryOperator<FilledForm> spoilt = spoil::apply;
        return arguments(what, today, spoilt, sentence);
    }
}
