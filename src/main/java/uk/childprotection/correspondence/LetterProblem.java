package uk.childprotection.correspondence;

/** Why a letter has not been delivered, as a sentence that names nobody. */
public enum LetterProblem {
    NO_POSTAL_ADDRESS("There is no postal address for this letter."),
    NO_EMAIL("There is no e-mail address for this letter."),
    NOT_POSTED("The letter could not be posted."),
    NOT_HANDED_OVER("The letter could not be handed over."),
    EMAIL_INVALID("The e-mail address is not one that mail can be sent to."),
    EMAIL_REFUSED("The mail server refused the e-mail address or the letter for good."),
    SERVER_UNREACHABLE("The mail server could not be reached."),
    SERVER_BUSY("The mail server put the letter off."),
    SIGN_IN_REFUSED("The mail server did not let the application sign in."),
    INTERRUPTED("Sending was interrupted each time."),
    WITHOUT_PDF("The mail would have been too large with the PDF, so it went without."),
    TOO_LARGE("The letter is larger than a mail may be."),
    NO_SUCH_MAILBOX("The e-mail came back: the address does not exist or is closed."),
    MAILBOX_FULL("The e-mail came back: the mailbox is full."),
    NOT_REACHED("The e-mail came back: the mail system of its reader could not be reached."),
    REFUSED_ON_THE_WAY("The e-mail came back: the mail system of its reader refused it."),
    CAME_BACK("The e-mail came back.");

    private final String sentence;

    LetterProblem(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
