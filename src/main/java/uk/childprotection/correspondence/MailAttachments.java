package uk.childprotection.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The files that go with the mail of a whole letter. Their names say nothing of whom or what they are about. */
@Component
class MailAttachments {

    private static final String CALENDAR_NAME = "meeting.ics";
    private static final String PDF_NAME = "letter.pdf";

    private final LetterRows rows;
    private final LetterPdfs pdfs;
    private final CalendarFile calendarFile;

    MailAttachments(LetterRows rows, LetterPdfs pdfs, CalendarFile calendarFile) {
        this.rows = rows;
        this.pdfs = pdfs;
        this.calendarFile = calendarFile;
    }

    /** The letter as it would go by post, and the calendar's file where the letter changes its reader's calendar. */
    List<MailAttachment> of(Letter letter) {
        List<MailAttachment> files = new ArrayList<>();
        files.add(new MailAttachment(PDF_NAME, "application/pdf", pdfs.of(letter.id())));
        calendar(letter).ifPresent(files::add);
        return files;
    }

    /** What is left where the whole mail is too large: the words of the letter stand in the mail itself. */
    static Mail withoutPdf(Mail mail) {
        return mail.with(mail.attachments().stream()
                .filter(file -> !file.name().equals(PDF_NAME))
                .toList());
    }

    private Optional<MailAttachment> calendar(Letter letter) {
        return rows.calendar(letter.id())
                .map(entry -> new MailAttachment(
                        CALENDAR_NAME,
                        "text/calendar; charset=UTF-8; method="
                                + CalendarFile.method(letter, entry).getValue(),
                        calendarFile.of(letter, entry)));
    }
}
