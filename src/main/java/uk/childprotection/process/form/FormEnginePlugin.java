package uk.childprotection.process.form;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Teaches the engine the reference to a form and the history level that leaves forms out. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class FormEnginePlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<LiveForms> liveForms;

    FormEnginePlugin(ObjectProvider<LiveForms> liveForms) {
        this.liveForms = liveForms;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomPreVariableSerializers(List.of(
                new FormReferenceSerializer(snapshot -> liveForms.getObject().json(snapshot))));
        HistoryWithoutForms level = new HistoryWithoutForms();
        configuration.setCustomHistoryLevels(List.of(level));
        configuration.setHistory(level.getName());
    }
}
