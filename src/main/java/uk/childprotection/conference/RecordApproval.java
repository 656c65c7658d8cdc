package uk.childprotection.conference;

import java.util.List;
import uk.childprotection.casefile.PersonNumber;

/**
 * The chair approves the record of a conference and settles who gets how much of it, or gives it back: the answers to the form
 * {@code approve-record}.
 *
 * @param comments what has to be mended; null when it is approved
 * @param copies a row for everybody entitled; none when it is given back
 */
public record RecordApproval(RecordVerdict decision, String comments, List<CopyFor> copies) {

    /**
     * How much one person gets.
     *
     * @param leftOut the parts that are left out of a copy of a part, beside what was spoken of while the person was kept out
     * @param why why it is a part or nothing, for the record; null otherwise
     */
    public record CopyFor(PersonNumber number, RecordExtent copy, List<RecordPart> leftOut, String why) {

        public CopyFor {
            leftOut = leftOut == null ? List.of() : List.copyOf(leftOut);
        }

        /** Never the reason: it would reach a log. */
        @Override
        public String toString() {
            return number + " " + copy;
        }
    }

    public RecordApproval {
        copies = copies == null ? List.of() : List.copyOf(copies);
    }

    /** Whether the record is approved. */
    public boolean isApproved() {
        return decision == RecordVerdict.APPROVE;
    }

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return String.valueOf(decision);
    }
}
