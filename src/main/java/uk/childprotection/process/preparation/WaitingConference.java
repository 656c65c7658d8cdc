package uk.childprotection.process.preparation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.ConferenceStatus;
import uk.childprotection.conference.Conferences;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.Limits;
import uk.childprotection.process.form.FormContext;

/** A family's conference that is booked and waits for its day, as its chair names it in a start form. */
@Component
public class WaitingConference {

    private final Conferences conferences;
    private final Limits limits;

    WaitingConference(Conferences conferences, Limits limits) {
        this.conferences = conferences;
        this.limits = limits;
    }

    /**
     * Begins the instance for this family and finds its conference; refuses when there is none that can be moved.
     *
     * @param bookedFor the day for which it is booked, where the family has more than one; otherwise null
     */
    public Conference of(FamilyReference family, LocalDate bookedFor, FormContext context) {
        context.startCase(family);
        List<Conference> running = conferences.running(family);
        List<Conference> booked = running.stream()
                .filter(conference -> conference.status() == ConferenceStatus.BOOKED)
                .toList();
        return ConferenceMeant.of(family, booked, bookedFor).orElseThrow(() -> refusal(family, running));
    }

    /** As {@link #of}, for one that can be cancelled: no review, while there is another. */
    public Conference toCancel(FamilyReference family, FormContext context) {
        context.startCase(family);
        List<Conference> running = conferences.running(family);
        return running.stream()
                .filter(conference -> conference.status() == ConferenceStatus.BOOKED)
                .min(Comparator.comparing(conference -> conference.kind().isReview()))
                .orElseThrow(() -> refusal(family, running));
    }

    private static Refusal refusal(FamilyReference family, List<Conference> running) {
        if (running.isEmpty()) {
            return none(family);
        }
        boolean open = running.stream().anyMatch(conference -> conference.status() == ConferenceStatus.OPEN);
        return open
                ? new Refusal(
                        "The conference of the case %s has been opened: it can no longer be moved or cancelled. If it has broken off, start “Cut a conference short”."
                                .formatted(family))
                : new Refusal("The conference of the case %s is not booked yet, so there is nothing to move or cancel."
                        .formatted(family));
    }

    /** The limit by which the conference is to be held; it is counted from what led to it. */
    public Limit limit(Conference conference) {
        return limits.ofFamily(conference.family().value()).stream()
                .filter(limit -> conference.kind().heldBy().contains(limit.name()))
                .filter(limit -> limit.due().dueOn().equals(conference.dueOn()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(conference + " has no limit in the register."));
    }

    /** What is said of a family none of whose conferences waits for its day. */
    public static Refusal none(FamilyReference family) {
        return new Refusal(
                "The case %s has no conference that is waiting for its day, so there is nothing to move or cancel."
                        .formatted(family));
    }
}
