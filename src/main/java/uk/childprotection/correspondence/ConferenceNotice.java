package uk.childprotection.correspondence;

import java.time.LocalDate;

/**
 * Colleagues who have a part in a conference are told that it is booked, moved or cancelled, or that others lead it. Names nobody of the family; the reason is
 * read in the case file.
 *
 * @param conference when and where it is held, or was to be held when it is cancelled
 * @param wasOn the day from which it was moved; {@code null} when it was not
 * @param part what the reader does, completing "You are ...": "the minute taker"
 */
public record ConferenceNotice(News news, ConferenceFacts conference, LocalDate wasOn, String part)
        implements LetterContent {

    /** What has happened. */
    public enum News {
        BOOKED,
        MOVED,
        CANCELLED,
        /** It was moved after the reader had arranged an interpreter or access for it. */
        TO_ARRANGE_ANEW,
        /** It was cancelled after the reader had arranged an interpreter or access for it. */
        TO_CALL_OFF,
        /** Somebody else chairs it or takes its minutes; the reader goes on with it. */
        LED_BY_SOMEBODY_ELSE,
        /** The reader has no part in it any more. */
        HANDED_OVER
    }

    public ConferenceNotice {
        Required.value(news, "What has happened to the conference");
        Required.value(conference, "The conference");
        part = Required.text(part, "The part of the reader");
        if ((news == News.MOVED || news == News.TO_ARRANGE_ANEW) != (wasOn != null)) {
            throw new IllegalArgumentException("A conference that was moved, and no other, was to be on another day");
        }
    }

    @Override
    public LetterKind kind() {
        return LetterKind.CONFERENCE_NOTICE;
    }
}
