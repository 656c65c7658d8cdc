package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everyone invited learns that the conference could not decide, what keeps the children safe until then and when it meets again.
 *
 * @param interim the interim arrangements
 */
public record AdjournedLetter(
        Audience audience,
        List<String> children,
        LocalDate heldOn,
        List<Passage> reason,
        List<Passage> interim,
        ConferenceFacts next,
        PartMissed missed,
        String socialWorker)
        implements LetterContent {

    public AdjournedLetter {
        Required.value(audience, "The audience of a letter");
        children = Required.some(children, "The children of the conference");
        Required.value(heldOn, "The day the conference met");
        reason = List.copyOf(reason);
        interim = List.copyOf(interim);
        Required.value(next, "The conference's new date");
        socialWorker = Required.text(socialWorker, "The social worker");
    }

    /** The letter to somebody who is kept out of all of the conference: no time, no place, nothing of what it arranged. */
    public AdjournedLetter dayOnly() {
        return new AdjournedLetter(audience, children, heldOn, reason, List.of(), next.dayOnly(), null, socialWorker);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.CONFERENCE_ADJOURNED;
    }

    @Override
    public Optional<CalendarChange> calendarChange() {
        return Optional.of(CalendarChange.conference(next));
    }

    @Override
    public AdjournedLetter seenBy(Eyes reader) {
        return new AdjournedLetter(
                audience,
                children,
                heldOn,
                Withheld.seenBy(reader, reason),
                Withheld.seenBy(reader, interim),
                next,
                missed,
                socialWorker);
    }
}
