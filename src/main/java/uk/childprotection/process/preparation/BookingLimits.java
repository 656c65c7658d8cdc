package uk.childprotection.process.preparation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.childprotection.conference.AgencyReports;
import uk.childprotection.conference.Conference;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.Variables;
import uk.childprotection.process.Variables.LimitVariables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.limit.ProcessLimits;
import uk.childprotection.process.limit.ReasonsAsked;

/** What booking, moving and cancelling a conference do to the limits that hang on its day. Its own limit never moves. */
@Component
public class BookingLimits {

    private final ProcessLimits processLimits;
    private final Limits limits;
    private final AgencyReports reports;
    private final ReasonsAsked reasonsAsked;
    private final Clock clock;

    BookingLimits(
            ProcessLimits processLimits, Limits limits, AgencyReports reports, ReasonsAsked reasonsAsked, Clock clock) {
        this.processLimits = processLimits;
        this.limits = limits;
        this.reports = reports;
        this.reasonsAsked = reasonsAsked;
        this.clock = clock;
    }

    /** Booking is done: its limit is met, and those counted back from the day of the conference begin. */
    void booked(FormContext context, Conference conference) {
        processLimits.met(context, Variables.BOOKING_LIMIT, LondonTime.today(clock));
        LocalDate day = conference.booked().on();
        countedBack(conference)
                .forEach((name, variables) -> processLimits.open(
                        context, variables, name, conference.id().value(), day));
        context.set(Variables.CONFERENCE_ON, LondonTime.endOf(day));
    }

    /**
     * The conference has moved, and with it what is counted back from its day.
     *
     * @return the variables that change, by name
     */
    public Map<String, Object> moved(Conference conference) {
        LocalDate day = conference.booked().on();
        Map<String, Object> changed = new LinkedHashMap<>();
        changed.put(Variables.CONFERENCE_ON.name(), LondonTime.endOf(day));
        moving(conference)
                .forEach((name, variables) -> limits.find(
                                conference.family().value(),
                                name,
                                conference.id().value())
                        .map(limit -> limits.recount(limit.id(), day))
                        .ifPresent(limit -> {
                            changed.put(variables.warnOn().name(), limit.due().warnAt());
                            changed.put(variables.dueOn().name(), limit.due().dueAt());
                            reasonsAsked.withdrawUnlessPassed(limit);
                            if (name == conference.kind().agencyReport()) {
                                reports.moveDue(conference.id(), limit.due().dueOn());
                            }
                        }));
        return changed;
    }

    /**
     * The conference is cancelled: nothing about it is awaited any more.
     *
     * @param own the limit by which it was to be held
     */
    public void cancelled(Conference conference, Limit own) {
        close(own);
        moving(conference)
                .keySet()
                .forEach(name -> limits.find(
                                conference.family().value(),
                                name,
                                conference.id().value())
                        .filter(limit -> limit.metOn() == null)
                        .ifPresent(this::close));
        limits.ofFamily(conference.family().value()).stream()
                .filter(limit -> limit.name() == LimitName.RECONVENE && limit.metOn() == null)
                .forEach(this::close);
    }

    private void close(Limit limit) {
        reasonsAsked.withdrawUnlessPassed(limits.close(limit));
    }

    /** What begins when the conference is booked and is counted back from its day. */
    private static Map<LimitName, LimitVariables> countedBack(Conference conference) {
        return Map.of(
                conference.kind().agencyReport(), Variables.AGENCY_REPORT_LIMIT,
                conference.kind().socialWorkReport(), Variables.REPORT_LIMIT);
    }

    /** What moves with its day: the same, and for a review its invitations, whose limit began when it was called. */
    private static Map<LimitName, LimitVariables> moving(Conference conference) {
        Map<LimitName, LimitVariables> moving = new LinkedHashMap<>(countedBack(conference));
        if (conference.kind().isReview()) {
            moving.put(LimitName.REVIEW_INVITATIONS, Variables.INVITATIONS_LIMIT);
        }
        return moving;
    }
}
