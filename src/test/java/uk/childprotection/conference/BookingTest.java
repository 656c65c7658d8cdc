package uk.childprotection.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.childprotection.conference.BookingBuilder.aBooking;

import org.junit.jupiter.api.Test;
import uk.childprotection.casefile.Refusal;

class BookingTest {

    @Test
    void mayBeInARoomOrOnline() {
        assertThat(aBooking().in("Room 2").build().link()).isNull();
        assertThat(aBooking().online("Video call, dial 01632 960104").build().place())
                .isNull();
    }

    @Test
    void refusesAConferenceNowhere() {
        assertThatThrownBy(() -> aBooking().in(" ").build())
                .isInstanceOf(Refusal.class)
                .hasMessage("A conference needs a “Place” or “How to join by video or telephone”.");
    }

    @Test
    void refusesAChairWhoTakesTheMinutes() {
        assertThatThrownBy(() -> aBooking().withMinutesBy("chloe").build())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cannot take the minutes");
    }
}
