package uk.childprotection.correspondence;

import java.util.List;
import java.util.UUID;

/**
 * One e-mail on its way: to which address, under which subject and Message-ID, with which words and files.
 *
 * @param discreet whether it must not say what it is about, in its head neither: the notice that there is a letter
 * @param receipt whether its reader's mail program is asked to say when it was opened
 */
record Mail(
        UUID letter,
        String to,
        String subject,
        String messageId,
        LetterWords words,
        List<MailAttachment> attachments,
        boolean discreet,
        boolean receipt) {

    Mail with(List<MailAttachment> others) {
        return new Mail(letter, to, subject, messageId, words, others, discreet, receipt);
    }

    @Override
    public String toString() {
        return "mail of " + letter;
    }
}
