package uk.childprotection.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The files that go with the mail of a whole letter. Their names say nothing of whom or what they are about. */
@Component
class MailAttachments {

    private static final String CALENDAR_NAME = "meeting.ics";

    private final LetterRows rows;
    private final CalendarFile calendarFile;

    MailAttachments(LetterRows rows, CalendarFile calendarFile) {
        this.rows = rows;
        this.calendarFile = calendarFile;
    }

    List<MailAttachment> of(Letter letter) {
        List<MailAttachment> files = new ArrayList<>();
        calendar(letter).ifPresent(files::add);
        return files;
    }

    private Optional<MailAttachment> calendar(Letter letter) {
        return rows.calendar(letter.id())
                .map(entry -> new MailAttachment(
                        CALENDAR_NAME,
                        "text/calendar; charset=UTF-8; method="
                                + CalendarFile.method(entry).getValue(),
                        calendarFile.of(letter, entry)));
    }
}
