package uk.childprotection.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;
import static uk.childprotection.casefile.FamilyBuilder.theTestcases;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import uk.childprotection.DatabaseTest;
import uk.childprotection.TestClock;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.Refusal;

/** The post of a day in one transaction, as the form that closes it has it. */
@DatabaseTest(rooms = {"casefile", "correspondence", "print"})
class PrintRunsIT {

    @Autowired
    private PrintRuns runs;

    @Autowired
    private Letters letters;

    @Autowired
    private LetterRows letterRows;

    @Autowired
    private JdbcAggregateTemplate rows;

    private FamilyReference family;

    @BeforeEach
    void openFamily(@Autowired Families families) {
        family = families.open(theTestcases().build());
    }

    @Test
    void whoeverReadsAClosedRunInTheSameTransactionReadsItAsItIsNow() {
        UUID letter = toPost();
        PrintRun run = runs.gather(null, null).orElseThrow();
        List<PrintedLetter> shown = runs.letters(run.id());
        assertThat(entries(run)).extracting(PrintRunEntry::waiting).containsExactly(true);

        runs.close(run.id(), new LettersPosted(TestClock.FIRST_DAY, List.of()), shown, "alma");

        assertThat(entries(run)).extracting(PrintRunEntry::waiting).containsOnlyNulls();
        assertThat(runs.run(run.id()).isOpen()).isFalse();
        assertThat(runs.letters(run.id()))
                .extracting(
                        printed -> printed.letter().id(),
                        printed -> printed.letter().status())
                .containsExactly(tuple(letter, LetterStatus.POSTED));
    }

    @Test
    void aLetterThatCouldNotBePostedMayWaitInAnotherRun() {
        UUID letter = toPost();
        PrintRun run = runs.gather(null, null).orElseThrow();
        runs.close(
                run.id(),
                new LettersPosted(
                        TestClock.FIRST_DAY, List.of(new LettersPosted.NotPosted("1", "The address is incomplete."))),
                runs.letters(run.id()),
                "alma");
        assertThat(runs.anyWaiting(null)).isFalse();

        Letter left = letters.letter(letter);
        letterRows.update(left.with(left.fate().becomes(LetterStatus.TO_POST)));

        PrintRun next = runs.gather("alma", family).orElseThrow();
        assertThat(runs.letters(next.id()))
                .extracting(printed -> printed.letter().id())
                .containsExactly(letter);
    }

    @Test
    void aRunIsClosedOnce() {
        toPost();
        PrintRun run = runs.gather(null, null).orElseThrow();
        LettersPosted posted = new LettersPosted(TestClock.FIRST_DAY, List.of());
        runs.close(run.id(), posted, runs.letters(run.id()), "alma");

        assertThatThrownBy(() -> runs.close(run.id(), posted, List.of(), "amir"))
                .isInstanceOf(Refusal.class)
                .hasMessage("This run has been posted already.");
    }

    private List<PrintRunEntry> entries(PrintRun run) {
        return rows.findAll(query(where("run").is(run.id())), PrintRunEntry.class);
    }

    private UUID toPost() {
        UUID id = letters.write(family, List.of(LetterOrder.of(SampleLetters.FATHER, SampleLetters.exclusion(null))))
                .letters()
                .get(0);
        Letter letter = letters.letter(id);
        letterRows.update(letter.with(letter.fate().becomes(LetterStatus.TO_POST)));
        return id;
    }
}
