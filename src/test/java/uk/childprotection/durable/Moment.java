package uk.childprotection.durable;

import java.time.Duration;

/**
 * A moment at which the application is killed, during one deed.
 *
 * @param after how long after it began: the deed, the jobs or the answer to the mail server
 * @param mail at which mail of the deed's jobs
 */
record Moment(Kind kind, Duration after, int mail) {

    /** What the application is doing when it is killed. */
    enum Kind {
        /** It answers a person: between the first byte of the request and the end of the answer. */
        ANSWERING,
        /** A job sends a mail: the server has taken it, and has not said so yet or only just. */
        SENDING,
        /** Jobs run, or have just ended. */
        WORKING
    }
}
