package uk.childprotection.correspondence;

/**
 * A letter in a print run.
 *
 * @param number its place in the run, from 1
 * @param envelope the envelope it goes into, from 1
 */
public record PrintedLetter(int number, int envelope, Letter letter) {

    /** Whether it has still to be posted: a letter that was taken back since the run was gathered has not. */
    public boolean isToBePosted() {
        return letter.status() == LetterStatus.TO_POST;
    }

    /** Whether it is in the file of its run: one to be posted, and once that is done what was. */
    public boolean isOnPaper(PrintRun run) {
        return isToBePosted() || (!run.isOpen() && letter.status() == LetterStatus.POSTED);
    }

    /** Never a name: it would reach a log. */
    @Override
    public String toString() {
        return number + ": " + letter;
    }
}
