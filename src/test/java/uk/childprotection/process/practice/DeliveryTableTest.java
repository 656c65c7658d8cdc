package uk.childprotection.process.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.childprotection.casefile.LetterFormat;
import uk.childprotection.casefile.SafeContact;
import uk.childprotection.correspondence.DeliveryFacts;
import uk.childprotection.correspondence.DeliveryPracticeOfEngland;
import uk.childprotection.correspondence.LetterKind;
import uk.childprotection.correspondence.Mailbox;
import uk.childprotection.correspondence.ReaderKind;

class DeliveryTableTest {

    private static final PracticeEngine ENGINE = PracticeEngine.shared();

    private static final Map<String, String> ANY = Map.of(
            "authority",
            "-",
            "reader",
            "-",
            "letter",
            "-",
            "safely",
            "-",
            "format",
            "-",
            "email",
            "-",
            "way",
            "\"post\"");

    /** What a colleague reads. */
    private static final LetterFormat[] ORDINARY = {LetterFormat.STANDARD};

    private final DeliveryTable table = new DeliveryTable(ENGINE.tablesOf("england"));

    @ParameterizedTest
    @EnumSource(ReaderKind.class)
    void hasAWayForEveryLetter(ReaderKind reader) {
        for (DeliveryFacts facts : everything(reader)) {
            assertThat(table.wayFor(facts))
                    .as(facts.toString())
                    .isEqualTo(new DeliveryPracticeOfEngland().wayFor(facts));
        }
    }

    @Test
    void answersWithEveryRow() {
        for (ReaderKind reader : ReaderKind.values()) {
            everything(reader).forEach(table::wayFor);
        }

        assertThat(ENGINE.rowsThatAnswered(DeliveryTable.TABLE)).containsAll(PracticeEngine.rows(DeliveryTable.TABLE));
    }

    @ParameterizedTest(name = "{0} says {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "reader;\"neighbour\";The table \"delivery\" is refused: row 1: \"reader\" knows no neighbour.",
                "letter;\"love-letter\";The table \"delivery\" is refused: row 1: \"letter\" knows no love-letter.",
                "safely;\"by pigeon\";The table \"delivery\" is refused: row 1: \"safely\" knows no by pigeon.",
                "format;\"smoke\";The table \"delivery\" is refused: row 1: \"format\" knows no smoke.",
                "email;\"none\", \"open\";The table \"delivery\" is refused: row 1: \"email\" knows no open.",
                "way;\"by pigeon\";The table \"delivery\" is refused: row 1: no letter goes by \"by pigeon\".",
                "way;;The table \"delivery\" is refused: row 1: \"way\" is one text in quotation marks.",
                "authority;\"england\";The table \"delivery\" is refused: row 1: a row that holds for all of England leaves \"authority\" open."
            })
    void refusesARow(String column, String cell, String sentence) {
        var cells = new HashMap<String, String>(ANY);
        cells.put(column, cell == null ? "" : cell);

        assertThatThrownBy(() -> DeliveryTable.check(List.of(new TableRow(DeliveryTable.TABLE, 1, cells))))
                .hasMessage(sentence);
    }

    @Test
    void refusesATableThatHasNoWayForSomeLetter() {
        var cells = new HashMap<String, String>(ANY);
        cells.put("reader", "\"adult\"");

        assertThatThrownBy(() -> DeliveryTable.check(List.of(new TableRow(DeliveryTable.TABLE, 1, cells))))
                .hasMessage(
                        "The table \"delivery\" is refused: row 1: the last row has to hold for every letter, so that"
                                + " each has a way to go.");
        assertThatThrownBy(() -> DeliveryTable.check(List.of()))
                .hasMessage("The table \"delivery\" is refused: it needs a last row that holds for every letter.");
    }

    private static List<DeliveryFacts> everything(ReaderKind reader) {
        List<DeliveryFacts> facts = new ArrayList<>();
        for (Mailbox mailbox : Mailbox.values()) {
            for (LetterFormat format : reader == ReaderKind.COLLEAGUE ? ORDINARY : LetterFormat.values()) {
                Stream.concat(Stream.of((SafeContact) null), Arrays.stream(SafeContact.values()))
                        .map(safely -> new DeliveryFacts(reader, LetterKind.DECISION_FAMILY, safely, format, mailbox))
                        .forEach(facts::add);
            }
        }
        return facts;
    }
}
