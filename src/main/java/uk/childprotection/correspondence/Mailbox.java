package uk.childprotection.correspondence;

/** What is known of the e-mail address of somebody a letter goes to. */
public enum Mailbox {
    /** There is no address. */
    NONE,
    /** A mailbox that others may read on the way: nothing about a family goes there. */
    ORDINARY,
    /** A mailbox in a domain on the authority's list, to which letters go whole. */
    SECURE
}
