package uk.childprotection.process.disagreement;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.childprotection.conference.Complaint;
import uk.childprotection.conference.ComplaintReplied;
import uk.childprotection.conference.ComplaintReply;
import uk.childprotection.conference.Complaints;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.limit.ProcessLimits;
import uk.childprotection.process.words.Fact;

/** The administrator records what the complainant says to the chair's answer: content, a panel, or nothing in time. */
@Component
class RecordComplaintReplyForm implements FormHandler<ComplaintReply> {

    private final ComplaintInHand inHand;
    private final ComplaintFacts facts;
    private final Complaints complaints;
    private final ProcessLimits limits;

    RecordComplaintReplyForm(
            ComplaintInHand inHand, ComplaintFacts facts, Complaints complaints, ProcessLimits limits) {
        this.inHand = inHand;
        this.facts = facts;
        this.complaints = complaints;
        this.limits = limits;
    }

    record Shown(String answeredOn, String replyBy, List<Fact> complaint) {}

    @Override
    public String form() {
        return "record-complaint-reply";
    }

    @Override
    public Class<ComplaintReply> answers() {
        return ComplaintReply.class;
    }

    @Override
    public Object show(FormContext context) {
        Complaint complaint = inHand.complaint(context);
        return new Shown(
                LondonTime.inWords(complaint.answeredOn()),
                LondonTime.inWords(context.get(Variables.COMPLAINT_REPLY_LIMIT.dueOn())),
                facts.of(inHand.file(context), complaint));
    }

    @Override
    public void submit(ComplaintReply reply, FormContext context) {
        Complaint complaint = complaints.reply(
                ComplaintInHand.id(context),
                reply,
                limits.of(context, Variables.COMPLAINT_REPLY_LIMIT).due().dueOn());
        boolean panel = reply.reply() == ComplaintReplied.PANEL;
        context.set(Variables.PANEL_WANTED, panel);
        if (reply.reply() == ComplaintReplied.NO_REPLY) {
            limits.close(context, Variables.COMPLAINT_REPLY_LIMIT);
        } else {
            limits.met(context, Variables.COMPLAINT_REPLY_LIMIT, reply.on());
        }
        if (panel) {
            limits.open(
                    context,
                    Variables.COMPLAINT_PANEL_LIMIT,
                    LimitName.COMPLAINT_PANEL,
                    complaint.id().toString(),
                    reply.on());
        }
    }
}
