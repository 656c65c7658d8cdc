package uk.childprotection.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import uk.childprotection.casefile.LetterFormat;

class LetterPrintTest {

    private static final String TABLE = """
            <table class="actions"><thead><tr><th>What</th><th>Who</th></tr></thead><tbody>
            <tr><td>Visit</td><td>Sade</td></tr><tr><td>Call</td><td>Ivy</td></tr></tbody></table>""";

    @Test
    void leavesOrdinaryPrintAsItIs() {
        assertThat(LetterPrint.of(LetterFormat.STANDARD).fit(TABLE)).isEqualTo(TABLE);
        assertThat(LetterPrint.of(LetterFormat.BRAILLE)).isEqualTo(LetterPrint.ORDINARY);
    }

    @Test
    void putsTheAnswersOfATableOneBelowTheOther() {
        for (LetterPrint print : new LetterPrint[] {LetterPrint.LARGE, LetterPrint.VERY_LARGE, LetterPrint.EASY_READ}) {
            var page = Jsoup.parse(print.fit(TABLE));

            assertThat(page.select("table")).isEmpty();
            assertThat(page.select(".row").eachText()).containsExactly("What: Visit Who: Sade", "What: Call Who: Ivy");
        }
    }

    @Test
    void leavesOutWhatHasNoAnswerAndAsksAQuestionAsOne() {
        String reports = """
                <table class="people"><thead><tr><th>Did it come?</th><th>Seen</th></tr></thead><tbody>
                <tr><td>Not received</td><td></td></tr></tbody></table>""";

        assertThat(Jsoup.parse(LetterPrint.LARGE.fit(reports)).select(".row").eachText())
                .containsExactly("Did it come? Not received");
    }

    @Test
    void keepsATableOfFactsWhichReadsLineByLine() {
        String facts = "<table class=\"facts\"><tr><th scope=\"row\">Day</th><td>Friday</td></tr></table>";

        assertThat(Jsoup.parse(LetterPrint.EASY_READ.fit(facts)).select("table"))
                .hasSize(1);
    }

    @Test
    void givesEverySentenceALineOfItsOwnInEasyRead() {
        String words =
                "<p class=\"a\">We met on 2 March. Dr. Elm was there. <b>Amber</b> was too! Was it 9.30am? Yes.</p>";

        assertThat(Jsoup.parse(LetterPrint.EASY_READ.fit(words)).select("p.a").eachText())
                .containsExactly(
                        "We met on 2 March.", "Dr. Elm was there.", "Amber was too!", "Was it 9.30am?", "Yes.");
        assertThat(Jsoup.parse(LetterPrint.EASY_READ.fit(words))
                        .select("p.lead")
                        .eachText())
                .as("on one page with the next")
                .containsExactly("Was it 9.30am?");
        assertThat(Jsoup.parse(LetterPrint.LARGE.fit(words)).select("p")).hasSize(1);
    }

    @Test
    void givesEverySentenceOfAnItemALineInEasyRead() {
        String items = "<ul><li>Sade visits you. You can ask Mr. Elm. <b>Amber</b> too.</li><li>One.</li></ul>";

        assertThat(Jsoup.parse(LetterPrint.EASY_READ.fit(items)).select("li").eachText())
                .containsExactly("Sade visits you. You can ask Mr. Elm. Amber too.", "One.");
        assertThat(Jsoup.parse(LetterPrint.EASY_READ.fit(items))
                        .select("li")
                        .first()
                        .wholeText())
                .isEqualTo("Sade visits you.\nYou can ask Mr. Elm.\nAmber too.");
    }
}
