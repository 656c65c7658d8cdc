package uk.childprotection.correspondence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.context.ApplicationContext;

/** Everything of a letter that anybody could read: on paper, on the screen, in a mailbox, in a calendar. */
public final class WholeLetter {

    private final LetterRows rows;
    private final LetterPdfs pdfs;
    private final CalendarFile calendars;
    private final LocalMailbox mailbox;

    public WholeLetter(ApplicationContext application) {
        rows = application.getBean(LetterRows.class);
        pdfs = application.getBean(LetterPdfs.class);
        calendars = application.getBean(CalendarFile.class);
        mailbox = application.getBean(LocalMailbox.class);
    }

    /** The letter itself, each form of it by its name; the calendar file even where the letter's way has no room for one. */
    public Map<String, String> forms(Letter letter) {
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("subject", letter.subject());
        forms.put("page", rows.words(letter.id()).html());
        forms.put("plain text", rows.words(letter.id()).plain());
        forms.put("PDF", text(pdfs.of(letter.id())));
        rows.calendar(letter.id())
                .ifPresent(entry ->
                        forms.put("calendar file", new String(calendars.of(letter, entry), StandardCharsets.UTF_8)));
        return forms;
    }

    /** The e-mail that was sent of it, each form of it by its name; none where nothing goes by e-mail. */
    public Map<String, String> mail(Letter letter) {
        if (!letter.channel().mailed() || letter.fate().sentAt() == null) {
            return Map.of();
        }
        ReadBack mail = ReadBack.of(letter, mailbox);
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("To", mail.header("To"));
        forms.put("Subject", mail.header("Subject"));
        forms.put("plain text of the mail", mail.text("text/plain"));
        forms.put("page of the mail", mail.text("text/html"));
        mail.files()
                .forEach(file -> forms.put(
                        file,
                        file.endsWith(".pdf")
                                ? text(mail.file(file))
                                : new String(mail.file(file), StandardCharsets.UTF_8)));
        return forms;
    }

    private static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
