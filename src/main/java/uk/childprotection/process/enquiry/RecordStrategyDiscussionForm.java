package uk.childprotection.process.enquiry;

import java.util.Map;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.enquiry.Enquiries;
import uk.childprotection.enquiry.LaterStrategyDiscussion;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;

/** A further strategy discussion while an enquiry runs: recorded, and no clock is restarted. */
@Component
class RecordStrategyDiscussionForm implements FormHandler<LaterStrategyDiscussion> {

    private final Enquiries enquiries;

    RecordStrategyDiscussionForm(Enquiries enquiries) {
        this.enquiries = enquiries;
    }

    @Override
    public String form() {
        return "record-strategy-discussion";
    }

    @Override
    public Class<LaterStrategyDiscussion> answers() {
        return LaterStrategyDiscussion.class;
    }

    /** Tasklist gives a start form no data. */
    @Override
    public Object show(FormContext context) {
        return Map.of();
    }

    @Override
    public void submit(LaterStrategyDiscussion discussion, FormContext context) {
        FamilyReference family = FamilyReference.parse(discussion.reference());
        context.startCase(family);
        var enquiry = enquiries.recordLater(family, discussion, context.person().id());
        context.set(Variables.ENQUIRY_ID, enquiry.id().value());
    }
}
