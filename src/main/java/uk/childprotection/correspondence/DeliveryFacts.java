package uk.childprotection.correspondence;

import uk.childprotection.casefile.LetterFormat;
import uk.childprotection.casefile.SafeContact;

/**
 * What the way of a letter is decided by; nothing of it says who the reader is.
 *
 * @param safely what reaches the reader safely; {@code null} for those who need no such rule
 * @param format the form in which the reader can read a letter
 */
public record DeliveryFacts(
        ReaderKind reader, LetterKind kind, SafeContact safely, LetterFormat format, Mailbox mailbox) {}
