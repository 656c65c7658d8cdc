package uk.childprotection.durable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import uk.childprotection.TestClock;

/**
 * The application in a process of its own, which can be killed and started again on the same database. Its folder holds the clock, the
 * log of each life, and the database where that is H2: the one that the application makes by itself when nothing is said.
 */
final class RunningApplication implements AutoCloseable {

    /** Longer than a job stays locked by a process that died, so that the next one takes it up at once. */
    private static final Duration AWAY = Duration.ofMinutes(6);

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path folder;
    private final JarredClasspath classpath;
    private List<String> settings;
    private Duration ahead = Duration.ZERO;
    private Process process;
    private volatile int lives;
    private Duration lastStart = Duration.ZERO;

    /** @param settings Spring properties, as {@code spring.mail.port=25} */
    RunningApplication(Path folder, JarredClasspath classpath, List<String> settings) throws IOException {
        this.folder = Files.createDirectories(folder).toAbsolutePath();
        this.classpath = classpath;
        this.settings = settings;
        goTo(TestClock.FIRST_DAY, LocalTime.of(9, 0));
    }

    /** A time to come has come for the application. */
    void goTo(LocalDate day, LocalTime time) {
        setAhead(Duration.between(
                Instant.now(), day.atTime(time).atZone(TestClock.LONDON).toInstant()));
    }

    /** Starts it with other settings than before. */
    void start(List<String> settings) {
        this.settings = List.copyOf(settings);
        start();
    }

    /** Time passes for the application. */
    void letPass(Duration time) {
        setAhead(ahead.plus(time));
    }

    void start() {
        long begun = System.nanoTime();
        begin();
        Patience.until(PATIENCE, this::started, () -> "The application did not start: " + lastWords());
        lastStart = Duration.ofNanos(System.nanoTime() - begun);
    }

    private void begin() {
        try {
            Files.deleteIfExists(portFile());
            lives++;
            process = new ProcessBuilder(command())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("life-" + lives + ".log").toFile())
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The power fails: SIGKILL, nothing is tidied up. */
    void kill() {
        process.destroyForcibly();
    }

    /** Starts it again some minutes after it was killed. */
    void startAgain() {
        awaitEnd();
        setAhead(ahead.plus(AWAY));
        start();
    }

    /**
     * Begins to start it again some minutes after it was killed, and kills it before it is there.
     *
     * @param share of the time that it took the last time, below 1
     */
    void startInVain(double share) {
        awaitEnd();
        setAhead(ahead.plus(AWAY));
        begin();
        Patience.rest(Duration.ofNanos((long) (lastStart.toNanos() * share)));
        kill();
    }

    /** Stops it in peace. */
    void stop() {
        process.destroy();
        awaitEnd();
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    int port() {
        try {
            return Integer.parseInt(Files.readString(portFile()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** How often it was started. */
    int lives() {
        return lives;
    }

    /** Lines of all lives that hold these words. */
    List<String> logged(String words) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int life = 1; life <= lives; life++) {
            Files.readString(folder.resolve("life-" + life + ".log"), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(words))
                    .forEach(lines::add);
        }
        return lines;
    }

    private boolean started() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The application ended at its start: " + lastWords());
        }
        return Files.exists(portFile());
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("The application did not end: " + lastWords());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Xshare:auto",
                "-Xlog:disable",
                (Files.exists(classpath.archive()) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=")
                        + classpath.archive(),
                "-Dfile.encoding=UTF-8",
                "-D" + OutsideClock.FILE + "=" + clockFile(),
                "-D" + ClockedApplication.PORT_FILE + "=" + portFile(),
                "-cp",
                classpath.path(),
                ClockedApplication.class.getName(),
                "--spring.profiles.active=demo",
                "--spring.main.banner-mode=off",
                "--server.port=0"));
        settings.forEach(setting -> command.add("--" + setting));
        return command;
    }

    private void setAhead(Duration duration) {
        ahead = duration;
        Path whole = folder.resolve("clock.new");
        try {
            Files.writeString(whole, duration.toString());
            Files.move(whole, clockFile(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Path clockFile() {
        return folder.resolve("clock");
    }

    private Path portFile() {
        return folder.resolve("port");
    }

    private String lastWords() {
        try {
            String log = Files.readString(folder.resolve("life-" + lives + ".log"), StandardCharsets.UTF_8);
            return log.substring(Math.max(0, log.length() - 4000));
        } catch (IOException none) {
            return "It said nothing.";
        }
    }
}
