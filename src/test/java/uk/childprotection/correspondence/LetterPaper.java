package uk.childprotection.correspondence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A letter on paper as a person sees it: its words page by page and where each letter of the alphabet stands.
 *
 * @param pages the words of each page
 * @param marks every letter on the paper, with its place in millimetres from the left and upper edges
 */
record LetterPaper(List<String> pages, List<Mark> marks) {

    record Mark(int page, double left, double right, double top, double bottom, String letter) {

        boolean within(double from, double to, double below, double above) {
            return left >= from && right <= to && top >= below && bottom <= above;
        }

        boolean touches(double from, double to, double below, double above) {
            return right > from && left < to && bottom > below && top < above;
        }
    }

    private static final double MILLIMETRE = 72 / 25.4;

    static LetterPaper read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            List<Mark> marks = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var reader = new Reader(page, marks);
                pages.add(reader.getText(document));
            }
            return new LetterPaper(pages, marks);
        }
    }

    /** The pages as pictures beside the file. */
    static void draw(byte[] pdf, Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                Path picture = file.resolveSibling(file.getFileName() + "-" + (page + 1) + ".png");
                try (var out = Files.newOutputStream(picture)) {
                    ImageIO.write(renderer.renderImageWithDPI(page, 75), "png", out);
                } catch (IOException unwritable) {
                    throw new UncheckedIOException(unwritable);
                }
            }
        }
    }

    /** All words, a space between any two. */
    String words() {
        return String.join(" ", pages).replaceAll("\\s+", " ");
    }

    /** What the window of the envelope shows however the sheet has slid; without spaces. */
    String inWindow() {
        return letters(mark -> mark.page() == 1 && mark.within(19.5, 100, 57, 81));
    }

    /** What the window may show beside that. */
    String strayInWindow() {
        return letters(mark -> mark.page() == 1 && mark.touches(10, 110, 46, 92) && !mark.within(19.5, 100, 57, 81));
    }

    /** What stands where a printer cannot print or a hole is punched. */
    String outsideMargins() {
        return letters(mark -> !mark.within(15, 195, 7, 292));
    }

    private String letters(Predicate<Mark> where) {
        return marks.stream()
                .filter(mark -> !mark.letter().isBlank())
                .filter(where)
                .map(Mark::letter)
                .collect(Collectors.joining());
    }

    private static final class Reader extends PDFTextStripper {

        private final int page;
        private final List<Mark> marks;

        Reader(int page, List<Mark> marks) {
            this.page = page;
            this.marks = marks;
            setStartPage(page);
            setEndPage(page);
            setSortByPosition(true);
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) throws IOException {
            for (TextPosition at : positions) {
                double left = at.getXDirAdj() / MILLIMETRE;
                double bottom = at.getYDirAdj() / MILLIMETRE;
                marks.add(new Mark(
                        page,
                        left,
                        left + at.getWidthDirAdj() / MILLIMETRE,
                        bottom - at.getHeightDir() / MILLIMETRE,
                        bottom,
                        at.getUnicode()));
            }
            super.writeString(text, positions);
        }
    }
}
