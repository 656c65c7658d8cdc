package uk.childprotection.process.disagreement;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.conference.ChairsAnswer;
import uk.childprotection.conference.Complaint;
import uk.childprotection.conference.Complaints;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.limit.ProcessLimits;
import uk.childprotection.process.words.Fact;

/** The chair meets whoever complains and answers. */
@Component
class AnswerComplaintForm implements FormHandler<ChairsAnswer> {

    private final ComplaintInHand inHand;
    private final ComplaintFacts facts;
    private final Complaints complaints;
    private final ProcessLimits limits;

    AnswerComplaintForm(ComplaintInHand inHand, ComplaintFacts facts, Complaints complaints, ProcessLimits limits) {
        this.inHand = inHand;
        this.facts = facts;
        this.complaints = complaints;
        this.limits = limits;
    }

    record Shown(String dueOn, List<Fact> complaint, String keptOut) {}

    @Override
    public String form() {
        return "answer-complaint";
    }

    @Override
    public Class<ChairsAnswer> answers() {
        return ChairsAnswer.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = inHand.file(context);
        Complaint complaint = inHand.complaint(context);
        return new Shown(
                LondonTime.inWords(context.get(Variables.COMPLAINT_CHAIR_LIMIT.dueOn())),
                facts.of(file, complaint),
                facts.keptOut(file, complaint));
    }

    @Override
    public void submit(ChairsAnswer answer, FormContext context) {
        Complaint complaint = complaints.answer(ComplaintInHand.id(context), answer);
        limits.met(context, Variables.COMPLAINT_CHAIR_LIMIT, context.today());
        limits.open(
                context,
                Variables.COMPLAINT_REPLY_LIMIT,
                LimitName.COMPLAINT_REPLY,
                complaint.id().toString(),
                context.today());
    }
}
