package uk.childprotection.plan;

import uk.childprotection.casefile.YesNo;

/**
 * What the chair makes of a plan half way through its period: the answers to the form {@code check-mid-point}.
 *
 * @param moving whether the plan is moving
 * @param words how the chair comes to say so
 * @param challenged whether the team manager is challenged
 * @param challenge what the team manager is asked to put right
 */
public record MidPointCheck(YesNo moving, String words, YesNo challenged, String challenge) {

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return "check of a plan";
    }
}
