package uk.childprotection.process.family;

import org.springframework.stereotype.Component;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.plan.FamilyGroupConferences;
import uk.childprotection.plan.GroupConferenceDate;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;

/** The social worker records the date of a family group conference. */
@Component
class DateGroupConferenceForm implements FormHandler<GroupConferenceDate> {

    private final FamilyGroupConferences conferences;

    DateGroupConferenceForm(FamilyGroupConferences conferences) {
        this.conferences = conferences;
    }

    record Shown(String fellOut) {}

    @Override
    public String form() {
        return "date-group-conference";
    }

    @Override
    public Class<GroupConferenceDate> answers() {
        return GroupConferenceDate.class;
    }

    @Override
    public Object show(FormContext context) {
        return new Shown(conferences.find(GroupConferenceForms.id(context)).notHeldBecause());
    }

    @Override
    public void submit(GroupConferenceDate date, FormContext context) {
        conferences.date(GroupConferenceForms.id(context), date);
        context.set(Variables.GROUP_CONFERENCE_ON, LondonTime.endOf(date.on()));
    }
}
