package uk.childprotection.process.family;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.CodeList;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.plan.FamilyGroupConference;
import uk.childprotection.plan.FamilyGroupConferences;
import uk.childprotection.plan.GroupConferenceOffer;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.words.ConferenceSeen;

/** The social worker offers a family group conference and says to whom. */
@Component
class OfferGroupConferenceForm implements FormHandler<GroupConferenceOffer> {

    private final Families families;
    private final FamilyGroupConferences conferences;

    OfferGroupConferenceForm(Families families, FamilyGroupConferences conferences) {
        this.families = families;
        this.conferences = conferences;
    }

    record Shown(List<Earlier> earlier, boolean anyEarlier, List<CodeList.Option> family) {}

    record Earlier(String on, String status, String words) {}

    @Override
    public String form() {
        return "offer-group-conference";
    }

    @Override
    public Class<GroupConferenceOffer> answers() {
        return GroupConferenceOffer.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = families.find(context.caseReference());
        List<Earlier> earlier = conferences.ofFamily(file.reference()).stream()
                .map(OfferGroupConferenceForm::earlier)
                .toList();
        return new Shown(earlier, !earlier.isEmpty(), ConferenceSeen.family(file));
    }

    @Override
    public void submit(GroupConferenceOffer offer, FormContext context) {
        FamilyGroupConference offered = conferences.offer(
                families.find(context.caseReference()), offer, context.person().id());
        context.set(Variables.GROUP_CONFERENCE_ID, offered.id().toString());
    }

    private static Earlier earlier(FamilyGroupConference conference) {
        return new Earlier(
                LondonTime.inWords(conference.offeredOn()), conference.status().label(), conference.replyWords());
    }
}
