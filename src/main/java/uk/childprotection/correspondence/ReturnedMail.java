package uk.childprotection.correspondence;

/** What a mail in the return mailbox says. */
sealed interface ReturnedMail {

    /**
     * One of our mails could not be delivered, and the other side has given up.
     *
     * @param key the same whenever the same mail is read
     * @param messageId of the mail that came back
     * @param problem the class of the reason
     * @param status the status code of the report (RFC 3463), such as "5.1.1"; {@code null} when it says none
     */
    record CameBack(String key, String messageId, LetterProblem problem, String status) implements ReturnedMail {}

    /**
     * The reader of one of our mails has opened it (RFC 8098).
     *
     * @param messageId of the mail that was opened
     */
    record Opened(String messageId) implements ReturnedMail {}

    /** Nothing has to be done: a delay, the answer of a machine, a receipt for a mail that was deleted unread. */
    record LeftAlone() implements ReturnedMail {}

    /** A person has to look at it. */
    record NotUnderstood() implements ReturnedMail {}
}
