package uk.childprotection.process.rearrangement;

import org.springframework.stereotype.Component;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.CutShortRequest;
import uk.childprotection.conference.Sittings;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;

/** The chair says that a conference broke off after it was opened, and when it meets again. */
@Component
class CutConferenceShortForm implements FormHandler<CutShortRequest> {

    private final OpenConference open;
    private final Sittings sittings;

    CutConferenceShortForm(OpenConference open, Sittings sittings) {
        this.open = open;
        this.sittings = sittings;
    }

    @Override
    public String form() {
        return "cut-conference-short";
    }

    @Override
    public Class<CutShortRequest> answers() {
        return CutShortRequest.class;
    }

    @Override
    public Object show(FormContext context) {
        return null;
    }

    @Override
    public void submit(CutShortRequest request, FormContext context) {
        Conference conference = open.of(request.reference(), request.bookedFor(), context);
        sittings.cutShort(conference, request, context.person().id());
        context.set(Variables.CONFERENCE_ID, conference.id().value());
    }
}
