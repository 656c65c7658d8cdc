package uk.childprotection.process.family;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.plan.FamilyGroupConference;
import uk.childprotection.plan.FamilyGroupConferences;
import uk.childprotection.plan.GroupConferenceReplied;
import uk.childprotection.plan.GroupConferenceReply;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;

/** The social worker records what the family says to the offer of a family group conference. */
@Component
class RecordGroupConferenceReplyForm implements FormHandler<GroupConferenceReply> {

    private final Families families;
    private final FamilyGroupConferences conferences;

    RecordGroupConferenceReplyForm(Families families, FamilyGroupConferences conferences) {
        this.families = families;
        this.conferences = conferences;
    }

    record Shown(String offeredOn, String offeredTo) {}

    @Override
    public String form() {
        return "record-group-conference-reply";
    }

    @Override
    public Class<GroupConferenceReply> answers() {
        return GroupConferenceReply.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = families.find(context.caseReference());
        FamilyGroupConference conference = conferences.find(GroupConferenceForms.id(context));
        return new Shown(
                LondonTime.inWords(conference.offeredOn()),
                conference.offeredTo().all().stream().map(file::nameOf).collect(Collectors.joining(", ")));
    }

    @Override
    public void submit(GroupConferenceReply reply, FormContext context) {
        conferences.reply(GroupConferenceForms.id(context), reply);
        context.set(Variables.GROUP_CONFERENCE_WANTED, reply.reply() == GroupConferenceReplied.ACCEPTED);
    }
}
