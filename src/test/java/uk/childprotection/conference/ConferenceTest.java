package uk.childprotection.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.childprotection.conference.BookingBuilder.aBooking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.Refusal;

class ConferenceTest {

    private static final LocalDate LIMIT = LocalDate.of(2026, 3, 20);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final Conference called =
            Conference.called(FamilyReference.parse("CP-2026-00042"), ConferenceKind.INITIAL, "enquiry", LIMIT, NOW);

    @Test
    void theLastDayOfTheLimitIsInTime() {
        Conference booked = called.book(aBooking().on(LIMIT).build(), "amir", null);

        assertThat(booked.isBeyondLimit()).isFalse();
    }

    @Test
    void refusesADayBeyondTheLimitWithoutAReason() {
        assertThatThrownBy(() -> called.book(aBooking().on(LIMIT.plusDays(3)).build(), "amir", " "))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("give the reason");
    }

    @Test
    void takesADayBeyondTheLimitWithAReason() {
        Conference booked = called.book(aBooking().on(LIMIT.plusDays(3)).build(), "amir", "No room was free.");

        assertThat(booked.isBeyondLimit()).isTrue();
        assertThat(booked.lateReason()).isEqualTo("No room was free.");
    }

    @Test
    void aReasonThatIsNotNeededIsDropped() {
        Conference booked = called.book(aBooking().on(LIMIT).build(), "amir", "No room was free.");

        assertThat(booked.lateReason()).isNull();
    }

    @Test
    void movingLeavesTheLimitAndThePeople() {
        Conference moved = called.book(aBooking().build(), "amir", null)
                .move(LIMIT, LocalTime.of(14, 0), null, "Video call", "The chair is ill.");

        assertThat(moved.dueOn()).isEqualTo(LIMIT);
        assertThat(moved.booked().chair()).isEqualTo("chloe");
        assertThat(moved.booked().on()).isEqualTo(LIMIT);
    }

    @Test
    void onlyABookedConferenceIsMoved() {
        assertThatThrownBy(() -> called.move(LIMIT, LocalTime.NOON, "Room 1", null, "Why not"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("“Called, not booked yet”");
    }

    @Test
    void anOpenedConferenceIsNeitherMovedNorCancelled() {
        Conference opened = called.book(aBooking().build(), "amir", null).open(LIMIT);

        assertThatThrownBy(() -> opened.move(LIMIT, LocalTime.NOON, "Room 1", null, "Why not"))
                .hasMessageContaining("“Being held”");
        assertThatThrownBy(() -> opened.cancel(new Cancellation("chloe", NOW, "Why not", "Nothing")))
                .hasMessageContaining("“Being held”");
    }

    @Test
    void anOpenedConferenceThatIsCutShortIsBookedForAnotherDay() {
        Conference opened = called.book(aBooking().build(), "amir", null).open(LIMIT);

        Conference cut = opened.cutShort(LIMIT.plusDays(1), LocalTime.NOON, "Room 1", null, "The fire alarm went off.");

        assertThat(cut.status()).isEqualTo(ConferenceStatus.BOOKED);
        assertThat(cut.booked().on()).isEqualTo(LIMIT.plusDays(1));
        assertThat(cut.lateReason()).isEqualTo("The fire alarm went off.");
    }

    @Test
    void onlyAConferenceThatIsBeingHeldIsCutShort() {
        Conference booked = called.book(aBooking().build(), "amir", null);

        assertThatThrownBy(() -> booked.cutShort(LIMIT, LocalTime.NOON, "Room 1", null, "Why not"))
                .hasMessageContaining("“Booked”");
        assertThatThrownBy(() -> booked.open(LIMIT).held().cutShort(LIMIT, LocalTime.NOON, "Room 1", null, "Why not"))
                .hasMessageContaining("“Held”");
    }

    @Test
    void theDayOnWhichItIsOpenedIsTheDayItIsHeld() {
        Conference held =
                called.book(aBooking().build(), "amir", null).open(LIMIT).held();

        assertThat(held.booked().on()).isEqualTo(LIMIT);
        assertThat(held.status().isRunning()).isFalse();
    }
}
