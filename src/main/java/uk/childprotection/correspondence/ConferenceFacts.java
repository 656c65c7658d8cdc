package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import uk.childprotection.conference.ConferenceKind;

/**
 * Which conference is held when and where and who leads it, as a letter tells it. Whoever is kept out of all of it is told the day only.
 *
 * @param at {@code null} for the day only
 * @param place the room and building; {@code null} for a conference held by video only, or for the day only
 * @param joining how to join by video or telephone; {@code null} when everyone meets in the room, or for the day only
 */
public record ConferenceFacts(
        ConferenceKind kind, LocalDate on, LocalTime at, String place, String joining, String chair) {

    public ConferenceFacts {
        Required.value(kind, "The kind of the conference");
        Required.value(on, "The day of the conference");
        chair = Required.text(chair, "The chair of the conference");
        if ((at == null) != (place == null && joining == null)) {
            throw new IllegalArgumentException(
                    "A conference has a time and a place or a way to join, or neither is told");
        }
    }

    /** The day only, for somebody who is kept out of all of the conference. */
    public ConferenceFacts dayOnly() {
        return new ConferenceFacts(kind, on, null, null, null, chair);
    }

    /** Whether the reader is told the day only. */
    public boolean isDayOnly() {
        return at == null;
    }

    /** Whether it is a review of a plan. */
    public boolean isReview() {
        return kind.isReview();
    }

    /** Its name within a sentence. */
    public String withArticle() {
        return kind.withArticle();
    }

    /** Its name at the beginning of a sentence. */
    public String withArticleFirst() {
        return kind.withArticle().substring(0, 1).toUpperCase(Locale.UK)
                + kind.withArticle().substring(1);
    }
}
