package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.util.List;

/**
 * Everyone invited learns that somebody else leads the conference; its day stays.
 *
 * @param chair the name of whoever leads it now
 */
public record ChairChangedLetter(
        Audience audience, List<String> children, LocalDate on, String chair, List<Passage> reason, String socialWorker)
        implements LetterContent {

    public ChairChangedLetter {
        Required.value(audience, "The audience of a letter");
        children = Required.some(children, "The children of the conference");
        Required.value(on, "The day of the conference");
        chair = Required.text(chair, "The chair of the conference");
        reason = List.copyOf(reason);
        socialWorker = Required.text(socialWorker, "The social worker");
    }

    @Override
    public LetterKind kind() {
        return LetterKind.CHAIR_CHANGED;
    }

    @Override
    public ChairChangedLetter seenBy(Eyes reader) {
        return new ChairChangedLetter(audience, children, on, chair, Withheld.seenBy(reader, reason), socialWorker);
    }
}
