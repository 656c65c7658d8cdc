package uk.childprotection.process.rearrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.childprotection.ApplicationTest;
import uk.childprotection.TestClock;
import uk.childprotection.access.People;
import uk.childprotection.casefile.Agency;
import uk.childprotection.casefile.Chronology;
import uk.childprotection.casefile.YesNo;
import uk.childprotection.conference.ConferenceStatus;
import uk.childprotection.conference.Conferences;
import uk.childprotection.conference.Decisions;
import uk.childprotection.conference.DecisionsTakenBuilder;
import uk.childprotection.conference.FollowUp;
import uk.childprotection.conference.OpeningBuilder;
import uk.childprotection.conference.Sitting;
import uk.childprotection.conference.Sittings;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.LetterCalendarFiles;
import uk.childprotection.correspondence.LetterKind;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.deadline.Standing;
import uk.childprotection.process.Desks;
import uk.childprotection.process.EngineTables;
import uk.childprotection.process.FilledForm;
import uk.childprotection.process.PreparedConference;
import uk.childprotection.process.ReviewedFamily;
import uk.childprotection.process.desk.FormDrafts;

/** A conference breaks off after it was opened, and goes on another day with everything that was entered. */
@ApplicationTest
class CutConferenceShortIT {

    private static final String CHAIR = PreparedConference.CHAIR;
    private static final LocalDate TUESDAY = PreparedConference.TUESDAY;
    private static final LocalDate NEXT_TUESDAY = LocalDate.of(2026, 3, 24);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 19);
    private static final String SECRET = "Quokkas ran across the corridor";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Desks desks;

    @Autowired
    private Conferences conferences;

    @Autowired
    private Sittings sittings;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Limits limits;

    @Autowired
    private Letters letters;

    @Autowired
    private LetterCalendarFiles calendars;

    @Autowired
    private FormDrafts drafts;

    @Autowired
    private Chronology chronology;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ObjectMapper json;

    private PreparedConference conference;

    @BeforeEach
    void aConferenceIsPrepared() {
        conference = new PreparedConference(application);
    }

    @Test
    void meetsAgainOnItsNewDayAndKeepsWhatWasTyped() {
        open();
        type("C1", "reasons", SECRET);

        cutShort(asked());

        assertThat(desks.hasTask(conference.family, "Activity_RecordDecisions")).isFalse();
        assertThat(desks.task(conference.family, "Activity_OpenAdjournedConference")
                        .getDueDate())
                .isEqualTo(LondonTime.endOf(NEXT_TUESDAY));
        assertThat(conferences.find(conference.id).status()).isEqualTo(ConferenceStatus.BOOKED);
        clock.goTo(NEXT_TUESDAY);
        openAgain();
        assertThat(row(read("Activity_RecordDecisions"), "children", "C1")
                        .path("reasons")
                        .asText())
                .isEqualTo(SECRET);
        complete("Activity_RecordDecisions", noPlan());
        assertThat(conferences.find(conference.id).status()).isEqualTo(ConferenceStatus.HELD);
        assertThat(EngineTables.holding(database, SECRET)).isEmpty();
    }

    @Test
    void keepsWhoCameAndSaysWhenAndWhyItBrokeOff() {
        clock.goTo(TUESDAY, LocalTime.NOON);
        complete(
                "Activity_OpenConference",
                tree(everybodyCame()
                        .other("Ms Fern Example", "Officer", Agency.GP, null)
                        .build()));

        cutShort(asked());

        Sitting first = sittings.last(conference.id).orElseThrow();
        assertThat(first.goesAhead()).isFalse();
        assertThat(first.quorate()).isTrue();
        assertThat(first.cutShortAt()).isEqualTo("11:20");
        assertThat(first.adjournedBecause()).isEqualTo("The fire alarm went off.");
        assertThat(first.interim()).isEqualTo("The children stay with their grandmother.");
        JsonNode form = read("Activity_OpenAdjournedConference");
        assertThat(form.path("filledIn").asText())
                .startsWith("This conference was cut short on Tuesday 17 March 2026 at 11:20.");
        assertThat(row(form, "attendance", "A1").path("came").asText()).isEqualTo("CAME");
        assertThat(row(form, "attendance", "A2").path("part").asText()).isEqualTo("All but the police enquiries");
        assertThat(row(form, "attendance", "C2").path("came").asText()).isEqualTo("NOT_INVITED");
        assertThat(form.at("/others/0/name").asText()).isEqualTo("Ms Fern Example");
        assertThat(row(form, "children", "C3").path("participation").asText()).isEqualTo("PN0");
        assertThat(chronology.of(conference.family))
                .anySatisfy(entry -> assertThat(entry.title()).isEqualTo("Conference cut short"));
    }

    @Test
    void theFormOfTheAdjournedConferenceCanBeGivenAsItIsFilledIn() {
        open();
        cutShort(asked());
        clock.goTo(NEXT_TUESDAY);

        desks.of(CHAIR)
                .complete(
                        conference.family,
                        "Activity_OpenAdjournedConference",
                        FilledForm.of("open-conference", read("Activity_OpenAdjournedConference"))
                                .json());

        assertThat(sittings.of(conference.id)).extracting(Sitting::goesAhead).containsExactly(false, true);
        assertThat(sittings.attendance(sittings.of(conference.id).get(1)))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id", "sitting")
                .isEqualTo(sittings.attendance(sittings.of(conference.id).get(0)));
    }

    @Test
    void tellsEverybodyInvited() {
        open();

        cutShort(asked());

        desks.runJobs(conference.family);
        assertThat(lastLetters())
                .extracting(Letter::kind, letter -> letter.to().id())
                .containsExactly(
                        tuple(LetterKind.CONFERENCE_ADJOURNED, "C1"),
                        tuple(LetterKind.CONFERENCE_ADJOURNED, "A1"),
                        tuple(LetterKind.CONFERENCE_ADJOURNED, "A2"),
                        tuple(LetterKind.CONFERENCE_ADJOURNED, "P1"),
                        tuple(LetterKind.CONFERENCE_ADJOURNED, "P2"),
                        tuple(LetterKind.CONFERENCE_ADJOURNED, "P3"),
                        tuple(LetterKind.CONFERENCE_NOTICE, "user:alma"),
                        tuple(LetterKind.CONFERENCE_NOTICE, "user:sade"),
                        tuple(LetterKind.LATE_BOOKING, "user:simon"),
                        tuple(LetterKind.LATE_BOOKING, "user:sunita"));
        Letter mother = lastLetters().stream()
                .filter(letter -> letter.to().id().equals("A1"))
                .findFirst()
                .orElseThrow();
        assertThat(letters.html(mother.id()).replaceAll("\\s+", " "))
                .contains("Tuesday 17 March 2026 could not decide yet")
                .contains("The fire alarm went off.")
                .contains("The children stay with their grandmother.")
                .contains("Tuesday 24 March 2026");
        assertThat(calendars.of(mother.id()).map(String::new).orElseThrow()).contains("20260324T");
    }

    @Test
    void itsOwnLimitRunsOnAndTheOneForTheNewDayBegins() {
        open();
        assertThat(standing(LimitName.INITIAL_CONFERENCE)).isEqualTo(Standing.MET);
        Limit decision = limit(LimitName.DECISION_LETTER);

        cutShort(asked());

        assertThat(standing(LimitName.INITIAL_CONFERENCE)).isEqualTo(Standing.DUE_SOON);
        assertThat(limit(LimitName.INITIAL_CONFERENCE).due().dueOn()).isEqualTo(LocalDate.of(2026, 3, 23));
        assertThat(limits.standing(limits.find(decision.id()).orElseThrow())).isEqualTo(Standing.CLOSED);
        assertThat(limit(LimitName.RECONVENE).due().dueOn()).isEqualTo(LocalDate.of(2026, 3, 31));
        clock.goTo(NEXT_TUESDAY);
        openAgain();
        assertThat(standing(LimitName.INITIAL_CONFERENCE)).isEqualTo(Standing.MET_LATE);
        assertThat(standing(LimitName.RECONVENE)).isEqualTo(Standing.MET);
        assertThat(limits.ofFamily(conference.family.value()).stream()
                        .filter(limit -> limit.name() == LimitName.DECISION_LETTER)
                        .filter(limit -> !limit.id().equals(decision.id())))
                .singleElement()
                .satisfies(limit -> assertThat(limit.due().dueOn()).isEqualTo(LocalDate.of(2026, 3, 25)));
    }

    @Test
    void warnsOfTheLimitForTheNewDayAndAsksWhyItPassed() {
        open();
        cutShort(asked());
        desks.runJobs(conference.family);

        desks.fireTimer(conference.family, "Event_ReconveneLimitNear");
        desks.runJobs(conference.family);
        assertThat(limit(LimitName.RECONVENE).warnedAt()).isNotNull();
        clock.goTo(LocalDate.of(2026, 4, 1));
        desks.fireTimer(conference.family, "Event_ReconveneLimitPassed");
        desks.runJobs(conference.family);

        assertThat(desks.hasTask(conference.family, "Activity_ExplainLateness")).isTrue();
    }

    @Test
    void asksNobodyTwiceWhyAConferenceWasLateThatWasOpenedBeyondItsLimit() {
        clock.goTo(LocalDate.of(2026, 3, 23), LocalTime.NOON);
        desks.of(CHAIR)
                .start(
                        "rebook-conference",
                        FilledForm.ofStart("rebook-conference")
                                .answer("reference", conference.family.value())
                                .answer("on", "2026-03-26")
                                .answer("at", "09:30")
                                .answer("place", "Room 1")
                                .answer("reason", "The social worker is ill.")
                                .json());
        clock.goTo(LocalDate.of(2026, 3, 26), LocalTime.NOON);
        desks.fireTimer(conference.family, "Event_ConferenceLimitNear");
        desks.fireTimer(conference.family, "Event_ConferenceLimitPassed");
        desks.runJobs(conference.family);
        open();

        cutShort(asked().answer("nextOn", "2026-03-31"));
        desks.fireTimer(conference.family, "Event_ConferenceLimitPassed");
        desks.runJobs(conference.family);

        assertThat(desks.tasks(conference.family, "Activity_ExplainLateness")).hasSize(1);
        assertThat(standing(LimitName.INITIAL_CONFERENCE)).isEqualTo(Standing.MET_LATE);
    }

    @Test
    void asksNobodyAnyMoreWhyADecisionIsLateThatWasNotTaken() {
        open();
        clock.goTo(THURSDAY);
        desks.fireTimer(conference.family, "Event_DecisionLimitPassed");
        desks.runJobs(conference.family);
        assertThat(desks.hasTask(conference.family, "Activity_ExplainLateness")).isTrue();

        cutShort(asked());

        assertThat(desks.hasTask(conference.family, "Activity_ExplainLateness")).isFalse();
    }

    @Test
    void canBeSaidWhenTheLimitForTheNewDayHasPassed() {
        open();
        clock.goTo(LocalDate.of(2026, 4, 8));

        cutShort(asked().answer("nextOn", "2026-04-09"));

        assertThat(conferences.find(conference.id).booked().on()).isEqualTo(LocalDate.of(2026, 4, 9));
        assertThat(standing(LimitName.RECONVENE)).isEqualTo(Standing.PASSED);
    }

    @Test
    void canBeCutShortASecondTime() {
        open();
        type("C1", "reasons", SECRET);
        cutShort(asked());
        clock.goTo(NEXT_TUESDAY, LocalTime.of(16, 0));
        openAgain();

        cutShort(asked().answer("cutShortAt", "15:05")
                .answer("nextOn", "2026-03-26")
                .answer("adjournedBecause", "The mother fell ill."));

        clock.goTo(LocalDate.of(2026, 3, 26));
        openAgain();
        assertThat(row(read("Activity_RecordDecisions"), "children", "C1")
                        .path("reasons")
                        .asText())
                .isEqualTo(SECRET);
        complete("Activity_RecordDecisions", noPlan());
        desks.runJobs(conference.family);
        clock.goTo(LocalDate.of(2026, 3, 27));
        assertThat(desks.of("alma")
                        .read(desks.task(conference.family, "Activity_DraftRecord"))
                        .toString())
                .contains(
                        "The conference met on Tuesday 17 March 2026 first and was cut short at 11:20 (“The fire alarm went off.”).")
                .contains("The mother fell ill.");
    }

    @Test
    void isRebookedCancelledAndLedByAnotherLikeEveryAdjournedConference() {
        open();
        type("C1", "reasons", SECRET);
        cutShort(asked());

        desks.of("alma")
                .start(
                        "change-chair",
                        FilledForm.ofStart("change-chair")
                                .answer("reference", conference.family.value())
                                .json());
        desks.of("alma")
                .complete(
                        conference.family,
                        "Activity_ChooseChair",
                        FilledForm.of(
                                        "choose-chair",
                                        desks.of("alma").read(desks.task(conference.family, "Activity_ChooseChair")))
                                .answer("chair", "chidi")
                                .answer("independent", "yes")
                                .answer("reason", "The chair is ill.")
                                .json());
        desks.of("chidi")
                .start(
                        "rebook-conference",
                        FilledForm.ofStart("rebook-conference")
                                .answer("reference", conference.family.value())
                                .answer("on", "2026-03-25")
                                .answer("at", "10:00")
                                .answer("place", "Room 3")
                                .answer("reason", "The room is flooded.")
                                .json());
        clock.goTo(LocalDate.of(2026, 3, 25), LocalTime.NOON);
        desks.of("chidi")
                .complete(
                        conference.family,
                        "Activity_OpenAdjournedConference",
                        tree(everybodyCame().build()));
        assertThat(row(
                                desks.of("chidi").read(desks.task(conference.family, "Activity_RecordDecisions")),
                                "children",
                                "C1")
                        .path("reasons")
                        .asText())
                .isEqualTo(SECRET);
        cutShort("chidi", asked().answer("nextOn", "2026-03-27"));
        desks.of("chidi")
                .start(
                        "cancel-conference",
                        FilledForm.ofStart("cancel-conference")
                                .answer("reference", conference.family.value())
                                .answer("reason", "The family has moved away.")
                                .answer("goesOn", "MOVED_AWAY")
                                .answer("next", "The new authority takes over.")
                                .json());

        assertThat(conferences.find(conference.id).status()).isEqualTo(ConferenceStatus.CANCELLED);
        assertThat(limits.ofFamily(conference.family.value()).stream()
                        .filter(limit -> limit.name() == LimitName.RECONVENE)
                        .map(limits::standing))
                .containsExactlyInAnyOrder(Standing.MET, Standing.CLOSED);
        assertThat(standing(LimitName.INITIAL_CONFERENCE)).isEqualTo(Standing.CLOSED);
    }

    @Test
    void aReviewIsCutShortInTheSameWay() {
        ReviewedFamily reviewed =
                new ReviewedFamily(application).called().prepared().opened();
        clock.goTo(reviewed.review().booked().on(), LocalTime.NOON);
        var task = desks.task(reviewed.family, "Activity_RecordReviewDecisions");
        ObjectNode typed = reviewed.decisions().json();
        drafts.save(people.find(CHAIR).orElseThrow(), task.getId(), wrapped(typed));
        LocalDate next = reviewed.review().booked().on().plusDays(7);

        cutShort(CHAIR, asked().answer("reference", reviewed.family.value()).answer("nextOn", next.toString()));

        assertThat(reviewed.period().reviewOn()).isEqualTo(next);
        clock.goTo(next);
        desks.of(CHAIR)
                .complete(
                        reviewed.family,
                        "Activity_OpenAdjournedConference",
                        FilledForm.of(
                                        "open-conference",
                                        desks.of(CHAIR)
                                                .read(desks.task(reviewed.family, "Activity_OpenAdjournedConference")))
                                .json());
        JsonNode again = desks.of(CHAIR).read(desks.task(reviewed.family, "Activity_RecordReviewDecisions"));
        assertThat(again.at("/children/0/reasons").asText()).isEqualTo("Meals are still missed.");
        desks.of(CHAIR)
                .complete(
                        reviewed.family,
                        "Activity_RecordReviewDecisions",
                        FilledForm.of("record-review-decisions", again).json());
        assertThat(desks.hasTask(reviewed.family, "Activity_AgreeUpdatedPlan")).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesWhatCannotBe(String what, UnaryOperator<FilledForm> change, String sentence) {
        open();

        assertThatThrownBy(() -> cutShort(change.apply(asked()))).hasMessageContaining(sentence);

        assertThat(conferences.find(conference.id).status()).isEqualTo(ConferenceStatus.OPEN);
        assertThat(desks.hasTask(conference.family, "Activity_RecordDecisions")).isTrue();
        assertThat(sittings.last(conference.id).orElseThrow().goesAhead()).isTrue();
    }

    static Stream<Arguments> refusesWhatCannotBe() {
        return Stream.of(
                bad("no time", form -> form.answer("cutShortAt", null), "“Cut short at” needs an answer."),
                bad(
                        "a time before it began",
                        form -> form.answer("cutShortAt", "09:15"),
                        "“Cut short at” lies before 09:30, when the conference began."),
                bad(
                        "a time to come",
                        form -> form.answer("cutShortAt", "12:30"),
                        "“Cut short at” is still to come: the conference was held on Tuesday 17 March 2026."),
                bad(
                        "no reason",
                        form -> form.answer("adjournedBecause", " "),
                        "“Why the conference could not go on” needs an answer."),
                bad(
                        "nothing that keeps the children safe",
                        form -> form.answer("interim", ""),
                        "“What keeps each child safe until the new date” needs an answer."),
                bad("no new date", form -> form.answer("nextOn", null), "“New date” needs an answer."),
                bad(
                        "a day that has passed",
                        form -> form.answer("nextOn", "2026-03-16"),
                        "The “New date” has passed: choose a day from today on."),
                bad(
                        "the same day",
                        form -> form.answer("nextOn", "2026-03-17"),
                        "“New date” has to be after Tuesday 17 March 2026."),
                bad(
                        "a Saturday",
                        form -> form.answer("nextOn", "2026-03-21"),
                        "“New date” has to be a working day; Saturday 21 March 2026 is none."),
                bad(
                        "beyond ten working days",
                        form -> form.answer("nextOn", "2026-04-01"),
                        "“New date” may be at the latest Tuesday 31 March 2026, 10 working days from the conference."),
                bad(
                        "nowhere to meet",
                        form -> form.answer("nextPlace", "").answer("nextLink", " "),
                        "An adjourned conference needs a place, or how to join it."),
                bad(
                        "a day on which it was not held",
                        form -> form.answer("bookedFor", "2026-03-16"),
                        "has no conference on the “Day for which it is booked now”."));
    }

    @Test
    void refusesAConferenceThatIsNotBeingHeld() {
        clock.goTo(TUESDAY, LocalTime.NOON);
        assertThatThrownBy(() -> cutShort(asked()))
                .hasMessageContaining(
                        "has not been opened yet: say at “Open conference” that it was cut short, or rebook it.");

        open();
        complete("Activity_RecordDecisions", noPlan());

        assertThatThrownBy(() -> cutShort(asked()))
                .hasMessageContaining("The decisions of the conference of the case")
                .hasMessageContaining("are recorded: it cannot be cut short any more.");
        assertThat(sittings.of(conference.id)).hasSize(1);
    }

    @Test
    void refusesAnybodyButItsChair() {
        open();

        assertThatThrownBy(() -> cutShort("chidi", asked())).isNotNull();
        assertThatThrownBy(() -> cutShort("alma", asked())).isNotNull();

        assertThat(conferences.find(conference.id).status()).isEqualTo(ConferenceStatus.OPEN);
    }

    private static Arguments bad(String what, UnaryOperator<FilledForm> change, String sentence) {
        return arguments(what, change, sentence);
    }

    private FilledForm asked() {
        return FilledForm.ofStart("cut-conference-short")
                .answer("reference", conference.family.value())
                .answer("cutShortAt", "11:20")
                .answer("adjournedBecause", "The fire alarm went off.")
                .answer("interim", "The children stay with their grandmother.")
                .answer("nextOn", NEXT_TUESDAY.toString())
                .answer("nextAt", "14:00")
                .answer("nextPlace", "Room 2");
    }

    private void cutShort(FilledForm form) {
        cutShort(CHAIR, form);
    }

    private void cutShort(String person, FilledForm form) {
        desks.of(person).start("cut-conference-short", form.json());
    }

    /** Opened at noon, so that it can have been cut short before. */
    private void open() {
        if (LondonTime.today(clock).equals(TUESDAY)) {
            clock.goTo(TUESDAY, LocalTime.NOON);
        }
        complete("Activity_OpenConference", tree(everybodyCame().build()));
    }

    private void openAgain() {
        complete("Activity_OpenAdjournedConference", tree(everybodyCame().build()));
    }

    private void type(String child, String question, String words) {
        JsonNode shown = read("Activity_RecordDecisions");
        row(shown, "children", child).put(question, words);
        drafts.save(
                people.find(CHAIR).orElseThrow(),
                desks.task(conference.family, "Activity_RecordDecisions").getId(),
                wrapped(shown));
    }

    private String wrapped(JsonNode form) {
        return json.createObjectNode().set("form", form).toString();
    }

    private ObjectNode noPlan() {
        var sitting = sittings.last(conference.id).orElseThrow();
        return tree(DecisionsTakenBuilder.decided(decisions.viewsAsked(conference.file(), sittings.attendance(sitting)))
                .noPlan("C1", FollowUp.CHILD_IN_NEED)
                .noPlan("C2", FollowUp.NOTHING)
                .removalMentioned(YesNo.NO)
                .build());
    }

    private OpeningBuilder everybodyCame() {
        return OpeningBuilder.everybodyCame(conference.roll()).cameForPart("A2", "All but the police enquiries");
    }

    private void complete(String activity, ObjectNode answers) {
        desks.of(CHAIR).complete(conference.family, activity, answers);
    }

    private JsonNode read(String activity) {
        return desks.of(CHAIR).read(desks.task(conference.family, activity));
    }

    private Limit limit(LimitName name) {
        return limits.ofFamily(conference.family.value()).stream()
                .filter(limit -> limit.name() == name)
                .findFirst()
                .orElseThrow();
    }

    private Standing standing(LimitName name) {
        return limits.standing(limit(name));
    }

    private List<Letter> lastLetters() {
        UUID batch = letters.ofFamily(conference.family).get(0).batch();
        return letters.ofBatch(batch);
    }

    private ObjectNode tree(Object answers) {
        return json.valueToTree(answers);
    }

    private static ObjectNode row(JsonNode form, String list, String number) {
        return StreamSupport.stream(form.path(list).spliterator(), false)
                .filter(row -> row.path("number").asText().equals(number))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
