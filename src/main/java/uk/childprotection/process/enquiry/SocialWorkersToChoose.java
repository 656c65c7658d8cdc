package uk.childprotection.process.enquiry;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import uk.childprotection.access.People;
import uk.childprotection.access.Person;
import uk.childprotection.access.Role;
import uk.childprotection.access.Team;
import uk.childprotection.casefile.CodeList;

/** The social workers to choose from, of a team or of the others, each with how much they have to do. */
@Component
public class SocialWorkersToChoose {

    /** Said instead of a list when there is nobody to choose. */
    public static final String NOBODY = "The family’s team has no social worker who can sign in.";

    private final People people;
    private final TaskService tasks;

    SocialWorkersToChoose(People people, @Lazy TaskService tasks) {
        this.people = people;
        this.tasks = tasks;
    }

    /** The social workers of a team whom the predicate lets through, each with the number of their open tasks; none when nobody is left. */
    public List<CodeList.Option> ofTeam(String team, Predicate<Person> which) {
        List<Person> workers = people.inTeam(team).stream()
                .filter(person -> person.is(Role.SOCIAL_WORKER))
                .filter(which)
                .toList();
        return options(workers, Person::name);
    }

    /** Those who belong to other teams only, each with the name of the team. */
    public List<CodeList.Option> ofOtherTeams(String team, Predicate<Person> which) {
        List<Person> workers = people.withRole(Role.SOCIAL_WORKER).stream()
                .filter(person -> !person.teams().isEmpty() && !person.teams().contains(team))
                .filter(which)
                .toList();
        Map<String, String> names = people.teams().stream().collect(Collectors.toMap(Team::id, Team::name));
        return options(
                workers,
                worker -> worker.name() + ", team "
                        + worker.teams().stream()
                                .sorted()
                                .findFirst()
                                .map(names::get)
                                .orElseThrow());
    }

    private List<CodeList.Option> options(List<Person> workers, Function<Person, String> named) {
        Map<String, Long> open = openTasks(workers);
        return workers.stream()
                .map(worker -> new CodeList.Option(
                        worker.id(), named.apply(worker) + ", " + inWords(open.getOrDefault(worker.id(), 0L))))
                .toList();
    }

    private Map<String, Long> openTasks(List<Person> workers) {
        String[] ids = workers.stream().map(Person::id).toArray(String[]::new);
        return ids.length == 0
                ? Map.of()
                : tasks.createTaskQuery().taskAssigneeIn(ids).list().stream()
                        .collect(Collectors.groupingBy(Task::getAssignee, Collectors.counting()));
    }

    private static String inWords(long openTasks) {
        return openTasks == 1 ? "1 open task" : openTasks + " open tasks";
    }
}
