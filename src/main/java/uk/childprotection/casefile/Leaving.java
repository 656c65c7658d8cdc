package uk.childprotection.casefile;

import java.time.LocalDate;
import org.springframework.data.relational.core.mapping.Column;

/**
 * Somebody of the file has left, from a day on. The number stays theirs and is never given to anybody else.
 *
 * @param on the first day on which it was so
 */
public record Leaving(
        @Column("left_on") LocalDate on, @Column("left_as") LeavingKind how) {

    public Leaving {
        new Question("Since when").required(on);
        new Question("Has this person left?").required(how);
    }

    void checkOn(LocalDate today) {
        if (on.isAfter(today)) {
            throw new Refusal("“Since when” lies in the future: record it once it is so.");
        }
    }

    static boolean isGone(Leaving left) {
        return left != null && left.how().isGone();
    }
}
