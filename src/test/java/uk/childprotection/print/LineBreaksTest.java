package uk.childprotection.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "the children’s safety = the |children’s |safety",
                "Call 01632 960102, or 020 7946 0018. = Call |01632 960102, |or |020 7946 0018.",
                "on 20 March 2026 at 2pm = on |20 |March |2026 |at |2pm",
                "‘You’ means the two of you = ‘You’ |means |the |two |of |you",
            })
    void areNeitherInsideAWordNorInsideATelephoneNumber(String words, String pieces) {
        assertThat(String.join("|", pieces(words))).isEqualTo(pieces);
    }

    private static List<String> pieces(String words) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(words);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            pieces.add(words.substring(from, to));
            from = to;
        }
        return pieces;
    }
}
