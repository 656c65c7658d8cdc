package uk.childprotection.correspondence;

/**
 * A team manager is told that children on a plan are seen, but not alone. Names them by their numbers in the file.
 *
 * @param children "C1 and C2"
 * @param visits at how many visits in a row, at least
 */
public record NotSeenAloneNotice(String children, int visits) implements LetterContent {

    public NotSeenAloneNotice {
        children = Required.text(children, "The children not seen alone");
        if (visits < 1) {
            throw new IllegalArgumentException("Visits in a row are counted from 1");
        }
    }

    @Override
    public LetterKind kind() {
        return LetterKind.NOT_SEEN_ALONE;
    }
}
