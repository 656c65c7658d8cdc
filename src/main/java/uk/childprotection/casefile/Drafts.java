package uk.childprotection.casefile;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts of forms, one a task and one a person for each process that is still to be started: saved while a person types, gone when the
 * form is given.
 */
@Service
@Transactional
public class Drafts {

    /** Far more than any form holds, and little enough for a page to load. */
    public static final int MOST_BYTES = 1024 * 1024;

    private static final String START = "start ";
    private static final String INTERRUPTED = "interrupted ";

    private final JdbcClient database;
    private final InsertOnce once;
    private final Clock clock;

    Drafts(JdbcClient database, InsertOnce once, Clock clock) {
        this.database = database;
        this.once = once;
        this.clock = clock;
    }

    /** Saves the task's draft in place of an earlier one. */
    public Draft save(String task, FamilyReference family, String person, String answers) {
        if (answers.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new Refusal("This draft is larger than 1 MB and was not saved. Shorten the longest answers.");
        }
        Instant now = clock.instant();
        Draft draft = new Draft(task, family, person, now, StorableText.of(answers));
        if (!update(draft) && !once.make(() -> insert(draft))) {
            update(draft);
        }
        return draft;
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(String task) {
        return database.sql("select family_reference, person, saved_at, answers from draft where task = :task")
                .param("task", task)
                .query((row, number) -> new Draft(
                        task,
                        Optional.ofNullable(row.getString("family_reference"))
                                .map(FamilyReference::parse)
                                .orElse(null),
                        row.getString("person"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                        row.getString("answers")))
                .optional();
    }

    /** In place of a task's id: the draft that a person has of a start form. */
    public static String ofStart(String process, String person) {
        return START + process + " " + person;
    }

    /** Whether this stands for a start form, and not for a task. */
    public static boolean isOfStart(String task) {
        return task.startsWith(START);
    }

    /** In place of a task's id: the draft of a task that was interrupted, until its process instance comes to the same activity again. */
    public static String ofInterrupted(String processInstance, String activity) {
        return INTERRUPTED + processInstance + " " + activity;
    }

    /** The process instance whose interrupted task this stands for; nothing for any other. */
    public static Optional<String> interruptedIn(String task) {
        return task.startsWith(INTERRUPTED)
                ? Optional.of(task.substring(INTERRUPTED.length(), task.lastIndexOf(' ')))
                : Optional.empty();
    }

    /** Hands a draft, if there is one, from one task to another, with the moment at which it was saved. */
    public void handOn(String task, String toTask) {
        database.sql("update draft set task = :to where task = :task")
                .param("to", toTask)
                .param("task", task)
                .update();
    }

    /** For whom a draft was saved before this moment and not since: tasks' ids, {@link #ofStart} and {@link #ofInterrupted}, the longest ago first. */
    @Transactional(readOnly = true)
    public List<String> untouchedSince(Instant moment) {
        return database.sql("select task from draft where saved_at < :moment order by saved_at, task")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }

    /** Removes the task's draft, if there is one. */
    public void remove(String task) {
        database.sql("delete from draft where task = :task").param("task", task).update();
    }

    private boolean update(Draft draft) {
        return with("""
                        update draft set family_reference = :family, person = :person, saved_at = :savedAt, answers = :answers
                        where task = :task
                        """, draft) == 1;
    }

    private void insert(Draft draft) {
        with("""
                insert into draft (task, family_reference, person, saved_at, answers)
                values (:task, :family, :person, :savedAt, :answers)
                """, draft);
    }

    private int with(String sql, Draft draft) {
        return database.sql(sql)
                .param("task", draft.task())
                .param("family", draft.family() == null ? null : draft.family().value())
                .param("person", draft.person())
                .param("savedAt", draft.savedAt().atOffset(ZoneOffset.UTC))
                .param("answers", draft.answers())
                .update();
    }
}
