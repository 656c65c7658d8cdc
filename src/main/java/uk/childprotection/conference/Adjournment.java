package uk.childprotection.conference;

import java.time.LocalDate;
import java.time.LocalTime;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.deadline.Due;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.deadline.WorkingDays;

/**
 * Why a conference does not go on today, what keeps each child safe meanwhile, and when it meets again.
 *
 * @param place null when everyone joins by video or telephone
 * @param link null when everyone meets in the room
 */
record Adjournment(String because, String interim, LocalDate on, LocalTime at, String place, String link) {

    /**
     * Refuses one that leaves something open, or a new day on which it cannot meet.
     *
     * @param heldOn the day that is given up
     * @param reconvene the limit for the new day; once it has passed it is late anyhow, and asked about
     * @param today when it is said
     */
    void check(LocalDate heldOn, Due reconvene, WorkingDays workingDays, LocalDate today) {
        if (isBlank(because) || isBlank(interim)) {
            throw new Refusal(
                    "An adjourned conference needs the reason and what keeps each child safe until the new date.");
        }
        if (on == null || at == null) {
            throw new Refusal("An adjourned conference needs a new date and time.");
        }
        if (!on.isAfter(heldOn)) {
            throw new Refusal("“New date” has to be after %s.".formatted(LondonTime.inWords(heldOn)));
        }
        if (!workingDays.isWorkingDay(on)) {
            throw new Refusal("“New date” has to be a working day; %s is none.".formatted(LondonTime.inWords(on)));
        }
        if (on.isAfter(reconvene.dueOn()) && !today.isAfter(reconvene.dueOn())) {
            throw new Refusal("“New date” may be at the latest %s, %s from the conference."
                    .formatted(
                            LondonTime.inWords(reconvene.dueOn()),
                            reconvene.limit().period()));
        }
        if (isBlank(place) && isBlank(link)) {
            throw new Refusal("An adjourned conference needs a place, or how to join it.");
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "adjournment of a conference";
    }
}
