package uk.childprotection.correspondence;

import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.Family;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.Refusal;

/**
 * The letters that are printed and posted together, of all families. Those of a restricted family never are: the administrators may
 * not see it, and its social worker posts its letters.
 */
@Service
@Transactional
public class PrintRuns {

    private static final int LONGEST_NOTE = 500;

    private static final String WAITING = """
            select letter.id from letter where letter.status = 'TO_POST' and not exists
            (select 1 from print_run_letter held where held.letter = letter.id and held.waiting = true)""";

    private final JdbcAggregateTemplate rows;
    private final JdbcClient database;
    private final Families families;
    private final Letters letters;
    private final Clock clock;

    PrintRuns(JdbcAggregateTemplate rows, JdbcClient database, Families families, Letters letters, Clock clock) {
        this.rows = rows;
        this.database = database;
        this.families = families;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Gathers into a run every letter that waits to be posted, unless it is in an open run already.
     *
     * @param by user id of whoever asks for it; {@code null} for the run of the day
     * @param only the family whose letters it is to hold; {@code null} for those of all
     * @return nothing when no letter waits
     */
    public Optional<PrintRun> gather(String by, FamilyReference only) {
        List<Letter> waiting = openToAll(waiting()).stream()
                .filter(letter -> only == null || letter.family().equals(only))
                .toList();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        PrintRun run = rows.insert(new PrintRun(UUID.randomUUID(), clock.instant(), by, null, null, null, 0));
        rows.insertAll(EnvelopeOrder.entries(run.id(), waiting));
        return Optional.of(run);
    }

    /** Whether {@link #gather} would find a letter. */
    @Transactional(readOnly = true)
    public boolean anyWaiting(FamilyReference only) {
        return openToAll(waiting()).stream()
                .anyMatch(letter -> only == null || letter.family().equals(only));
    }

    /** The letters that wait to be posted and that no run holds because their families have become restricted. */
    @Transactional(readOnly = true)
    public List<Letter> waitingForTheirSocialWorker() {
        List<Letter> waiting = waiting();
        Set<UUID> open = openToAll(waiting).stream().map(Letter::id).collect(Collectors.toSet());
        return waiting.stream().filter(letter -> !open.contains(letter.id())).toList();
    }

    /** @throws LetterNotFound when there is no such run */
    @Transactional(readOnly = true)
    public PrintRun run(UUID id) {
        PrintRun run = rows.findById(id, PrintRun.class);
        if (run == null) {
            throw new LetterNotFound(id);
        }
        return run;
    }

    /** The newest runs, open or done, the newest first. */
    @Transactional(readOnly = true)
    public List<PrintRun> newest(int most) {
        return rows.findAll(
                query(where("gatheredAt").isNotNull())
                        .sort(Sort.by(Sort.Order.desc("gatheredAt")))
                        .limit(most),
                PrintRun.class);
    }

    /** Every letter that was gathered into a run, in envelope order, with what has become of each. */
    @Transactional(readOnly = true)
    public List<PrintedLetter> letters(UUID run) {
        List<PrintRunEntry> entries = entries(run);
        Map<UUID, Letter> known = letters
                .all(entries.stream().map(PrintRunEntry::letter).toList())
                .stream()
                .collect(Collectors.toMap(Letter::id, Function.identity()));
        return entries.stream()
                .map(entry -> new PrintedLetter(entry.place(), entry.envelope(), known.get(entry.letter())))
                .toList();
    }

    /**
     * Closes a run: the letters it shows have been posted, but for those that could not be.
     *
     * @param shown the letters that whoever says so could see; any other waits for another run
     * @throws Refusal when the run is closed already, for a letter that is not in it, without a reason why one was not posted, or for a
     *     day to come or before a letter was written
     */
    public void close(UUID id, LettersPosted posted, List<PrintedLetter> shown, String by) {
        PrintRun run = run(id);
        if (!run.isOpen()) {
            throw new Refusal("This run has been posted already.");
        }
        Map<Integer, String> notPosted = reasons(posted, shown);
        shown.stream().filter(PrintedLetter::isToBePosted).forEach(letter -> {
            String why = notPosted.get(letter.number());
            if (why == null) {
                letters.posted(letter.letter().id(), by, posted.on(), null);
            } else {
                letters.notDelivered(letter.letter().id(), LetterProblem.NOT_POSTED, why);
            }
        });
        rows.update(run.done(posted.on(), by, clock.instant()));
        rows.updateAll(entries(id).stream().map(PrintRunEntry::waitsNoLonger).toList());
    }

    private Map<Integer, String> reasons(LettersPosted posted, List<PrintedLetter> shown) {
        Map<Integer, String> reasons = new HashMap<>();
        for (LettersPosted.NotPosted letter : posted.notPosted()) {
            PrintedLetter named = shown.stream()
                    .filter(PrintedLetter::isToBePosted)
                    .filter(known -> String.valueOf(known.number()).equals(letter.letter()))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("“Letter” must name a letter of this run."));
            if (letter.why() == null || letter.why().isBlank()) {
                throw new Refusal("Letter no. %d: say why it could not be posted.".formatted(named.number()));
            }
            if (letter.why().strip().length() > LONGEST_NOTE) {
                throw new Refusal(
                        "Letter no. %d: the reason is too long: at most 500 characters.".formatted(named.number()));
            }
            if (reasons.put(named.number(), letter.why().strip()) != null) {
                throw new Refusal("Letter no. %d is named twice.".formatted(named.number()));
            }
        }
        return reasons;
    }

    private List<Letter> waiting() {
        return letters.all(database.sql(WAITING).query(UUID.class).list());
    }

    private List<Letter> openToAll(List<Letter> waiting) {
        Set<FamilyReference> restricted =
                families.families(waiting.stream().map(Letter::family).collect(Collectors.toSet())).stream()
                        .filter(Family::restricted)
                        .map(Family::reference)
                        .collect(Collectors.toSet());
        return waiting.stream()
                .filter(letter -> !restricted.contains(letter.family()))
                .toList();
    }

    private List<PrintRunEntry> entries(UUID run) {
        return rows.findAll(query(where("run").is(run)).sort(Sort.by("place")), PrintRunEntry.class);
    }
}
