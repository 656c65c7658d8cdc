package uk.childprotection.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.childprotection.TestClock.FIRST_DAY;
import static uk.childprotection.casefile.ChildBuilder.aChild;
import static uk.childprotection.casefile.FamilyBuilder.theTestcases;
import static uk.childprotection.casefile.PersonNumber.adult;
import static uk.childprotection.casefile.PersonNumber.child;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.childprotection.DatabaseTest;
import uk.childprotection.TestClock;

@DatabaseTest(rooms = "casefile")
class CorrectionsIT {

    @Autowired
    private Families families;

    @Autowired
    private Corrections corrections;

    @Autowired
    private PeopleInFile people;

    @Autowired
    private Chronology chronology;

    @Autowired
    private TestClock clock;

    private FamilyReference family;

    @BeforeEach
    void openTheTestcases() {
        family = families.open(theTestcases().build());
    }

    @Test
    void saysWhatHasChangedAndNothingElse() {
        var amber = file().child(child(1));

        var changes = corrections.correctChild(
                family,
                child(1),
                amber.version(),
                aChild().livingAt("2 Larch Walk").build(),
                null,
                List.of(),
                "Told by the school.",
                "sade");

        assertThat(changes)
                .containsExactly(new FileChange("Address", amber.details().address(), "2 Larch Walk"));
        assertThat(newest().title()).isEqualTo("Child C1 corrected in the file");
        assertThat(newest().kind()).isEqualTo(EntryKind.CHANGE);
        assertThat(newest().recordedBy()).isEqualTo("sade");
    }

    @Test
    void aRelationBelongsToBothSides() {
        var amber = file().child(child(1)).version();
        var father = file().adult(adult(2)).version();
        corrections.correctAdult(
                family,
                adult(2),
                father,
                file().adult(adult(2)).details(),
                null,
                List.of(new Kinship(null, child(1), RelationKind.FATHER, ParentalResponsibility.NO, false)),
                "Seen in the court’s order.",
                "sade");

        assertThatThrownBy(() -> corrections.correctChild(
                        family,
                        child(1),
                        amber,
                        aChild().livingAt("2 Larch Walk").build(),
                        null,
                        List.of(),
                        "Told by the school.",
                        "tara"))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void whoeverHasGoneIsKnownByTheNumberOnly() {
        leaves(2, LeavingKind.DIED);

        assertThat(file().children()).extracting(Child::number).containsExactly(child(1), child(3));
        assertThat(file().child(child(2)).left()).isEqualTo(new Leaving(FIRST_DAY, LeavingKind.DIED));
        assertThat(file().relationsTo(child(2))).isEmpty();
        assertThat(file().relation(adult(1), child(2))).isPresent();
        assertThat(families.family(family).shortName()).isEqualTo("Testcase / Sample");
        assertThat(corrections.addChild(
                        family, aChild().named("Dill", "Testcase").build(), List.of(), "Seen.", "sade"))
                .isEqualTo(child(4));
    }

    @Test
    void whoeverHasGoneFromOneFamilyMayBeOpenedInAnother() {
        var basil = file().child(child(2)).details();
        assertThatThrownBy(() -> people.addChild(another(), basil)).isInstanceOf(ChildAlreadyOpen.class);

        leaves(2, LeavingKind.NO_LONGER_INVOLVED);

        assertThat(people.addChild(another(), basil)).isEqualTo(child(2));
    }

    @Test
    void whoeverHasLeftTheHouseholdAloneIsStillInTheList() {
        leaves(2, LeavingKind.LEFT_HOUSEHOLD);

        assertThat(file().children()).hasSize(3);
        assertThat(file().former().isEmpty()).isTrue();
    }

    @Test
    void aBirthKeepsTheNumber() {
        var unborn = file().child(child(3));
        var day = unborn.details().expectedOn().minusDays(3);
        clock.goTo(day);

        corrections.recordBirth(family, child(3), new Birth("Clover", "Sample", day, Sex.FEMALE, null, null), "sade");

        assertThat(file().child(child(3)).displayName()).isEqualTo("Clover Sample");
        assertThat(newest().title()).isEqualTo("Birth of child C3 recorded");
        assertThat(newest().answers())
                .contains("\"name\":\"First names\",\"before\":null,\"after\":\"Clover\"")
                .contains("\"name\":\"Expected date of delivery\"");
    }

    private void leaves(int position, LeavingKind how) {
        var child = file().child(child(position));
        corrections.correctChild(
                family,
                child.number(),
                child.version(),
                child.details(),
                new Leaving(FIRST_DAY, how),
                List.of(),
                "Told by the mother.",
                "sade");
    }

    private FamilyReference another() {
        return families.open(FamilyBuilder.aFamily()
                .with(aChild().named("Fern", "Other" + System.nanoTime()))
                .build());
    }

    private FamilyFile file() {
        return families.find(family);
    }

    private Entry newest() {
        return chronology.find(family, chronology.of(family).get(0).id()).orElseThrow();
    }
}
