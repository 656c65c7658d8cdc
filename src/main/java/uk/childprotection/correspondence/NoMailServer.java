package uk.childprotection.correspondence;

/** Nobody has said where letters are to be sent. */
class NoMailServer extends RuntimeException {

    NoMailServer() {
        super("No mail server is configured, so no letter could leave.");
    }
}
