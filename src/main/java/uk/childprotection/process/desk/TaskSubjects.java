package uk.childprotection.process.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.conference.AgencyReports;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.process.Variables;
import uk.childprotection.process.engine.AsApplication;

/** What open tasks are about of which a family may have several with one name: a letter that is mended or handed over, the report of an agency. */
@Component
class TaskSubjects {

    private static final Map<String, String> KNOWN_BY = Map.of(
            "Activity_MendLetter", Variables.LETTER_ID.name(),
            "Activity_HandOverLetter", Variables.LETTER_ID.name(),
            "Activity_RecordAgencyReport", Variables.REPORT_ID.name());

    private final RuntimeService runtime;
    private final Letters letters;
    private final AgencyReports reports;
    private final Families families;
    private final AsApplication application;

    TaskSubjects(
            @Lazy RuntimeService runtime,
            Letters letters,
            AgencyReports reports,
            Families families,
            AsApplication application) {
        this.runtime = runtime;
        this.letters = letters;
        this.reports = reports;
        this.families = families;
        this.application = application;
    }

    /** What these tasks are about, by their ids, where it has to be said; at most four queries for any number of tasks. */
    Map<String, String> of(Collection<Task> tasks, Function<Task, FamilyReference> familyOf) {
        List<Task> several = tasks.stream()
                .filter(task -> KNOWN_BY.containsKey(task.getTaskDefinitionKey()))
                .toList();
        if (several.isEmpty()) {
            return Map.of();
        }
        List<VariableInstance> known = known(several);
        SubjectsInWords words = new SubjectsInWords(
                letters.all(ids(known, Variables.LETTER_ID.name())),
                reports.all(ids(known, Variables.REPORT_ID.name())),
                families.professionals(several.stream().map(familyOf).collect(Collectors.toSet())));
        Map<String, UUID> subjects =
                known.stream().collect(Collectors.toMap(VariableInstance::getExecutionId, TaskSubjects::id));
        Map<String, String> about = new HashMap<>();
        several.forEach(task -> words.of(subjects.get(task.getExecutionId()), familyOf.apply(task))
                .ifPresent(said -> about.put(task.getId(), said)));
        return about;
    }

    /** Each of these tasks, or the sub-process it stands in, keeps the id of its subject for itself. */
    private List<VariableInstance> known(List<Task> several) {
        return application.ask(() -> runtime.createVariableInstanceQuery()
                .executionIdIn(several.stream().map(Task::getExecutionId).toArray(String[]::new))
                .variableNameIn(KNOWN_BY.values().stream().distinct().toArray(String[]::new))
                .list());
    }

    private static List<UUID> ids(List<VariableInstance> known, String name) {
        return known.stream()
                .filter(variable -> variable.getName().equals(name))
                .map(TaskSubjects::id)
                .distinct()
                .toList();
    }

    private static UUID id(VariableInstance variable) {
        return UUID.fromString((String) variable.getValue());
    }
}
