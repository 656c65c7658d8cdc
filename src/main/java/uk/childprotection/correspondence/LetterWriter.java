package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyReference;

/** Words a letter: its content, as its reader may know it, in the template of its kind. */
@Component
@EnableConfigurationProperties(AuthoritySettings.class)
class LetterWriter {

    private final LetterTemplates templates;
    private final AuthoritySettings authority;
    private final Wording wording = new Wording();

    LetterWriter(LetterTemplates templates, AuthoritySettings authority) {
        this.templates = templates;
        this.authority = authority;
    }

    /** The words of one letter; whatever is withheld from the recipient is not in them. */
    LetterWords write(UUID letter, FamilyReference family, Recipient to, LetterContent content, LocalDate on) {
        Map<String, Object> model = model(to, on);
        model.put("title", content.kind().title());
        model.put("audience", content.audience().name());
        model.put("onePage", content.kind().isOnePage());
        model.put("aboutComplaint", content instanceof ComplaintLetter);
        model.put("content", to.person().map(content::seenBy).orElse(content));
        model.put("reference", family.value());
        model.put("familyPage", authority.page("/families/" + family.value()));
        return words(letter, content.kind(), model);
    }

    /** The words of the e-mail that says only that a letter can be read. */
    LetterWords notice(Letter letter, LocalDate on) {
        Map<String, Object> model = model(letter.to(), on);
        model.put("discreet", true);
        model.put("title", noticeSubject());
        model.put("greeting", "reader");
        model.put("reading", letter.channel().name());
        model.put("letterPage", authority.page("/letters/" + letter.id()));
        return words(letter.id(), LetterKind.READ_NOTICE, model);
    }

    /** Names nobody, and not what the letter is about. */
    String noticeSubject() {
        return LetterKind.READ_NOTICE.title() + " from " + authority.name();
    }

    /** The subject of the whole letter; professionals and colleagues file it by the reference. */
    String subject(FamilyReference family, LetterContent content) {
        String title = content.kind().title();
        return switch (content.audience()) {
            case PROFESSIONAL, STAFF -> title + " (" + family.value() + ")";
            case FAMILY, CHILD, SUPPORTER, REFERRER -> title;
        };
    }

    private Map<String, Object> model(Recipient to, LocalDate on) {
        Map<String, Object> model = new HashMap<>();
        model.put("authority", authority);
        model.put("say", wording);
        model.put("language", Wording.LANGUAGE.toLanguageTag());
        model.put("written", on);
        model.put("recipient", to);
        model.put("greeting", to.greeting());
        model.put("print", print(to));
        model.put("audience", "");
        model.put("discreet", false);
        model.put("onePage", false);
        model.put("aboutComplaint", false);
        return model;
    }

    private LetterWords words(UUID letter, LetterKind kind, Map<String, Object> model) {
        String html = templates.fill(kind, model);
        return new LetterWords(letter, html, PlainText.of(html));
    }

    private static String print(Recipient to) {
        return switch (to.format()) {
            case LARGE_PRINT_16 -> "print-16";
            case LARGE_PRINT_20 -> "print-20";
            case STANDARD, EASY_READ, BRAILLE, AUDIO, OTHER -> "print-12";
        };
    }
}
