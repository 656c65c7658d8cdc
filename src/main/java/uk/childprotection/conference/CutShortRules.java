package uk.childprotection.conference;

import java.time.LocalDate;
import java.time.LocalDateTime;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.deadline.Due;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.deadline.WorkingDays;

/**
 * What a chair may say of a conference that broke off.
 *
 * @param booked for the day on which it was held
 * @param reconvene the limit for the day to which it is adjourned
 * @param now the time in London
 */
record CutShortRules(Booking booked, Due reconvene, WorkingDays workingDays, LocalDateTime now) {

    /** Refuses a time at which it was not being held, and a new day on which it cannot meet. */
    void check(CutShortRequest request) {
        if (request.cutShortAt() == null) {
            throw new Refusal("Say when the conference was cut short.");
        }
        if (request.cutShortAt().isBefore(booked.at())) {
            throw new Refusal("“Cut short at” lies before %s, when the conference began.".formatted(booked.at()));
        }
        if (booked.on().atTime(request.cutShortAt()).isAfter(now)) {
            throw new Refusal("“Cut short at” is still to come: the conference was held on %s."
                    .formatted(LondonTime.inWords(booked.on())));
        }
        LocalDate today = now.toLocalDate();
        if (request.nextOn() != null && request.nextOn().isBefore(today)) {
            throw new Refusal("The “New date” has passed: choose a day from today on.");
        }
        request.adjournment().check(booked.on(), reconvene, workingDays, today);
    }
}
