package uk.childprotection.durable;

import java.time.Duration;

/**
 * Something that was done in an undisturbed run.
 *
 * @param what who did what
 * @param answered how long the application took to answer
 * @param settled how long its jobs ran afterwards
 * @param mails how many mails they sent
 */
record Deed(String what, Duration answered, Duration settled, int mails) {}
