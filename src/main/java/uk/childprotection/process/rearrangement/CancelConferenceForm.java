package uk.childprotection.process.rearrangement;

import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.conference.CancellationRequest;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.Conferences;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.preparation.BookingLimits;
import uk.childprotection.process.preparation.WaitingConference;
import uk.childprotection.process.transfer.TransferDecided;

/** The chair cancels a conference that is booked and not opened yet, and says how the case goes on. */
@Component
class CancelConferenceForm implements FormHandler<CancellationRequest> {

    private final WaitingConference waiting;
    private final Conferences conferences;
    private final BookingLimits limits;
    private final CaseAfterConference caseAfter;
    private final TransferDecided transfer;

    CancelConferenceForm(
            WaitingConference waiting,
            Conferences conferences,
            BookingLimits limits,
            CaseAfterConference caseAfter,
            TransferDecided transfer) {
        this.waiting = waiting;
        this.conferences = conferences;
        this.limits = limits;
        this.caseAfter = caseAfter;
        this.transfer = transfer;
    }

    @Override
    public String form() {
        return "cancel-conference";
    }

    @Override
    public Class<CancellationRequest> answers() {
        return CancellationRequest.class;
    }

    @Override
    public Object show(FormContext context) {
        return null;
    }

    @Override
    public void submit(CancellationRequest request, FormContext context) {
        Conference conference = waiting.toCancel(request.reference(), context);
        refuseReview(conference);
        conferences.cancel(conference.id(), request, context.person().id());
        limits.cancelled(conference, waiting.limit(conference));
        caseAfter.cancelled(conference.family(), request.goesOn(), context.today());
        transfer.cancelled(conference, context.today(), request.reason());
        context.set(Variables.CONFERENCE_ID, conference.id().value());
    }

    /** A plan that runs has a review ahead of it: without a new day its children would be on a plan that nobody looks at. */
    private static void refuseReview(Conference conference) {
        if (conference.kind().isReview()) {
            throw new Refusal(
                    "A review conference cannot be cancelled, because only a review ends a plan: rebook it for another day instead.");
        }
    }
}
