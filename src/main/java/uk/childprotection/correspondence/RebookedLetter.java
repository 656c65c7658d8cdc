package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Everyone invited learns the new date, which is also their new invitation. */
public record RebookedLetter(
        Audience audience,
        List<String> children,
        LocalDate wasOn,
        ConferenceFacts conference,
        List<Passage> reason,
        List<Attendee> attendees,
        LocalDate reportsBy,
        PartMissed missed,
        String socialWorker)
        implements LetterContent {

    public RebookedLetter {
        Required.value(audience, "The audience of a letter");
        children = Required.some(children, "The children of the conference");
        Required.value(wasOn, "The day the conference was to be held");
        Required.value(conference, "The conference");
        reason = List.copyOf(reason);
        attendees = List.copyOf(attendees);
        Required.value(reportsBy, "The day the reports arrive");
        socialWorker = Required.text(socialWorker, "The social worker");
    }

    /** The letter to somebody who is kept out of all of the conference: no time, no place, no list of who comes. */
    public RebookedLetter dayOnly() {
        return new RebookedLetter(
                audience, children, wasOn, conference.dayOnly(), reason, List.of(), reportsBy, null, socialWorker);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.CONFERENCE_REBOOKED;
    }

    @Override
    public Optional<CalendarChange> calendarChange() {
        return Optional.of(CalendarChange.conference(conference));
    }

    @Override
    public RebookedLetter seenBy(Eyes reader) {
        return new RebookedLetter(
                audience,
                children,
                wasOn,
                conference,
                Withheld.seenBy(reader, reason),
                attendees,
                reportsBy,
                missed,
                socialWorker);
    }
}
