package uk.childprotection.process.preparation;

import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.Conferences;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;

/** The conference that a task is about, with the family's file, read by the ids in the process. */
@Component
public class ConferenceInHand {

    private final Conferences conferences;
    private final Families families;

    ConferenceInHand(Conferences conferences, Families families) {
        this.conferences = conferences;
        this.families = families;
    }

    /** The conference whose id the process of the task holds. */
    public Conference conference(FormContext context) {
        return conferences.find(ConferenceId.parse(context.get(Variables.CONFERENCE_ID)));
    }

    /** The file of the family whose case the task belongs to. */
    public FamilyFile file(FormContext context) {
        return families.find(context.caseReference());
    }
}
