package uk.childprotection.conference;

import java.util.List;
import uk.childprotection.casefile.PersonNumbers;

/**
 * What the chair makes of a correction: the answers to the form {@code decide-correction}.
 *
 * @param answer the chair's words to the person who asked
 * @param corrected what the record says from now on, for everyone who had it; null when the correction is only noted
 * @param withheldFrom who must not read that
 * @param parts the passages of the record that say something else from now on
 */
public record CorrectionDecision(
        CorrectionVerdict decision, String answer, String corrected, PersonNumbers withheldFrom, List<Part> parts) {

    /**
     * One passage of the record.
     *
     * @param number the number of the passage, as {@link RecordWords.Passage} has it
     * @param instead what it says instead; null when it stays
     */
    public record Part(String number, String instead) {

        /** Never a word of it: it would reach a log. */
        @Override
        public String toString() {
            return number;
        }
    }

    public CorrectionDecision {
        withheldFrom = withheldFrom == null ? PersonNumbers.NOBODY : withheldFrom;
        parts = parts == null ? List.of() : List.copyOf(parts);
    }

    /** Whether the record is corrected. */
    public boolean isAccepted() {
        return decision == CorrectionVerdict.ACCEPT;
    }

    /** What the passage of this number says instead; null when it stays. */
    String insteadOf(String number) {
        return parts.stream()
                .filter(part -> part.number().equals(number))
                .map(Part::instead)
                .filter(words -> words != null && !words.isBlank())
                .map(String::strip)
                .findFirst()
                .orElse(null);
    }

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return String.valueOf(decision);
    }
}
