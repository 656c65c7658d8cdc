package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyReference;

/** Words a letter: its content, as its reader may know it, in the template of its kind. */
@Component
@EnableConfigurationProperties(AuthoritySettings.class)
class LetterWriter {

    private static final List<String> NOTICE = List.of(LetterKind.READ_NOTICE.template());

    private final LetterTemplates templates;
    private final LetterTexts texts;
    private final AuthoritySettings authority;

    LetterWriter(LetterTemplates templates, LetterTexts texts, AuthoritySettings authority) {
        this.templates = templates;
        this.texts = texts;
        this.authority = authority;
    }

    /** The words of one letter; whatever is withheld from the recipient is not in them. */
    LetterWords write(UUID letter, FamilyReference family, Recipient to, LetterContent content, LocalDate on) {
        return words(letter, content.kind(), to, model(family, to, content, on));
    }

    /** The words of the e-mail that says only that a letter can be read. */
    LetterWords notice(Letter letter, LocalDate on) {
        return words(letter.id(), LetterKind.READ_NOTICE, letter.to(), model(letter, on));
    }

    /** Everything a letter's template can name. */
    Map<String, Object> known(FamilyReference family, LetterOrder order, LocalDate on) {
        Map<String, Object> model = model(family, order.to(), order.content(), on);
        speak(model, order.content().kind(), order.to(), voice(order.content().kind(), order.to()));
        return model;
    }

    /** Everything the template of the notice can name. */
    Map<String, Object> known(Letter letter, LocalDate on) {
        Map<String, Object> model = model(letter, on);
        speak(model, LetterKind.READ_NOTICE, letter.to(), voice(LetterKind.READ_NOTICE, letter.to()));
        return model;
    }

    /** Names nobody, and not what the letter is about. */
    String noticeSubject(Recipient to) {
        return title(LetterKind.READ_NOTICE, voice(LetterKind.READ_NOTICE, to));
    }

    /** The subject of the whole letter; professionals and colleagues file it by the reference. */
    String subject(FamilyReference family, Recipient to, LetterContent content) {
        String title = title(content.kind(), voice(content.kind(), to));
        return switch (content.audience()) {
            case PROFESSIONAL, STAFF -> title + " (" + family.value() + ")";
            case FAMILY, CHILD, SUPPORTER, REFERRER -> title;
        };
    }

    private Map<String, Object> model(FamilyReference family, Recipient to, LetterContent content, LocalDate on) {
        Map<String, Object> model = model(to, on);
        model.put("audience", (to.reads() == null ? content.audience() : Audience.CHILD).name());
        model.put("onePage", content.kind().isOnePage());
        model.put("aboutComplaint", content instanceof ComplaintLetter);
        model.put("condolence", content instanceof AdministrativeEndLetter ended && ended.isCondolence());
        model.put("content", to.eyes().map(content::seenBy).orElse(content));
        model.put("reference", family.value());
        model.put("familyPage", authority.page("/families/" + family.value()));
        return model;
    }

    private Map<String, Object> model(Letter letter, LocalDate on) {
        Map<String, Object> model = model(letter.to(), on);
        model.put("discreet", true);
        model.put("greeting", voice(LetterKind.READ_NOTICE, letter.to()).say(NOTICE, "reader"));
        model.put("reading", letter.channel().name());
        model.put("letterPage", authority.page("/letters/" + letter.id()));
        return model;
    }

    private Map<String, Object> model(Recipient to, LocalDate on) {
        Map<String, Object> model = new HashMap<>();
        model.put("authority", authority);
        model.put("written", on);
        model.put("recipient", to);
        model.put("greeting", to.greeting());
        model.put("envelope", Envelope.of(to));
        model.put("print", LetterPrint.of(to.format()).style());
        model.put("edge", LetterPrint.of(to.format()).edge());
        model.put("audience", "");
        model.put("childReader", to.reads() == null ? null : to.reads().name());
        model.put("discreet", false);
        model.put("onePage", false);
        model.put("aboutComplaint", false);
        model.put("condolence", false);
        model.put("reference", null);
        return model;
    }

    /** Words the letter once, and once more when it had to fall back to English and has to offer a translation. */
    private LetterWords words(UUID letter, LetterKind kind, Recipient to, Map<String, Object> model) {
        LetterVoice voice = voice(kind, to);
        speak(model, kind, to, voice);
        boolean offered = voice.saidInEnglish();
        String html = templates.fill(kind, model, voice);
        if (voice.saidInEnglish() && !offered) {
            model.put("languageLines", lines(voice, to));
            html = templates.fill(kind, model, voice);
        }
        String fitted = LetterPrint.of(to.format()).fit(html);
        return new LetterWords(letter, fitted, PlainText.of(fitted));
    }

    /** What the letter's language adds to what its template knows. */
    private void speak(Map<String, Object> model, LetterKind kind, Recipient to, LetterVoice voice) {
        LetterLanguage language = voice.language();
        model.put("title", title(kind, voice));
        model.put("say", new Wording(voice));
        model.put("language", language.locale().toLanguageTag());
        model.put("direction", language.isRightToLeft() ? "rtl" : null);
        model.put(
                "english",
                language.isEnglish() ? null : LetterLanguage.ENGLISH.locale().toLanguageTag());
        model.put("languageLines", lines(voice, to));
        model.put("pageNumber", pageNumber(voice));
    }

    /** As a style sheet counts pages: {@code "Page " counter(page) " of " counter(pages) ""}. */
    private static String pageNumber(LetterVoice voice) {
        String words = voice.say(List.of(), "page-number", "PAGE", "PAGES").replaceAll("[\"\\\\<]", "");
        return "\"" + words.replace("PAGES", "\" counter(pages) \"").replace("PAGE", "\" counter(page) \"") + "\"";
    }

    private List<LanguageLine> lines(LetterVoice voice, Recipient to) {
        Optional<LetterLanguage> asked = LetterLanguage.named(to.language());
        boolean other =
                to.language() != null && !asked.map(LetterLanguage::isEnglish).orElse(false);
        return LanguageLine.of(voice, texts, asked, other);
    }

    private LetterVoice voice(LetterKind kind, Recipient to) {
        return new LetterVoice(
                texts,
                LetterLanguage.named(to.language())
                        .filter(language -> texts.speaks(kind.template(), language))
                        .orElse(LetterLanguage.ENGLISH));
    }

    private String title(LetterKind kind, LetterVoice voice) {
        return voice.say(List.of(kind.template()), "title", authority.name());
    }
}
