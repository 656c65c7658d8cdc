package uk.childprotection.process.disagreement;

import java.util.Map;
import org.springframework.stereotype.Component;
import uk.childprotection.process.CaseNamed;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.words.DecisionsSeen;

/** A dissent is to be taken down for a family of whom a conference has decided something. */
@Component
class StartDissentForm implements FormHandler<CaseNamed> {

    private final DecisionsSeen decisions;

    StartDissentForm(DecisionsSeen decisions) {
        this.decisions = decisions;
    }

    @Override
    public String form() {
        return "start-dissent";
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
        decisions.refuseUndecided(named.reference());
    }
}
