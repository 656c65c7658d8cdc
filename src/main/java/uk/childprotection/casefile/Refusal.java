package uk.childprotection.casefile;

/**
 * A rule of the work that was about to be broken. Its message is a sentence for the person at the screen: what is wrong and how to
 * mend it. It is logged too, so it never holds personal data.
 */
public class Refusal extends RuntimeException {

    public Refusal(String sentence) {
        super(sentence);
    }

    public Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
