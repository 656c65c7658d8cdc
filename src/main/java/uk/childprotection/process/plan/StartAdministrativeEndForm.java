package uk.childprotection.process.plan;

import java.util.Map;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.process.CaseNamed;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.words.DecisionsSeen;

/** The end of a child's plan without a conference is to be proposed for a family of whom a child is on a plan. */
@Component
class StartAdministrativeEndForm implements FormHandler<CaseNamed> {

    private final DecisionsSeen decisions;

    StartAdministrativeEndForm(DecisionsSeen decisions) {
        this.decisions = decisions;
    }

    @Override
    public String form() {
        return "start-administrative-end";
    }

    @Override
    public Class<CaseNamed> answers() {
        return CaseNamed.class;
    }

    /** Tasklist gives a start form no data. */
    @Override
    public Object show(FormContext context) {
        return Map.of();
    }

    @Override
    public void submit(CaseNamed named, FormContext context) {
        context.startCase(named.reference());
        if (!decisions.isPlanRunning(named.reference())) {
            throw new Refusal("No child of the case %s is on a child protection plan.".formatted(named.reference()));
        }
    }
}
