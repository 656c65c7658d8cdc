package uk.childprotection.process.engine;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import uk.childprotection.access.Role;

/** Gives the engine its groups, grants and lists of tasks before the first request is answered; again at every start. */
@Component
class EngineSetUp implements SmartInitializingSingleton {

    private final Grants grants;
    private final TaskFilters filters;
    private final ObjectProvider<DemoSignIns> demonstration;
    private final IdentityService identity;

    EngineSetUp(
            Grants grants, TaskFilters filters, ObjectProvider<DemoSignIns> demonstration, IdentityService identity) {
        this.grants = grants;
        this.filters = filters;
        this.demonstration = demonstration;
        this.identity = identity;
    }

    @Override
    public void afterSingletonsInstantiated() {
        grants.create();
        filters.create();
        demonstration.ifAvailable(DemoSignIns::create);
        grants.nameManagersOfTeams();
        refuseToStartWithoutAdministrator();
    }

    private void refuseToStartWithoutAdministrator() {
        if (identity.createUserQuery().memberOfGroup(Role.ADMINISTRATOR.group()).count() == 0) {
            throw new NoAdministrator();
        }
    }
}
