package uk.childprotection.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The templates and texts that come with the application, read in every branch. */
class LetterTextsTest {

    private static final LetterFiles FILES = new LetterFiles(new LetterFolderSettings(null));

    @Test
    void nameNothingThatIsNotThere() {
        assertThat(SampleDesk.check().problems()).isEmpty();
    }

    @Test
    void sayAboveEachTextWhatStandsInItsPlaces() {
        var missing = new ArrayList<String>();
        SampleDesk.check().templates().uses().stream()
                .filter(use -> !use.values().isEmpty())
                .collect(Collectors.groupingBy(use -> use.file() + " " + use.key()))
                .forEach((text, uses) -> {
                    var file = uses.get(0).file();
                    var lines = FILES.ours(file + ".properties")
                            .orElseThrow()
                            .lines()
                            .toList();
                    var line = SampleDesk.texts()
                            .file(file, LetterLanguage.ENGLISH)
                            .texts()
                            .get(uses.get(0).key())
                            .line();
                    var above = line < 2 ? "" : lines.get(line - 2);
                    if (uses.stream().noneMatch(use -> above.equals(note(use.values())))) {
                        missing.add(text + ": " + note(uses.get(0).values()));
                    }
                });

        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void callEveryKindWhatListsCallIt(LetterKind kind) {
        var title = SampleDesk.texts()
                .find(List.of(kind.template()), "title", LetterLanguage.ENGLISH)
                .orElseThrow();

        assertThat(title.replace(" from {0}", "")).isEqualTo(kind.title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "ur"})
    void areCompleteInTheLanguagesOfTheInvitationAndTheDecision(String code) {
        var language = LetterLanguage.ofCode(code);
        var check = new TemplateCheck(FILES, SampleDesk.texts());
        var types = SampleDesk.check();
        for (var kind : List.of(LetterKind.INVITATION_PARENT, LetterKind.DECISION_FAMILY)) {
            types.templates(check, kind);
        }

        assertThat(check.uses().stream()
                        .filter(use -> !SampleDesk.texts()
                                .file(use.file(), language)
                                .texts()
                                .containsKey(use.key()))
                        .map(use -> use.file() + " " + use.key()))
                .isEmpty();
        assertThat(SampleDesk.texts().file("words", LetterLanguage.ENGLISH).texts().keySet().stream()
                        .filter(key -> !key.startsWith("finding.") && !key.startsWith("ground."))
                        .filter(key -> SampleDesk.texts()
                                .find(List.of(), key, language)
                                .isEmpty()))
                .isSubsetOf("time.midday");
    }

    @ParameterizedTest
    @CsvSource({
        "Polish, pl",
        "polish, pl",
        "Urdu and some English, ur",
        "Polish (Silesian), pl",
        "Farsi, fa",
        "Somali, so",
        "English, en",
        "Welsh, cy"
    })
    void knowALanguageByItsEnglishName(String words, String code) {
        assertThat(LetterLanguage.named(words)).map(LetterLanguage::code).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "British Sign Language", "ask the family"})
    void knowNoLanguageThatHasNoWritingOfItsOwn(String words) {
        assertThat(LetterLanguage.named(words)).isEmpty();
    }

    @Test
    void speakPolishToAParentWhoReadsPolish() {
        var text = invitation("Polish");

        assertThat(text.html()).contains("<html lang=\"pl\"").doesNotContain("<html lang=\"pl\" dir");
        assertThat(flat(text))
                .contains("Zaproszenie na konferencję", "piątek, 20 marca 2026", "godz. 10:30")
                .contains("Amber, Basil i Coral", "Raporty dostaną Państwo", "(język: polski)")
                .contains("Ms Hazel Sample, matka, przyjdzie", "Ms Ivy Example, pielęgniarka środowiskowa")
                .as("nobody has checked it, in both languages")
                .contains("Tego tłumaczenia nie sprawdził jeszcze tłumacz", "has not yet been checked by a translator")
                .as("what a practitioner wrote stays")
                .contains("pozostaje w języku", "Amber told her teacher that she is often scared at home.")
                .doesNotContain("When and where", "You can have this letter in your own language");
        assertThat(text.html()).contains("<ul lang=\"en-GB\" dir=\"ltr\"><li>Amber told her teacher");
    }

    @Test
    void speakUrduFromRightToLeft() {
        var text = invitation("Urdu");

        assertThat(text.html()).contains("<html lang=\"ur\" dir=\"rtl\"");
        assertThat(flat(text))
                .contains("بچوں کے تحفظ کی کانفرنس کی دعوت", "20 مارچ 2026", "صبح \u206810:30\u2069 بجے", "ماں")
                .doesNotContain("When and where");
    }

    @Test
    void countDaysAsTheLanguageDoes() {
        assertThat(IntStream.of(1, 3, 10, 12, 22).mapToObj(SampleDesk.wording("pl")::workingDays))
                .containsExactly(
                        "1 dzień roboczy", "3 dni robocze", "10 dni roboczych", "12 dni roboczych", "22 dni robocze");
    }

    @Test
    void offerATranslationWhereThereIsNone() {
        assertThat(flat(invitation("Somali")))
                .contains("When and where", "You can have this letter in your own language.");
        assertThat(flat(invitation("British Sign Language")))
                .contains("You can have this letter in your own language.");
        assertThat(flat(invitation(null))).doesNotContain("in your own language");
        assertThat(flat(invitation("English"))).doesNotContain("in your own language");
    }

    @Test
    void offerATranslationInTheReadersLanguageWhereTheLetterIsNotTranslated() {
        var order = SampleLetters.all().get("plan-ended-family");
        var text = flat(write(order == null ? SampleLetters.all().get("exclusion-whole") : order, "Polish"));

        assertThat(text).contains("Ten list można dostać po polsku.", "You can have this letter in your own language.");
    }

    private static LetterWords invitation(String language) {
        return write(SampleLetters.all().get("invitation-parent"), language);
    }

    private static LetterWords write(LetterOrder order, String language) {
        return SampleDesk.writer()
                .write(
                        UUID.randomUUID(),
                        SampleLetters.FAMILY,
                        order.to().reading(language),
                        order.content(),
                        SampleLetters.TODAY);
    }

    private static String flat(LetterWords words) {
        return Arrays.stream(words.plain().split("\\s+")).collect(Collectors.joining(" "));
    }

    private static String note(List<String> values) {
        return "# "
                + IntStream.range(0, values.size())
                        .mapToObj(at -> "{%d} %s".formatted(at, values.get(at).replaceAll("^\\$\\{|}$", "")))
                        .collect(Collectors.joining(", "));
    }
}
