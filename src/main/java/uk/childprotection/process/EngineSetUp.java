package uk.childprotection.process;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Gives the engine its groups, grants and lists of tasks before the first request is answered; again at every start. */
@Component
class EngineSetUp implements SmartInitializingSingleton {

    private final Grants grants;
    private final TaskFilters filters;
    private final ObjectProvider<DemoSignIns> demonstration;

    EngineSetUp(Grants grants, TaskFilters filters, ObjectProvider<DemoSignIns> demonstration) {
        this.grants = grants;
        this.filters = filters;
        this.demonstration = demonstration;
    }

    @Override
    public void afterSingletonsInstantiated() {
        grants.create();
        filters.create();
        demonstration.ifAvailable(DemoSignIns::create);
    }
}
