package uk.childprotection.correspondence;

import java.util.UUID;

/** One e-mail on its way: to which address, under which subject and Message-ID, with which words. */
record Mail(UUID letter, String to, String subject, String messageId, LetterWords words) {

    @Override
    public String toString() {
        return "mail of " + letter;
    }
}
