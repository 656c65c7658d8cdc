package uk.childprotection.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.childprotection.TestClock.FIRST_DAY;
import static uk.childprotection.casefile.AdultBuilder.anAdult;
import static uk.childprotection.casefile.ChildBuilder.aChild;
import static uk.childprotection.casefile.FamilyBuilder.aFamily;
import static uk.childprotection.casefile.FamilyBuilder.professional;
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
class PeopleInFileIT {

    @Autowired
    private Families families;

    @Autowired
    private PeopleInFile people;

    @Autowired
    private FamilySearch search;

    @Autowired
    private TestClock clock;

    private FamilyReference reference;

    @BeforeEach
    void openTheTestcases() {
        reference = families.open(theTestcases().build());
    }

    @Test
    void anUnbornChildIsBornUnderTheSameNumber() {
        var unborn = file().child(child(3));
        clock.goTo(FIRST_DAY.plusMonths(3));

        people.amendChild(
                reference,
                child(3),
                unborn.version(),
                aChild().named("Clover", "Sample")
                        .bornOn(FIRST_DAY.plusMonths(3))
                        .build());

        assertThat(file().child(child(3)).displayName()).isEqualTo("Clover Sample");
        assertThat(found("Clover")).containsExactly(reference);
    }

    @Test
    void aCorrectedNameIsFoundAndTheOldOneNoMore() {
        var amber = file().child(child(1));

        people.amendChild(
                reference,
                child(1),
                amber.version(),
                aChild().named("Amber", "Newname").build());

        assertThat(found("Newname")).containsExactly(reference);
        assertThat(found("Amber Testcase")).isEmpty();
        assertThat(families.family(reference).shortName()).isEqualTo("Newname / Testcase / Sample");
    }

    @Test
    void twoCorrectionsOfOneReadingAreNotMixed() {
        var amber = file().child(child(1));
        people.amendChild(
                reference,
                child(1),
                amber.version(),
                aChild().livingAt("2 Sample Street").build());

        assertThatThrownBy(() -> people.amendChild(
                        reference,
                        child(1),
                        amber.version(),
                        aChild().livingAt("3 Sample Street").build()))
                .isInstanceOf(ChangedMeanwhile.class)
                .hasMessage("Somebody else has just changed this file. Read it again and repeat your change.");
    }

    @Test
    void correctsAdultsAndProfessionals() {
        var file = file();

        people.amendAdult(
                reference,
                adult(1),
                file.adult(adult(1)).version(),
                anAdult().named("Mrs Hazel Newname").details());
        people.amendProfessional(
                reference,
                PersonNumber.professional(1),
                file.professional(PersonNumber.professional(1)).version(),
                professional(Agency.POLICE, "Sgt Heather Example", "Sergeant"),
                PersonNumbers.of(child(2)));

        assertThat(file().nameOf(adult(1))).isEqualTo("Mrs Hazel Newname");
        assertThat(file().professionalsFor(child(1)))
                .extracting(Professional::name)
                .doesNotContain("Sgt Heather Example");
        assertThatThrownBy(() ->
                        people.amendAdult(reference, adult(1), 1, anAdult().details()))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void addsPeopleUnderTheNextNumbers() {
        var newChild =
                people.addChild(reference, aChild().named("Dill", "Testcase").build());
        var newAdult = people.addAdult(
                reference,
                anAdult().named("Mr Reed Sample").details(),
                List.of(new RelationDetails(newChild, RelationKind.GRANDPARENT, null, false)));
        var newProfessional = people.addProfessional(
                reference, professional(Agency.GP, "Dr Fern Example", "GP"), PersonNumbers.of(newChild));

        assertThat(List.of(newChild, newAdult, newProfessional))
                .extracting(PersonNumber::value)
                .containsExactly("C4", "A3", "P4");
        assertThat(file().relation(newAdult, newChild)).isPresent();
        assertThat(found("Reed")).containsExactly(reference);
        assertThat(found("Dill")).containsExactly(reference);
    }

    @Test
    void correctsARelationInItsPlace() {
        people.relate(
                reference,
                adult(2),
                new RelationDetails(child(1), RelationKind.STEP_PARENT, ParentalResponsibility.NO, true));
        people.relate(
                reference,
                adult(2),
                new RelationDetails(child(3), RelationKind.OTHER, ParentalResponsibility.NO, true));

        assertThat(file().relation(adult(2), child(1)).orElseThrow().kind()).isEqualTo(RelationKind.STEP_PARENT);
        assertThat(file().relationsOf(adult(2))).hasSize(3);
    }

    @Test
    void refusesAChildOfThisOrAnotherOpenCase() {
        var other =
                families.open(aFamily().with(aChild().named("Fern", "Example")).build());

        assertThatThrownBy(() -> people.addChild(reference, aChild().build()))
                .hasMessage("This child is in the case %s already.".formatted(reference));
        assertThatThrownBy(() -> people.addChild(
                        reference, aChild().named("Fern", "Example").build()))
                .isInstanceOf(ChildAlreadyOpen.class)
                .hasMessageContaining(other.value());
    }

    @Test
    void refusesPeopleWhoAreNotInTheFile() {
        assertThatThrownBy(() -> people.relate(
                        reference, adult(1), new RelationDetails(child(9), RelationKind.OTHER, null, false)))
                .isInstanceOf(PersonNotInFile.class);
        assertThatThrownBy(() -> people.addProfessional(
                        reference, professional(Agency.GP, "Dr Fern Example", "GP"), PersonNumbers.of(child(9))))
                .isInstanceOf(PersonNotInFile.class);
    }

    @Test
    void leavesAClosedCaseAlone() {
        families.close(reference, ClosureReason.OTHER, FIRST_DAY);

        assertThatThrownBy(() -> people.addChild(
                        reference, aChild().named("Dill", "Testcase").build()))
                .hasMessage("The case %s is closed.".formatted(reference));
    }

    private FamilyFile file() {
        return families.find(reference);
    }

    private List<FamilyReference> found(String name) {
        return search.find(new FamilyQuestion.ByName(name), FamilyFilter.all()).families().stream()
                .map(Family::reference)
                .toList();
    }
}
