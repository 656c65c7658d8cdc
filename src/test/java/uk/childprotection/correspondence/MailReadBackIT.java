package uk.childprotection.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.childprotection.casefile.FamilyBuilder.theTestcases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.Property;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.childprotection.DatabaseTest;
import uk.childprotection.TestClock;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.SafeContact;

/** Every kind of letter sent to a secure and to an ordinary address, and read back as its reader's mail program does. */
@DatabaseTest(rooms = {"casefile", "correspondence", "print"})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class MailReadBackIT {

    private static final List<String> NAMES =
            List.of("Amber", "Basil", "Coral", "Testcase", "Hazel", "Oakley", "Ivy", "Fern", "Rowan", "Chairperson");

    @Autowired
    private Letters letters;

    @Autowired
    private LetterRows rows;

    @Autowired
    private LetterPdfs pdfs;

    @Autowired
    private LetterSending sending;

    @Autowired
    private LocalMailbox mailbox;

    @Autowired
    private TestClock clock;

    private FamilyReference family;

    @BeforeEach
    void openFamily(@Autowired Families families, @Autowired JdbcTemplate table) {
        clock.goTo(TestClock.FIRST_DAY);
        family = table.queryForList("select reference from family", String.class).stream()
                .findFirst()
                .map(FamilyReference::parse)
                .orElseGet(() -> families.open(theTestcases().build()));
    }

    @Test
    void goesWholeToASecureAddressWithItsFiles() {
        sent("reader%d@nhs.net").forEach((name, letter) -> {
            var mail = ReadBack.of(letter, mailbox);
            var words = rows.words(letter.id());

            assertThat(mail.header("Subject")).as(name).doesNotContain(NAMES);
            assertThat(mail.text("text/plain")).as(name).isEqualToNormalizingNewlines(words.plain());
            assertThat(mail.text("text/html")).as(name).isEqualToNormalizingNewlines(words.html());
            assertThat(mail.types()).as(name).containsSubsequence("multipart/alternative", "text/plain", "text/html");
            assertThat(mail.header("To")).as(name).isEqualTo(letter.to().email());
            assertThat(mail.file("letter.pdf")).as(name).isEqualTo(pdfs.of(letter.id()));
            assertThat(pdf(mail)).as(name).contains(letter.to().name());
            var calendar = rows.calendar(letter.id());
            assertThat(mail.files()).as(name).allMatch(file -> file.equals("letter.pdf") || file.equals("meeting.ics"));
            assertThat(mail.files().contains("meeting.ics")).as(name).isEqualTo(calendar.isPresent());
            calendar.ifPresent(entry -> {
                assertThat(mail.calendarType()).as(name).containsIgnoringCase("method=REQUEST");
                assertThat(mail.calendar().orElseThrow().getMethod().getValue()).isEqualTo("REQUEST");
                assertThat(mail.event().getProperty(Property.UID).orElseThrow().getValue())
                        .as(name)
                        .isEqualTo(entry.uid());
                assertThat(new String(mail.file("meeting.ics"), java.nio.charset.StandardCharsets.UTF_8))
                        .as(name)
                        .doesNotContain(NAMES);
            });
        });
    }

    @Test
    void carriesACalendarWithEveryInvitationAndChange() {
        var withCalendar = sent("guest%d@mail.example").entrySet().stream()
                .filter(sent -> rows.calendar(sent.getValue().id()).isPresent())
                .map(Map.Entry::getKey)
                .toList();

        assertThat(withCalendar)
                .contains(
                        "invitation-parent",
                        "invitation-child",
                        "invitation-professional",
                        "conference-rebooked-family",
                        "conference-rebooked-supporter",
                        "conference-adjourned-professional")
                .allMatch(name -> name.startsWith("invitation")
                        || name.startsWith("review-invitation")
                        || name.startsWith("conference-rebooked")
                        || name.startsWith("conference-adjourned")
                        || name.startsWith("core-group-invitation"));
    }

    @Test
    void saysNothingElsewhere() {
        sent("reader%d@mail.example").forEach((name, letter) -> {
            var mail = ReadBack.of(letter, mailbox);

            assertThat(mail.files()).as(name).isEmpty();
            assertThat(mail.header("Subject") + mail.header("From") + mail.header("Reply-To"))
                    .as(name)
                    .doesNotContainIgnoringCase("child", "protection", "conference", family.value());
            assertThat(mail.types()).as(name).containsExactly("multipart/alternative", "text/plain", "text/html");
            assertThat(mail.text("text/plain") + mail.text("text/html"))
                    .as(name)
                    .doesNotContain(NAMES)
                    .doesNotContainIgnoringCase("child", "protection", "conference", family.value());
        });
    }

    private static String pdf(ReadBack mail) {
        try (var document = Loader.loadPDF(mail.file("letter.pdf"))) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every kind, each to a reader of its own. */
    private Map<String, Letter> sent(String address) {
        var samples = SampleLetters.all();
        var names = List.copyOf(samples.keySet());
        var orders = IntStream.range(0, names.size())
                .mapToObj(place -> readBy(samples.get(names.get(place)), address.formatted(place)))
                .toList();
        var written = letters.write(family, orders).letters();
        written.forEach(sending::send);
        Map<String, Letter> sent = new LinkedHashMap<>();
        for (int place = 0; place < names.size(); place++) {
            sent.put(names.get(place), letters.letter(written.get(place)));
        }
        return sent;
    }

    private static LetterOrder readBy(LetterOrder sample, String email) {
        var to = sample.to();
        var reader = new Recipient(
                to.id(),
                to.name(),
                to.greeting(),
                "1 Example Street",
                email,
                to.safeContact() == null ? null : SafeContact.POST_AND_EMAIL,
                to.language(),
                to.format());
        return LetterOrder.about(UUID.randomUUID(), List.of(LetterOrder.of(reader, sample.content())))
                .get(0);
    }
}
