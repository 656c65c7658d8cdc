package uk.childprotection.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.childprotection.casefile.FamilyBuilder.theTestcases;
import static uk.childprotection.conference.BookingBuilder.aBooking;
import static uk.childprotection.conference.ChosenInviteesBuilder.everybodyAsProposed;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.childprotection.DatabaseTest;
import uk.childprotection.casefile.Agency;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.LetterFormat;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.casefile.RelationKind;
import uk.childprotection.casefile.SafeContact;
import uk.childprotection.casefile.YesNo;

@DatabaseTest(rooms = {"casefile", "deadline", "conference"})
class InvitationsIT {

    private static final PersonNumber AMBER = PersonNumber.parse("C1");
    private static final PersonNumber MOTHER = PersonNumber.parse("A1");
    private static final PersonNumber FATHER = PersonNumber.parse("A2");

    @Autowired
    private Families families;

    @Autowired
    private Conferences conferences;

    @Autowired
    private Invitations invitations;

    private Conference conference;

    @BeforeEach
    void aConferenceIsBooked() {
        var family = families.open(theTestcases().build());
        var id = conferences.call(family, ConferenceKind.INITIAL, "enquiry", LocalDate.of(2026, 3, 20));
        conference = conferences.book(id, aBooking().build(), "amir", null);
    }

    @Test
    void keepsWhatHelpsEachPersonToTakePart() {
        var chosen = everybodyAsProposed(families.find(conference.family()))
                .adult(new ChosenInvitees.OfAdult(
                        MOTHER,
                        YesNo.YES,
                        null,
                        null,
                        "Ms Fern Fixture",
                        SupporterRole.FRIEND_OR_RELATIVE,
                        "5 Willow Close, Testham",
                        null,
                        "Polish",
                        LetterFormat.LARGE_PRINT_16,
                        "A room without steps"));

        choose(chosen);

        TakingPart mother = invitee(MOTHER).takingPart();
        assertThat(mother.supporter().name()).isEqualTo("Ms Fern Fixture");
        assertThat(mother.interpreterLanguage()).isEqualTo("Polish");
        assertThat(mother.format()).isEqualTo(LetterFormat.LARGE_PRINT_16);
        assertThat(invitee(FATHER).capacity()).isEqualTo(Capacity.PARENT);
    }

    @Test
    void anUnbornChildIsNeitherInvitedNorToldNorGivenAReport() {
        choose(everybodyAsProposed(families.find(conference.family())));

        assertThat(invitee(PersonNumber.parse("C3")).invited()).isFalse();
        assertThat(invitations.familyOf(conference.id(), families.find(conference.family())))
                .extracting(invitee -> invitee.number().value())
                .containsExactly("C1", "C2", "A1", "A2");
    }

    @Test
    void entersSomebodyWhoWasNotInTheFile() {
        choose(everybodyAsProposed(families.find(conference.family()))
                .newAdult(new ChosenInvitees.NewAdult(
                        "Mrs Maple Sample",
                        RelationKind.GRANDPARENT,
                        "Looks after the children at weekends",
                        null,
                        null,
                        "01632 960105",
                        SafeContact.PHONE,
                        null,
                        null,
                        null))
                .newProfessional(new ChosenInvitees.NewProfessional(
                        Agency.HOUSING,
                        "Testham Homes",
                        "Mr Elder Example",
                        "Housing officer",
                        "Knows the home",
                        null,
                        "elder@homes.example",
                        null,
                        YesNo.YES)));

        var file = families.find(conference.family());
        assertThat(file.nameOf(PersonNumber.parse("A3"))).isEqualTo("Mrs Maple Sample");
        assertThat(invitee(PersonNumber.parse("A3")).capacity()).isEqualTo(Capacity.FAMILY);
        assertThat(invitee(PersonNumber.parse("P4")).reportAsked()).isTrue();
    }

    @Test
    void refusesToLeaveOutSomebodyWhoIsProposedWithoutAReason() {
        var chosen = everybodyAsProposed(families.find(conference.family()))
                .adult(ChosenInviteesBuilder.adult(FATHER, YesNo.NO, null));

        assertThatThrownBy(() -> choose(chosen))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "A2 has parental responsibility or is a parent and is not invited: say how their views are heard.");
    }

    @Test
    void theChairDecidesEveryRequestToExcludeSomebody() {
        choose(everybodyAsProposed(families.find(conference.family()))
                .exclude(FATHER, Exclusion.ALL, ExclusionGround.FAMILY_CONFLICT));
        assertThat(invitations.exclusionsAsked(conference.id()))
                .extracting(Invitee::number)
                .containsExactly(FATHER);

        invitations.decideExclusions(
                conference.id(),
                new ExclusionDecisions(java.util.List.of(new ExclusionDecisions.Decision(
                        FATHER,
                        Exclusion.PART,
                        "The mother must be able to speak.",
                        null,
                        "while the mother speaks",
                        "The social worker visits him."))),
                "chloe");

        Invitee father = invitee(FATHER);
        assertThat(father.excluded()).isEqualTo(Exclusion.PART);
        assertThat(father.exclusion().partMissed()).isEqualTo("while the mother speaks");
        assertThat(father.exclusion().askedFor()).isEqualTo(Exclusion.ALL);
        assertThat(father.isExpected()).isTrue();
        assertThat(invitations.exclusionsAsked(conference.id())).isEmpty();
    }

    @Test
    void refusesToLeaveARequestUndecided() {
        choose(everybodyAsProposed(families.find(conference.family()))
                .exclude(FATHER, Exclusion.ALL, ExclusionGround.FAMILY_CONFLICT));

        assertThatThrownBy(() -> invitations.decideExclusions(
                        conference.id(), new ExclusionDecisions(java.util.List.of()), "chloe"))
                .hasMessage("The request to exclude A2 is not decided yet.");
    }

    @Test
    void aChildHasAnAdvocateOrAReasonWhyNot() {
        choose(everybodyAsProposed(families.find(conference.family())));

        assertThat(invitee(AMBER).takingPart().advocateOffer()).isEqualTo(AdvocateOffer.ACCEPTED);
    }

    private void choose(ChosenInviteesBuilder chosen) {
        var file = families.find(conference.family());
        invitations.choose(conference, chosen.build(), ChosenInviteesBuilder.proposals(file), "sade");
    }

    private Invitee invitee(PersonNumber number) {
        return invitations.of(conference.id()).stream()
                .filter(invitee -> invitee.number().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
