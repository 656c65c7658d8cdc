package uk.childprotection.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import uk.childprotection.casefile.LetterFormat;
import uk.childprotection.print.PdfPrinter;

/** Shows every kind of letter as it would go out, with invented contents: nothing of it is kept, and nothing of any family is in it. */
@Service
public class LetterPreviews {

    /** A letter of the kind never changes, and neither does the paper it is printed on. */
    private static final UUID LETTER = new UUID(0, 0);

    private final LetterWriter writer;
    private final LetterCheck check;
    private final AuthorityLogo logo;
    private final PdfPrinter printer;

    LetterPreviews(LetterWriter writer, LetterCheck check, AuthorityLogo logo, PdfPrinter printer) {
        this.writer = writer;
        this.check = check;
        this.logo = logo;
        this.printer = printer;
    }

    /**
     * One letter as it would go out.
     *
     * @param subject of the e-mail
     * @param html the page
     * @param plain the plain text
     * @param template the template's file
     */
    public record Preview(String subject, String html, String plain, String template) {}

    /** The invented letters by name, each with its title, kind by kind. */
    public List<Map.Entry<String, String>> letters() {
        return SampleLetters.all().entrySet().stream()
                .map(letter -> Map.entry(
                        letter.getKey(), letter.getValue().content().kind().title()))
                .toList();
    }

    /** The formats a letter is laid out in. */
    public List<LetterFormat> formats() {
        return List.of(
                LetterFormat.STANDARD,
                LetterFormat.LARGE_PRINT_16,
                LetterFormat.LARGE_PRINT_20,
                LetterFormat.EASY_READ);
    }

    /** The languages that any letter is translated into, in English words, English first, and one that none is translated into. */
    public List<String> languages() {
        List<String> languages = new ArrayList<>(check.languages().stream()
                .map(language -> language.nameIn(LetterLanguage.ENGLISH))
                .toList());
        languages.add("Another language");
        return languages;
    }

    /** The letter of a name from {@link #letters()}; empty when there is none. */
    public Optional<Preview> of(String name, LetterFormat format, String language) {
        return Optional.ofNullable(SampleLetters.all().get(name)).map(order -> {
            Recipient to = order.to().reading(language, format);
            LetterWords words = writer.write(LETTER, SampleLetters.FAMILY, to, order.content(), SampleLetters.TODAY);
            return new Preview(
                    writer.subject(SampleLetters.FAMILY, to, order.content()),
                    words.html(),
                    words.plain(),
                    order.content().kind().template());
        });
    }

    /** The letter on paper, with the authority’s logo. */
    public byte[] print(Preview letter) {
        return printer.print(logo.on(letter.html()));
    }
}
