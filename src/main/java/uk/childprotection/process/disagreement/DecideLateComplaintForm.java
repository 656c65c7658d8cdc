package uk.childprotection.process.disagreement;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.childprotection.conference.Complaint;
import uk.childprotection.conference.Complaints;
import uk.childprotection.conference.LateComplaint;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.words.Fact;

/** The safeguarding manager decides whether a complaint that came late is taken all the same. */
@Component
class DecideLateComplaintForm implements FormHandler<LateComplaint> {

    private final ComplaintInHand inHand;
    private final ComplaintFacts facts;
    private final Complaints complaints;
    private final Limits limits;

    DecideLateComplaintForm(ComplaintInHand inHand, ComplaintFacts facts, Complaints complaints, Limits limits) {
        this.inHand = inHand;
        this.facts = facts;
        this.complaints = complaints;
        this.limits = limits;
    }

    record Shown(String lastDay, List<Fact> complaint) {}

    @Override
    public String form() {
        return "decide-late-complaint";
    }

    @Override
    public Class<LateComplaint> answers() {
        return LateComplaint.class;
    }

    @Override
    public Object show(FormContext context) {
        Complaint complaint = inHand.complaint(context);
        return new Shown(
                LondonTime.inWords(ComplaintLetters.lastDay(limits, complaint)),
                facts.of(inHand.file(context), complaint));
    }

    /** The chair's days count from today: nobody could answer before it was taken. */
    @Override
    public void submit(LateComplaint decision, FormContext context) {
        Complaint complaint = complaints.decideLate(
                ComplaintInHand.id(context), decision, context.person().id());
        boolean taken = decision.take().isYes();
        context.set(Variables.LATE_COMPLAINT_TAKEN, taken);
        if (taken) {
            inHand.toChair(complaint, context, context.today());
        }
    }
}
