package uk.childprotection.process.rearrangement;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.conference.ChairChangeAsked;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.Conferences;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.preparation.ConferenceMeant;
import uk.childprotection.process.preparation.OpenRecords;

/** Somebody names the case whose conference needs another chair or minute taker, or whose record somebody else has to approve. */
@Component
class ChangeChairForm implements FormHandler<ChairChangeAsked> {

    private final Conferences conferences;
    private final OpenRecords openRecords;

    ChangeChairForm(Conferences conferences, OpenRecords openRecords) {
        this.conferences = conferences;
        this.openRecords = openRecords;
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
        Conference conference = ConferenceMeant.of(asked.reference(), among(asked), asked.bookedFor())
                .orElseThrow(() -> none(asked.reference()));
        context.set(Variables.CONFERENCE_ID, conference.id().value());
        context.set(
                Variables.CONFERENCE_ON,
                LondonTime.endOf(conference.isStillLed() ? conference.booked().on() : context.today()));
    }

    /** One that is still to be decided goes before one of which only the record is left, unless that one's day is named. */
    private List<Conference> among(ChairChangeAsked asked) {
        List<Conference> led = conferences.running(asked.reference()).stream()
                .filter(Conference::isStillLed)
                .toList();
        if (asked.bookedFor() == null && !led.isEmpty()) {
            return led;
        }
        return Stream.concat(led.stream(), openRecords.of(asked.reference()).stream())
                .toList();
    }

    private static Refusal none(FamilyReference family) {
        return new Refusal(
                "The case %s has no conference that is booked and still to be decided, and no record that is still to be approved."
                        .formatted(family));
    }
}
