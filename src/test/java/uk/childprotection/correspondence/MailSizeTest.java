package uk.childprotection.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.util.unit.DataSize;

/** No mail is larger than 10 MB as it goes over the wire, whatever its files come to. */
class MailSizeTest {

    private static final int TEN_MB = 10 * 1024 * 1024;
    private static final UUID LETTER = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private static final String MESSAGE_ID = "<00000000-0000-4000-8000-000000000001@letters.council.example>";

    private final MailRoom room = room(DataSize.ofMegabytes(10));

    @Test
    void allowsExactlyTenMegabytesAndNotAByteMore() {
        var settings = new MailSettings(null, DataSize.ofMegabytes(10));

        assertThat(settings.allows(TEN_MB)).isTrue();
        assertThat(settings.allows(TEN_MB + 1)).isFalse();
    }

    @Test
    void countsTheWordsAndTheHeadOfAMail() {
        assertThat(room.fits(ofWords(TEN_MB - 4096))).isTrue();
        assertThat(room.fits(ofWords(TEN_MB))).isFalse();
    }

    @Test
    void countsAFileAsItIsWrittenNotAsItLies() {
        int written = 7 * 1024 * 1024;

        assertThat(room.fits(with(file("letter.pdf", written)))).isTrue();
        assertThat(room.fits(with(file("letter.pdf", TEN_MB - 200_000)))).isFalse();
    }

    @Test
    void countsSeveralFilesTogether() {
        MailAttachment half = file("letter.pdf", 4 * 1024 * 1024);
        MailAttachment other = file("meeting.ics", 4 * 1024 * 1024);

        assertThat(room.fits(with(half))).isTrue();
        assertThat(room.fits(with(other))).isTrue();
        assertThat(room.fits(with(half, other))).isFalse();
    }

    @Test
    void leavesOutThePdfAndKeepsTheCalendar() {
        Mail mail = with(file("letter.pdf", TEN_MB), file("meeting.ics", 2000));

        Mail without = MailAttachments.withoutPdf(mail);

        assertThat(without.attachments()).extracting(MailAttachment::name).containsExactly("meeting.ics");
        assertThat(room.fits(without)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"11MB", "10241KB", "100B"})
    void refusesASettingThatAllowsMoreOrNothing(String largest) {
        var settings = new Binder(new MapConfigurationPropertySource(Map.of("correspondence.mail.largest", largest)))
                .bind("correspondence.mail", MailSettings.class)
                .get();

        assertThat(settings.isReasonable()).isFalse();
    }

    @Test
    void obeysASmallerSetting() {
        MailRoom small = room(DataSize.ofKilobytes(64));

        assertThat(small.fits(with(file("letter.pdf", 30_000)))).isTrue();
        assertThat(small.fits(with(file("letter.pdf", 60_000)))).isFalse();
    }

    @Test
    void saysNothingOfTheSizeOfAMailWithoutAnAddress() {
        Mail mail = new Mail(
                LETTER,
                "nobody at all",
                "A letter",
                MESSAGE_ID,
                new LetterWords(LETTER, "", "Words"),
                List.of(),
                false,
                true);

        assertThat(room.fits(mail)).isTrue();
        assertThat(room.send(mail)).map(MailTrouble::problem).contains(LetterProblem.EMAIL_INVALID);
    }

    /** A mail with so many bytes of words. */
    private static Mail ofWords(int bytes) {
        String line = "x".repeat(78) + "\r\n";
        return mail(line.repeat(bytes / line.length()), List.of());
    }

    private static Mail with(MailAttachment... files) {
        return mail("Words", List.of(files));
    }

    private static Mail mail(String words, List<MailAttachment> files) {
        return new Mail(
                LETTER,
                "reader@nhs.net",
                "A letter",
                MESSAGE_ID,
                new LetterWords(LETTER, "", words),
                files,
                false,
                true);
    }

    private static MailAttachment file(String name, int bytes) {
        return new MailAttachment(name, "application/octet-stream", new byte[bytes]);
    }

    private static MailRoom room(DataSize largest) {
        return new MailRoom(
                new JavaMailSenderImpl(),
                SampleDesk.authority(),
                SampleDesk.settings(),
                new MailSettings(null, largest),
                Optional.empty(),
                Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC));
    }
}
