package uk.childprotection.durable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.childprotection.TestDatabase;

/**
 * The application is killed again and again in the middle of a family's case, at moments drawn by lot, and started again each time. In the
 * end everything is as in a run that nobody disturbed: nothing is lost and nothing is sent twice.
 *
 * <p>It is the real application in a process of its own, with its job executor and its mail client, on the database it makes by itself (H2 in
 * a file) or on PostgreSQL; the mail server lives outside that process. It takes minutes; {@code -Ddurable.kills=4} strikes less often than
 * twenty times, and {@code -Ddurable.seed=…} repeats the moments of another run, whose seed stands in the first line of its output. The logs of all
 * lives and the moments are kept in {@code target/durable}.
 */
class DurableIT {

    private static final Logger LOG = LoggerFactory.getLogger(DurableIT.class);
    private static final String DATABASE = TestDatabase.isPostgreSql() ? "postgresql" : "h2";
    private static final Path FOLDER = Path.of("target", "durable", DATABASE);

    /** When a calendar file was written. */
    private static final Pattern STAMP = Pattern.compile("(?<=DTSTAMP:)\\S+");

    /** What is to be compared when a run is over. */
    private record Outcome(
            List<Deed> deeds,
            int kills,
            int lives,
            Remains remains,
            EngineTraces engine,
            List<TakenMail> mails,
            List<String> errors) {}

    @Test
    void losesNothingAndSendsNothingTwiceWhenItIsKilled() throws IOException, SQLException {
        long seed = Long.getLong("durable.seed", new Random().nextInt(1_000_000));
        LOG.info("Killed at moments drawn with -Ddurable.seed={}", seed);
        Folders.empty(FOLDER);
        JarredClasspath classpath = JarredClasspath.kept();
        Outcome undisturbed = lived("undisturbed", classpath, Moments.none());
        Moments moments = Moments.drawn(undisturbed.deeds(), new Random(seed));
        Files.write(FOLDER.resolve("moments.txt"), moments.inLines());

        Outcome killed = lived("killed", classpath, moments);

        assertThat(killed.kills()).as("kills").isEqualTo(Moments.ALL);
        String told = "with -Ddurable.seed=" + seed;
        assertThat(killed.errors()).as("errors in the log " + told).isEmpty();
        assertSame(killed.remains().inWords(), undisturbed.remains().inWords(), told);
        assertSame(killed.remains().withTies(), undisturbed.remains().withTies(), told);
        assertThat(killed.engine()).as("the engine " + told).isEqualTo(undisturbed.engine());
        assertThat(killed.engine().left().values()).as("what still runs").containsOnly(0L);
        assertSame(Map.of("mailbox", contents(killed.mails())), Map.of("mailbox", contents(undisturbed.mails())), told);
        assertNothingSentTwice(killed.mails());
        assertThat(undisturbed.mails()).extracting(TakenMail::messageId).doesNotHaveDuplicates();
        long twice = killed.mails().size() - contents(killed.mails()).size();
        LOG.info(
                "{} deeds, {} kills, {} lives; the same {} rows in {} tables; {} letters; {} mails, of which {} came again under the same Message-ID",
                killed.deeds().size(),
                killed.kills(),
                killed.lives(),
                killed.remains().count(),
                killed.remains().inWords().size(),
                killed.remains().count("letter"),
                killed.mails().size() - twice,
                twice);
    }

    private static Outcome lived(String run, JarredClasspath classpath, Moments moments)
            throws IOException, SQLException {
        Path folder = FOLDER.resolve(run);
        Map<String, String> database = TestDatabase.isPostgreSql() ? TestDatabase.create() : Map.of();
        RunningApplication[] started = new RunningApplication[1];
        try (OutsideMailServer mails = new OutsideMailServer(() -> started[0].lives());
                RunningApplication application = new RunningApplication(folder, classpath, settings(database, mails));
                People people = new People(application, mails, moments)) {
            started[0] = application;
            long begun = System.nanoTime();
            application.start();
            new WholeCase(people).lived();
            application.stop();
            Files.write(
                    folder.resolve("deeds.txt"),
                    people.deeds().stream().map(Deed::toString).toList());
            LOG.info("{} on {}: {} s", run, DATABASE, (System.nanoTime() - begun) / 1_000_000_000);
            String url = database.getOrDefault(
                    "spring.datasource.url",
                    "jdbc:h2:file:" + folder.toAbsolutePath().resolve("data/child-protection-conference"));
            String user = database.getOrDefault("spring.datasource.username", "sa");
            String password = database.getOrDefault("spring.datasource.password", "");
            return new Outcome(
                    people.deeds(),
                    people.kills(),
                    application.lives(),
                    Remains.of(url, user, password),
                    EngineTraces.of(url, user, password),
                    mails.taken(),
                    application.logged(" ERROR "));
        }
    }

    /** Jobs are looked for often, for the test has less time than an office; everything else is as delivered. */
    private static List<String> settings(Map<String, String> database, OutsideMailServer mails) {
        List<String> settings = new ArrayList<>(List.of(
                "spring.mail.host=127.0.0.1",
                "spring.mail.port=" + mails.port(),
                "camunda.bpm.job-execution.wait-time-in-millis=100",
                "camunda.bpm.job-execution.max-wait=200"));
        database.forEach((name, value) -> settings.add(name + "=" + value));
        return settings;
    }

    private static void assertSame(
            Map<String, List<String>> killed, Map<String, List<String>> undisturbed, String told) {
        assertThat(killed.keySet()).isEqualTo(undisturbed.keySet());
        killed.forEach((table, rows) -> {
            assertThat(without(undisturbed.get(table), rows))
                    .as("lost from table %s %s", table, told)
                    .isEmpty();
            assertThat(without(rows, undisturbed.get(table)))
                    .as("too much in table %s %s", table, told)
                    .isEmpty();
        });
    }

    /** What is left of the first when each of the others takes its like away once. */
    private static List<String> without(List<String> first, List<String> others) {
        List<String> left = new ArrayList<>(first);
        others.forEach(left::remove);
        return left;
    }

    /** Each mail once, known by its Message-ID, which differs from run to run; what it says does not. */
    private static List<String> contents(List<TakenMail> mails) {
        return mails.stream()
                .collect(Collectors.toMap(TakenMail::messageId, TakenMail::content, (first, again) -> {
                    assertThat(again).as("a mail that came again").isEqualTo(first);
                    return first;
                }))
                .values()
                .stream()
                .map(content -> STAMP.matcher(Remains.withoutIds(content)).replaceAll("…"))
                .sorted()
                .toList();
    }

    /**
     * A mail server that has taken a mail when the application dies cannot be asked to give it back. So a mail may come again in the next
     * life, under its own Message-ID, by which every mailbox knows it; never twice in one life.
     */
    private static void assertNothingSentTwice(List<TakenMail> mails) {
        Set<String> known =
                mails.stream().map(mail -> mail.life() + " " + mail.messageId()).collect(Collectors.toSet());
        assertThat(mails).as("mails, each once in a life").hasSameSizeAs(known);
    }
}
