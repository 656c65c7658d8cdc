package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Everyone invited learns that the conference is not held, why, and what happens instead. */
public record CancelledLetter(
        Audience audience,
        List<String> children,
        LocalDate wasOn,
        List<Passage> reason,
        List<Passage> next,
        String socialWorker)
        implements LetterContent {

    public CancelledLetter {
        Required.value(audience, "The audience of a letter");
        children = Required.some(children, "The children of the conference");
        Required.value(wasOn, "The day the conference was to be held");
        reason = List.copyOf(reason);
        next = List.copyOf(next);
        socialWorker = Required.text(socialWorker, "The social worker");
    }

    @Override
    public LetterKind kind() {
        return LetterKind.CONFERENCE_CANCELLED;
    }

    @Override
    public Optional<CalendarChange> calendarChange() {
        return Optional.of(CalendarChange.takenOut());
    }

    @Override
    public CancelledLetter seenBy(Eyes reader) {
        return new CancelledLetter(
                audience,
                children,
                wasOn,
                Withheld.seenBy(reader, reason),
                Withheld.seenBy(reader, next),
                socialWorker);
    }
}
