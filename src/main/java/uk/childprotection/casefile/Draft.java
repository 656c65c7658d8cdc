package uk.childprotection.casefile;

import java.time.Instant;

/**
 * Answers to a form that somebody has begun and not yet given.
 *
 * @param task id of the task; for a start form any key the caller chooses
 * @param family null while there is no family yet
 * @param person user id of the person who typed last
 * @param answers JSON
 */
public record Draft(String task, FamilyReference family, String person, Instant savedAt, String answers) {

    @Override
    public String toString() {
        return "draft of task " + task;
    }
}
