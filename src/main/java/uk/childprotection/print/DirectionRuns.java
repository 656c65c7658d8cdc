package uk.childprotection.print;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Splits a paragraph into runs of one direction, by the Unicode algorithm of the JDK. */
final class DirectionRuns implements BidiSplitter {

    private Bidi runs = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

    @Override
    public void setParagraph(String paragraph, byte direction) {
        runs = new Bidi(paragraph, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    @Override
    public int countTextRuns() {
        return runs.getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        int start = runs.getRunStart(index);
        return new BidiTextRun(start, runs.getRunLimit(index) - start, direction(runs.getRunLevel(index)));
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        Bidi found = new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        return direction(found.getBaseLevel());
    }

    private static byte direction(int level) {
        return level % 2 == 0 ? LTR : RTL;
    }
}
