package uk.childprotection.process.form;

import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.runtime.VariableInstance;

/**
 * Records all that the engine's full history records, but nothing of the variable {@code form}, and nothing of what decision
 * tables were asked: a child's age among other things.
 */
final class HistoryWithoutForms extends AbstractHistoryLevel {

    static final String NAME = "full-without-forms";

    @Override
    public int getId() {
        return 47;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
        if (type == HistoryEventTypes.FORM_PROPERTY_UPDATE || type == HistoryEventTypes.DMN_DECISION_EVALUATE) {
            return false;
        }
        if (entity instanceof VariableInstance variable) {
            return !FormListener.VARIABLE.equals(variable.getName());
        }
        if (entity instanceof HistoricVariableUpdateEventEntity update) {
            return !FormListener.VARIABLE.equals(update.getVariableName());
        }
        return true;
    }
}
