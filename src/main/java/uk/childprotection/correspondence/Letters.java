package uk.childprotection.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.deadline.LondonTime;

/** The letters of families: written once in the words they go out with, kept for ever with what became of them. */
@Service
@Transactional
public class Letters {

    private final LetterRows rows;
    private final LetterWriter writer;
    private final Delivery delivery;
    private final LetterCalendars calendars;
    private final CorrespondenceSettings settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Letters(
            LetterRows rows,
            LetterWriter writer,
            Delivery delivery,
            LetterCalendars calendars,
            CorrespondenceSettings settings,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.writer = writer;
        this.delivery = delivery;
        this.calendars = calendars;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Writes letters that go out together, in this order. A letter that takes the place of an earlier one withdraws it, unless that has
     * gone already.
     */
    public LetterBatch write(FamilyReference family, List<LetterOrder> orders) {
        UUID batch = UUID.randomUUID();
        Instant now = clock.instant();
        List<Letter> letters = new ArrayList<>();
        List<LetterWords> words = new ArrayList<>();
        for (LetterOrder order : orders) {
            Letter letter = letter(batch, letters.size(), family, order, now);
            letters.add(letter);
            words.add(writer.write(
                    letter.id(), family, order.to(), order.content(), LocalDate.ofInstant(now, LondonTime.ZONE)));
        }
        orders.stream()
                .map(LetterOrder::supersedes)
                .filter(earlier -> earlier != null)
                .forEach(this::withdraw);
        rows.insert(letters, words, calendars.of(letters, orders));
        return new LetterBatch(batch, letters.stream().map(Letter::id).toList());
    }

    /** The letters of a batch in their order; none for a batch without letters. */
    @Transactional(readOnly = true)
    public List<UUID> ids(UUID batch) {
        return rows.ofBatch(batch).stream().map(Letter::id).toList();
    }

    /** The letters of a batch with what became of each, in their order. */
    @Transactional(readOnly = true)
    public List<Letter> ofBatch(UUID batch) {
        return rows.ofBatch(batch);
    }

    /** The letters of a batch that wait for a person to post them or hand them over. */
    @Transactional(readOnly = true)
    public List<Letter> toPost(UUID batch) {
        return rows.ofBatch(batch).stream()
                .filter(letter -> letter.status().waitsForPaper())
                .toList();
    }

    /**
     * Notes that the waiting letters of a batch have been posted or handed over.
     *
     * @throws Refusal for a day to come or before the letters were written
     */
    public void posted(UUID batch, String by, LocalDate on) {
        toPost(batch).forEach(letter -> paperGone(letter, by, on, null));
    }

    /**
     * Notes that one waiting letter has been posted or handed over.
     *
     * @param note how and to whom, in the person's words; may be {@code null}
     * @throws Refusal when it does not wait for that, or for a day to come or before the letter was written
     */
    public void posted(UUID letter, String by, LocalDate on, String note) {
        Letter waiting = rows.get(letter);
        refuseUnlessItWaits(waiting);
        paperGone(waiting, by, on, note);
    }

    /** Takes back a letter that has not gone; one that has gone stays as it is. */
    public void withdraw(UUID letter) {
        Letter earlier = rows.get(letter);
        if (!earlier.status().gone() && earlier.status() != LetterStatus.WITHDRAWN) {
            rows.update(earlier.with(earlier.fate().becomes(LetterStatus.WITHDRAWN)));
            events.publishEvent(new LetterWithdrawn(letter, earlier.family()));
        }
    }

    /**
     * Notes what became of a letter that a person takes to its reader.
     *
     * @throws Refusal when it does not wait for that, without the day, the reader's name or the reason, or when it may not be posted
     */
    public void handedOver(UUID letter, LetterHandedOver answer, String by) {
        Letter waiting = rows.get(letter);
        refuseUnlessItWaits(waiting);
        switch (answer.outcome()) {
            case HANDED_OVER ->
                gone(
                        waiting,
                        LetterStatus.HANDED_OVER,
                        answer.on(),
                        by,
                        handOver(said(answer.toWhom(), "Say to whom the letter was handed over."), answer.how()));
            case POSTED -> {
                if (!isPostSafe(waiting)) {
                    throw new Refusal("What reaches this person safely rules out post. Hand the letter over.");
                }
                if (waiting.to().postalAddress() == null) {
                    throw new Refusal("There is no postal address for this letter. Hand it over.");
                }
                gone(waiting, LetterStatus.POSTED, answer.on(), by, null);
            }
            case NOT_DELIVERED ->
                notDelivered(
                        letter,
                        LetterProblem.NOT_HANDED_OVER,
                        said(answer.why(), "Say why the letter could not be handed over."));
        }
    }

    /** Whether what reaches its reader safely leaves room for post. */
    public boolean isPostSafe(Letter letter) {
        return delivery.allowsPost(letter.to());
    }

    /**
     * Notes that a letter on paper could not be delivered.
     *
     * @param why in the person's words
     * @throws Refusal when it does not wait to be posted or handed over
     */
    public void notDelivered(UUID letter, LetterProblem problem, String why) {
        Letter waiting = rows.get(letter);
        refuseUnlessItWaits(waiting);
        rows.update(waiting.with(waiting.fate().failed(problem, why)));
    }

    /**
     * What has become of a letter, as nobody can change it until this transaction is over: whoever goes on to wait for a change cannot
     * miss it.
     */
    public LetterStatus settledStatus(UUID letter) {
        return rows.lockedStatus(letter);
    }

    /** The day on which the last letter of a batch left; empty while one has not. Letters that were withdrawn do not count. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> goneOn(UUID batch) {
        List<Letter> counted = rows.ofBatch(batch).stream()
                .filter(letter -> letter.status() != LetterStatus.WITHDRAWN)
                .toList();
        if (!counted.stream().allMatch(letter -> letter.status().gone())) {
            return Optional.empty();
        }
        return counted.stream().map(Letters::goneOn).max(Comparator.naturalOrder());
    }

    /** Every letter of a family, newest first: what, to whom, how, when and what became of it. */
    @Transactional(readOnly = true)
    public List<Letter> ofFamily(FamilyReference family) {
        return rows.ofFamily(family);
    }

    /** When a receipt came for each of these letters whose reader has opened it. */
    @Transactional(readOnly = true)
    public Map<UUID, Instant> opened(List<Letter> letters) {
        return rows.receipts(letters.stream().map(Letter::id).toList()).stream()
                .collect(Collectors.toMap(ReadReceiptRow::letter, ReadReceiptRow::cameAt));
    }

    /** Those of the letters that there are, in no order. */
    @Transactional(readOnly = true)
    public List<Letter> all(List<UUID> ids) {
        return rows.all(ids);
    }

    /** @throws LetterNotFound when there is none */
    @Transactional(readOnly = true)
    public Letter letter(UUID id) {
        return rows.get(id);
    }

    /** The page of a letter, exactly as it was written: a whole HTML document. */
    @Transactional(readOnly = true)
    public String html(UUID id) {
        return rows.words(id).html();
    }

    private Letter letter(UUID batch, int place, FamilyReference family, LetterOrder order, Instant now) {
        UUID id = UUID.randomUUID();
        return new Letter(
                id,
                batch,
                place,
                family,
                order.content().kind(),
                order.to(),
                delivery.channelFor(order.to(), order.content().kind()),
                writer.subject(family, order.to(), order.content()),
                "<" + id + "@" + settings.messageIdDomain() + ">",
                now,
                order.supersedes(),
                Fate.written(),
                0);
    }

    private static void refuseUnlessItWaits(Letter letter) {
        if (!letter.status().waitsForPaper()) {
            throw new Refusal("This letter does not wait to be posted or handed over: it is “%s”."
                    .formatted(letter.status().label()));
        }
    }

    private void paperGone(Letter letter, String by, LocalDate on, String note) {
        LetterStatus next = letter.status() == LetterStatus.TO_POST ? LetterStatus.POSTED : LetterStatus.HANDED_OVER;
        gone(letter, next, on, by, note);
    }

    private void gone(Letter letter, LetterStatus next, LocalDate on, String by, String note) {
        GoneDay.check(on, letter, LondonTime.today(clock));
        rows.update(letter.with(letter.fate().gone(next, on, by, note)));
    }

    private static String said(String words, String missing) {
        if (words == null || words.isBlank()) {
            throw new Refusal(missing);
        }
        return words.strip();
    }

    private static String handOver(String toWhom, String how) {
        return how == null || how.isBlank() ? "To " + toWhom : "To %s: %s".formatted(toWhom, how.strip());
    }

    private static LocalDate goneOn(Letter letter) {
        Fate fate = letter.fate();
        return fate.goneOn() != null ? fate.goneOn() : LocalDate.ofInstant(fate.sentAt(), LondonTime.ZONE);
    }
}
