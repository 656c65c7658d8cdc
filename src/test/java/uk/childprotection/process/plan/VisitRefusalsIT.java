package uk.childprotection.process.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Consumer;
import java.util.function.Function;
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
import uk.childprotection.plan.Visits;
import uk.childprotection.process.Desks;
import uk.childprotection.process.FilledForm;
import uk.childprotection.process.VisitedFamily;

/** What the form of a visit refuses, in the words that the social worker reads; nothing is changed by it. */
@ApplicationTest
class VisitRefusalsIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static VisitedFamily at;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Desks desks;

    @Autowired
    private Visits visits;

    @Autowired
    private TestClock clock;

    static Stream<Arguments> badVisits() {
        return Stream.of(
                bad("no day", form -> form.answer("visitedOn", null), "“Date of the visit” needs an answer."),
                bad(
                        "no day of the calendar",
                        form -> form.answer("visitedOn", "2026-02-30"),
                        "“Date of the visit” is not a date or time."),
                bad(
                        "tomorrow",
                        form -> form.answer("visitedOn", "2026-03-11"),
                        "“Date of the visit” lies in the future."),
                bad(
                        "an hour still to come",
                        form -> form.answer("visitedAt", "09:15"),
                        "“Time of the visit” lies in the future."),
                bad("no time", form -> form.answer("visitedAt", null), "“Time of the visit” needs an answer."),
                bad(
                        "a day before the plan",
                        form -> form.answer("visitedOn", "2026-02-27"),
                        "“Date of the visit” is before the plan began, on Monday 2 March 2026"),
                bad(
                        "a late write-up without a reason",
                        form -> form.answer("visitedOn", "2026-03-05"),
                        "“Why is it written up late?” needs an answer: a visit is to be written up within 2 working days, "
                                + "this one by Monday 9 March 2026."),
                bad(
                        "a late write-up with a blank for a reason",
                        form -> form.answer("visitedOn", "2026-03-05").answer("lateBecause", "  "),
                        "“Why is it written up late?” needs an answer"),
                bad("nobody who visited", form -> form.answer("visitedBy", null), "“Who visited?” needs an answer."),
                bad(
                        "a visitor who is no social worker",
                        form -> form.answer("visitedBy", "alma"),
                        "“Who visited?” has an answer that is not offered."),
                bad(
                        "somebody else without a name",
                        form -> form.answer("visitedBy", "other"),
                        "“Name and role of the visitor” needs an answer."),
                bad(
                        "neither announced nor not",
                        form -> form.answer("announced", null),
                        "“Was the visit announced?” needs an answer."),
                bad(
                        "a child passed over",
                        form -> form.answer("children.C2.seen", null),
                        "“Was the child seen?”, C2 needs an answer."),
                bad(
                        "a child not seen for no reason",
                        form -> form.answer("children.C2.seen", "no"),
                        "“Why was the child not seen?”, C2 needs an answer."),
                bad(
                        "nothing on whether a child was alone",
                        form -> form.answer("children.C1.alone", null),
                        "“Was the child seen alone?”, C1 needs an answer."),
                bad(
                        "a child not alone for no reason",
                        form -> form.answer("children.C1.alone", "no"),
                        "“Who was present, and why was the child not seen alone?”, C1 needs an answer."),
                bad(
                        "nothing on the bedroom",
                        form -> form.answer("children.C1.bedroom", null),
                        "“Was the child’s bedroom seen?”, C1 needs an answer."),
                bad(
                        "no word of the child",
                        form -> form.answer("children.C1.words", " "),
                        "“What did the child say or show?”, C1 needs an answer."),
                bad(
                        "no word of the pregnancy",
                        form -> form.answer("children.C3.pregnancy", ""),
                        "“How is the pregnancy, and what is prepared for the baby?”, C3 needs an answer."),
                bad(
                        "words without end",
                        form -> form.answer("present", "x".repeat(2001)),
                        "“Who else was there?” is too long"),
                bad(
                        "no answer on worries",
                        form -> form.answer("worried", null),
                        "“Did anything worry you?” needs an answer."),
                bad(
                        "a worry without words",
                        form -> form.answer("worried", "yes"),
                        "“What worries you?” needs an answer."),
                bad(
                        "a worry nobody did anything about",
                        form -> form.answer("worried", "yes").answer("worry", "The stove was on."),
                        "“What was done about it?” needs an answer."),
                spoilt(
                        "a child left out",
                        sent -> ((ArrayNode) sent.get("children")).remove(1),
                        "“Each child on the plan” is not the list that is in the case file now."),
                spoilt(
                        "an unborn child seen alone",
                        sent -> ((ObjectNode) sent.at("/children/2")).put("alone", "yes"),
                        "The form does not ask for “alone”."),
                spoilt(
                        "a question nobody asked",
                        sent -> sent.put("shoeSize", 43),
                        "The form does not ask for “shoeSize”."));
    }

    @BeforeEach
    void theVisitsHaveBegun() {
        if (at == null) {
            at = new VisitedFamily(application);
        }
        clock.goTo(TODAY, LocalTime.of(9, 0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badVisits")
    void refusesAVisitWith(String what, Function<FilledForm, ObjectNode> spoil, String sentence) {
        Task task = desks.task(at.family, VisitedFamily.RECORD_VISIT);
        ObjectNode answers = spoil.apply(at.visit(TODAY));

        assertThatThrownBy(() -> desks.of("sade").complete(task, answers))
                .rootCause()
                .hasMessageContaining(sentence);

        assertThat(desks.task(at.family, VisitedFamily.RECORD_VISIT).getId()).isEqualTo(task.getId());
        assertThat(visits.ofPlan(at.plan)).isEmpty();
    }

    @Test
    void refusesAVisitOfSomebodyWhoseTaskItIsNot() {
        Task task = desks.task(at.family, VisitedFamily.RECORD_VISIT);

        assertThatThrownBy(() -> desks.of("sean").complete(task, at.visit(TODAY).json()))
                .rootCause()
                .hasMessageContaining("assigned");
    }

    private static Arguments bad(String what, Function<FilledForm, FilledForm> spoil, String sentence) {
        return arguments(
                what,
                (Function<FilledForm, ObjectNode>) form -> spoil.apply(form).json(),
                sentence);
    }

    private static Arguments spoilt(String what, Consumer<ObjectNode> spoil, String sentence) {
        return arguments(
                what,
                (Function<FilledForm, ObjectNode>) form -> {
                    ObjectNode sent = form.json();
                    spoil.accept(sent);
                    return sent;
                },
                sentence);
    }
}
