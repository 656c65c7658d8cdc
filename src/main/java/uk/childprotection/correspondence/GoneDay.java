package uk.childprotection.correspondence;

import java.time.LocalDate;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.deadline.LondonTime;

/** The day a letter left on paper lies between the day it was written and today. */
final class GoneDay {

    private GoneDay() {}

    static void check(LocalDate on, Letter letter, LocalDate today) {
        if (on == null) {
            throw new Refusal("Say on which day the letter was posted or handed over.");
        }
        if (on.isAfter(today)) {
            throw new Refusal("A letter cannot have been posted or handed over on a day to come.");
        }
        if (on.isBefore(LocalDate.ofInstant(letter.writtenAt(), LondonTime.ZONE))) {
            throw new Refusal("A letter cannot have been posted or handed over before the day it was written.");
        }
    }
}
