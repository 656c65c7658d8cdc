package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When and where a conference is held and who leads it, as a letter tells it.
 *
 * @param place the room and building; {@code null} for a conference held by video only
 * @param joining how to join by video or telephone; {@code null} when everyone meets in the room
 */
public record ConferenceFacts(LocalDate on, LocalTime at, String place, String joining, String chair) {

    public ConferenceFacts {
        Required.value(on, "The day of the conference");
        Required.value(at, "The time of the conference");
        chair = Required.text(chair, "The chair of the conference");
        if (place == null && joining == null) {
            throw new IllegalArgumentException("A conference needs a place or a way to join");
        }
    }
}
