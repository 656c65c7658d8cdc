package uk.childprotection.print;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: as Java says, but neither behind the apostrophe of “children’s” nor inside a telephone number. */
final class LineBreaks implements FSTextBreaker {

    private final FSTextBreaker places = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.UK));
    private String words = "";

    @Override
    public void setText(String text) {
        words = text;
        places.setText(text);
    }

    /** The next place, or {@link BreakIterator#DONE}. */
    @Override
    public int next() {
        int place = places.next();
        while (place != BreakIterator.DONE && place < words.length() && isWithinAWordOrNumber(place)) {
            place = places.next();
        }
        return place;
    }

    private boolean isWithinAWordOrNumber(int place) {
        char before = words.charAt(place - 1);
        char after = words.charAt(place);
        return before == '’' && Character.isLetter(after)
                || before == ' ' && Character.isDigit(after) && place > 1 && Character.isDigit(words.charAt(place - 2));
    }
}
