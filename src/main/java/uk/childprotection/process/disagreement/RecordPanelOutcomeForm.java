package uk.childprotection.process.disagreement;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.childprotection.conference.Complaint;
import uk.childprotection.conference.Complaints;
import uk.childprotection.conference.PanelAnswer;
import uk.childprotection.conference.Reconsideration;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.limit.ProcessLimits;
import uk.childprotection.process.words.DecisionsSeen;
import uk.childprotection.process.words.Fact;

/** The safeguarding manager records what the panel decided on a complaint, and what follows. */
@Component
class RecordPanelOutcomeForm implements FormHandler<PanelAnswer> {

    private final ComplaintInHand inHand;
    private final ComplaintFacts facts;
    private final Complaints complaints;
    private final DecisionsSeen decisions;
    private final ProcessLimits limits;

    RecordPanelOutcomeForm(
            ComplaintInHand inHand,
            ComplaintFacts facts,
            Complaints complaints,
            DecisionsSeen decisions,
            ProcessLimits limits) {
        this.inHand = inHand;
        this.facts = facts;
        this.complaints = complaints;
        this.decisions = decisions;
        this.limits = limits;
    }

    record Shown(String dueOn, List<Fact> complaint, List<Fact> panel) {}

    @Override
    public String form() {
        return "record-panel-outcome";
    }

    @Override
    public Class<PanelAnswer> answers() {
        return PanelAnswer.class;
    }

    @Override
    public Object show(FormContext context) {
        Complaint complaint = inHand.complaint(context);
        return new Shown(
                LondonTime.inWords(context.get(Variables.COMPLAINT_PANEL_LIMIT.dueOn())),
                facts.of(inHand.file(context), complaint),
                ComplaintFacts.panel(complaint.panel()));
    }

    @Override
    public void submit(PanelAnswer answer, FormContext context) {
        AnswerDissentForm.refuseReviewWithoutPlan(answer.follows(), context.caseReference(), decisions);
        complaints.decide(ComplaintInHand.id(context), answer);
        limits.met(context, Variables.COMPLAINT_PANEL_LIMIT, context.today());
        context.set(Variables.NEW_CONFERENCE_NEEDED, answer.follows() != Reconsideration.STANDS);
    }
}
