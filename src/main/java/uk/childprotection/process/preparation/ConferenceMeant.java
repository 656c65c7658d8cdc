package uk.childprotection.process.preparation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.conference.Conference;

/** Which of a family's conferences somebody means who names the case, and the day where it has more than one. */
public final class ConferenceMeant {

    private ConferenceMeant() {}

    /**
     * The one that is meant; empty when there is none to choose from.
     *
     * @param among those that would fit
     * @param bookedFor the day that was named, or null
     * @throws Refusal when the case has several and no day, or another, was named
     */
    public static Optional<Conference> of(FamilyReference family, List<Conference> among, LocalDate bookedFor) {
        if (among.size() < 2 && bookedFor == null) {
            return among.stream().findFirst();
        }
        List<Conference> onThatDay = among.stream()
                .filter(conference ->
                        conference.isBooked() && conference.booked().on().equals(bookedFor))
                .toList();
        if (!among.isEmpty() && onThatDay.size() != 1) {
            throw new Refusal(
                    bookedFor == null
                            ? "The case %s has more than one conference: say under “Day for which it is booked now” which one is meant."
                                    .formatted(family)
                            : "The case %s has no conference on the “Day for which it is booked now”."
                                    .formatted(family));
        }
        return onThatDay.stream().findFirst();
    }
}
