package uk.childprotection.process;

import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.conference.ChairChangeAsked;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.Conferences;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;

/** Somebody names the case whose conference needs another chair or minute taker. */
@Component
class ChangeChairForm implements FormHandler<ChairChangeAsked> {

    private final Conferences conferences;

    ChangeChairForm(Conferences conferences) {
        this.conferences = conferences;
    }

    @Override
    public String form() {
        return "change-chair";
    }

    @Override
    public Class<ChairChangeAsked> answers() {
        return ChairChangeAsked.class;
    }

    @Override
    public Object show(FormContext context) {
        return null;
    }

    @Override
    public void submit(ChairChangeAsked asked, FormContext context) {
        context.startCase(asked.reference());
        Conference conference = conferences
                .running(asked.reference())
                .filter(Conference::isStillLed)
                .orElseThrow(() -> none(asked.reference()));
        context.set(Variables.CONFERENCE_ID, conference.id().value());
        context.set(
                Variables.CONFERENCE_ON, LondonTime.endOf(conference.booked().on()));
    }

    private static Refusal none(FamilyReference family) {
        return new Refusal("The case %s has no conference that is booked and still to be decided.".formatted(family));
    }
}
