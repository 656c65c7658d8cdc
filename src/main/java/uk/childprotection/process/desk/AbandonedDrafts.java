package uk.childprotection.process.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import uk.childprotection.casefile.Drafts;

/**
 * Deletes drafts that nobody has touched for the authority's days: of start forms, and of tasks that are over. The draft of an open
 * task stays, however long somebody is away, and so does that of one that was interrupted while its process goes on. Two servers may do it
 * at once: what is gone already is gone.
 */
@Configuration
@EnableScheduling
@EnableConfigurationProperties(DraftSettings.class)
class AbandonedDrafts {

    private static final int AT_ONCE = 500;

    private final Drafts drafts;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final DraftSettings settings;
    private final Clock clock;

    AbandonedDrafts(
            Drafts drafts, @Lazy TaskService tasks, @Lazy RuntimeService runtime, DraftSettings settings, Clock clock) {
        this.drafts = drafts;
        this.tasks = tasks;
        this.runtime = runtime;
        this.settings = settings;
        this.clock = clock;
    }

    /** Each night, while few people work. */
    @Scheduled(cron = "0 40 1 * * *", zone = "Europe/London")
    void delete() {
        Instant since = clock.instant().minus(Duration.ofDays(settings.keepDays()));
        List<String> untouched = drafts.untouchedSince(since);
        Set<String> open = open(untouched);
        untouched.stream()
                .filter(task -> !open.contains(task))
                .filter(task -> Drafts.interruptedIn(task).filter(this::goesOn).isEmpty())
                .forEach(drafts::remove);
    }

    private boolean goesOn(String processInstance) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceId(processInstance)
                        .count()
                > 0;
    }

    private Set<String> open(List<String> untouched) {
        List<String> ids =
                untouched.stream().filter(task -> !Drafts.isOfStart(task)).toList();
        Set<String> open = new HashSet<>();
        for (int first = 0; first < ids.size(); first += AT_ONCE) {
            List<String> some = ids.subList(first, Math.min(first + AT_ONCE, ids.size()));
            tasks.createTaskQuery().taskIdIn(some.toArray(String[]::new)).list().stream()
                    .map(Task::getId)
                    .forEach(open::add);
        }
        return open;
    }
}
