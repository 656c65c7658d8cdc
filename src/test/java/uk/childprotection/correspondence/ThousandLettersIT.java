package uk.childprotection.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.childprotection.casefile.FamilyBuilder.theTestcases;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import uk.childprotection.DatabaseTest;
import uk.childprotection.TestClock;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.LetterFormat;

/**
 * Many letters through a mail server that fails in every way, at six visits of ten; and through an application that is killed at every
 * twenty-fifth mail. The kill is played: an error that no failure of the mail server is ends the work of the job, once just before the
 * server is asked and once at the very moment after it has taken the mail, and nothing that was not committed until then is kept. The
 * letters are notices, so that the time is that of the mails and not of the PDFs.
 *
 * <p>{@code -Dunreliable.letters} (100) says how many letters, {@code -Dunreliable.seed} which course chance takes and
 * {@code -Dunreliable.senders} (5) how many send at the same time; with one sender the same seed gives the same course.
 */
@DatabaseTest(rooms = {"casefile", "correspondence", "print"})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ThousandLettersIT {

    private static final int LETTERS = Integer.getInteger("unreliable.letters", 100);
    private static final int SENDERS = Integer.getInteger("unreliable.senders", 5);
    private static final long SEED = Long.getLong("unreliable.seed", 20261122);
    private static final int FAILS_OUT_OF_TEN = 6;
    private static final int ONE_STOP_IN = 25;
    private static final int SENDER_WAITS_MS = 300;
    private static final long SERVER_IS_SILENT_MS = 1000;

    @Autowired
    private Letters letters;

    @Autowired
    private LetterRows rows;

    @Autowired
    private LetterWriter writer;

    @Autowired
    private MailAttachments attachments;

    @Autowired
    private AuthoritySettings authority;

    @Autowired
    private CorrespondenceSettings settings;

    @Autowired
    private MailSettings envelope;

    @Autowired
    private TestClock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    private final Random chance = new Random(SEED);
    private final AtomicInteger stopsBefore = new AtomicInteger();
    private final Map<String, AtomicInteger> stopsAfter = new ConcurrentHashMap<>();
    private FamilyReference family;
    private UnreliableMailServer server;

    @BeforeEach
    void anUnreliableServer(@Autowired Families families, @Autowired JdbcTemplate table) throws IOException {
        clock.goTo(TestClock.FIRST_DAY);
        family = table.queryForList("select reference from family", String.class).stream()
                .findFirst()
                .map(FamilyReference::parse)
                .orElseGet(() -> families.open(theTestcases().build()));
        server = new UnreliableMailServer(SEED, FAILS_OUT_OF_TEN, SERVER_IS_SILENT_MS);
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void eachIsDeliveredOnceOrBecomesATaskForAPerson() throws InterruptedException {
        List<UUID> written = write();
        long began = System.nanoTime();

        Set<UUID> tasks = sendAll(written);

        long took = Duration.ofNanos(System.nanoTime() - began).toMillis();
        List<Letter> letters =
                this.letters.ofBatch(this.letters.letter(written.get(0)).batch());
        report(letters, took);
        assertThat(letters).hasSize(LETTERS);
        assertThat(server.moods()).as("ways in which it failed").containsOnlyKeys(UnreliableMailServer.Mood.values());
        assertThat(letters).allSatisfy(letter -> {
            if (letter.status() == LetterStatus.SENT) {
                assertThat(server.taken()).containsKey(letter.messageId());
                assertThat(tasks).doesNotContain(letter.id());
            } else {
                assertThat(letter.status()).isEqualTo(LetterStatus.FAILED);
                assertThat(letter.fate().problem()).isNotNull();
                assertThat(tasks).contains(letter.id());
            }
        });
        assertThat(server.taken().keySet())
                .isSubsetOf(letters.stream().map(Letter::messageId).toList());
        assertThat(letters)
                .as("a mail goes again only after nobody here has learnt that it was taken")
                .allSatisfy(letter -> assertThat(server.confirmed(letter.messageId()))
                        .isLessThanOrEqualTo(1 + stopsAfter(letter.messageId())));
    }

    private void report(List<Letter> letters, long took) {
        Map<String, Long> fates = letters.stream()
                .collect(Collectors.groupingBy(
                        letter -> letter.status() == LetterStatus.SENT
                                ? "sent"
                                : "task: " + letter.fate().problem(),
                        TreeMap::new,
                        Collectors.counting()));
        int mails = server.taken().values().stream().mapToInt(Integer::intValue).sum();
        int visits =
                server.moods().values().stream().mapToInt(AtomicInteger::get).sum();
        System.out.printf(
                "%d letters with -Dunreliable.seed=%d, %d senders: %.1f s; %s; %d visits; %d mails taken, %d of them"
                        + " again under a Message-ID that was known; killed %d times before the server was asked and %d"
                        + " times after it took the mail; the server: %s%n",
                LETTERS,
                SEED,
                SENDERS,
                took / 1000.0,
                fates,
                visits,
                mails,
                mails - server.taken().size(),
                stopsBefore.get(),
                stopsAfter.values().stream().mapToInt(AtomicInteger::get).sum(),
                new TreeMap<>(server.moods()));
    }

    private int stopsAfter(String messageId) {
        return stopsAfter.getOrDefault(messageId, new AtomicInteger()).get();
    }

    /** As the engine's job executor does: each letter a job of its own, tried again when it fails, several at once. */
    private Set<UUID> sendAll(List<UUID> written) throws InterruptedException {
        Set<UUID> tasks = ConcurrentHashMap.newKeySet();
        var sending = sending();
        var senders = Executors.newFixedThreadPool(SENDERS);
        try {
            written.forEach(letter -> senders.submit(() -> job(sending, letter, tasks)));
            senders.shutdown();
            assertThat(senders.awaitTermination(8, TimeUnit.MINUTES)).isTrue();
        } finally {
            senders.shutdownNow();
        }
        return tasks;
    }

    private void job(LetterSending sending, UUID letter, Set<UUID> tasks) {
        for (int again = 0; again < 20; again++) {
            try {
                new TransactionTemplate(transactions).executeWithoutResult(job -> sending.send(letter));
                return;
            } catch (LetterUndeliverable undeliverable) {
                tasks.add(letter);
                return;
            } catch (LetterDelayed | Killed triedAgain) {
                // the next turn of the job
            }
        }
    }

    /** The application is killed. */
    private static final class Killed extends Error {

        Killed() {
            super("killed");
        }
    }

    private LetterSending sending() {
        var room = new MailRoom(new StoppingSender(), authority, settings, envelope, Optional.empty(), clock);
        return new LetterSending(rows, writer, attachments, room, settings, clock, transactions);
    }

    /** Is killed before or after one mail in so many. */
    private final class StoppingSender extends JavaMailSenderImpl {

        StoppingSender() {
            setHost("127.0.0.1");
            setPort(server.port());
            var properties = new Properties();
            for (var patience : List.of("connectiontimeout", "timeout", "writetimeout")) {
                properties.setProperty("mail.smtp." + patience, Integer.toString(SENDER_WAITS_MS));
            }
            setJavaMailProperties(properties);
        }

        @Override
        public void send(MimeMessage message) {
            int moment = moment();
            if (moment == 0) {
                stopsBefore.incrementAndGet();
                throw new Killed();
            }
            super.send(message);
            if (moment == 1) {
                stopsAfter
                        .computeIfAbsent(messageIdOf(message), any -> new AtomicInteger())
                        .incrementAndGet();
                throw new Killed();
            }
        }

        private int moment() {
            synchronized (chance) {
                return chance.nextInt(2 * ONE_STOP_IN);
            }
        }

        private String messageIdOf(MimeMessage message) {
            try {
                return message.getMessageID();
            } catch (MessagingException none) {
                throw new IllegalStateException(none);
            }
        }
    }

    private List<UUID> write() {
        var notice = new ReportMissingNotice("Health visitor", LocalDate.of(2026, 3, 18), LocalDate.of(2026, 3, 20));
        return letters.write(
                        family,
                        IntStream.range(0, LETTERS)
                                .mapToObj(place -> LetterOrder.of(
                                        new Recipient(
                                                "user:colleague" + place,
                                                "Colleague " + place,
                                                null,
                                                null,
                                                "colleague" + place + "@mail.example",
                                                null,
                                                null,
                                                LetterFormat.STANDARD),
                                        notice))
                                .toList())
                .letters();
    }
}
