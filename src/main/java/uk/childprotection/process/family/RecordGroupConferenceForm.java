package uk.childprotection.process.family;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.CodeList;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.plan.FamilyGroupConferences;
import uk.childprotection.plan.GroupConferenceHeld;
import uk.childprotection.plan.GroupConferenceNext;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.words.ConferenceSeen;

/** The social worker records what became of a family group conference, and keeps the family's plan. */
@Component
class RecordGroupConferenceForm implements FormHandler<GroupConferenceHeld> {

    private final Families families;
    private final FamilyGroupConferences conferences;

    RecordGroupConferenceForm(Families families, FamilyGroupConferences conferences) {
        this.families = families;
        this.conferences = conferences;
    }

    record Shown(String meetsOn, List<CodeList.Option> everyChild) {}

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
        FamilyFile file = families.find(context.caseReference());
        return new Shown(
                LondonTime.inWords(
                        conferences.find(GroupConferenceForms.id(context)).meetsOn()),
                ConferenceSeen.children(file));
    }

    @Override
    public void submit(GroupConferenceHeld what, FormContext context) {
        conferences.record(families.find(context.caseReference()), GroupConferenceForms.id(context), what);
        context.set(Variables.GROUP_CONFERENCE_HELD, what.what() == GroupConferenceNext.HELD);
        context.set(Variables.ANOTHER_DATE, what.what() == GroupConferenceNext.ANOTHER_DATE);
    }
}
