package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.util.List;

/**
 * Everyone invited learns that the conference could not decide, what keeps the children safe until then and when it meets again.
 *
 * @param interim the interim arrangements
 */
public record ConferenceAdjourned(
        Audience audience,
        List<String> children,
        LocalDate heldOn,
        List<Passage> reason,
        List<Passage> interim,
        ConferenceFacts next,
        PartMissed missed,
        String socialWorker)
        implements LetterContent {

    public ConferenceAdjourned {
        Required.value(audience, "The audience of a letter");
        children = Required.some(children, "The children of the conference");
        Required.value(heldOn, "The day the conference met");
        reason = List.copyOf(reason);
        interim = List.copyOf(interim);
        Required.value(next, "The conference's new date");
        socialWorker = Required.text(socialWorker, "The social worker");
    }

    @Override
    public LetterKind kind() {
        return LetterKind.CONFERENCE_ADJOURNED;
    }

    @Override
    public ConferenceAdjourned seenBy(String reader) {
        return new ConferenceAdjourned(
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
