package uk.childprotection.durable;

import java.time.Duration;

/**
 * A moment at which the application is killed, during one deed.
 *
 * @param after how long after it began: the deed, the jobs or the answer to the mail server
 * @param mail at which mail of the deed's jobs
 * @param inVain after which part of the time that it needs to start again it is killed once more; 0 when it may start in peace
 */
record Moment(Kind kind, Duration after, int mail, double inVain) {

    Moment(Kind kind, Duration after, int mail) {
        this(kind, after, mail, 0);
    }

    /** How often the application is killed. */
    int kills() {
        return inVain > 0 ? 2 : 1;
    }

    /** The same moment, and a second one while it starts again. */
    Moment andStarting(double share) {
        return new Moment(kind, after, mail, share);
    }

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
