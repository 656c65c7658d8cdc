package uk.childprotection.process.practice;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.LetterFormat;
import uk.childprotection.casefile.SafeContact;
import uk.childprotection.correspondence.Channel;
import uk.childprotection.correspondence.DeliveryFacts;
import uk.childprotection.correspondence.DeliveryPractice;
import uk.childprotection.correspondence.LetterKind;
import uk.childprotection.correspondence.Mailbox;
import uk.childprotection.correspondence.ReaderKind;

/** How letters go as {@code delivery.dmn} has it. */
@Component
class DeliveryTable implements DeliveryPractice {

    static final String TABLE = "delivery";

    private static final String READER = "reader";
    private static final String LETTER = "letter";
    private static final String SAFELY = "safely";
    private static final String FORMAT = "format";
    private static final String EMAIL = "email";
    private static final String WAY = "way";

    private final PracticeTables tables;

    DeliveryTable(PracticeTables tables) {
        this.tables = tables;
    }

    /** Refuses a row about a reader, letter or address there is not, an unknown way, and a table that has no way for some letter. */
    static void check(List<TableRow> rows) {
        rows.forEach(DeliveryTable::check);
        if (rows.isEmpty()) {
            throw new TableRefused(TABLE, "it needs a last row that holds for every letter.");
        }
        TableRow last = rows.get(rows.size() - 1);
        if (!List.of(PracticeTables.AUTHORITY, READER, LETTER, SAFELY, FORMAT, EMAIL).stream()
                .allMatch(last::isAny)) {
            throw last.refusal("the last row has to hold for every letter, so that each has a way to go.");
        }
    }

    @Override
    public Channel wayFor(DeliveryFacts facts) {
        Map<String, Object> question = new HashMap<>(); // most readers need no rule on what is safe
        question.put(READER, words(facts.reader()));
        question.put(LETTER, kind(facts.kind()));
        question.put(SAFELY, facts.safely() == null ? null : words(facts.safely()));
        question.put(FORMAT, words(facts.format()));
        question.put(EMAIL, words(facts.mailbox()));
        return Channel.valueOf(((String) tables.firstRow(TABLE, question).get(WAY))
                .toUpperCase(Locale.ROOT)
                .replace(' ', '_'));
    }

    private static void check(TableRow row) {
        PracticeTables.authorities(row);
        refuseOthers(row, READER, ReaderKind.values(), DeliveryTable::words);
        refuseOthers(row, LETTER, LetterKind.values(), DeliveryTable::kind);
        refuseOthers(row, SAFELY, SafeContact.values(), DeliveryTable::words);
        refuseOthers(row, FORMAT, LetterFormat.values(), DeliveryTable::words);
        refuseOthers(row, EMAIL, Mailbox.values(), DeliveryTable::words);
        String way = row.text(WAY);
        if (Arrays.stream(Channel.values()).noneMatch(known -> words(known).equals(way))) {
            throw row.refusal("no letter goes by \"%s\".".formatted(way));
        }
    }

    /** As its template is named: {@code invitation-parent}. */
    private static String kind(LetterKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static <T> void refuseOthers(TableRow row, String column, T[] known, Function<T, String> written) {
        Set<String> others = row.texts(column);
        others.removeAll(Arrays.stream(known).map(written).toList());
        if (!others.isEmpty()) {
            throw row.refusal("\"%s\" knows no %s.".formatted(column, String.join(", ", others)));
        }
    }
}
