package uk.childprotection.casefile;

import java.time.Instant;

/**
 * Answers to a form that somebody has begun and not yet given.
 *
 * @param task id of the task, or what stands for it: {@link Drafts#ofStart}, {@link Drafts#ofInterrupted}
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
