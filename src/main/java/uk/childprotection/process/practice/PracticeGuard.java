package uk.childprotection.process.practice;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRequirementsGraph;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableInputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableOutputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.dmn.engine.impl.spi.transform.DmnTransformListener;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Definitions;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/**
 * Looks through the tables of practice when they are deployed, and refuses one that some family's case could not be run by, so that a
 * slip of the pen shows on a designer's desk and not on a social worker's.
 */
class PracticeGuard implements DmnTransformListener {

    @Override
    public void transformDecision(Decision decision, DmnDecision transformed) {
        switch (decision.getId()) {
            case DmnTimeLimits.TABLE -> TimeLimitRow.check(TableRow.of(decision));
            case QuorumTable.TABLE -> TableRow.of(decision).forEach(QuorumTable::check);
            case InvitationsTable.TABLE -> TableRow.of(decision).forEach(InvitationsTable::check);
            case PlanEndPracticeTable.TABLE -> TableRow.of(decision).forEach(PlanEndPracticeTable::check);
            case DeliveryTable.TABLE -> DeliveryTable.check(TableRow.of(decision));
            case VisitPracticeTable.TABLE -> TableRow.of(decision).forEach(VisitPracticeTable::check);
            default -> {
                // a designer's own decision, which no Java reads
            }
        }
    }

    @Override
    public void transformDecisionTableInput(Input input, DmnDecisionTableInputImpl transformed) {
        // a table is looked at as a whole
    }

    @Override
    public void transformDecisionTableOutput(Output output, DmnDecisionTableOutputImpl transformed) {
        // a table is looked at as a whole
    }

    @Override
    public void transformDecisionTableRule(Rule rule, DmnDecisionTableRuleImpl transformed) {
        // a table is looked at as a whole
    }

    @Override
    public void transformDecisionRequirementsGraph(Definitions definitions, DmnDecisionRequirementsGraph transformed) {
        // a table is looked at as a whole
    }
}
