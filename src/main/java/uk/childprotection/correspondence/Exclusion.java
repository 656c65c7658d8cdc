package uk.childprotection.correspondence;

import java.time.LocalDate;

/**
 * A person is told that the chair keeps them out of all or a part of the conference, why, and how they are heard all the same. Whoever
 * is kept out of all of it is not told the time and the place.
 *
 * @param part the part that is missed, completing "You will not be there ...": "while the police speak about their enquiries"; {@code null}
 *     when all of it is missed
 * @param reason the chair's own words to the person, beside the ground; may be {@code null}
 * @param viewsBy the day by which the person's views can reach the chair
 */
public record Exclusion(
        LocalDate conferenceOn,
        String chair,
        Ground ground,
        String reason,
        String part,
        String howViewsAreHeard,
        LocalDate viewsBy,
        String socialWorker)
        implements LetterContent {

    /** The only grounds on which a chair keeps somebody out, in words for that person. None of them gives away who asked for it. */
    public enum Ground {
        POLICE_ENQUIRIES("The police have not finished their enquiries."),
        DISRUPTION("The chair thinks the meeting may be stopped or upset by violence, threats or shouting."),
        UNFIT("The chair thinks you may not be well enough, or clear-headed enough, to take part."),
        HARM_TO_CHILD("The chair thinks it could be bad for a child if you are there."),
        OTHERS_SPEAK_FREELY("The chair thinks some people could not speak freely if you are there."),
        CONFIDENTIAL("Some things will be talked about that the law does not let us share with you."),
        SEPARATE_ATTENDANCE("The chair thinks it is safer if members of the family come at different times.");

        private final String words;

        Ground(String words) {
            this.words = words;
        }

        /** The ground as a sentence to the person. */
        public String words() {
            return words;
        }
    }

    public Exclusion {
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
}
