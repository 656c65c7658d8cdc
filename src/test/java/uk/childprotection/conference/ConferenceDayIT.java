package uk.childprotection.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static uk.childprotection.casefile.FamilyBuilder.theTestcases;
import static uk.childprotection.conference.BookingBuilder.aBooking;
import static uk.childprotection.conference.ChosenInviteesBuilder.everybodyAsProposed;
import static uk.childprotection.conference.ChosenInviteesBuilder.proposals;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.childprotection.DatabaseTest;
import uk.childprotection.TestClock;
import uk.childprotection.casefile.AbuseCategory;
import uk.childprotection.casefile.Agency;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.casefile.YesNo;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.Standing;

@DatabaseTest(rooms = {"casefile", "deadline", "conference"})
class ConferenceDayIT {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 17);
    private static final LocalDate A_WEEK_LATER = LocalDate.of(2026, 3, 24);

    @Autowired
    private Families families;

    @Autowired
    private Conferences conferences;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Sittings sittings;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Limits limits;

    @Autowired
    private TestClock clock;

    private FamilyReference family;
    private ConferenceId id;

    @BeforeEach
    void aConferenceIsBooked() {
        clock.goTo(TestClock.FIRST_DAY);
        family = families.open(theTestcases().build());
        families.allocate(family, "sade", "north", TestClock.FIRST_DAY);
        id = conferences.call(family, ConferenceKind.INITIAL, "enquiry", LocalDate.of(2026, 3, 23));
        var conference = conferences.book(id, aBooking().on(TUESDAY).build(), "amir", null);
        var chosen = everybodyAsProposed(file());
        invitations.choose(conference, chosen.build(), proposals(file()), "sade");
        clock.goTo(TUESDAY);
    }

    @Test
    void opensAQuorateConference() {
        var sitting = open(everybodyCame().other("Ms Yew Example", "Deputy", Agency.GP, "P2"));

        assertThat(sitting.goesAhead()).isTrue();
        assertThat(sitting.quorumSentence()).startsWith("Quorate");
        assertThat(conference().status()).isEqualTo(ConferenceStatus.OPEN);
        assertThat(sittings.last(id)).contains(sitting);
        assertThat(sittings.attendance(sitting))
                .extracting(Attendance::attendee, Attendance::came, Attendance::agency)
                .containsExactly(
                        tuple("C1", Presence.ABSENT, null),
                        tuple("C2", Presence.NOT_INVITED, null),
                        tuple("C3", Presence.NOT_INVITED, null),
                        tuple("A1", Presence.CAME, null),
                        tuple("A2", Presence.CAME, null),
                        tuple("S1", Presence.CAME, Agency.SOCIAL_CARE),
                        tuple("P1", Presence.CAME, Agency.POLICE),
                        tuple("P2", Presence.CAME, Agency.HEALTH_VISITOR),
                        tuple("P3", Presence.CAME, Agency.SCHOOL),
                        tuple("O1", Presence.CAME, Agency.GP));
        assertThat(sittings.participation(sitting))
                .extracting(ChildParticipation::participation)
                .containsExactly(Participation.PN6, Participation.PN5, Participation.PN0);
    }

    @Test
    void keepsWhyItGoesOnWithoutAQuorum() {
        var sitting = open(withoutTwo().goingOn(GoOnReason.DELAY_HARMFUL, "The baby may come early."));

        assertThat(sitting.quorate()).isFalse();
        assertThat(sitting.goesAhead()).isTrue();
        assertThat(sittings.last(id).orElseThrow().goOnWords()).isEqualTo("The baby may come early.");
    }

    @Test
    void aMissingQuorumAboutWhichNothingWasDecidedChangesNothing() {
        assertThatThrownBy(() -> open(withoutTwo()))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Not quorate: fewer than two other agencies are present.");

        assertThat(sittings.of(id)).isEmpty();
        assertThat(conference().status()).isEqualTo(ConferenceStatus.BOOKED);
    }

    @Test
    void adjournsToAnotherDayWithALimitOfItsOwn() {
        var sitting = open(withoutTwo().adjournedTo(A_WEEK_LATER));

        assertThat(sitting.goesAhead()).isFalse();
        assertThat(sitting.interim()).isEqualTo("The children stay with their grandmother.");
        assertThat(conference().status()).isEqualTo(ConferenceStatus.BOOKED);
        assertThat(conference().booked().on()).isEqualTo(A_WEEK_LATER);
        assertThat(conference().booked().at()).isEqualTo(LocalTime.of(14, 0));
        assertThat(reconvening(sitting)).isEqualTo(Standing.OPEN);
    }

    @Test
    void anAdjournedConferenceMeetsAgain() {
        var first = open(withoutTwo().adjournedTo(A_WEEK_LATER));
        clock.goTo(A_WEEK_LATER);

        var second = open(everybodyCame());

        assertThat(second.place()).isEqualTo(2);
        assertThat(second.heldOn()).isEqualTo(A_WEEK_LATER);
        assertThat(sittings.of(id)).extracting(Sitting::goesAhead).containsExactly(false, true);
        assertThat(reconvening(first)).isEqualTo(Standing.MET);
    }

    @Test
    void refusesToOpenBeforeTheDay() {
        clock.goTo(TUESDAY.minusDays(1));

        assertThatThrownBy(() -> open(everybodyCame()))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "A conference is opened on the day it is booked for. If it meets earlier, rebook it first.");
    }

    @Test
    void refusesToOpenAConferenceTwice() {
        open(everybodyCame());

        assertThatThrownBy(() -> open(everybodyCame()))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("This conference is “Being held”");
    }

    @Test
    void keepsWhatWasDecidedForEachChild() {
        var sitting = open(everybodyCame());
        var attendance = sittings.attendance(sitting);
        var taken = DecisionsTakenBuilder.decided(decisions.viewsAsked(file(), attendance))
                .notAgreed("A2", "C1", "It is unfair.")
                .removalMentioned(YesNo.YES)
                .build();

        var recorded = decisions.record(sitting, file(), attendance, taken, "chloe");

        var found = decisions.of(id).orElseThrow();
        assertThat(found).isEqualTo(recorded);
        assertThat(found.outcome().removalMentioned()).isTrue();
        assertThat(found.decisions())
                .extracting(ChildDecision::child, ChildDecision::outcome, ChildDecision::category)
                .containsExactly(
                        tuple(PersonNumber.child(1), PlanDecision.PLAN, AbuseCategory.NEG),
                        tuple(PersonNumber.child(2), PlanDecision.PLAN, AbuseCategory.EMO),
                        tuple(PersonNumber.child(3), PlanDecision.NO_PLAN, null));
        assertThat(found.views()).hasSize(10);
        assertThat(found.dissents())
                .singleElement()
                .satisfies(dissent -> assertThat(dissent.attendee()).isEqualTo("A2"));
        assertThat(found.isPlanNeeded()).isTrue();
        assertThat(conference().status()).isEqualTo(ConferenceStatus.HELD);
    }

    @Test
    void aConferenceThatHasNotDecidedHasNoDecisions() {
        assertThat(decisions.of(id)).isEmpty();
    }

    private Sitting open(OpeningBuilder opening) {
        return sittings.open(conference(), file(), roll(), opening.build(), "chloe");
    }

    private OpeningBuilder everybodyCame() {
        return OpeningBuilder.everybodyCame(roll());
    }

    private OpeningBuilder withoutTwo() {
        return everybodyCame().who("P1", Presence.APOLOGIES).who("P3", Presence.ABSENT);
    }

    private Conference conference() {
        return conferences.find(id);
    }

    private FamilyFile file() {
        return families.find(family);
    }

    private Roll roll() {
        return Roll.of(file(), invitations.of(id));
    }

    private Standing reconvening(Sitting sitting) {
        return limits.standing(
                limits.find(family.value(), LimitName.RECONVENE, sitting.id().toString())
                        .orElseThrow());
    }
}
