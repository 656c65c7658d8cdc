package uk.childprotection.conference;

import uk.childprotection.casefile.YesNo;

/**
 * Whether a late complaint is taken: the answers of the form {@code decide-late-complaint}.
 *
 * @param reason why it is taken or not; the complainant reads it when it is not
 */
public record LateComplaint(YesNo take, String reason) {

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "late complaint";
    }
}
