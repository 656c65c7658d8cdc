package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.util.Optional;
import uk.childprotection.conference.ExclusionGround;

/**
 * A person is told that the chair keeps them out of all or a part of the conference, why, and how they are heard all the same. Whoever
 * is kept out of all of it is not told the time and the place.
 *
 * @param part the part that is missed, completing "You will not be there ...": "while the police speak about their enquiries"; {@code null}
 *     when all of it is missed
 * @param reason the chair's own words to the person, beside the ground; may be {@code null}
 * @param viewsBy the day by which the person's views can reach the chair
 */
public record ExclusionLetter(
        LocalDate conferenceOn,
        String chair,
        ExclusionGround ground,
        String reason,
        String part,
        String howViewsAreHeard,
        LocalDate viewsBy,
        String socialWorker)
        implements LetterContent {

    public ExclusionLetter {
        Required.value(conferenceOn, "The day of the conference");
        chair = Required.text(chair, "The chair of the conference");
        Required.value(ground, "The ground of an exclusion");
        howViewsAreHeard = Required.text(howViewsAreHeard, "How the views of the person are heard");
        Required.value(viewsBy, "The day by which views are wanted");
        socialWorker = Required.text(socialWorker, "The social worker");
    }

    /** Whether the person misses the whole conference. */
    public boolean whole() {
        return part == null;
    }

    @Override
    public LetterKind kind() {
        return LetterKind.EXCLUSION;
    }

    /** Whoever misses all of it keeps neither its time nor its place in a calendar; who misses a part comes at the same time. */
    @Override
    public Optional<CalendarChange> calendarChange() {
        return whole() ? Optional.of(CalendarChange.takenOut()) : Optional.empty();
    }
}
