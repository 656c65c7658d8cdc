package uk.childprotection.print;

import com.openhtmltopdf.bidi.BidiReorderer;

/** Sets words that run from right to left: Arabic letters in the form their neighbours ask for, then from the end, brackets turned. */
final class RightToLeft implements BidiReorderer {

    private static final String BRACKETS = "()[]{}<>«»‹›";

    @Override
    public String reorderRTLTextToLTR(String text) {
        var turned = new StringBuilder(text.length());
        for (int end = text.length(); end > 0; ) {
            int start = ArabicLetters.withMarks(text, end);
            int letter = text.codePointAt(start);
            turned.appendCodePoint(mirrored(letter)).append(text, start + Character.charCount(letter), end);
            end = start;
        }
        return turned.toString();
    }

    @Override
    public String shapeText(String text) {
        return ArabicLetters.shaped(text);
    }

    @Override
    public String deshapeText(String text) {
        return ArabicLetters.unshaped(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static int mirrored(int letter) {
        int place = BRACKETS.indexOf(letter);
        return place < 0 ? letter : BRACKETS.charAt(place ^ 1);
    }
}
