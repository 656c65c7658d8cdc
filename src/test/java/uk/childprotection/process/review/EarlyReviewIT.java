package uk.childprotection.process.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.childprotection.ApplicationTest;
import uk.childprotection.TestClock;
import uk.childprotection.access.People;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.conference.EarlyReviews;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.LetterKind;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.deadline.Standing;
import uk.childprotection.process.Desks;
import uk.childprotection.process.FilledForm;
import uk.childprotection.process.Preparation;
import uk.childprotection.process.ReviewedFamily;
import uk.childprotection.process.desk.FamilyTasks;
import uk.childprotection.process.desk.TaskCards;

/** Somebody asks for the review of a plan before its day, and the chair answers. */
@ApplicationTest
class EarlyReviewIT {

    private static final LocalDate ASKED_ON = LocalDate.of(2026, 4, 20);
    private static final String DECIDE = "Activity_DecideEarlyReview";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Desks desks;

    @Autowired
    private EarlyReviews earlyReviews;

    @Autowired
    private Letters letters;

    @Autowired
    private Limits limits;

    @Autowired
    private TaskCards cards;

    @Autowired
    private FamilyTasks familyTasks;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    private ReviewedFamily family;

    @BeforeEach
    void aPlanRuns() {
        family = new ReviewedFamily(application);
        clock.goTo(ASKED_ON);
    }

    @Test
    void showsTheChairWhoAsksAndWhy() {
        ask("alma", request().answer("asker", "SOMEBODY_OF_THE_FILE").answer("askedBy", "p2"));

        JsonNode form = desks.of(ReviewedFamily.CHAIR).read(desks.task(family.family, DECIDE));

        assertThat(form.path("facts").findValuesAsText("words"))
                .contains(
                        "Ms Ivy Example, health visitor",
                        "A person who is a danger to the child has contact",
                        "Tuesday 21 April 2026",
                        "Wednesday 17 June 2026",
                        "Not called yet");
        assertThat(desks.task(family.family, DECIDE).getDueDate())
                .isEqualTo(LondonTime.endOf(LocalDate.of(2026, 4, 21)));
    }

    @Test
    void bringsForwardAReviewThatIsNotCalledYetAndTellsWhoBelongsToThePlan() {
        ask("sade", request());

        accept("2026-05-20");

        assertThat(family.period().reviewOn()).isEqualTo(LocalDate.of(2026, 5, 20));
        assertThat(recipients()).contains("user:sade", "A1", "A2", "P2").doesNotHaveDuplicates();
        assertThat(letterTo("A1"))
                .contains("The review conference will be earlier.", "Wednesday 20 May 2026", "He has come back.");
        assertThat(letterTo("user:sade")).contains("You asked us").doesNotContain("He has come back.");
    }

    @Test
    void theBookingOffersTheNewDay() {
        ask("sade", request());
        accept("2026-05-20");

        family.calledOn(ASKED_ON);

        assertThat(desks.of("alma")
                        .read(desks.task(family.family, "Activity_BookConference"))
                        .path("on")
                        .asText())
                .isEqualTo("2026-05-20");
    }

    @Test
    void movesTheLimitOfTheInvitationsWhenTheReviewIsCalledButNotBooked() {
        family.calledOn(ASKED_ON);
        ask("tara", request());

        accept("2026-06-02");

        assertThat(limits.find(
                                family.family.value(),
                                LimitName.REVIEW_INVITATIONS,
                                family.review().id().value())
                        .orElseThrow()
                        .due()
                        .countedFrom())
                .isEqualTo(LocalDate.of(2026, 6, 2));
    }

    @Test
    void rebooksAReviewThatIsBookedAlready() {
        family.calledOn(ASKED_ON).booked();
        ask("sade", request());

        accept("2026-06-02");

        assertThat(family.review().booked().on()).isEqualTo(LocalDate.of(2026, 6, 2));
        assertThat(family.review().booked().at()).isEqualTo(LocalTime.of(9, 30));
        assertThat(family.period().reviewOn()).isEqualTo(LocalDate.of(2026, 6, 2));
        assertThat(desks.task(family.family, "Activity_ChooseInvitees").getDueDate())
                .isEqualTo(LondonTime.endOf(LocalDate.of(2026, 6, 2)));
    }

    @Test
    void tellsWhoeverAskedThatTheChairDeclines() {
        ask("alma", request().answer("asker", "SOMEBODY_OF_THE_FILE").answer("askedBy", "A1"));

        answer(decision().answer("decision", "DECLINE").answer("answer", "The plan covers it."));

        assertThat(family.period().reviewOn()).isEqualTo(ReviewedFamily.REVIEW);
        assertThat(recipients()).containsExactly("A1");
        assertThat(letterTo("A1"))
                .contains("The review will not be earlier.", "Wednesday 17 June 2026", "The plan covers it.");
        assertThat(earlyReviews.waiting(family.period().id())).isEmpty();
    }

    @Test
    void theLimitOfTheAnswerIsTheAuthoritysAndIsWatched() {
        ask("sade", request());
        assertThat(answerLimit().due().dueOn()).isEqualTo(LocalDate.of(2026, 4, 21));
        clock.goTo(LocalDate.of(2026, 4, 22));
        desks.fireTimer(family.family, "Event_EarlyReviewAnswerLimitPassed");
        desks.runJobs(family.family);
        Task asked = desks.task(family.family, "Activity_ExplainLateness");
        assertThat(asked.getAssignee()).isEqualTo(ReviewedFamily.CHAIR);
        assertThat(cards.of(people.find(ReviewedFamily.CHAIR).orElseThrow(), Set.of(asked.getId()))
                        .get(asked.getId())
                        .late())
                .isEqualTo("the chair’s answer to a request for an early review, due Tuesday 21 April 2026");
        assertThat(familyTasks.of(family.family))
                .extracting(FamilyTasks.NextStep::name)
                .contains(
                        "Explain lateness: the chair’s answer to a request for an early review, due Tuesday 21 April 2026");

        accept("2026-05-20");

        assertThat(limits.standing(answerLimit())).isEqualTo(Standing.MET_LATE);
    }

    @Test
    void refusesASecondRequestWhileTheFirstWaits() {
        ask("sade", request());

        assertThatThrownBy(() -> ask("tara", request())).hasMessageContaining("has been asked for already");
    }

    @Test
    void refusesAnAdministratorWhoAsksForHerself() {
        assertThatThrownBy(() -> ask("alma", request()))
                .hasMessageContaining("say who of the family or of which agency asks");
    }

    @Test
    void refusesSomebodyWhoIsNotInTheFile() {
        assertThatThrownBy(() -> ask(
                        "alma",
                        request().answer("asker", "SOMEBODY_OF_THE_FILE").answer("askedBy", "A9")))
                .hasMessageContaining("A9");
    }

    @Test
    void refusesAFamilyWithoutAPlan() {
        FamilyReference without = new Preparation(application).family;

        assertThatThrownBy(() -> ask("sade", request().answer("reference", without.value())))
                .hasMessageContaining("has no child protection plan that is running");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-04-17 | has passed",
                "2026-05-23 | is a weekend, a bank holiday",
                "2026-06-17 | is not before the day agreed for it, Wednesday 17 June 2026"
            })
    void refusesADayOnWhichTheReviewCannotBe(String day, String sentence) {
        ask("sade", request());

        assertThatThrownBy(() -> accept(day)).hasMessageContaining(sentence);

        assertThat(desks.hasTask(family.family, DECIDE)).isTrue();
    }

    @Test
    void refusesToBringForwardAReviewThatIsBeingHeld() {
        family.called();
        ask("sade", request());
        family.prepared().opened();

        assertThatThrownBy(() -> accept("2026-06-18")).hasMessageContaining("is being held");
    }

    private Limit answerLimit() {
        return limits.ofFamily(family.family.value()).stream()
                .filter(limit -> limit.name() == LimitName.EARLY_REVIEW_ANSWER)
                .findFirst()
                .orElseThrow();
    }

    private FilledForm request() {
        return FilledForm.ofStart("request-early-review")
                .answer("reference", family.family.value())
                .answer("asker", "MYSELF")
                .answer("reason", "DANGEROUS_PERSON")
                .answer("words", "He was seen at the school gate.");
    }

    private void ask(String person, FilledForm request) {
        desks.of(person).start("request-early-review", request.json());
    }

    private FilledForm decision() {
        return FilledForm.of(
                "decide-early-review", desks.of(ReviewedFamily.CHAIR).read(desks.task(family.family, DECIDE)));
    }

    private void accept(String day) {
        answer(decision().answer("decision", "ACCEPT").answer("reviewOn", day).answer("answer", "He has come back."));
    }

    private void answer(FilledForm form) {
        desks.of(ReviewedFamily.CHAIR).complete(family.family, DECIDE, form.json());
        desks.runJobs(family.family);
    }

    private List<String> recipients() {
        return letters().stream().map(letter -> letter.to().id()).toList();
    }

    private String letterTo(String reader) {
        return letters().stream()
                .filter(letter -> letter.to().id().equals(reader))
                .map(letter -> letters.html(letter.id()))
                .findFirst()
                .orElseThrow()
                .replaceAll("\\s+", " ");
    }

    private List<Letter> letters() {
        return letters.ofFamily(family.family).stream()
                .filter(letter -> letter.kind() == LetterKind.EARLY_REVIEW)
                .toList();
    }
}
