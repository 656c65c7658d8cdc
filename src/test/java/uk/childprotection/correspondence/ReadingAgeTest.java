package uk.childprotection.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static uk.childprotection.correspondence.SampleLetters.FAMILY;
import static uk.childprotection.correspondence.SampleLetters.TODAY;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Letters to a family can be read by somebody with a reading age of 9 to 11. Measured by the Flesch-Kincaid grade (0.39 words a sentence +
 * 11.8 syllables a word - 15.59); a grade is a school year in the United States, and its readers are five years older than its number.
 */
class ReadingAgeTest {

    private static final double OLDEST = 11.0;
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    @ParameterizedTest(name = "{0}")
    @MethodSource("familyLetters")
    void canBeReadAtEleven(String name, LetterOrder order) {
        var words = SampleDesk.writer().write(UUID.randomUUID(), FAMILY, order.to(), order.content(), TODAY);

        assertThat(readingAge(words.html())).isLessThanOrEqualTo(OLDEST);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOTICE", "NOTICE_AND_POST", "NOTICE_AND_BY_HAND"})
    void soCanTheNoticeThatThereIsALetter(Channel channel) {
        var letter = LetterPagesTest.letter(SampleLetters.all().get("decision-family"), channel);

        assertThat(readingAge(SampleDesk.writer().notice(letter, TODAY).html())).isLessThanOrEqualTo(OLDEST);
    }

    @Test
    void measuresAsTheFormulaSays() {
        assertThat(readingAge("<p>The cat sat on the mat.</p>")).isCloseTo(3.55, within(0.01));
        assertThat(readingAge("<p>Multidisciplinary considerations necessitate proportionate intervention.</p>"))
                .isGreaterThan(30);
    }

    /** Everybody who is no professional: parents, children, those who come along, and a neighbour who told us of a worry. */
    static Stream<Arguments> familyLetters() {
        return SampleLetters.all().entrySet().stream()
                .filter(entry -> switch (entry.getValue().content().audience()) {
                    case FAMILY, CHILD, SUPPORTER -> true;
                    case REFERRER -> entry.getValue().to() == SampleLetters.NEIGHBOUR;
                    case PROFESSIONAL, STAFF -> false;
                })
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    /** Of the running text: paragraphs and items of lists, each ending a sentence. Headings, tables and addresses are no sentences. */
    private static double readingAge(String html) {
        var page = Jsoup.parse(html);
        page.select("table, .foot, .closing, .greeting").remove();
        int sentences = 0;
        int words = 0;
        int syllables = 0;
        for (var part : page.select("p, li").eachText()) {
            for (var sentence : part.split("[.!?]\\s|[.!?:]$|: ")) {
                var spoken = sentence.toLowerCase(Locale.UK).split("[^a-z']+");
                int before = words;
                for (var word : spoken) {
                    if (!word.isBlank()) {
                        words++;
                        syllables += syllables(word);
                    }
                }
                sentences += words > before ? 1 : 0;
            }
        }
        return 0.39 * words / sentences + 11.8 * syllables / words - 15.59 + 5;
    }

    private static int syllables(String word) {
        int groups = (int) VOWELS.matcher(word).results().count();
        boolean silentEnd = word.matches(".*[^aeiouyl]e|.*[^aeiouytd]ed|.*[^aeiouysxz]es") && groups > 1;
        return Math.max(1, silentEnd ? groups - 1 : groups);
    }
}
