package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.util.List;

/**
 * To the authority that had the plan of a family which has moved here: that we have taken over, and what our conference decided for each
 * child; or that we have not, and why.
 *
 * @param on the day from which on we are responsible, or the day on which it was settled that we are not
 * @param decisions what our conference decided for each child; empty when it was not held
 * @param children the children on the plan there; empty when our conference was held, which names them itself
 * @param why why we have not taken over; empty when we have
 * @param shortened whether something is left out for this reader
 */
public record TransferInLetter(
        LocalDate on,
        List<ToldDecision> decisions,
        List<String> children,
        List<Passage> why,
        String socialWorker,
        boolean shortened)
        implements LetterContent {

    public TransferInLetter {
        Required.value(on, "The day of the answer");
        decisions = List.copyOf(decisions);
        children = decisions.isEmpty() ? Required.some(children, "The children of the plan") : List.copyOf(children);
        why = decisions.isEmpty() ? Required.some(why, "Why it is not taken over") : List.copyOf(why);
        socialWorker = Required.text(socialWorker, "The social worker");
    }

    /** Our conference has been held. */
    public static TransferInLetter takenOver(LocalDate on, List<ToldDecision> decisions, String socialWorker) {
        return new TransferInLetter(
                on, Required.some(decisions, "The decisions"), List.of(), List.of(), socialWorker, false);
    }

    /** Our conference is not held. */
    public static TransferInLetter notTakenOver(LocalDate on, List<String> children, Passage why, String socialWorker) {
        return new TransferInLetter(on, List.of(), children, List.of(why), socialWorker, false);
    }

    /** Whether we are responsible. */
    public boolean taken() {
        return !decisions.isEmpty();
    }

    @Override
    public LetterKind kind() {
        return LetterKind.TRANSFER_IN;
    }

    @Override
    public TransferInLetter seenBy(Eyes reader) {
        TransferInLetter left = new TransferInLetter(
                on,
                decisions.stream().map(decision -> decision.seenBy(reader)).toList(),
                children,
                why,
                socialWorker,
                shortened);
        return left.equals(this) ? this : new TransferInLetter(on, left.decisions, children, why, socialWorker, true);
    }
}
