package uk.childprotection.process.rearrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.childprotection.ApplicationTest;
import uk.childprotection.TestClock;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.access.People;
import uk.childprotection.casefile.Drafts;
import uk.childprotection.conference.Conferences;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.LetterKind;
import uk.childprotection.correspondence.LetterStatus;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.process.Desks;
import uk.childprotection.process.FilledForm;
import uk.childprotection.process.HeldConference;
import uk.childprotection.process.Preparation;
import uk.childprotection.process.PreparedConference;
import uk.childprotection.process.RecordDesk;

/** The chair of a booked conference is ill: somebody else leads it, nothing that was entered is lost, and everybody knows. */
@ApplicationTest
class ChangeChairIT {

    private static final String CHOOSE = "Activity_ChooseChair";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Desks desks;

    @Autowired
    private Conferences conferences;

    @Autowired
    private FamilyAccess access;

    @Autowired
    private People people;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Letters letters;

    @Autowired
    private TestClock clock;

    private Preparation preparation;

    @BeforeEach
    void aConferenceIsCalled() {
        preparation = new Preparation(application);
    }

    @Test
    void theOpenTaskGoesToTheNewChairWithWhatWasTyped() {
        preparation.prepared();
        String task = preparation.task("Activity_OpenConference").getId();
        drafts.save(task, preparation.family, "chloe", "{\"heldOn\":\"2026-03-17\"}");

        change(ask().answer("chair", "chidi").answer("independent", "yes"));

        assertThat(preparation.task("Activity_OpenConference").getId()).isEqualTo(task);
        assertThat(preparation.task("Activity_OpenConference").getAssignee()).isEqualTo("chidi");
        assertThat(drafts.find(task)).isPresent();
        assertThat(conferences.find(preparation.id).booked().chair()).isEqualTo("chidi");
        assertThat(mayRead("chidi")).isTrue();
        assertThat(mayRead("chloe")).isFalse();
    }

    @Test
    void tasksThatBeginLaterAreTheNewChairs() {
        preparation.booked().chosen().jobsRun();

        change(ask().answer("chair", "chidi").answer("independent", "yes"));
        preparation.agencyReportsRecorded().reportWritten().reportApproved().reportsShared();

        assertThat(preparation.task("Activity_MeetFamily").getAssignee()).isEqualTo("chidi");
        preparation.complete("chidi", "Activity_MeetFamily", preparation.talk("chidi"));
        assertThat(preparation.task("Activity_OpenConference").getAssignee()).isEqualTo("chidi");
    }

    @Test
    void theFamilyIsToldWhereALetterHasNamedTheChairAndInvitedAnewWhereNoneHasLeft() {
        preparation.booked().chosen().jobsRun();
        letters.ofFamily(preparation.family).stream()
                .filter(letter -> letter.to().id().equals("A1"))
                .forEach(letter -> letters.posted(letter.id(), "alma", LocalDate.of(2026, 3, 2), null));
        clock.advance(Duration.ofHours(1));

        change(ask().answer("chair", "chidi").answer("independent", "yes"));
        preparation.jobsRun();

        assertThat(newest("A1").kind()).isEqualTo(LetterKind.CHAIR_CHANGED);
        assertThat(letters.html(newest("A1").id())).contains("The chair cannot come.", nameOf("chidi"));
        assertThat(newest("A2").kind()).isEqualTo(LetterKind.INVITATION_PARENT);
        assertThat(letters.html(newest("A2").id())).contains(nameOf("chidi")).doesNotContain(nameOf("chloe"));
        assertThat(letters.html(newest("user:chidi").id())).contains("You are", "the chair");
        assertThat(letters.html(newest("user:chloe").id())).contains("in your place");
        assertThat(letters.html(newest("user:sade").id())).contains("Somebody else leads");
    }

    @Test
    void anotherMinuteTakerConcernsColleaguesOnly() {
        preparation.booked().chosen().jobsRun();
        long before = toTheFamily();

        change(ask().answer("minuteTaker", "alma"));
        preparation.jobsRun();

        assertThat(conferences.find(preparation.id).booked().minuteTaker()).isEqualTo("alma");
        assertThat(toTheFamily()).isEqualTo(before);
        assertThat(newest("user:alma").kind()).isEqualTo(LetterKind.CONFERENCE_NOTICE);
    }

    @Test
    void aChairFallsIllAfterTheConferenceWasOpened() {
        PreparedConference opened = new PreparedConference(application);
        conferences.open(opened.id, PreparedConference.TUESDAY);
        desks.of("sunita")
                .start(
                        "change-chair",
                        FilledForm.ofStart("change-chair")
                                .answer("reference", opened.family.value())
                                .json());

        desks.of("sunita")
                .complete(
                        opened.family,
                        CHOOSE,
                        FilledForm.of("choose-chair", desks.of("sunita").read(desks.task(opened.family, CHOOSE)))
                                .answer("chair", "chidi")
                                .answer("independent", "yes")
                                .answer("reason", "The chair cannot come.")
                                .json());
        desks.runJobs(opened.family);

        assertThat(conferences.find(opened.id).booked().chair()).isEqualTo("chidi");
        assertThat(letters.ofFamily(opened.family)).extracting(Letter::kind).containsOnly(LetterKind.CONFERENCE_NOTICE);
    }

    @Test
    void anotherChairApprovesTheRecordOfOneWhoIsAway() {
        HeldConference held = new HeldConference(application);
        RecordDesk record = new RecordDesk(application, held);
        record.draft();
        String task = desks.task(held.family(), "Activity_ApproveRecord").getId();
        desks.of("sunita")
                .start(
                        "change-chair",
                        FilledForm.ofStart("change-chair")
                                .answer("reference", held.family().value())
                                .json());

        desks.of("sunita")
                .complete(
                        held.family(),
                        CHOOSE,
                        FilledForm.of("choose-chair", desks.of("sunita").read(desks.task(held.family(), CHOOSE)))
                                .answer("chair", "chidi")
                                .answer("independent", "yes")
                                .answer("reason", "The chair is away.")
                                .json());
        desks.runJobs(held.family());

        assertThat(desks.task(held.family(), "Activity_ApproveRecord").getId()).isEqualTo(task);
        assertThat(desks.task(held.family(), "Activity_ApproveRecord").getAssignee())
                .isEqualTo("chidi");
        assertThat(conferences.find(held.id()).booked().chair()).isEqualTo("chloe");
        assertThat(letters.ofFamily(held.family()))
                .extracting(Letter::kind)
                .doesNotContain(LetterKind.CHAIR_CHANGED, LetterKind.CONFERENCE_NOTICE);
        desks.of("chidi")
                .complete(
                        held.family(),
                        "Activity_ApproveRecord",
                        record.approval("chidi").json());
        assertThat(desks.hasTask(held.family(), "Activity_ApproveRecord")).isFalse();
    }

    static Stream<Arguments> badChoices() {
        return Stream.of(
                bad("nothing new", form -> form, "has this “Chair” and this “Minute taker” already"),
                bad("no reason", form -> form.answer("reason", ""), "“Reason” needs an answer."),
                bad(
                        "a chair who has not been asked",
                        form -> form.answer("chair", "chidi"),
                        "“Has the new chair said that they are not related to the family and had no part in its case?” needs an answer."),
                bad(
                        "a chair who is not independent",
                        form -> form.answer("chair", "chidi").answer("independent", "no"),
                        "is not independent: choose another chair."),
                bad(
                        "somebody who is no chair",
                        form -> form.answer("chair", "sade").answer("independent", "yes"),
                        "“Chair”"),
                bad("the chair as minute taker", form -> form.answer("minuteTaker", "chloe"), "“Minute taker”"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badChoices")
    void refusesAChoiceWith(String what, Function<FilledForm, FilledForm> spoil, String sentence) {
        preparation.booked();
        ObjectNode answers = spoil.apply(ask()).json();

        assertThatThrownBy(() -> desks.of("alma").complete(preparation.family, CHOOSE, answers))
                .hasStackTraceContaining(sentence);

        assertThat(conferences.chairChanges(preparation.id)).isEmpty();
    }

    @Test
    void aConferenceThatIsNotBookedHasNoChairToChange() {
        assertThatThrownBy(() -> desks.of("alma").start("change-chair", asked()))
                .hasStackTraceContaining("has no conference that is booked and still to be decided, and no record");
    }

    private static Arguments bad(String what, Function<FilledForm, FilledForm> spoil, String sentence) {
        return Arguments.of(what, spoil, sentence);
    }

    private Object asked() {
        return FilledForm.ofStart("change-chair")
                .answer("reference", preparation.family.value())
                .json();
    }

    private FilledForm ask() {
        desks.of("alma").start("change-chair", asked());
        return FilledForm.of("choose-chair", preparation.read("alma", CHOOSE))
                .answer("reason", "The chair cannot come.");
    }

    private void change(FilledForm choice) {
        desks.of("alma").complete(preparation.family, CHOOSE, choice.json());
    }

    private long toTheFamily() {
        return letters.ofFamily(preparation.family).stream()
                .filter(letter -> letter.to().id().startsWith("A"))
                .count();
    }

    private Letter newest(String reader) {
        return letters.ofFamily(preparation.family).stream()
                .filter(letter -> letter.to().id().equals(reader))
                .filter(letter -> letter.status() != LetterStatus.WITHDRAWN)
                .findFirst()
                .orElseThrow();
    }

    private String nameOf(String person) {
        return people.find(person).orElseThrow().name();
    }

    private boolean mayRead(String person) {
        return access.mayRead(people.find(person).orElseThrow(), preparation.family);
    }
}
