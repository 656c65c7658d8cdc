package uk.childprotection.process.disagreement;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.conference.DissentAnswer;
import uk.childprotection.conference.Dissents;
import uk.childprotection.conference.RaisedDissent;
import uk.childprotection.conference.Reconsideration;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.limit.ProcessLimits;
import uk.childprotection.process.words.DecisionsSeen;
import uk.childprotection.process.words.Fact;

/** The safeguarding manager answers a professional's dissent; never the one who chaired the conference. */
@Component
class AnswerDissentForm implements FormHandler<DissentAnswer> {

    private final Families families;
    private final Dissents dissents;
    private final DecisionsSeen decisions;
    private final DissentFacts facts;
    private final ProcessLimits limits;

    AnswerDissentForm(
            Families families, Dissents dissents, DecisionsSeen decisions, DissentFacts facts, ProcessLimits limits) {
        this.families = families;
        this.dissents = dissents;
        this.decisions = decisions;
        this.facts = facts;
        this.limits = limits;
    }

    record Shown(String dueOn, List<Fact> dissent, List<DecisionsSeen.Row> decisions) {}

    @Override
    public String form() {
        return "answer-dissent";
    }

    @Override
    public Class<DissentAnswer> answers() {
        return DissentAnswer.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = families.find(context.caseReference());
        RaisedDissent raised = raised(context);
        return new Shown(
                LondonTime.inWords(context.get(Variables.DISSENT_ANSWER_LIMIT.dueOn())),
                facts.of(file, raised),
                decisions.rows(file, decisions.decided(file.reference(), raised.conference())));
    }

    @Override
    public void submit(DissentAnswer answer, FormContext context) {
        RaisedDissent raised = raised(context);
        if (decisions
                .conference(raised.conference())
                .isChairedBy(context.person().id())) {
            throw new Refusal("You chaired this conference: another safeguarding manager answers the dissent.");
        }
        refuseReviewWithoutPlan(answer.outcome(), context.caseReference(), decisions);
        dissents.answer(raised.id(), answer, context.person().id());
        limits.met(context, Variables.DISSENT_ANSWER_LIMIT, context.today());
        context.set(Variables.NEW_CONFERENCE_NEEDED, answer.outcome() != Reconsideration.STANDS);
    }

    /** A review can only be early where one is to come. */
    static void refuseReviewWithoutPlan(Reconsideration follows, FamilyReference family, DecisionsSeen decisions) {
        if (follows == Reconsideration.EARLY_REVIEW && !decisions.isPlanRunning(family)) {
            throw new Refusal(
                    "No child of this family is on a plan, so there is no review to bring forward: a new conference"
                            + " has to be called through an enquiry.");
        }
    }

    private RaisedDissent raised(FormContext context) {
        return dissents.find(UUID.fromString(context.get(Variables.DISSENT_ID)));
    }
}
