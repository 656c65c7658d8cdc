package uk.childprotection.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPrinterTest {

    private static final PdfPrinter PRINTER = new PdfPrinter();

    private static final String PAGE = page("en-GB", """
            <table role="presentation"><tr><td>Left</td><td>Right</td></tr></table>
            <h1>The plan</h1><p>Zażółć gęślą jaźń</p><h2>For Amber</h2><p>Words.</p><h2>For Basil</h2><ul><li>One</li><li>Two</li></ul>
            <table><thead><tr><th scope="col">What</th><th scope="col">Who</th></tr></thead><tbody><tr><td>Visit</td><td>Sade</td></tr></tbody></table>
            """);

    @Test
    void keepsTheRulesForScreenReaders() {
        assertThat(PdfUa.faults(PRINTER.print(PAGE))).isEmpty();
        assertThat(PdfUa.faults(PRINTER.print(page("ur", "<h1 dir=\"rtl\">منصوبہ</h1><p dir=\"rtl\">یہ خط ہے۔</p>"))))
                .isEmpty();
    }

    @Test
    void saysItsLanguageAndTitleAndHasItsHeadingsAsBookmarks() throws IOException {
        try (PDDocument printed = Loader.loadPDF(PRINTER.print(PAGE))) {
            var catalog = printed.getDocumentCatalog();
            PDOutlineItem first = catalog.getDocumentOutline().getFirstChild();
            List<String> below = new ArrayList<>();
            first.children().forEach(child -> below.add(child.getTitle()));

            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(printed.getDocumentInformation().getTitle()).isEqualTo("A title");
            assertThat(first.getTitle()).isEqualTo("The plan");
            assertThat(below).containsExactly("For Amber", "For Basil");
        }
    }

    @Test
    void holdsEveryLetterOfItsFonts() throws IOException {
        try (PDDocument printed = Loader.loadPDF(PRINTER.print(PAGE))) {
            var resources = printed.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded())
                        .as(resources.getFont(name).getName())
                        .isTrue();
            }
            assertThat(words(printed)).contains("Zażółć gęślą jaźń").doesNotContain("#");
        }
    }

    @Test
    void takesTheFontsOfThePaperWhateverThePageNames() throws IOException {
        String page = PAGE.replace("<body>", "<body style=\"font-family: 'No Such Font', Helvetica, sans-serif\">");

        try (PDDocument printed = Loader.loadPDF(PRINTER.print(page))) {
            assertThat(words(printed)).contains("Zażółć gęślą jaźń");
        }
        assertThat(PdfUa.faults(PRINTER.print(page))).isEmpty();
    }

    @Test
    void printsTheSameBytesEachTime() {
        assertThat(PRINTER.print(PAGE)).isEqualTo(new PdfPrinter().print(PAGE));
    }

    @Test
    void setsTheFirstColumnOnTheRightWhereThePageIsWrittenFromTheRight() throws IOException {
        String table = "<table><tr><th scope=\"row\">First</th><td>Second</td><td>Third</td></tr></table>";
        String page = page("ur", table + table.replace("<table", "<table dir=\"ltr\""))
                .replace("<html", "<html dir=\"rtl\"");

        try (PDDocument printed = Loader.loadPDF(PRINTER.print(page))) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            assertThat(stripper.getText(printed).lines().map(String::strip))
                    .containsExactly("Third Second First", "First Second Third");
        }
        assertThat(PdfUa.faults(PRINTER.print(page))).isEmpty();
    }

    @Test
    void fetchesNothing() throws IOException {
        String page = PAGE.replace(
                "<body>",
                "<body><img alt=\"\" src=\"file:///etc/hostname\"/><img alt=\"\" src=\"http://127.0.0.1/x.png\"/>");

        try (PDDocument printed = Loader.loadPDF(PRINTER.print(page))) {
            assertThat(printed.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    @Test
    void joinsPapersInTheirOrder() throws IOException {
        byte[] joined = PRINTER.join(List.of(PRINTER.print(page("en", "<p>First</p>")), PRINTER.print(PAGE)));

        assertThat(PRINTER.pages(joined)).isEqualTo(2);
        try (PDDocument both = Loader.loadPDF(joined)) {
            assertThat(words(both)).containsSubsequence("First", "The plan");
        }
    }

    @Test
    void beginsEachPaperOnASheetOfItsOwnWhereBothSidesArePrinted() {
        byte[] one = PRINTER.print(PAGE);
        byte[] two = PRINTER.print(page("en", "<p>Front</p><p style=\"page-break-before: always\">Back</p>"));

        assertThat(PRINTER.pages(two)).isEqualTo(2);
        assertThat(PRINTER.pages(PRINTER.joinForDuplex(List.of(one, two, one)))).isEqualTo(6);
    }

    @Test
    void refusesToJoinNothing() {
        assertThatThrownBy(() -> PRINTER.join(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static String page(String language, String body) {
        return "<!DOCTYPE html><html lang=\"" + language + "\"><head><title>A title</title></head><body>" + body
                + "</body></html>";
    }

    private static String words(PDDocument printed) throws IOException {
        return new PDFTextStripper().getText(printed);
    }
}
