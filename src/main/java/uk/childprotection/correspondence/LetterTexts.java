package uk.childprotection.correspondence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The texts of letters. Each template has a file of its own, {@code invitation-parent.properties}, and one more for each language it is
 * translated into, {@code invitation-parent_pl.properties}; what several share lies in {@code parts}, {@code layout} and {@code words}.
 * English is complete.
 */
@Component
class LetterTexts {

    /** The files every letter may take a text from, after its own. */
    static final List<String> SHARED = List.of("parts", "layout", "words");

    /** The languages some of our letters are translated into. */
    static final List<String> TRANSLATED = List.of("pl", "ur");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final String ISOLATE = "\u2068";
    private static final String END_OF_ISOLATE = "\u2069";

    private final LetterFiles letters;
    private final Map<String, TextFile> files = new ConcurrentHashMap<>();

    LetterTexts(LetterFiles letters) {
        this.letters = letters;
    }

    /** The words of a text in one language; the first file that has them gives them. */
    Optional<String> find(List<String> templates, String key, LetterLanguage language) {
        return Stream.concat(templates.stream(), SHARED.stream())
                .map(template -> file(template, language).texts().get(key))
                .filter(text -> text != null)
                .map(TextFile.Text::words)
                .findFirst();
    }

    /** The file that an English text stands in. */
    Optional<String> home(List<String> templates, String key) {
        return Stream.concat(templates.stream(), SHARED.stream())
                .filter(template ->
                        file(template, LetterLanguage.ENGLISH).texts().containsKey(key))
                .findFirst();
    }

    /** Whether a template has been translated, as far as anybody got. */
    boolean speaks(String template, LetterLanguage language) {
        return language.isEnglish() || !file(template, language).texts().isEmpty();
    }

    /** The texts of one template in one language, the authority's own before ours; none where it is not translated. */
    TextFile file(String template, LetterLanguage language) {
        return files.computeIfAbsent(name(template, language), this::read);
    }

    /**
     * The words with what belongs in their places. In a language written from right to left each stands apart, so that a name or a
     * telephone number does not turn the words beside it round.
     */
    static String fill(String words, LetterLanguage language, Object... values) {
        Matcher place = PLACE.matcher(words);
        return place.replaceAll(found -> {
            int at = Integer.parseInt(found.group(1));
            String value = at < values.length && values[at] != null ? values[at].toString() : "";
            return Matcher.quoteReplacement(language.isRightToLeft() ? ISOLATE + value + END_OF_ISOLATE : value);
        });
    }

    static String name(String template, LetterLanguage language) {
        return template + (language.isEnglish() ? "" : "_" + language.code()) + ".properties";
    }

    private TextFile read(String name) {
        TextFile ours = TextFile.read(name, letters.ours(name).orElse(""));
        return letters.theirs(name)
                .map(own -> ours.with(TextFile.read(name, own)))
                .orElse(ours);
    }
}
