package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.util.Locale;
import uk.childprotection.conference.ConferenceKind;

/**
 * The safeguarding manager is told that a conference is booked beyond its limit; the reason is read in the case file.
 *
 * @param booked which conference it is
 * @param workingDaysBeyond how many working days after the limit
 */
public record LateBookingNotice(ConferenceKind booked, LocalDate conferenceOn, LocalDate limitOn, int workingDaysBeyond)
        implements LetterContent {

    public LateBookingNotice {
        Required.value(booked, "The kind of the conference");
        Required.value(conferenceOn, "The day of the conference");
        Required.value(limitOn, "The day of the limit");
        if (!conferenceOn.isAfter(limitOn) || workingDaysBeyond < 1) {
            throw new IllegalArgumentException("A late booking is beyond its limit");
        }
    }

    @Override
    public LetterKind kind() {
        return LetterKind.LATE_BOOKING;
    }

    /** Its name at the beginning of a sentence. */
    public String conference() {
        return booked.withArticle().substring(0, 1).toUpperCase(Locale.UK)
                + booked.withArticle().substring(1);
    }
}
