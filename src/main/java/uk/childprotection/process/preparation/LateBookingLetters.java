package uk.childprotection.process.preparation;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.childprotection.access.People;
import uk.childprotection.access.Role;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.ConferenceDays;
import uk.childprotection.correspondence.LateBookingNotice;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.Recipient;
import uk.childprotection.deadline.WorkingDays;

/** Every safeguarding manager is told that a conference is booked beyond its limit. */
@Component
public class LateBookingLetters {

    private final People people;
    private final ConferenceDays days;

    LateBookingLetters(People people, WorkingDays workingDays) {
        this.people = people;
        this.days = new ConferenceDays(workingDays);
    }

    /** Nothing for a conference that is within its limit. */
    public List<LetterOrder> about(Conference conference) {
        if (!conference.isBeyondLimit()) {
            return List.of();
        }
        LateBookingNotice notice = new LateBookingNotice(
                conference.kind(),
                conference.booked().on(),
                conference.dueOn(),
                days.beyond(conference.dueOn(), conference.booked().on()));
        return people.withRole(Role.SAFEGUARDING_MANAGER).stream()
                .map(manager ->
                        LetterOrder.of(Recipient.colleague(manager.id(), manager.name(), manager.email()), notice))
                .toList();
    }
}
