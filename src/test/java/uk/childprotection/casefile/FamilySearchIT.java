package uk.childprotection.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.childprotection.casefile.AdultBuilder.anAdult;
import static uk.childprotection.casefile.ChildBuilder.aChild;
import static uk.childprotection.casefile.FamilyBuilder.aFamily;
import static uk.childprotection.casefile.FamilyBuilder.theTestcases;
import static uk.childprotection.casefile.FamilyQuestion.Kind.DATE_OF_BIRTH;
import static uk.childprotection.casefile.FamilyQuestion.Kind.NAME;
import static uk.childprotection.casefile.FamilyQuestion.Kind.NHS_NUMBER;
import static uk.childprotection.casefile.FamilyQuestion.Kind.REFERENCE;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.childprotection.DatabaseTest;
import uk.childprotection.TestClock;

@DatabaseTest(rooms = "casefile")
class FamilySearchIT {

    @Autowired
    private Families families;

    @Autowired
    private FamilySearch search;

    @Autowired
    private TestClock clock;

    private FamilyReference testcases;
    private FamilyReference others;

    @BeforeEach
    void openTwoFamilies() {
        testcases = families.open(theTestcases().build());
        clock.advance(Duration.ofMinutes(1));
        others = families.open(aFamily()
                .inTeam("south")
                .with(aChild().named("Li", "O’Nèill-Sample").nhsNumber("9990000018"))
                .with(anAdult().named("Mr Ng Sample").fatherOf(1))
                .build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Amber Testcase", "testcase amber", "AMB tes", "Hazel", "oakley testc", "  Basil  ", "Ámber"})
    void findsAFamilyByTheBeginningsOfAPersonsName(String typed) {
        assertThat(find(NAME, typed)).containsExactly(testcases);
    }

    @ParameterizedTest
    @ValueSource(strings = {"oneill", "O'Neill", "li o'ne", "Neill-Sample x", "Am", "Amber Sample", "mber"})
    void findsNobodyElse(String typed) {
        assertThat(find(NAME, typed)).doesNotContain(testcases);
    }

    @Test
    void findsShortNamesWhole() {
        assertThat(find(NAME, "Ng")).containsExactly(others);
        assertThat(find(NAME, "Li")).containsExactly(others);
        assertThat(find(NAME, "N")).isEmpty();
    }

    @Test
    void findsNamesWithApostrophesAndHyphens() {
        assertThat(find(NAME, "O'Neill")).containsExactly(others);
        assertThat(find(NAME, "oneill sample")).containsExactly(others);
    }

    @Test
    void showsTheNewestCaseFirst() {
        assertThat(find(NAME, "Sample")).containsExactly(others, testcases);
    }

    @Test
    void findsByReferenceDateOfBirthAndNhsNumber() {
        assertThat(find(REFERENCE, testcases.value().toLowerCase())).containsExactly(testcases);
        assertThat(find(DATE_OF_BIRTH, "30/11/2020")).containsExactly(testcases);
        assertThat(find(NHS_NUMBER, "999 000 0018")).containsExactly(others);
        assertThat(find(REFERENCE, "CP-2001-00001")).isEmpty();
        assertThat(find(DATE_OF_BIRTH, "01/01/2019")).isEmpty();
        assertThat(find(NHS_NUMBER, "999 000 0026")).isEmpty();
    }

    @Test
    void keepsToTheFilter() {
        var onlySouth = new FamilyFilter("family.team in (:teams)", Map.of("teams", List.of("south")));

        assertThat(search.find(new FamilyQuestion.ByName("Sample"), onlySouth).families())
                .extracting(Family::reference)
                .containsExactly(others);
    }

    @Test
    void showsFiftyAndSaysThatThereAreMore() {
        for (var i = 0; i < 51; i++) {
            families.open(aFamily().with(aChild().named("Amber" + i, "Many")).build());
        }

        var found = search.find(new FamilyQuestion.ByName("Many"), FamilyFilter.all());

        assertThat(found.families()).hasSize(50);
        assertThat(found.more()).isTrue();
    }

    private List<FamilyReference> find(FamilyQuestion.Kind kind, String typed) {
        return search.find(FamilyQuestion.of(kind, typed), FamilyFilter.all()).families().stream()
                .map(Family::reference)
                .toList();
    }
}
