package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.time.ZoneId;
import uk.childprotection.casefile.Refusal;

/** The day a letter left on paper lies between the day it was written and today. */
final class GoneDay {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private GoneDay() {}

    static void check(LocalDate on, Letter letter, LocalDate today) {
        if (on == null) {
            throw new Refusal("Say on which day the letter was posted or handed over.");
        }
        if (on.isAfter(today)) {
            throw new Refusal("A letter cannot have been posted or handed over on a day to come.");
        }
        if (on.isBefore(LocalDate.ofInstant(letter.writtenAt(), LONDON))) {
            throw new Refusal("A letter cannot have been posted or handed over before the day it was written.");
        }
    }
}
