package uk.childprotection.correspondence;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calendar files of letters, as their readers get them with a mail. */
@Service
@Transactional(readOnly = true)
public class LetterCalendarFiles {

    private final LetterRows rows;
    private final CalendarFile files;

    LetterCalendarFiles(LetterRows rows, CalendarFile files) {
        this.rows = rows;
        this.files = files;
    }

    /** Whether a letter changes its reader's calendar. */
    public boolean hasOne(UUID letter) {
        return rows.calendar(letter).isPresent();
    }

    /** The calendar file of a letter; empty for one that changes no calendar. */
    public Optional<byte[]> of(UUID letter) {
        return rows.calendar(letter).map(entry -> files.of(rows.get(letter), entry));
    }
}
