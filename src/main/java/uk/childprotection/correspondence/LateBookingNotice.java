package uk.childprotection.correspondence;

import java.time.LocalDate;

/**
 * The safeguarding manager is told that a conference is booked beyond its limit; the reason is read in the case file.
 *
 * @param workingDaysBeyond how many working days after the limit
 */
public record LateBookingNotice(LocalDate conferenceOn, LocalDate limitOn, int workingDaysBeyond)
        implements LetterContent {

    public LateBookingNotice {
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
}
