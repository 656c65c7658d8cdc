package uk.childprotection.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.childprotection.casefile.AdultBuilder.anAdult;
import static uk.childprotection.casefile.ChildBuilder.aChild;
import static uk.childprotection.casefile.FamilyBuilder.aFamily;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenFamilyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void needsAChild() {
        var some = aFamily().build();

        assertThatThrownBy(() ->
                        new OpenFamily(some.team(), some.startedBy(), false, some.referral(), List.of(), null, null))
                .isInstanceOf(Refusal.class)
                .hasMessage("A case needs at least one child, born or unborn.");
    }

    @Test
    void refusesTheSameChildTwice() {
        refused(
                aFamily().with(aChild()).with(aChild().named("amber ", "TESTCASE")),
                "Child C2 has the name and date of birth or the NHS number of child C1");
        refused(
                aFamily()
                        .with(aChild().nhsNumber("9990000018"))
                        .with(aChild().named("Basil", "Testcase").nhsNumber("999 000 0018")),
                "Child C2 has the name and date of birth or the NHS number of child C1");
    }

    @Test
    void takesUnbornTwins() {
        var expected = TODAY.plusMonths(3);

        var command = aFamily()
                .with(aChild().unborn("Sample", expected))
                .with(aChild().unborn("Sample", expected))
                .build();

        assertThat(command.children()).hasSize(2);
    }

    @Test
    void refusesARelationToAChildWhoIsNotThere() {
        refused(aFamily().with(aChild()).with(anAdult().motherOf(2)), "children are numbered C1 to C1.");
        refused(
                aFamily()
                        .with(aChild())
                        .with(FamilyBuilder.professional(Agency.GP, "Dr Fern Example", "GP"), PersonNumber.adult(1)),
                "A child is named who is not in the list of children");
    }

    @Test
    void refusesTwoRelationsOfOneAdultToOneChild() {
        refused(aFamily().with(aChild()).with(anAdult().motherOf(1).fatherOf(1)), "the same child is named twice");
    }

    @Test
    void refusesMorePeopleThanAFamilyHas() {
        var family = aFamily();
        for (var i = 0; i <= 50; i++) {
            family.with(aChild().named("Amber" + i, "Testcase"));
        }

        refused(family, "at most 50 children, adults and professionals each");
    }

    @Test
    void refusesAReferralToComeOrLongPast() {
        refusedToday(referral(TODAY.plusDays(1)), "“Referral received on” lies in the future.");
        refusedToday(referral(TODAY.minusYears(3)), "more than two years ago");
    }

    @Test
    void anAnonymousReferralNamesNobody() {
        assertThatThrownBy(() -> new ReferralDetails(
                        TODAY,
                        ReferralSource.ANONYMOUS,
                        PrimaryNeed.ABUSE_OR_NEGLECT,
                        "An invented report.",
                        "Mr Oakley Sample",
                        null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("An anonymous referral has no referrer’s name");
    }

    private static FamilyBuilder referral(LocalDate receivedOn) {
        return aFamily()
                .referredBy(new ReferralDetails(
                        receivedOn,
                        ReferralSource.POLICE,
                        PrimaryNeed.ABUSE_OR_NEGLECT,
                        "An invented report.",
                        null,
                        null));
    }

    private static void refused(FamilyBuilder family, String sentence) {
        assertThatThrownBy(family::build).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }

    private static void refusedToday(FamilyBuilder family, String sentence) {
        assertThatThrownBy(() -> family.build().checkOn(TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence);
    }
}
