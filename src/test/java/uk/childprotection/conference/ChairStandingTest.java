package uk.childprotection.conference;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.childprotection.casefile.Refusal;

class ChairStandingTest {

    private static final ChairStanding INDEPENDENT = new ChairStanding(true, false, false, false, false);
    private static final ChairStanding NAMESAKE = new ChairStanding(true, false, false, false, true);

    @Test
    void takesAnIndependentChair() {
        assertThatCode(() -> INDEPENDENT.check(true, null)).doesNotThrowAnyException();
    }

    @Test
    void takesANamesakeWhoIsKnownNotToBeRelated() {
        assertThatCode(() -> NAMESAKE.check(true, "The families come from different places."))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesANamesakeNobodyHasAsked() {
        assertThatThrownBy(() -> NAMESAKE.check(true, " ")).hasMessageContaining("say how you know");
    }

    @Test
    void refusesAChairWhoHasNotDeclaredIndependence() {
        assertThatThrownBy(() -> INDEPENDENT.check(false, null)).hasMessageContaining("choose another chair");
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, false, false, one of the authority’s conference chairs",
        "true, true, false, false, has had a part in this family’s case",
        "true, false, true, false, has had a part in this family’s case",
        "true, false, false, true, belongs to the team",
    })
    void refuses(boolean isChair, boolean worked, boolean named, boolean inTeam, String sentence) {
        var standing = new ChairStanding(isChair, worked, named, inTeam, false);

        assertThatThrownBy(() -> standing.check(true, null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence);
    }
}
