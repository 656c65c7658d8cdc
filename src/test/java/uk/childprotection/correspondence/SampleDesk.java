package uk.childprotection.correspondence;

import java.net.URI;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The desk at which tests write letters: an invented authority, its settings and its writer. */
final class SampleDesk {

    private static final LetterFiles FILES = new LetterFiles(new LetterFolderSettings(null));
    private static final LetterTexts TEXTS = new LetterTexts(FILES);
    private static final LetterWriter WRITER = new LetterWriter(new LetterTemplates(FILES), TEXTS, authority());

    private SampleDesk() {}

    static LetterTexts texts() {
        return TEXTS;
    }

    static LetterCheck check() {
        return new LetterCheck(FILES, TEXTS, WRITER, html -> new byte[0]);
    }

    static Wording wording(String language) {
        return new Wording(new LetterVoice(TEXTS, LetterLanguage.ofCode(language)));
    }

    static LetterWriter writer() {
        return WRITER;
    }

    static AuthoritySettings authority() {
        return new AuthoritySettings(
                "Testshire County Council",
                "Child Protection Conference Service",
                List.of("Sample House", "1 Example Street", "Testham", "TE5 7SH"),
                "01632 960100",
                "conferences@council.example",
                "Write to the Complaints Team, Sample House, 1 Example Street, Testham TE5 7SH, or call 01632 960101.",
                "Invented Advice can give you free and private advice. They do not work for us. Call 01632 960102.",
                "You can talk to Invented Childline at any time. It is free and private. Call 01632 960103.",
                URI.create("https://conferences.council.example"),
                new ClassPathResource("demo/logo.png"));
    }

    static CorrespondenceSettings settings() {
        return new CorrespondenceSettings(
                "letters@council.example",
                "letters.council.example",
                List.of("gov.uk", "nhs.net", "police.uk", "council.example"),
                5);
    }
}
