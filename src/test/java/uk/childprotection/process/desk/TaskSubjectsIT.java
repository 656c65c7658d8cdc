package uk.childprotection.process.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.childprotection.ApplicationTest;
import uk.childprotection.access.People;
import uk.childprotection.casefile.LetterFormat;
import uk.childprotection.casefile.SafeContact;
import uk.childprotection.correspondence.Audience;
import uk.childprotection.correspondence.CancelledLetter;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.correspondence.Passage;
import uk.childprotection.correspondence.Recipient;
import uk.childprotection.process.Desks;
import uk.childprotection.process.Preparation;

/** Tasks of a family that have one name are told apart in a list, without anybody's name. */
@ApplicationTest
class TaskSubjectsIT {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TaskCards cards;

    @Autowired
    private FamilyTasks familyTasks;

    @Autowired
    private People people;

    @Autowired
    private Letters letters;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Desks desks;

    private Preparation preparation;

    @BeforeEach
    void aFamilyWithAConference() {
        preparation = new Preparation(application);
    }

    @Test
    void aReportSaysWhichAgencyWasAsked() {
        preparation.booked().chosen().jobsRun();

        assertThat(about("alma", "Activity_RecordAgencyReport"))
                .containsExactlyInAnyOrder("Officer, Police (P1)", "Health visitor (P2)", "Head teacher, School (P3)");
        assertThat(familyTasks.of(preparation.family))
                .extracting(FamilyTasks.NextStep::name)
                .contains("Record agency report: Officer, Police (P1)");
    }

    @Test
    void aReportStillSaysItWhenItsAgencyHasBeenReminded() {
        preparation.booked().chosen().jobsRun();

        for (Task report : preparation.reports()) {
            desks.fireTimer(preparation.family, "Event_ReportReminderDue");
        }

        assertThat(about("alma", "Activity_RecordAgencyReport")).hasSize(3).doesNotContainNull();
    }

    @Test
    void aLetterSaysWhichItIsToWhomAndHowItGoes() {
        send(
                reader("A1", "Ms Hazel Sample", SafeContact.BY_HAND),
                reader("A2", "Mr Oakley Sample", null),
                reader("P3", "Fern Fictional", null));

        assertThat(about("tara", "Activity_HandOverLetter"))
                .containsExactly("The child protection conference is cancelled · to adult A1 · By hand");
        assertThat(about("alma", "Activity_MendLetter"))
                .containsExactlyInAnyOrder(
                        "The child protection conference is cancelled · to adult A2 · Post",
                        "The child protection conference is cancelled · to Head teacher, School (P3) · Post");
    }

    @Test
    void anyOtherTaskSaysNothingOfTheKind() {
        assertThat(about("alma", "Activity_BookConference")).containsOnlyNulls();
    }

    private List<String> about(String person, String activity) {
        Set<String> tasks = desks.tasks(preparation.family, activity).stream()
                .map(Task::getId)
                .collect(Collectors.toSet());
        return cards.of(people.find(person).orElseThrow(), tasks).values().stream()
                .map(TaskCards.Card::about)
                .toList();
    }

    private void send(Recipient... readers) {
        var batch = letters.write(
                preparation.family,
                Stream.of(readers)
                        .map(reader -> LetterOrder.of(reader, cancelled()))
                        .toList());
        runtime.startProcessInstanceByKey(
                "letters",
                preparation.family.value(),
                Map.of(
                        "caseReference", preparation.family.value(),
                        "letterBatch", batch.id().toString()));
        desks.runJobs(preparation.family);
    }

    private static CancelledLetter cancelled() {
        return new CancelledLetter(
                Audience.FAMILY,
                List.of("Amber"),
                LocalDate.of(2026, 3, 17),
                List.of(Passage.of("The family has moved away.")),
                List.of(),
                "Sade Sample");
    }

    private static Recipient reader(String number, String name, SafeContact safely) {
        return new Recipient(number, name, null, null, null, safely, null, LetterFormat.STANDARD);
    }
}
