package uk.childprotection.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void underlinesHeadingsAndMarksItems() {
        var text = PlainText.of("<h1>A letter</h1><p>Dear   reader,</p><h2>Why</h2><ul><li>one</li><li>two</li></ul>"
                + "<ol><li>first</li><li>second</li></ol>");

        assertThat(text).isEqualTo("""
                A letter
                ========

                Dear reader,

                Why
                ---

                - one
                - two

                1. first
                2. second
                """);
    }

    @Test
    void putsAColumnsNameBeforeEachAnswerOfAWideTable() {
        var text = PlainText.of("<table><thead><tr><th>What</th><th>Who</th><th>When</th><th>How</th></tr></thead>"
                + "<tbody><tr><td>Visit</td><td>Sade</td><td>Monday</td><td>A note</td></tr></tbody></table>");

        assertThat(text).isEqualTo("""
                - What: Visit
                  Who: Sade
                  When: Monday
                  How: A note
                """);
    }

    @Test
    void keepsFactsAndNarrowTablesOnOneLineARow() {
        var text = PlainText.of("<table><tr><th>Day</th><td>Monday</td></tr><tr><th>Time</th><td>2pm</td></tr></table>"
                + "<table><thead><tr><th>Name</th><th>Role</th></tr></thead><tbody><tr><td>Sade</td><td>Chair</td></tr>"
                + "</tbody></table>");

        assertThat(text).isEqualTo("""
                Day: Monday
                Time: 2pm

                - Sade, Chair
                """);
    }

    @Test
    void keepsTheLinesOfAnAddressAndBreaksLongOnes() {
        var text = PlainText.of("<p>1 Example Street<br>Testham</p><p>" + "word ".repeat(30) + "</p>");

        assertThat(text).startsWith("1 Example Street\nTestham\n\nword word");
        assertThat(text.lines()).allMatch(line -> line.length() <= 76);
    }
}
