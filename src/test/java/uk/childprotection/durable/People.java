package uk.childprotection.durable;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import uk.childprotection.durable.RemoteDesk.OpenTask;
import uk.childprotection.process.FilledForm;

/**
 * The people who work with an application that may be killed at any moment. When it is gone they wait until it is back, look whether what
 * they were doing is done, and do it again if it is not: what anybody does at a screen.
 */
final class People implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String WATCH = "admin";

    /** A little longer than {@code failed-job-retry-time-cycle} says. */
    private static final Duration UNTIL_TRIED_AGAIN = Duration.ofMinutes(11);

    /** Something to do, which can be done again from the beginning after the application has died. */
    private interface Todo {

        /** Gets everything ready; changes nothing that matters. */
        void prepare();

        /** Does it. */
        void commit();

        /** Whether it has not been done. */
        boolean isToDo();
    }

    private final RunningApplication application;
    private final OutsideMailServer mails;
    private final Moments moments;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final Map<String, RemoteDesk> desks = new HashMap<>();
    private final List<Errand> errands = new ArrayList<>();
    private final List<Deed> deeds = new ArrayList<>();
    private int desksOfLife;
    private int kills;

    private record Errand(String person, String activity, UnaryOperator<FilledForm> answers) {}

    People(RunningApplication application, OutsideMailServer mails, Moments moments) {
        this.application = application;
        this.mails = mails;
        this.moments = moments;
    }

    /** From now on the person does every task of this activity that is theirs as soon as there is one. */
    void seeTo(String person, String activity, UnaryOperator<FilledForm> answers) {
        errands.add(new Errand(person, activity, answers));
    }

    /** Starts a process with its start form, unless the task that it begins with is open. */
    void start(String person, String process, JsonNode answers, String firstActivity, String doneBy) {
        perform(person + " starts " + process, new Todo() {
            @Override
            public void prepare() {
                desk(person);
            }

            @Override
            public void commit() {
                desk(person).start(process, answers);
            }

            @Override
            public boolean isToDo() {
                return desk(doneBy).tasks(firstActivity).isEmpty();
            }
        });
    }

    /** Does the task of this activity, which is open or soon will be. */
    void complete(String person, String activity, UnaryOperator<FilledForm> answers) {
        perform(person + " completes " + activity, new TaskTodo(person, activity, answers));
    }

    /** Does every open task of this activity. */
    void completeAll(String person, String activity, UnaryOperator<FilledForm> answers) {
        while (!desk(person).tasks(activity).isEmpty()) {
            complete(person, activity, answers);
        }
    }

    /** A time comes; timers fire. */
    void goTo(LocalDate day, LocalTime time) {
        perform(day + " " + time, new Todo() {
            private boolean come;

            @Override
            public void prepare() {
                // nothing
            }

            @Override
            public void commit() {
                application.goTo(day, time);
                come = true;
            }

            @Override
            public boolean isToDo() {
                return !come;
            }
        });
    }

    /** What was done, in its order. */
    List<Deed> deeds() {
        return List.copyOf(deeds);
    }

    /** How often the application was killed. */
    int kills() {
        return kills;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    private void perform(String what, Todo todo) {
        once(what, todo);
        for (boolean any = true; any; ) {
            any = false;
            List<String> open = desk(WATCH).open();
            for (Errand errand : errands) {
                while (open.contains(errand.activity())
                        && !desk(errand.person()).tasks(errand.activity()).isEmpty()) {
                    once(
                            errand.person() + " sees to " + errand.activity(),
                            new TaskTodo(errand.person(), errand.activity(), errand.answers()));
                    any = true;
                }
            }
        }
    }

    private void once(String what, Todo todo) {
        Optional<Moment> moment = moments.at(deeds.size());
        int mailsBefore = mails.taken().size();
        todo.prepare();
        long begun = System.nanoTime();
        long answered;
        if (moment.isPresent()) {
            struck(moment.get(), todo);
            answered = System.nanoTime();
            while (todo.isToDo()) {
                todo.prepare();
                todo.commit();
            }
        } else {
            todo.commit();
            answered = System.nanoTime();
        }
        settle();
        deeds.add(new Deed(
                what,
                Duration.ofNanos(answered - begun),
                Duration.ofNanos(System.nanoTime() - answered),
                mails.taken().size() - mailsBefore));
    }

    /** Does something and kills the application meanwhile. */
    private void struck(Moment moment, Todo todo) {
        switch (moment.kind()) {
            case ANSWERING -> {
                Future<?> blow = blowIn(moment.after());
                cut(todo::commit);
                join(blow);
            }
            case WORKING -> {
                todo.commit();
                Future<?> blow = blowIn(moment.after());
                cut(this::settle);
                join(blow);
            }
            case SENDING -> {
                List<Future<?>> blow = new CopyOnWriteArrayList<>();
                mails.strikeAt(moment.mail(), () -> {
                    if (moment.after().isZero()) {
                        application.kill();
                    } else {
                        blow.add(blowIn(moment.after()));
                    }
                });
                cut(() -> {
                    todo.commit();
                    settle();
                });
                mails.strikeNever();
                blow.forEach(People::join);
                application.kill();
            }
        }
        kills += moment.kills();
        mails.awaitNobody();
        if (moment.inVain() > 0) {
            application.startInVain(moment.inVain());
            mails.awaitNobody();
        }
        application.startAgain();
    }

    private Future<?> blowIn(Duration time) {
        return timer.schedule(application::kill, time.toNanos(), TimeUnit.NANOSECONDS);
    }

    private static void join(Future<?> blow) {
        try {
            blow.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void cut(Runnable work) {
        try {
            work.run();
        } catch (UncheckedIOException gone) {
            // the application died before it could answer
        }
    }

    /**
     * Waits until no job can run any more. A job that meets somebody's completion of the same case is put off for ten minutes and tried
     * again: those minutes pass.
     */
    private void settle() {
        RemoteDesk watch = desk(WATCH);
        Patience.until(PATIENCE, () -> isAtRest(watch), () -> "The jobs do not come to rest.");
    }

    private boolean isAtRest(RemoteDesk watch) {
        if (watch.jobs() > 0) {
            return false;
        }
        if (watch.jobsPutOff() > 0) {
            application.letPass(UNTIL_TRIED_AGAIN);
            return false;
        }
        return true;
    }

    private RemoteDesk desk(String person) {
        if (desksOfLife != application.lives()) {
            desks.clear();
            desksOfLife = application.lives();
        }
        return desks.computeIfAbsent(person, who -> new RemoteDesk(who, application.port()));
    }

    private final class TaskTodo implements Todo {

        private final String person;
        private final String activity;
        private final UnaryOperator<FilledForm> answers;
        private OpenTask task;
        private JsonNode filled;

        TaskTodo(String person, String activity, UnaryOperator<FilledForm> answers) {
            this.person = person;
            this.activity = activity;
            this.answers = answers;
        }

        @Override
        public void prepare() {
            RemoteDesk desk = desk(person);
            if (task == null) {
                Patience.until(
                        PATIENCE,
                        () -> !desk.tasks(activity).isEmpty(),
                        () -> person + " has no task " + activity + "; open is "
                                + desk(WATCH).open());
                task = desk.tasks(activity).get(0);
            }
            desk.claim(open().orElse(task));
            filled = answers.apply(FilledForm.of(task.form(), desk.shown(task))).json();
        }

        @Override
        public void commit() {
            desk(person).complete(task, filled);
        }

        @Override
        public boolean isToDo() {
            return open().isPresent();
        }

        private Optional<OpenTask> open() {
            return desk(person).tasks(activity).stream()
                    .filter(open -> open.id().equals(task.id()))
                    .findFirst();
        }
    }
}
