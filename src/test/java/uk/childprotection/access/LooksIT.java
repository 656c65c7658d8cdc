package uk.childprotection.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.childprotection.DatabaseTest;
import uk.childprotection.TestClock;
import uk.childprotection.casefile.FamilyQuestion;
import uk.childprotection.casefile.FamilyReference;

@DatabaseTest(rooms = {"casefile", "access"})
class LooksIT {

    private static final FamilyReference FAMILY = new FamilyReference(2026, 42);
    private static final FamilyReference OTHER = new FamilyReference(2026, 43);

    @Autowired
    private Looks looks;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    @Test
    void remembersWhoLookedAtWhatAndWhen() {
        looks.record("swhazel", LookKind.PAGE, FAMILY);
        clock.advance(Duration.ofMinutes(1));
        looks.record("chairivy", LookKind.FORM, FAMILY);
        looks.record("swhazel", LookKind.PAGE, OTHER);

        assertThat(looks.of(FAMILY, 10))
                .extracting(Look::person, Look::kind, Look::lookedAt)
                .containsExactly(
                        tuple("chairivy", LookKind.FORM, clock.instant()),
                        tuple("swhazel", LookKind.PAGE, clock.instant().minusSeconds(60)));
        assertThat(looks.of(FAMILY, 1)).hasSize(1);
    }

    @Test
    void remembersEachFamilyOfAList() {
        looks.record("swhazel", LookKind.CARD, List.of(FAMILY, OTHER));
        looks.record("swhazel", LookKind.CARD, List.of());

        assertThat(looks.of(FAMILY, 10)).extracting(Look::kind).containsExactly(LookKind.CARD);
        assertThat(looks.of(OTHER, 10)).hasSize(1);
    }

    @Test
    void remembersWhatASearchAskedByAndWhatItShowed() {
        looks.recordSearch("swhazel", FamilyQuestion.Kind.NAME, List.of(FAMILY, OTHER));

        assertThat(looks.of(FAMILY, 10))
                .extracting(Look::kind, Look::question)
                .containsExactly(tuple(LookKind.SEARCH, FamilyQuestion.Kind.NAME));
        assertThat(looks.of(OTHER, 10)).hasSize(1);
    }

    @Test
    void remembersASearchThatFoundNothing() {
        looks.recordSearch("swhazel", FamilyQuestion.Kind.NHS_NUMBER, List.of());

        assertThat(database.sql("select count(*) from look where person = 'swhazel' and family_reference is null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
