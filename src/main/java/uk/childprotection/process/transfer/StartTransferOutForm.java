package uk.childprotection.process.transfer;

import java.util.Map;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.process.CaseNamed;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.words.DecisionsSeen;

/** Children on a plan have moved to another authority, which is to be told. */
@Component
class StartTransferOutForm implements FormHandler<CaseNamed> {

    private final DecisionsSeen decisions;

    StartTransferOutForm(DecisionsSeen decisions) {
        this.decisions = decisions;
    }

    @Override
    public String form() {
        return "start-transfer-out";
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
