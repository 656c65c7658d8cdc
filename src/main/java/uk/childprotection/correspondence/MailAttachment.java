package uk.childprotection.correspondence;

/**
 * A file that goes with a mail.
 *
 * @param name as the reader sees it; it names nobody
 * @param type its media type with parameters
 */
record MailAttachment(String name, String type, byte[] bytes) {

    @Override
    public String toString() {
        return name;
    }
}
