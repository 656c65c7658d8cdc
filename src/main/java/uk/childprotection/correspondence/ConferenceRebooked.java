package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.util.List;

/** Everyone invited learns the new date, which is also their new invitation. */
public record ConferenceRebooked(
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

    public ConferenceRebooked {
        Required.value(audience, "The audience of a letter");
        children = Required.some(children, "The children of the conference");
        Required.value(wasOn, "The day the conference was to be held");
        Required.value(conference, "The conference");
        reason = List.copyOf(reason);
        attendees = List.copyOf(attendees);
        Required.value(reportsBy, "The day the reports arrive");
        socialWorker = Required.text(socialWorker, "The social worker");
    }

    @Override
    public LetterKind kind() {
        return LetterKind.CONFERENCE_REBOOKED;
    }

    @Override
    public ConferenceRebooked seenBy(String reader) {
        return new ConferenceRebooked(
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
