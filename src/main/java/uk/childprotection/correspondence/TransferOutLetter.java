package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.util.List;
import uk.childprotection.plan.TransferPaper;

/**
 * To the authority to which children on a plan have moved: that they have, which papers come with it, and that the plan stays ours until
 * its conference; and the reminder when no answer has come.
 *
 * @param notifiedOn the day of the first letter; {@code null} in the first letter itself
 * @param answerBy the day by which its conference is expected
 * @param children names and dates of birth
 * @param categories each child and the category of its plan
 * @param missing why some papers do not come; empty when all do
 */
public record TransferOutLetter(
        LocalDate notifiedOn,
        LocalDate movedOn,
        LocalDate answerBy,
        List<String> children,
        List<String> categories,
        String why,
        String risk,
        List<TransferPaper> papers,
        String missing,
        LocalDate reviewOn,
        String socialWorker)
        implements LetterContent {

    public TransferOutLetter {
        Required.value(movedOn, "The day of the move");
        Required.value(answerBy, "The day by which a conference is expected");
        children = Required.some(children, "The children who have moved");
        categories = Required.some(categories, "The categories");
        why = Required.text(why, "Why they have moved");
        risk = Required.text(risk, "What the move changes");
        papers = List.copyOf(papers);
        missing = missing == null ? "" : missing;
        socialWorker = Required.text(socialWorker, "The social worker");
    }

    /** Whether it reminds of an earlier one. */
    public boolean reminder() {
        return notifiedOn != null;
    }

    @Override
    public LetterKind kind() {
        return LetterKind.TRANSFER_OUT;
    }
}
