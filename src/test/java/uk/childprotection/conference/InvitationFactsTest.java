package uk.childprotection.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static uk.childprotection.casefile.ChildBuilder.aChild;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.childprotection.casefile.Agency;
import uk.childprotection.casefile.ChildDetails;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.ParentalResponsibility;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Relation;
import uk.childprotection.casefile.RelationKind;

class InvitationFactsTest {

    private static final LocalDate CONFERENCE = LocalDate.of(2026, 3, 4);
    private static final HouseholdAges NO_CHILDREN = new HouseholdAges(null, null, false);

    @ParameterizedTest(name = "{0}, parental responsibility {1}: {2}")
    @CsvSource({
        "MOTHER,          YES,       PARENT",
        "FATHER,          NO,        PARENT", // both parents are invited
        "ADOPTIVE_PARENT, YES,       PARENT",
        "GRANDPARENT,     YES,       PARENTAL_RESPONSIBILITY",
        "STEP_PARENT,     YES,       PARENTAL_RESPONSIBILITY",
        "GUARDIAN,        NOT_KNOWN, CARER",
        "FOSTER_CARER,    NO,        CARER",
        "OTHER_CARER,     NO,        CARER",
        "STEP_PARENT,     NO,        OTHER_ADULT",
        "AUNT_OR_UNCLE,   NOT_KNOWN, OTHER_ADULT",
        "NOT_RELATED,     NO,        OTHER_ADULT"
    })
    void takesAnAdultByTheRelation(RelationKind kind, ParentalResponsibility responsibility, InviteeKind expected) {
        assertThat(InvitationFacts.ofAdult(List.of(relation(kind, responsibility)), NO_CHILDREN)
                        .kind())
                .isEqualTo(expected);
    }

    @Test
    void takesAnAdultByTheClosestRelationToAnyChild() {
        List<Relation> relations = List.of(
                relation(RelationKind.PARENTS_PARTNER, ParentalResponsibility.NO),
                relation(RelationKind.FATHER, ParentalResponsibility.NOT_KNOWN));

        assertThat(InviteeKind.ofAdult(relations)).isEqualTo(InviteeKind.PARENT);
        assertThat(InviteeKind.ofAdult(List.of())).isEqualTo(InviteeKind.OTHER_ADULT);
    }

    @ParameterizedTest(name = "born on {0}: {1}")
    @CsvSource({
        "2026-03-04, 0",
        "2025-03-05, 0",
        "2015-03-05, 10", // eleven the day after the conference
        "2015-03-04, 11", // eleven on the day
        "2015-03-03, 11"
    })
    void takesAChildByTheAgeOnTheDayOfTheConference(LocalDate bornOn, int age) {
        ChildDetails child = aChild().bornOn(bornOn).build();

        InvitationFacts facts = InvitationFacts.ofChild(child, CONFERENCE, NO_CHILDREN);

        assertThat(facts.kind()).isEqualTo(InviteeKind.CHILD);
        assertThat(facts.childAge()).isEqualTo(age);
    }

    @Test
    void countsABirthdayOnALeapDayFromTheFirstOfMarch() {
        ChildDetails child = aChild().bornOn(LocalDate.of(2016, 2, 29)).build();

        assertThat(HouseholdAges.age(child, LocalDate.of(2027, 2, 28))).isEqualTo(10);
        assertThat(HouseholdAges.age(child, LocalDate.of(2027, 3, 1))).isEqualTo(11);
    }

    @Test
    void takesAnUnbornChildForWhatItIs() {
        ChildDetails child = aChild().unborn("Sample", LocalDate.of(2026, 6, 1)).build();

        InvitationFacts facts = InvitationFacts.ofChild(child, CONFERENCE, NO_CHILDREN);

        assertThat(facts.kind()).isEqualTo(InviteeKind.UNBORN_CHILD);
        assertThat(facts.childAge()).isNull();
    }

    @Test
    void knowsTheYoungestAndTheOldestAndWhetherOneIsUnborn() {
        List<ChildDetails> children = List.of(
                aChild().bornOn(LocalDate.of(2016, 3, 4)).build(),
                aChild().unborn("Sample", LocalDate.of(2026, 6, 1)).build(),
                aChild().bornOn(LocalDate.of(2020, 11, 30)).build());

        assertThat(HouseholdAges.of(children, CONFERENCE)).isEqualTo(new HouseholdAges(5, 10, true));
        assertThat(HouseholdAges.of(List.of(children.get(1)), CONFERENCE))
                .isEqualTo(new HouseholdAges(null, null, true));
    }

    @Test
    void refusesFactsThatDoNotBelongToThePerson() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InvitationFacts(InviteeKind.PARENT, 34, null, NO_CHILDREN))
                .withMessage("A child already born has an age, and nobody else is asked for one.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InvitationFacts(InviteeKind.PARENT, null, Agency.POLICE, NO_CHILDREN))
                .withMessage("A professional has an agency, and nobody else is asked for one.");
    }

    private static Relation relation(RelationKind kind, ParentalResponsibility responsibility) {
        return new Relation(
                UUID.randomUUID(),
                FamilyReference.parse("CP-2026-00001"),
                PersonNumber.adult(1),
                PersonNumber.child(1),
                kind,
                responsibility,
                true);
    }
}
