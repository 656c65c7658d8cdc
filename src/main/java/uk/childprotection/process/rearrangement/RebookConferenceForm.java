package uk.childprotection.process.rearrangement;

import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.conference.Booking;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.ConferenceDays;
import uk.childprotection.conference.Conferences;
import uk.childprotection.conference.RebookingRequest;
import uk.childprotection.deadline.WorkingDays;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.preparation.WaitingConference;

/** The chair moves a conference that is booked and not opened yet. */
@Component
class RebookConferenceForm implements FormHandler<RebookingRequest> {

    private final WaitingConference waiting;
    private final Conferences conferences;
    private final ConferenceDays days;

    RebookConferenceForm(WaitingConference waiting, Conferences conferences, WorkingDays workingDays) {
        this.waiting = waiting;
        this.conferences = conferences;
        this.days = new ConferenceDays(workingDays);
    }

    @Override
    public String form() {
        return "rebook-conference";
    }

    @Override
    public Class<RebookingRequest> answers() {
        return RebookingRequest.class;
    }

    @Override
    public Object show(FormContext context) {
        return null;
    }

    @Override
    public void submit(RebookingRequest request, FormContext context) {
        Conference conference = waiting.of(request.reference(), request.bookedFor(), context);
        days.check(
                request.on(),
                request.at(),
                context.today(),
                waiting.limit(conference).due());
        refuseNothingMoved(conference.booked(), request);
        conferences.rebook(conference.id(), request, context.person().id());
        context.set(Variables.CONFERENCE_ID, conference.id().value());
    }

    private static void refuseNothingMoved(Booking booked, RebookingRequest request) {
        Booking moved = new Booking(
                request.on(), request.at(), request.place(), request.link(), booked.chair(), booked.minuteTaker());
        if (moved.equals(booked)) {
            throw new Refusal("The conference is booked for this day, time and place already.");
        }
    }
}
