package uk.childprotection.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.childprotection.casefile.FamilyBuilder.theTestcases;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.childprotection.DatabaseTest;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.Refusal;

@DatabaseTest(rooms = {"casefile", "deadline", "conference"})
class ConferencesIT {

    private static final LocalDate LIMIT = LocalDate.of(2026, 3, 20);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 17);

    @Autowired
    private Families families;

    @Autowired
    private Conferences conferences;

    private FamilyReference family;
    private ConferenceId called;

    @BeforeEach
    void aConferenceIsCalled() {
        family = families.open(theTestcases().build());
        called = conferences.call(family, ConferenceKind.INITIAL, "enquiry", LIMIT);
    }

    @Test
    void keepsABooking() {
        var booking = new Booking(DAY, LocalTime.of(9, 30), "Room 1", null, "chloe", "alma");

        conferences.book(called, booking, "amir", null);

        var found = conferences.find(called);
        assertThat(found.status()).isEqualTo(ConferenceStatus.BOOKED);
        assertThat(found.booking()).isEqualTo(booking);
        assertThat(found.cancellation()).isNull();
    }

    @Test
    void aConferenceThatIsNotBookedHasNoBooking() {
        assertThat(conferences.find(called).booking()).isNull();
    }

    @Test
    void aFamilyHasOneRunningConference() {
        assertThat(conferences.running(family)).extracting(Conference::id).containsExactly(called);
        assertThatThrownBy(() -> conferences.call(family, ConferenceKind.INITIAL, "enquiry", LIMIT))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("still to be held");
    }

    @Test
    void rebookingKeepsWhoAndWhyAndTheLimit() {
        conferences.book(called, new Booking(DAY, LocalTime.of(9, 30), "Room 1", null, "chloe", "alma"), "amir", null);

        conferences.rebook(
                called,
                new RebookingRequest(
                        family, DAY.plusDays(1), LocalTime.of(14, 0), "Room 2", null, "The chair is ill.", null),
                "chloe");

        assertThat(conferences.find(called).dueOn()).isEqualTo(LIMIT);
        assertThat(conferences.rebookings(called)).singleElement().satisfies(moved -> {
            assertThat(moved.rebookedBy()).isEqualTo("chloe");
            assertThat(moved.wasOn()).isEqualTo(DAY);
            assertThat(moved.nowAt()).isEqualTo(LocalTime.of(14, 0));
            assertThat(moved.reason()).isEqualTo("The chair is ill.");
        });
    }

    @Test
    void aCancelledConferenceMakesRoomForAnother() {
        conferences.book(called, new Booking(DAY, LocalTime.of(9, 30), "Room 1", null, "chloe", "alma"), "amir", null);

        conferences.cancel(called, moved(), "chloe");

        assertThat(conferences.running(family)).isEmpty();
        assertThat(conferences.find(called).cancellation().by()).isEqualTo("chloe");
        assertThat(conferences.call(family, ConferenceKind.INITIAL, "enquiry", LIMIT))
                .isNotEqualTo(called);
    }

    @Test
    void nobodyButItsChairMovesOrCancelsAConference() {
        conferences.book(called, new Booking(DAY, LocalTime.of(9, 30), "Room 1", null, "chloe", "alma"), "amir", null);

        assertThatThrownBy(() -> conferences.cancel(called, moved(), "chidi"))
                .isInstanceOf(Refusal.class)
                .hasMessage("Only the chair of this conference can do that.");
    }

    private CancellationRequest moved() {
        return new CancellationRequest(
                family, "The family has moved away.", InsteadOfConference.MOVED_AWAY, "The new authority takes over.");
    }
}
