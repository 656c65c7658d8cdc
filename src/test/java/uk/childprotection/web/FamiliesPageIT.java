package uk.childprotection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.childprotection.casefile.ChildBuilder.aChild;
import static uk.childprotection.casefile.FamilyBuilder.aFamily;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.childprotection.ApplicationTest;
import uk.childprotection.TestClock;
import uk.childprotection.access.Look;
import uk.childprotection.access.LookKind;
import uk.childprotection.access.Looks;
import uk.childprotection.casefile.ClosureReason;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyQuestion;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.FamilySearch;

/** Finding a family, over the network. */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class FamiliesPageIT {

    private static final LocalDate BORN = LocalDate.of(2011, 7, 19);
    private static final String NHS_NUMBER = "999 700 0005";

    /** Later than other tests open theirs: the page lists the newest families first, and not all of them. */
    private static final LocalDate LATE_IN_THE_YEAR = LocalDate.of(2026, 12, 14);

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private Families families;

    @Autowired
    private Looks looks;

    @Autowired
    private JdbcClient database;

    private FamilyReference family;
    private Visitor sade;

    @BeforeEach
    void aFamilyOfSade() {
        clock.goTo(LATE_IN_THE_YEAR);
        family = families.open(aFamily()
                .inTeam("teamRiverside")
                .startedBy("tara")
                .with(aChild().named("Quillon", "Larkspur").bornOn(BORN).nhsNumber(NHS_NUMBER))
                .build());
        families.allocate(family, "sade", "teamRiverside", LATE_IN_THE_YEAR);
        sade = Visitor.signedIn(port, "sade");
    }

    @AfterEach
    void closeTheCase() {
        families.close(family, ClosureReason.OTHER, LATE_IN_THE_YEAR);
    }

    @Test
    void findsAFamilyByEveryWayToAsk() {
        for (String words : List.of("larkspur quill", family.value(), "19/07/2011", NHS_NUMBER)) {
            assertThat(sade.ask(words).body())
                    .as(words)
                    .contains(family.value(), "Quillon Larkspur, born on 19 July 2011", "Sade Sample, Riverside");
        }
    }

    @Test
    void saysHowItUnderstoodTheQuestion() {
        assertThat(sade.ask("1/2/2011").body()).contains("child’s date of birth, 1 February 2011");
        assertThat(sade.ask("Larkspur").body()).contains("Asked by <span>name</span>");
    }

    @Test
    void saysPlainlyThatNobodyIsKnownAndRecordsThatItWasAsked() {
        long before = askedInVain();

        assertThat(sade.ask("Nobody Nowhere").body())
                .contains("Not known among the families you may see")
                .contains("Families of other teams and restricted families");
        assertThat(Visitor.signedIn(port, "sunita").ask("Nobody Nowhere").body())
                .contains("Not known in the case file")
                .doesNotContain("Families of other teams");

        assertThat(askedInVain()).isEqualTo(before + 2);
    }

    @Test
    void saysWhenTooManyAnswer() {
        List<FamilyReference> many = IntStream.rangeClosed(0, FamilySearch.MOST)
                .mapToObj(number -> families.open(aFamily()
                        .inTeam("teamRiverside")
                        .with(aChild().named("Child " + number, "Manyfold"))
                        .build()))
                .toList();

        String answer = Visitor.signedIn(port, "tara").ask("Manyfold").body();

        assertThat(answer).contains("Known: more than 50 families", "Ask more exactly");
        assertThat(answer)
                .contains(many.get(many.size() - 1).value())
                .doesNotContain(many.get(0).value());
        many.forEach(one -> families.close(one, ClosureReason.OTHER, LATE_IN_THE_YEAR));
    }

    @Test
    void refusesWhatItCannotUnderstandAndKeepsWhatWasTyped() {
        HttpResponse<String> answer = sade.ask("999 700 0006");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("role=\"alert\"", "value=\"999 700 0006\"");
    }

    @Test
    void writesWhatWasTypedAsTextAndNothingElse() {
        assertThat(sade.ask("\"><script>alert(1)</script>").body())
                .contains("value=\"&quot;&gt;&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void recordsWhatWasAskedByAndForWhichFamilies() {
        sade.ask("Quillon Larkspur");

        Look newest = looks.of(family, 1).get(0);
        assertThat(newest.kind()).isEqualTo(LookKind.SEARCH);
        assertThat(newest.person()).isEqualTo("sade");
        assertThat(newest.question()).isEqualTo(FamilyQuestion.Kind.NAME);
    }

    @Test
    void leavesTheWordsOutOfTheLog(CapturedOutput output) {
        sade.ask("Quillon Larkspur");
        sade.ask(NHS_NUMBER);
        sade.get("/families/" + family);

        assertThat(output).doesNotContain("Quillon", "Larkspur", NHS_NUMBER, NHS_NUMBER.replace(" ", ""));
    }

    @Test
    void answersNoQuestionInAnAddress() {
        assertThat(sade.get("/families?asked=Larkspur").body()).doesNotContain("Known: ");
    }

    @Test
    void answersNoFormOfAnotherSiteOrSession() {
        String secret = Visitor.signedIn(port, "sade").secret();
        int before = looks.of(family, 100).size();

        for (Map<String, String> form : List.of(
                Map.of("asked", family.value()),
                Map.of("asked", family.value(), "secret", ""),
                Map.of("asked", family.value(), "secret", secret))) {
            HttpResponse<String> answer = Visitor.signedIn(port, "sade").post("/families", form);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("was not opened here").doesNotContain("Larkspur");
        }

        assertThat(looks.of(family, 100)).hasSize(before);
    }

    @Test
    void showsAPersonTheirOwnFamiliesAndRecordsIt() {
        assertThat(sade.get("/families").body()).contains("My families", family.value());
        assertThat(Visitor.signedIn(port, "tara").get("/families").body()).contains(family.value());

        assertThat(looks.of(family, 2))
                .extracting(Look::person, Look::kind)
                .containsExactly(tuple("tara", LookKind.CARD), tuple("sade", LookKind.CARD));
    }

    @Test
    void saysThatThereAreNone() {
        assertThat(Visitor.signedIn(port, "petra", "cockpit").get("/families").body())
                .contains("No open case is allocated to you");
    }

    private long askedInVain() {
        return database.sql("select count(*) from look where family_reference is null and question = 'NAME'")
                .query(Long.class)
                .single();
    }
}
