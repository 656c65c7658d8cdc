package uk.childprotection.process.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.childprotection.ApplicationTest;
import uk.childprotection.TestClock;
import uk.childprotection.access.People;
import uk.childprotection.access.Person;
import uk.childprotection.casefile.Drafts;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.process.Desks;
import uk.childprotection.process.HomeVisits;
import uk.childprotection.process.Preparation;

/** What somebody types into a start form is theirs alone, goes when the process starts, and is deleted when it is abandoned. */
@ApplicationTest
class StartDraftsIT {

    private static final String REBOOK = "rebook-conference";
    private static final String TYPED = "{\"form\":{\"reason\":\"The chair is ill.\"}}";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private FormDrafts forms;

    @Autowired
    private Drafts drafts;

    @Autowired
    private AbandonedDrafts abandoned;

    @Autowired
    private HomeVisits visits;

    @Autowired
    private People people;

    @Autowired
    private Desks desks;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void nobodyHasTypedAnything() {
        forms.removeStart(person("chloe"), REBOOK);
    }

    @Test
    void isOfferedToWhoeverTypedItAndToNobodyElse() {
        forms.saveStart(person("chloe"), REBOOK, "{\"form\":{}}");
        forms.saveStart(person("chloe"), REBOOK, TYPED);

        assertThat(forms.start(person("chloe"), REBOOK).orElseThrow().answers().toString())
                .isEqualTo(TYPED);
        assertThat(forms.start(person("chidi"), REBOOK)).isEmpty();
        assertThat(forms.start(person("chloe"), "cancel-conference")).isEmpty();
    }

    @Test
    void goesWhenTheProcessIsStarted() {
        Preparation preparation = new Preparation(application).booked();
        forms.saveStart(person("chloe"), REBOOK, TYPED);

        desks.of("chloe").start(REBOOK, preparation.rebooking().json());

        assertThat(forms.start(person("chloe"), REBOOK)).isEmpty();
    }

    @Test
    void staysWhenTheStartIsRefused() {
        Preparation preparation = new Preparation(application).booked();
        forms.saveStart(person("chloe"), REBOOK, TYPED);

        assertThatThrownBy(() -> desks.of("chloe")
                        .start(
                                REBOOK,
                                preparation.rebooking().answer("reason", "").json()))
                .hasStackTraceContaining("“Reason” needs an answer.");

        assertThat(forms.start(person("chloe"), REBOOK)).isPresent();
    }

    @Test
    void isNotKeptForSomebodyWhoseRoleDoesNotStartIt() {
        assertThatThrownBy(() -> forms.saveStart(person("sade"), REBOOK, TYPED))
                .isInstanceOf(Refusal.class)
                .hasMessage("The draft was not kept: your role does not start this.");
        assertThatThrownBy(() -> forms.saveStart(person("chloe"), REBOOK, "[]")).isInstanceOf(Refusal.class);
    }

    @Test
    void isDeletedOnceNobodyHasTouchedItForSevenDays() {
        forms.saveStart(person("chloe"), REBOOK, TYPED);

        clock.advance(Duration.ofDays(7).minusMinutes(1));
        abandoned.delete();
        assertThat(forms.start(person("chloe"), REBOOK)).isPresent();
        clock.advance(Duration.ofMinutes(2));
        abandoned.delete();

        assertThat(forms.start(person("chloe"), REBOOK)).isEmpty();
    }

    @Test
    void ofATaskIsDeletedOnlyWhenTheTaskIsOver() {
        Task open = desks.task(visits.dueFor("sade"), "Activity_NoteHomeVisit");
        desks.of("sade").claim(open);
        forms.save(person("sade"), open.getId(), "{\"form\":{},\"anotherVisitNeeded\":\"yes\"}");
        drafts.save("a task that is over", null, "sade", "{}");

        clock.advance(Duration.ofDays(30));
        abandoned.delete();

        assertThat(drafts.find("a task that is over")).isEmpty();
        assertThat(drafts.find(open.getId())).isPresent();
    }

    @Test
    void ofATaskThatWasInterruptedStaysWhileItsProcessGoesOn() {
        Task open = desks.task(visits.dueFor("sade"), "Activity_NoteHomeVisit");
        String waiting = Drafts.ofInterrupted(open.getProcessInstanceId(), "Activity_RecordDecisions");
        String over = Drafts.ofInterrupted("a process that is over", "Activity_RecordDecisions");
        drafts.save(waiting, null, "sade", "{}");
        drafts.save(over, null, "sade", "{}");

        clock.advance(Duration.ofDays(30));
        abandoned.delete();

        assertThat(drafts.find(waiting)).isPresent();
        assertThat(drafts.find(over)).isEmpty();
    }

    @Test
    void ofATaskKeepsWhatStandsBesideTheCaseFile() {
        Task task = desks.task(visits.dueFor("sade"), "Activity_NoteHomeVisit");
        desks.of("sade").claim(task);
        forms.save(person("sade"), task.getId(), "{\"form\":{\"seen\":\"words\"},\"anotherVisitNeeded\":\"yes\"}");

        assertThat(forms.besideTheCaseFile(person("sade"), task.getId())
                        .orElseThrow()
                        .answers()
                        .toString())
                .isEqualTo("{\"anotherVisitNeeded\":\"yes\"}");
        assertThat(forms.besideTheCaseFile(person("tara"), task.getId())).isEmpty();
    }

    private Person person(String id) {
        return people.find(id).orElseThrow();
    }
}
