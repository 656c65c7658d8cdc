package uk.childprotection.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.childprotection.casefile.FamilyBuilder.theTestcases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;
import uk.childprotection.DatabaseTest;
import uk.childprotection.TestClock;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.LetterFormat;

/** A letter whose mail would be too large goes without its PDF, and is for a person where that does not help. */
@DatabaseTest(rooms = {"casefile", "correspondence", "print"})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class LetterSizeIT {

    private static final String INVITATION = "invitation-professional";

    @Autowired
    private Letters letters;

    @Autowired
    private LetterRows rows;

    @Autowired
    private LetterWriter writer;

    @Autowired
    private MailAttachments attachments;

    @Autowired
    private JavaMailSender sender;

    @Autowired
    private AuthoritySettings authority;

    @Autowired
    private CorrespondenceSettings settings;

    @Autowired
    private LocalMailbox mailbox;

    @Autowired
    private TestClock clock;

    @Autowired
    private PlatformTransactionManager transactions;

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
    void carriesBothFilesWhereTheyFitTogether() {
        var letter = sent("fits@nhs.net", DataSize.ofMegabytes(10));

        assertThat(ReadBack.of(letter, mailbox).files()).containsExactly("letter.pdf", "meeting.ics");
        assertThat(letter.fate().problem()).isNull();
    }

    @Test
    void goesWithoutItsPdfWhereTheyDoNot() {
        var whole = sent("whole@nhs.net", DataSize.ofMegabytes(10));
        long words = rows.words(whole.id()).html().length()
                + (long) rows.words(whole.id()).plain().length();

        var letter = sent("without@nhs.net", DataSize.ofBytes(words + 12_000));

        assertThat(ReadBack.of(letter, mailbox).files()).containsExactly("meeting.ics");
        assertThat(ReadBack.of(letter, mailbox).text("text/plain"))
                .isEqualToNormalizingNewlines(rows.words(letter.id()).plain());
        assertThat(letter.status()).isEqualTo(LetterStatus.SENT);
        assertThat(letter.fate().problem()).isEqualTo(LetterProblem.WITHOUT_PDF);
    }

    @Test
    void isForAPersonWhereEvenTheWordsAreTooLarge() {
        var letter = write("toolarge@nhs.net");

        assertThatThrownBy(() -> sending(DataSize.ofKilobytes(1)).send(letter))
                .isInstanceOf(LetterUndeliverable.class)
                .hasMessageEndingWith("The letter is larger than a mail may be.");

        assertThat(letters.letter(letter).status()).isEqualTo(LetterStatus.FAILED);
        assertThat(mailbox.newestFirst())
                .noneMatch(
                        mail -> mail.messageId().equals(letters.letter(letter).messageId()));
    }

    @Test
    void carriesNothingToAnOrdinaryMailbox() {
        var letter = sent("ordinary@mail.example", DataSize.ofMegabytes(10));

        assertThat(ReadBack.of(letter, mailbox).files()).isEmpty();
    }

    private Letter sent(String email, DataSize largest) {
        var letter = write(email);
        sending(largest).send(letter);
        return letters.letter(letter);
    }

    private LetterSending sending(DataSize largest) {
        var room = new MailRoom(sender, authority, settings, new MailSettings(null, largest), Optional.empty(), clock);
        return new LetterSending(rows, writer, attachments, room, settings, clock, transactions);
    }

    private UUID write(String email) {
        var reader = new Recipient(
                "P2", "Ms Ivy Example", null, "1 Example Street", email, null, null, LetterFormat.STANDARD);
        var invitation =
                LetterOrder.of(reader, SampleLetters.all().get(INVITATION).content());
        return letters.write(family, LetterOrder.about(UUID.randomUUID(), List.of(invitation)))
                .letters()
                .get(0);
    }
}
