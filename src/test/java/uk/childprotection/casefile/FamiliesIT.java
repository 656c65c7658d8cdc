package uk.childprotection.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.childprotection.TestClock.FIRST_DAY;
import static uk.childprotection.casefile.AdultBuilder.anAdult;
import static uk.childprotection.casefile.ChildBuilder.aChild;
import static uk.childprotection.casefile.FamilyBuilder.aFamily;
import static uk.childprotection.casefile.FamilyBuilder.theTestcases;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.childprotection.DatabaseTest;
import uk.childprotection.TestClock;

@DatabaseTest(rooms = "casefile")
class FamiliesIT {

    @Autowired
    private Families families;

    @Autowired
    private TestClock clock;

    @Test
    void namesTheChildrenOfSeveralFamiliesAtOnce() {
        var testcases = families.open(theTestcases().build());
        var others =
                families.open(aFamily().with(aChild().named("Fern", "Example")).build());

        var children = families.children(List.of(testcases, others));

        assertThat(children.get(testcases))
                .extracting(Child::displayName)
                .containsExactly("Amber Testcase", "Basil Testcase", "Unborn baby Sample");
        assertThat(children.get(others)).extracting(Child::displayName).containsExactly("Fern Example");
        assertThat(families.children(List.of())).isEmpty();
    }

    @Test
    void keepsTheWholeFamilyAsItWasGiven() {
        var command = theTestcases()
                .with(anAdult()
                        .named("Mrs Juniper Sample")
                        .speaking("Punjabi", true)
                        .reading(LetterFormat.LARGE_PRINT_20)
                        .related(RelationKind.GRANDPARENT, ParentalResponsibility.NO, 3)
                        .safely(SafeContact.NOT_AT_ADDRESS, "Ring the school first."))
                .build();

        var file = families.find(families.open(command));

        assertThat(file.children()).extracting(Child::details).isEqualTo(command.children());
        assertThat(file.adults())
                .extracting(Adult::details)
                .isEqualTo(command.adults().stream()
                        .map(OpenFamily.NewAdult::details)
                        .toList());
        assertThat(file.professionals())
                .extracting(Professional::details)
                .isEqualTo(command.professionals().stream()
                        .map(OpenFamily.NewProfessional::details)
                        .toList());
        assertThat(file.referrals()).extracting(Referral::details).containsExactly(command.referral());
    }

    @Test
    void saysWhereTheCaseStandsAndWhoOpenedIt() {
        var family = families.find(families.open(theTestcases().build())).family();

        assertThat(family.status()).isEqualTo(FamilyStatus.ENQUIRY);
        assertThat(family.shortName()).isEqualTo("Testcase / Sample");
        assertThat(family.startedBy()).isEqualTo("tmoakley");
        assertThat(family.team()).isEqualTo("north");
        assertThat(family.socialWorker()).isNull();
        assertThat(family.openedOn()).isEqualTo(FIRST_DAY);
        assertThat(family.openedAt()).isEqualTo(clock.instant());
    }

    @Test
    void numbersPeopleInTheOrderTheyWereGiven() {
        var file = families.find(families.open(theTestcases().build()));

        assertThat(file.nameOf(PersonNumber.child(1))).isEqualTo("Amber Testcase");
        assertThat(file.nameOf(PersonNumber.child(3))).isEqualTo("Unborn baby Sample");
        assertThat(file.nameOf(PersonNumber.adult(2))).isEqualTo("Mr Oakley Testcase");
        assertThat(file.nameOf(PersonNumber.professional(1))).isEqualTo("PC Rowan Example");
        assertThatThrownBy(() -> file.nameOf(PersonNumber.child(4)))
                .isInstanceOf(PersonNotInFile.class)
                .hasMessage("The case %s has nobody with the number C4.", file.reference());
    }

    @Test
    void knowsWhoIsWhatToWhom() {
        var file = families.find(families.open(theTestcases().build()));

        assertThat(file.parents()).extracting(Adult::name).containsExactly("Ms Hazel Sample", "Mr Oakley Testcase");
        assertThat(file.withParentalResponsibility()).hasSize(2);
        assertThat(file.relation(PersonNumber.adult(1), PersonNumber.child(1)))
                .hasValueSatisfying(
                        relation -> assertThat(relation.livesWithChild()).isTrue());
        assertThat(file.relation(PersonNumber.adult(2), PersonNumber.child(3))).isEmpty();
        assertThat(file.relationsTo(PersonNumber.child(3))).hasSize(1);
        assertThat(file.professionalsFor(PersonNumber.child(2)))
                .extracting(Professional::agency)
                .containsExactly(Agency.POLICE, Agency.HEALTH_VISITOR);
    }

    @Test
    void refusesAChildWhoHasAnOpenCase() {
        var open = families.open(
                aFamily().with(aChild().named("Clover", "Testcase")).build());

        var again = aFamily().with(aChild().named("Basil", "Testcase")).with(aChild().named(" clover", "TESTCASE"));

        assertThatThrownBy(() -> families.open(again.build()))
                .isInstanceOfSatisfying(
                        ChildAlreadyOpen.class,
                        refusal -> assertThat(refusal.open()).isEqualTo(open))
                .hasMessage("Child C2 has an open case already: %s. Record the new referral there.".formatted(open));
    }

    @Test
    void refusesAChildWhoseNhsNumberHasAnOpenCase() {
        var open = families.open(aFamily()
                .with(aChild().named("Clover", "Testcase").nhsNumber("9990000018"))
                .build());

        var again = aFamily().with(aChild().named("Klover", "Testcase").nhsNumber("999 000 0018"));

        assertThatThrownBy(() -> families.open(again.build()))
                .isInstanceOf(ChildAlreadyOpen.class)
                .hasMessageContaining(open.value());
    }

    @Test
    void opensCasesForTwoUnbornChildrenOfOneSurnameAndDay() {
        var expected = FIRST_DAY.plusMonths(3);

        var first = families.open(
                aFamily().with(aChild().unborn("Sample", expected)).build());
        var second = families.open(
                aFamily().with(aChild().unborn("Sample", expected)).build());

        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void opensANewCaseForAChildWhoseCaseIsClosed() {
        var closed = families.open(
                aFamily().with(aChild().named("Clover", "Testcase")).build());
        families.close(closed, ClosureReason.OTHER, FIRST_DAY);

        var opened = families.open(
                aFamily().with(aChild().named("Clover", "Testcase")).build());

        assertThat(opened).isNotEqualTo(closed);
        assertThat(families.family(closed).isOpen()).isFalse();
    }

    @Test
    void refusesAGrownUpAndABirthToCome() {
        assertThatThrownBy(() -> families.open(aFamily()
                        .with(aChild().bornOn(FIRST_DAY.minusYears(18)))
                        .build()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> families.open(
                        aFamily().with(aChild().bornOn(FIRST_DAY.plusDays(1))).build()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void countsTodayInLondonAndNotInGreenwich() {
        clock.goTo(LocalDate.of(2026, 7, 1), LocalTime.of(0, 30)); // still 30 June in UTC

        var reference = families.open(
                aFamily().with(aChild().bornOn(LocalDate.of(2026, 7, 1))).build());

        assertThat(families.family(reference).openedOn()).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void addsReferralsInTheOrderTheyCame() {
        var reference = families.open(theTestcases().build());
        clock.goTo(FIRST_DAY.plusDays(3));

        families.addReferral(reference, referral(FIRST_DAY.plusDays(3)), "swhazel");

        assertThat(families.find(reference).referrals())
                .extracting(Referral::recordedBy)
                .containsExactly("tmoakley", "swhazel");
        assertThat(families.find(reference).firstReferral().details().source()).isEqualTo(ReferralSource.SCHOOL);
        assertThatThrownBy(() -> families.addReferral(reference, referral(FIRST_DAY.plusDays(4)), "swhazel"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void allocatesAndRemembersWhoHadThePart() {
        var reference = families.open(theTestcases().build());

        families.allocate(reference, "swhazel", "north", FIRST_DAY);
        families.allocate(reference, "swrowan", "south", FIRST_DAY);

        assertThat(families.family(reference))
                .extracting(Family::socialWorker, Family::team, Family::allocatedOn)
                .containsExactly("swrowan", "south", FIRST_DAY);
        assertThat(List.of("tmoakley", "swhazel", "swrowan")).allMatch(person -> families.hadPart(reference, person));
        assertThat(families.hadPart(reference, "chairivy")).isFalse();
    }

    @Test
    void keepsTheDayOfWhoeverIsResponsibleAlready() {
        var reference = families.open(theTestcases().build());
        families.allocate(reference, "swhazel", "north", FIRST_DAY);

        clock.goTo(FIRST_DAY.plusDays(3));
        families.allocate(reference, "swhazel", "north", FIRST_DAY.plusDays(3));

        assertThat(families.family(reference).allocatedOn()).isEqualTo(FIRST_DAY);
    }

    @Test
    void refusesAnAllocationBeforeTheCaseOrToCome() {
        var reference = families.open(theTestcases().build());

        assertThatThrownBy(() -> families.allocate(reference, "swhazel", "north", FIRST_DAY.minusDays(1)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> families.allocate(reference, "swhazel", "north", FIRST_DAY.plusDays(1)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void movesOnFromEnquiryToPlanByWayOfAConference() {
        var reference = families.open(theTestcases().build());

        assertThatThrownBy(() -> families.changeStatus(reference, FamilyStatus.CHILD_PROTECTION_PLAN))
                .isInstanceOf(Refusal.class)
                .hasMessage("A case cannot go from “Section 47 enquiry” to “Child protection plan”.");
        families.changeStatus(reference, FamilyStatus.CONFERENCE);
        families.changeStatus(reference, FamilyStatus.CONFERENCE);
        families.changeStatus(reference, FamilyStatus.CHILD_PROTECTION_PLAN);

        assertThat(families.family(reference).status()).isEqualTo(FamilyStatus.CHILD_PROTECTION_PLAN);
    }

    @Test
    void closesWithAReasonAndThenForGood() {
        var reference = families.open(theTestcases().build());

        families.close(reference, ClosureReason.ASSESSED_NO_ACTION, FIRST_DAY);

        assertThat(families.family(reference))
                .extracting(Family::status, Family::closedFor, Family::closedOn)
                .containsExactly(FamilyStatus.CLOSED, ClosureReason.ASSESSED_NO_ACTION, FIRST_DAY);
        for (Runnable act : List.<Runnable>of(
                () -> families.close(reference, ClosureReason.OTHER, FIRST_DAY),
                () -> families.changeStatus(reference, FamilyStatus.CONFERENCE),
                () -> families.allocate(reference, "swhazel", "north", FIRST_DAY),
                () -> families.addReferral(reference, referral(FIRST_DAY), "swhazel"))) {
            assertThatThrownBy(act::run).hasMessage("The case %s is closed.".formatted(reference));
        }
    }

    @Test
    void readsSeveralFamiliesAtOnce() {
        var first = families.open(theTestcases().build());
        var second =
                families.open(aFamily().with(aChild().named("Fern", "Example")).build());

        assertThat(families.families(List.of(first, second, new FamilyReference(2001, 1))))
                .extracting(Family::reference)
                .containsExactlyInAnyOrder(first, second);
        assertThat(families.families(List.of())).isEmpty();
    }

    @Test
    void saysWhenThereIsNoSuchCase() {
        assertThatThrownBy(() -> families.find(new FamilyReference(2001, 1)))
                .isInstanceOf(FamilyNotFound.class)
                .hasMessage("There is no case with the reference CP-2001-00001.");
    }

    private static ReferralDetails referral(LocalDate receivedOn) {
        return new ReferralDetails(
                receivedOn,
                ReferralSource.POLICE,
                PrimaryNeed.ABUSE_OR_NEGLECT,
                "A second invented report.",
                null,
                null);
    }
}
