package uk.childprotection.process.family;

import org.springframework.stereotype.Component;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.plan.FamilyGroupConferences;
import uk.childprotection.plan.GroupConferenceHeld;
import uk.childprotection.plan.GroupConferenceNext;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;

/** The social worker records what became of a family group conference, and keeps the family's plan. */
@Component
class RecordGroupConferenceForm implements FormHandler<GroupConferenceHeld> {

    private final FamilyGroupConferences conferences;

    RecordGroupConferenceForm(FamilyGroupConferences conferences) {
        this.conferences = conferences;
    }

    record Shown(String meetsOn) {}

    @Override
    public String form() {
        return "record-group-conference";
    }

    @Override
    public Class<GroupConferenceHeld> answers() {
        return GroupConferenceHeld.class;
    }

    @Override
    public Object show(FormContext context) {
        return new Shown(LondonTime.inWords(
                conferences.find(GroupConferenceForms.id(context)).meetsOn()));
    }

    @Override
    public void submit(GroupConferenceHeld what, FormContext context) {
        conferences.record(GroupConferenceForms.id(context), what);
        context.set(Variables.GROUP_CONFERENCE_HELD, what.what() == GroupConferenceNext.HELD);
        context.set(Variables.ANOTHER_DATE, what.what() == GroupConferenceNext.ANOTHER_DATE);
    }
}
