package uk.childprotection.deadline;

/** Why a limit was, or will be, late, in the words of whoever answers for it. */
public record LatenessReason(String reason) {

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return "reason for lateness";
    }
}
