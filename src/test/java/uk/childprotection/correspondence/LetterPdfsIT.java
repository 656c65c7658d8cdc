package uk.childprotection.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.childprotection.casefile.FamilyBuilder.theTestcases;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.childprotection.DatabaseTest;
import uk.childprotection.TestClock;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;

@DatabaseTest(rooms = {"casefile", "correspondence", "print"})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class LetterPdfsIT {

    @Autowired
    private LetterPdfs pdfs;

    @Autowired
    private JdbcClient database;

    private UUID letter;

    @BeforeEach
    void writeALetter(@Autowired Families families, @Autowired Letters letters, @Autowired TestClock clock) {
        clock.goTo(TestClock.FIRST_DAY);
        var family = database.sql("select reference from family").query(String.class).list().stream()
                .findFirst()
                .map(FamilyReference::parse)
                .orElseGet(() -> families.open(theTestcases().build()));
        letter = letters.write(family, List.of(SampleLetters.all().get("decision-family")))
                .letters()
                .get(0);
    }

    @AfterEach
    void takeTheLetterAway() {
        Stream.of(
                        "delete from letter_pdf where letter = :letter",
                        "delete from letter_words where letter = :letter",
                        "delete from letter where id = :letter")
                .forEach(sql -> database.sql(sql).param("letter", letter).update());
    }

    @Test
    void printsALetterFromItsWords() throws Exception {
        try (var printed = Loader.loadPDF(pdfs.of(letter))) {
            assertThat(new PDFTextStripper().getText(printed)).contains("Ms Hazel Sample", "2 March 2026");
        }
    }

    @Test
    void keepsTheFirstPrintForEver() {
        byte[] first = pdfs.of(letter);
        database.sql("update letter_words set html = '<p>Other words</p>' where letter = :letter")
                .param("letter", letter)
                .update();

        assertThat(pdfs.of(letter)).isEqualTo(first);
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void aLetterThatIsPostedToAnotherAddressShowsItInTheWindowOfItsEnvelope(
            @Autowired LetterMending mending, @Autowired Letters letters) throws Exception {
        pdfs.of(letter);
        database.sql(
                        "update letter set status = 'RETURNED', safe_contact = null, postal_address = null where id = :letter")
                .param("letter", letter)
                .update();

        mending.mend(letter, new Mending.ByPost("Police House\n2 Sample & Sons Street\nTestham"), "alma");

        assertThat(letters.html(letter))
                .contains("<span>Police House</span>", "<span>2 Sample &amp; Sons Street</span>")
                .doesNotContain("Larch Walk");
        try (var printed = Loader.loadPDF(pdfs.of(letter))) {
            assertThat(new PDFTextStripper().getText(printed))
                    .contains("Ms Hazel Sample", "Police House", "2 Sample & Sons Street", "2 March 2026")
                    .doesNotContain("Larch Walk");
        }
    }

    @Test
    void givesEverybodyWhoAsksAtOnceTheSameBytes() throws Exception {
        var askers = Executors.newFixedThreadPool(4);
        Callable<byte[]> ask = () -> pdfs.of(letter);

        var answers = askers.invokeAll(Stream.generate(() -> ask).limit(4).toList());
        askers.shutdown();

        byte[] first = answers.get(0).get();
        for (var answer : answers) {
            assertThat(answer.get()).isEqualTo(first);
        }
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void knowsNoOtherLetter() {
        assertThatThrownBy(() -> pdfs.of(UUID.randomUUID())).isInstanceOf(LetterNotFound.class);
    }

    private int kept() {
        return database.sql("select count(*) from letter_pdf where letter = :letter")
                .param("letter", letter)
                .query(Integer.class)
                .single();
    }
}
