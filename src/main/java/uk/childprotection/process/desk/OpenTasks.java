package uk.childprotection.process.desk;

import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Which tasks are still to be done. */
@Component
@NamedInterface("web")
public class OpenTasks {

    private static final int LOOKS = 6;
    private static final long BETWEEN_LOOKS = 250;

    private final TaskService tasks;

    OpenTasks(@Lazy TaskService tasks) {
        this.tasks = tasks;
    }

    /**
     * Whether a task is gone, or goes within a moment: of two who complete it at once, the one who loses may be told
     * before the other's work is written.
     */
    public boolean isGone(String taskId) {
        for (int look = 0; look < LOOKS; look++) {
            if (tasks.createTaskQuery().taskId(taskId).count() == 0) {
                return true;
            }
            pause();
        }
        return false;
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
