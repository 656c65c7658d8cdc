package uk.childprotection.process.engine;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.childprotection.access.DemoPeople;
import uk.childprotection.access.DemoPeople.DemoPerson;
import uk.childprotection.access.Role;

/** Lets the demonstration's invented people sign in. */
@Component
@Profile("demo")
class DemoSignIns {

    private final DemoPeople demo;
    private final IdentityService identity;
    private final AuthorizationService authorizations;

    DemoSignIns(DemoPeople demo, IdentityService identity, AuthorizationService authorizations) {
        this.demo = demo;
        this.identity = identity;
        this.authorizations = authorizations;
    }

    void create() {
        demo.people().stream()
                .filter(person -> identity.createUserQuery().userId(person.id()).count() == 0)
                .forEach(this::signIn);
        for (Resource resource : Resources.values()) {
            letAdministrate(resource);
        }
    }

    private void signIn(DemoPerson person) {
        String[] names = person.name().split(" ", 2);
        User user = identity.newUser(person.id());
        user.setFirstName(names[0]);
        user.setLastName(names[1]);
        user.setEmail(person.email());
        user.setPassword(demo.password());
        identity.saveUser(user);
        identity.createMembership(person.id(), person.role());
        if (!person.team().isEmpty()) {
            identity.createMembership(person.id(), team(person.team()));
        }
    }

    private String team(String name) {
        String id = EnginePeople.TEAM + name;
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            Group team = identity.newGroup(id);
            team.setName(name);
            team.setType("TEAM");
            identity.saveGroup(team);
        }
        return id;
    }

    /** The administrator runs the machine; whose family it is the case file still decides. */
    private void letAdministrate(Resource resource) {
        String group = Role.ADMINISTRATOR.group();
        if (authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(group)
                        .resourceType(resource)
                        .count()
                == 0) {
            Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId(group);
            grant.setResource(resource);
            grant.setResourceId(Authorization.ANY);
            grant.addPermission(Permissions.ALL);
            authorizations.saveAuthorization(grant);
        }
    }
}
