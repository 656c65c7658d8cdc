package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.util.List;

/**
 * A family is offered a family group conference: what it is, and that it is theirs to want or not.
 *
 * @param words what it could be for, in the social worker's words
 */
public record GroupConferenceOffer(Audience audience, LocalDate offeredOn, List<Passage> words, String socialWorker)
        implements LetterContent {

    public GroupConferenceOffer {
        Required.value(audience, "The audience of a letter");
        Required.value(offeredOn, "The day of the offer");
        words = List.copyOf(words);
        socialWorker = Required.text(socialWorker, "The social worker");
    }

    @Override
    public LetterKind kind() {
        return LetterKind.GROUP_CONFERENCE_OFFER;
    }
}
