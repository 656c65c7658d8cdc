package uk.childprotection.correspondence;

/** The return mailbox cannot be used as it is configured. */
class ReturnMailboxUnusable extends RuntimeException {

    ReturnMailboxUnusable(String why) {
        super("The return mailbox cannot be used: " + why + ".");
    }
}
