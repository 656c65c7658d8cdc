package uk.childprotection.correspondence;

import java.time.Instant;

/**
 * A mail that the local mailbox took.
 *
 * @param number its number in the mailbox, from 1, as long as the application runs
 * @param text the plain text; empty when there is none
 * @param html the page; empty when there is none
 */
public record ReceivedMail(
        int number,
        String from,
        String to,
        String subject,
        String messageId,
        Instant receivedAt,
        String text,
        String html) {}
