package uk.childprotection.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.childprotection.casefile.Child;
import uk.childprotection.casefile.ChildBuilder;
import uk.childprotection.casefile.ChildDetails;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.PersonNumber;

class ChildVisitsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final VisitPractice PRACTICE = new VisitPractice(2, 4, 3);
    private static final Child AMBER =
            child(ChildBuilder.aChild().bornOn(LocalDate.of(2016, 3, 4)).build());
    private static final Child BABY =
            child(ChildBuilder.aChild().bornOn(LocalDate.of(2023, 3, 4)).build());
    private static final Child UNBORN = child(
            ChildBuilder.aChild().unborn("Testcase", LocalDate.of(2026, 8, 1)).build());

    /** One letter a visit: a alone, n not alone, - not seen, u before the birth. */
    @ParameterizedTest(name = "{0}: {1} in a row, too seldom {2}")
    @CsvSource({
        "'',      0, false",
        "a,       0, false",
        "n,       1, false",
        "nn,      2, false",
        "nnn,     3, true",
        "nnnn,    4, true",
        "nnan,    1, false",
        "nnna,    0, false",
        "annn,    3, true",
        "n-n-n,   3, true",
        "nn---,   2, false",
        "nn-a,    0, false",
        "unn,     2, false",
        "---,     0, false"
    })
    void countsVisitsInARowAtWhichAChildWasSeenButNotAlone(String visits, int inARow, boolean tooSeldom) {
        ChildVisits standing = standing(AMBER, visits);

        assertThat(standing.notAlone()).isEqualTo(inARow);
        assertThat(standing.isTooSeldomAlone(PRACTICE)).isEqualTo(tooSeldom);
    }

    @Test
    void doesNotExpectAChildUnderFourToBeSeenAlone() {
        assertThat(standing(BABY, "nnnn").notAlone()).isZero();
    }

    @Test
    void beginsToExpectItAtTheFirstVisitAfterTheBirthday() {
        Child turnsFour = child(
                ChildBuilder.aChild().bornOn(MONDAY.plusDays(2).minusYears(4)).build());

        assertThat(standing(turnsFour, "nnnn").notAlone()).isEqualTo(2);
    }

    @ParameterizedTest(name = "every {0} visits, seen {1}: due {2}")
    @CsvSource({
        "2, '', false",
        "2, a, false",
        "2, n, true",
        "2, na, false",
        "2, an, true",
        "1, a, true",
        "3, an, false",
        "3, ann, true"
    })
    void remindsOfTheBedroomByThePracticeOfTheAuthority(int every, String visits, boolean due) {
        // at these visits the bedroom was seen when the child was seen alone
        assertThat(standing(AMBER, visits).isBedroomDue(new VisitPractice(every, 4, 3)))
                .isEqualTo(due);
    }

    @Test
    void asksNothingOfTheBedroomBeforeTheBirth() {
        ChildVisits standing = standing(UNBORN, "uu");

        assertThat(standing.isBedroomDue(PRACTICE)).isFalse();
        assertThat(standing.notAlone()).isZero();
        assertThat(standing.lastSeen().visitedOn()).isEqualTo(MONDAY.plusDays(1));
    }

    @Test
    void knowsWhenAChildWasLastSeenLastAloneAndTheBedroomWithIt() {
        ChildVisits standing = standing(AMBER, "an-");

        assertThat(standing.lastSeen().visitedOn()).isEqualTo(MONDAY.plusDays(1));
        assertThat(standing.lastAlone()).isEqualTo(MONDAY);
        assertThat(standing.lastBedroom()).isEqualTo(MONDAY);
    }

    @Test
    void takesVisitsByTheirDayWhateverOrderTheyWereWrittenUpIn() {
        List<VisitedChild> visits = visits(AMBER, "nna");
        Collections.reverse(visits);

        assertThat(ChildVisits.of(AMBER, visits, PRACTICE, null).notAlone()).isZero();
    }

    private static ChildVisits standing(Child child, String visits) {
        return ChildVisits.of(child, visits(child, visits), PRACTICE, null);
    }

    private static List<VisitedChild> visits(Child child, String visits) {
        List<VisitedChild> made = new ArrayList<>();
        for (char visit : visits.toCharArray()) {
            boolean seen = visit != '-';
            Boolean alone = visit == 'a' ? Boolean.TRUE : visit == 'n' ? Boolean.FALSE : null;
            made.add(new VisitedChild(
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    child.number(),
                    MONDAY.plusDays(made.size()),
                    seen,
                    visit == 'u',
                    null,
                    alone,
                    null,
                    alone,
                    null,
                    null));
        }
        return made;
    }

    private static Child child(ChildDetails details) {
        return new Child(
                UUID.randomUUID(), new FamilyReference(2026, 42), PersonNumber.child(1), details, null, null, 0);
    }
}
