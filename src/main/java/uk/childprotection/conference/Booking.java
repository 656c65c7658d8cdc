package uk.childprotection.conference;

import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.data.relational.core.mapping.Column;
import uk.childprotection.casefile.Refusal;

/**
 * When and where a conference meets and who leads it.
 *
 * @param place the building and room; null when everyone joins by video or telephone
 * @param link how to join by video or telephone; null when everyone meets in the room
 * @param chair user id of the independent chair
 * @param minuteTaker user id of the person who takes the minutes
 */
public record Booking(
        @Column("meets_on") LocalDate on,
        @Column("meets_at") LocalTime at,
        String place,
        String link,
        String chair,
        String minuteTaker) {

    private static final int LONGEST = 500;

    public Booking {
        require(on, "Date of the conference");
        require(at, "Time");
        require(chair, "Chair");
        require(minuteTaker, "Minute taker");
        place = optional(place, "Place");
        link = optional(link, "How to join by video or telephone");
        if (place == null && link == null) {
            throw new Refusal("A conference needs a “Place” or “How to join by video or telephone”.");
        }
        if (chair.equals(minuteTaker)) {
            throw new Refusal("The chair cannot take the minutes: choose another “Minute taker”.");
        }
    }

    /** The same people at another time. */
    Booking moved(LocalDate newDay, LocalTime newTime, String newPlace, String newLink) {
        return new Booking(newDay, newTime, newPlace, newLink, chair, minuteTaker);
    }

    /** Other people at the same time. */
    Booking ledBy(String newChair, String newMinuteTaker) {
        return new Booking(on, at, place, link, newChair, newMinuteTaker);
    }

    private static void require(Object answer, String question) {
        if (answer == null) {
            throw new Refusal("“%s” needs an answer.".formatted(question));
        }
    }

    private static String optional(String answer, String question) {
        if (answer == null || answer.isBlank()) {
            return null;
        }
        if (answer.strip().length() > LONGEST) {
            throw new Refusal("“%s” may have at most %d characters.".formatted(question, LONGEST));
        }
        return answer.strip();
    }
}
