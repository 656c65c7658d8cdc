package uk.childprotection.process.engine;

import static java.util.Map.entry;
import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;
import uk.childprotection.access.Role;

/**
 * Which work a role does: an engine group for every role, and its grants on process definitions and applications. Whose
 * family it is the case file decides, so these grants may be coarse: the engine holds references and what is to be done.
 */
@Component
public class Grants {

    private static final List<Role> TAKE_COMPLAINTS = List.of(
            Role.CONFERENCE_ADMINISTRATOR,
            Role.SOCIAL_WORKER,
            Role.CONFERENCE_CHAIR,
            Role.TEAM_MANAGER,
            Role.SAFEGUARDING_MANAGER);

    /** Who may start which process from Tasklist. */
    public static final Map<String, List<Role>> STARTERS = Map.ofEntries(
            entry("section-47-enquiry", List.of(Role.TEAM_MANAGER, Role.SOCIAL_WORKER)),
            entry("record-strategy-discussion", List.of(Role.TEAM_MANAGER)),
            entry("update-family", List.of(Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.CONFERENCE_ADMINISTRATOR)),
            entry("record-birth", List.of(Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.CONFERENCE_ADMINISTRATOR)),
            entry("change-social-worker", List.of(Role.TEAM_MANAGER)),
            entry(
                    "request-early-review",
                    List.of(Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.CONFERENCE_ADMINISTRATOR)),
            entry("end-plan-administratively", List.of(Role.SOCIAL_WORKER, Role.TEAM_MANAGER)),
            entry("transfer-out", List.of(Role.SOCIAL_WORKER, Role.TEAM_MANAGER)),
            entry(
                    "transfer-in-conference",
                    List.of(Role.CONFERENCE_ADMINISTRATOR, Role.TEAM_MANAGER, Role.SOCIAL_WORKER)),
            entry(
                    "withdraw-transfer-in",
                    List.of(Role.CONFERENCE_ADMINISTRATOR, Role.TEAM_MANAGER, Role.SOCIAL_WORKER)),
            entry("rebook-conference", List.of(Role.CONFERENCE_CHAIR)),
            entry("cancel-conference", List.of(Role.CONFERENCE_CHAIR)),
            entry("cut-conference-short", List.of(Role.CONFERENCE_CHAIR)),
            entry("record-dissent", List.of(Role.CONFERENCE_ADMINISTRATOR, Role.SOCIAL_WORKER, Role.CONFERENCE_CHAIR)),
            entry("complaint", TAKE_COMPLAINTS),
            entry("withdraw-complaint", TAKE_COMPLAINTS),
            entry("family-group-conference", List.of(Role.SOCIAL_WORKER)),
            entry("change-chair", List.of(Role.CONFERENCE_ADMINISTRATOR, Role.SAFEGUARDING_MANAGER)),
            entry("post-at-once", List.of(Role.CONFERENCE_ADMINISTRATOR)),
            entry("correct-record", List.of(Role.CONFERENCE_ADMINISTRATOR, Role.SOCIAL_WORKER)));

    private static final List<Role> PRACTITIONERS = List.of(
            Role.SOCIAL_WORKER,
            Role.TEAM_MANAGER,
            Role.CONFERENCE_CHAIR,
            Role.CONFERENCE_ADMINISTRATOR,
            Role.SAFEGUARDING_MANAGER);

    private final IdentityService identity;
    private final AuthorizationService authorizations;

    Grants(IdentityService identity, AuthorizationService authorizations) {
        this.identity = identity;
        this.authorizations = authorizations;
    }

    void create() {
        for (Role role : Role.values()) {
            createGroup(role.group(), role.label());
        }
        PRACTITIONERS.forEach(this::grantPractice);
        for (Role role : Role.values()) {
            nameToPractitioners(role.group());
        }
        STARTERS.forEach((process, roles) -> roles.forEach(role -> grantStart(role, process)));
        grantOversight(Role.SAFEGUARDING_MANAGER);
        grantDesign(Role.PROCESS_DESIGNER);
    }

    /**
     * Gives the managers of each team, to whom tasks are offered by a derived group, the name that Tasklist shows in a task's head. A
     * directory that only reads has to hold these groups itself; without them Tasklist shows the group's id.
     */
    void nameManagersOfTeams() {
        if (identity.isReadOnly()) {
            return;
        }
        for (Group team : identity.createGroupQuery().list()) {
            if (EnginePeople.isTeam(team.getId())) {
                String managers = TeamManagers.group(team.getId());
                createGroup(managers, "Team managers, " + team.getName());
                nameToPractitioners(managers);
            }
        }
    }

    /** Tasklist names the group to which a task is offered to whoever may read the group; to anybody else it shows the group's id. */
    private void nameToPractitioners(String group) {
        PRACTITIONERS.forEach(role -> grant(role, Resources.GROUP, group, Permissions.READ));
    }

    private void grantPractice(Role role) {
        grant(role, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grant(
                role,
                Resources.PROCESS_DEFINITION,
                ANY,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_TASK,
                ProcessDefinitionPermissions.READ_TASK_VARIABLE,
                ProcessDefinitionPermissions.TASK_WORK);
    }

    private void grantStart(Role role, String process) {
        grant(role, Resources.PROCESS_DEFINITION, process, ProcessDefinitionPermissions.CREATE_INSTANCE);
        grant(role, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE);
    }

    /** Managers of the service watch in Cockpit and set a failed job going again; they move no due date and no variable. */
    private void grantOversight(Role role) {
        grant(role, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        grant(
                role,
                Resources.PROCESS_DEFINITION,
                ANY,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_TASK,
                ProcessDefinitionPermissions.READ_TASK_VARIABLE,
                ProcessDefinitionPermissions.TASK_WORK,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_HISTORY,
                ProcessDefinitionPermissions.RETRY_JOB);
        readDecisions(role);
        grant(role, Resources.BATCH, ANY, BatchPermissions.READ);
    }

    /** Designers see how diagrams run, but neither tasks nor variables, and deploy nothing: files go through the build. */
    private void grantDesign(Role role) {
        grant(role, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        grant(
                role,
                Resources.PROCESS_DEFINITION,
                ANY,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_HISTORY);
        readDecisions(role);
    }

    private void readDecisions(Role role) {
        grant(role, Resources.DECISION_DEFINITION, ANY, Permissions.READ, Permissions.READ_HISTORY);
        grant(role, Resources.DEPLOYMENT, ANY, Permissions.READ);
    }

    private void createGroup(String id, String name) {
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            Group group = identity.newGroup(id);
            group.setName(name);
            group.setType("WORKFLOW");
            identity.saveGroup(group);
        }
    }

    private void grant(Role role, Resource resource, String id, Permission... permissions) {
        Authorization existing = authorizations
                .createAuthorizationQuery()
                .groupIdIn(role.group())
                .resourceType(resource)
                .resourceId(id)
                .singleResult();
        Authorization grant = existing == null ? authorizations.createNewAuthorization(AUTH_TYPE_GRANT) : existing;
        grant.setGroupId(role.group());
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.setPermissions(permissions);
        authorizations.saveAuthorization(grant);
    }
}
