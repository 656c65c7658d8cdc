package uk.childprotection.casefile;

/** Somebody else changed the same thing first; nothing of this change was kept. */
public class ChangedMeanwhile extends Refusal {

    public ChangedMeanwhile(Throwable cause) {
        super("Somebody else has just changed this file. Read it again and repeat your change.", cause);
    }
}
