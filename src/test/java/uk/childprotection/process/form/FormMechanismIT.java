package uk.childprotection.process.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.childprotection.ApplicationTest;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.casefile.Chronology;
import uk.childprotection.casefile.Drafts;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.process.Desks;
import uk.childprotection.process.EngineTables;
import uk.childprotection.process.HomeVisits;
import uk.childprotection.process.desk.FormDrafts;
import uk.childprotection.process.engine.SignedIn;

/** A designer's own task and form in a diagram of their own, without a line of Java: the example of {@code docs/forms.md}. */
@ApplicationTest
class FormMechanismIT {

    private static final String WORDS = "Quokkas were painted on the wall";

    @Autowired
    private HomeVisits visits;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FamilyAccess access;

    @Autowired
    private Chronology chronology;

    @Autowired
    private Drafts drafts;

    @Autowired
    private FormDrafts formDrafts;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Desks desks;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ObjectMapper json;

    private FamilyReference family;
    private Task task;

    @BeforeEach
    void aVisitIsDue() {
        family = visits.dueFor("sade");
        task = desks.task(family, "Activity_NoteHomeVisit");
    }

    @Test
    void keepsTheAnswersInTheChronologyAndNowhereInTheEngine() {
        desks.of("sade").claim(task);
        complete("sade", answers(), "no");

        assertThat(chronology.of(family)).singleElement().satisfies(entry -> {
            assertThat(entry.title()).isEqualTo("Note the home visit");
            assertThat(chronology.find(family, entry.id()).orElseThrow().answers())
                    .contains(WORDS);
        });
        assertThat(engineHolds(WORDS)).isEmpty();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(family.value())
                        .count())
                .isZero();
    }

    @Test
    void readsAFieldOutsideTheGroupAsAnOrdinaryVariable() {
        desks.of("sade").claim(task);
        complete("sade", answers(), "yes");

        assertThat(desks.task(family, "Activity_NoteHomeVisit").getId()).isNotEqualTo(task.getId());
    }

    @Test
    void refusesWhatTheFormDoesNotAllowInItsOwnWords() {
        desks.of("sade").claim(task);
        Map<String, Object> answers = answers();
        answers.put("visitedOn", "");
        answers.put("announced", "by surprise");
        answers.put("shoeSize", 43);

        assertThatThrownBy(() -> complete("sade", answers, "no"))
                .hasMessageContaining("“Visited on” needs an answer.")
                .hasMessageContaining("“Was the visit announced?” has an answer that is not offered.")
                .hasMessageContaining("The form does not ask for “shoeSize”.");
        assertThat(chronology.of(family)).isEmpty();
        assertThat(tasks.createTaskQuery().taskId(task.getId()).count()).isOne();
    }

    @Test
    void refusesAPlainVariableThatIsNotOffered() {
        desks.of("sade").claim(task);

        assertThatThrownBy(() -> complete("sade", answers(), "perhaps"))
                .hasMessageContaining("“Is another visit needed?” has an answer that is not offered.");
    }

    @Test
    void refusesAnybodyButTheAssignee() {
        desks.of("sade").claim(task);

        assertThatThrownBy(() -> complete("tara", answers(), "no"))
                .hasMessageContaining("Only the person a task is assigned to can complete it.");
    }

    @Test
    void showsNothingToSomebodyWhoseFamilyItIsNot() {
        assertThat(desks.of("sean").read(task).path("notice").asText()).isNotBlank();
        assertThat(desks.of("tara").read(task).has("notice")).isFalse();
    }

    @Test
    void laysTheDraftOverTheFormUntilTheTaskIsCompleted() throws Exception {
        desks.of("sade").claim(task);
        String typed = json.writeValueAsString(Map.of("form", Map.of("seen", WORDS, "shoeSize", 43)));
        desks.of("sade").as(() -> {
            formDrafts.save(signedIn.required(), task.getId(), typed);
            return null;
        });

        assertThat(desks.of("sade").read(task).path("seen").asText()).isEqualTo(WORDS);
        assertThat(desks.of("sade").read(task).has("shoeSize")).isFalse();

        complete("sade", answers(), "no");
        assertThat(drafts.find(task.getId())).isEmpty();
    }

    @Test
    void keepsNoDraftOfATaskThatIsSomebodyElses() {
        desks.of("sade").claim(task);

        assertThatThrownBy(() -> desks.of("tara").as(() -> {
                    formDrafts.save(signedIn.required(), task.getId(), "{}");
                    return null;
                }))
                .hasMessage("The draft was not kept: this task is completed or is not assigned to you.");
    }

    private static Map<String, Object> answers() {
        return new java.util.HashMap<>(Map.of(
                "visitedOn",
                "2026-03-02",
                "seen",
                WORDS,
                "present",
                List.of(Map.of("who", "Ms Hazel Sample")),
                "announced",
                "unannounced"));
    }

    private void complete(String person, Map<String, Object> answers, String anotherVisitNeeded) {
        desks.of(person).complete(task, answers, Map.of("anotherVisitNeeded", anotherVisitNeeded));
    }

    private List<String> engineHolds(String words) {
        return EngineTables.holding(database, words);
    }
}
