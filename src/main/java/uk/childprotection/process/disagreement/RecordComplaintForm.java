package uk.childprotection.process.disagreement;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.CodeList;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.YesNo;
import uk.childprotection.conference.Complaint;
import uk.childprotection.conference.ComplaintStatus;
import uk.childprotection.conference.ComplaintTaken;
import uk.childprotection.conference.Complaints;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.TimeLimits;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.words.ConferenceSeen;
import uk.childprotection.process.words.DecisionsSeen;

/** Whoever received it takes down a family's complaint about a conference. */
@Component
class RecordComplaintForm implements FormHandler<ComplaintTaken> {

    private final ComplaintInHand inHand;
    private final DecisionsSeen decisions;
    private final Complaints complaints;
    private final TimeLimits practice;

    RecordComplaintForm(ComplaintInHand inHand, DecisionsSeen decisions, Complaints complaints, TimeLimits practice) {
        this.inHand = inHand;
        this.decisions = decisions;
        this.complaints = complaints;
        this.practice = practice;
    }

    record Shown(
            String answerWithin,
            List<DecisionsSeen.Row> decisions,
            List<CodeList.Option> conferences,
            List<CodeList.Option> family) {}

    @Override
    public String form() {
        return "record-complaint";
    }

    @Override
    public Class<ComplaintTaken> answers() {
        return ComplaintTaken.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = inHand.file(context);
        return new Shown(
                practice.find(LimitName.COMPLAINT_CHAIR, context.today()).period(),
                decisions.rows(file),
                decisions.options(file.reference()),
                ConferenceSeen.family(file));
    }

    @Override
    public void submit(ComplaintTaken taken, FormContext context) {
        boolean kept = taken.keep() == YesNo.YES;
        context.set(Variables.COMPLAINT_KEPT, kept);
        if (!kept) {
            return;
        }
        FamilyFile file = inHand.file(context);
        Complaint complaint = complaints.take(
                file,
                decisions.decided(file.reference(), taken.conference()),
                taken,
                context.person().id());
        context.set(Variables.COMPLAINT_ID, complaint.id().toString());
        context.set(Variables.COMPLAINT_FOR_AGENCY, complaint.isForAgency());
        context.set(Variables.COMPLAINT_LATE, complaint.late());
        context.set(Variables.NEW_CONFERENCE_NEEDED, false);
        if (complaint.status() == ComplaintStatus.WITH_CHAIR) {
            inHand.toChair(complaint, context, complaint.receivedOn());
        }
    }
}
