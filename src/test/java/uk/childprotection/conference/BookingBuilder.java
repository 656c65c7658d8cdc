package uk.childprotection.conference;

import java.time.LocalDate;
import java.time.LocalTime;

/** Builds a booking, by default of Tuesday 17 March 2026 at half past nine in Room 1, chaired by chloe, with alma taking the minutes. */
public final class BookingBuilder {

    private LocalDate on = LocalDate.of(2026, 3, 17);
    private LocalTime at = LocalTime.of(9, 30);
    private String place = "Room 1, Sample House, Testham";
    private String link;
    private String chair = "chloe";
    private String minuteTaker = "alma";

    private BookingBuilder() {}

    public static BookingBuilder aBooking() {
        return new BookingBuilder();
    }

    public BookingBuilder on(LocalDate day) {
        on = day;
        return this;
    }

    public BookingBuilder at(LocalTime time) {
        at = time;
        return this;
    }

    public BookingBuilder chairedBy(String person) {
        chair = person;
        return this;
    }

    public BookingBuilder withMinutesBy(String person) {
        minuteTaker = person;
        return this;
    }

    public BookingBuilder in(String newPlace) {
        place = newPlace;
        return this;
    }

    public BookingBuilder online(String newLink) {
        place = null;
        link = newLink;
        return this;
    }

    public Booking build() {
        return new Booking(on, at, place, link, chair, minuteTaker);
    }
}
