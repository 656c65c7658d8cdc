package uk.childprotection.process.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import uk.childprotection.access.Role;

/**
 * The lists of tasks in Tasklist. Each narrows by person or group, never by nothing: a list of everybody's tasks would be
 * of no use to anyone and slow with a whole authority's cases. People may read these filters and make none of their own,
 * because a stored filter may hold an expression, which is code.
 */
@Component
class TaskFilters {

    private static final String ME = "${currentUser()}";
    private static final String MY_GROUPS = "${teamManagers.groupsOfReader()}";

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;

    TaskFilters(FilterService filters, TaskService tasks, AuthorizationService authorizations) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    void create() {
        List<Role> practitioners = List.of(
                Role.SOCIAL_WORKER,
                Role.TEAM_MANAGER,
                Role.CONFERENCE_CHAIR,
                Role.CONFERENCE_ADMINISTRATOR,
                Role.SAFEGUARDING_MANAGER);
        filter("My tasks", "What is assigned to me, the most urgent first", -10, mine(), practitioners);
        filter("My team's tasks", "What somebody of my team or role has to take on", -8, myTeams(), practitioners);
        filter(
                "Due this week",
                "My tasks that are due within seven days",
                -6,
                mine().dueBeforeExpression("${dateTime().plusDays(7)}"),
                practitioners);
        filter(
                "Overdue",
                "My tasks that are past their limit",
                -4,
                mine().dueBeforeExpression("${now()}"),
                practitioners);
        filter(
                "Team overdue",
                "Tasks of my team or role that nobody has taken and that are past their limit",
                -3,
                myTeams().dueBeforeExpression("${now()}"),
                practitioners);
        filter(
                "To allocate",
                "Enquiries that need a social worker",
                -2,
                myTeams().taskDefinitionKey("Activity_AllocateSocialWorker"),
                List.of(Role.TEAM_MANAGER));
    }

    private TaskQuery mine() {
        return tasks.createTaskQuery()
                .taskAssigneeExpression(ME)
                .orderByDueDate()
                .asc();
    }

    private TaskQuery myTeams() {
        return tasks.createTaskQuery()
                .taskCandidateGroupInExpression(MY_GROUPS)
                .taskUnassigned()
                .orderByDueDate()
                .asc();
    }

    private void filter(String name, String description, int priority, TaskQuery query, List<Role> readers) {
        Filter existing = filters.createTaskFilterQuery().filterName(name).singleResult();
        Filter filter = existing == null ? filters.newTaskFilter(name) : existing;
        filter.setQuery(query);
        filter.setProperties(Map.of(
                "description",
                description,
                "priority",
                priority,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                List.of()));
        filters.saveFilter(filter);
        readers.forEach(reader -> mayRead(reader, filter));
    }

    private void mayRead(Role role, Filter filter) {
        boolean granted = authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(role.group())
                        .resourceType(Resources.FILTER)
                        .resourceId(filter.getId())
                        .count()
                > 0;
        if (!granted) {
            Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId(role.group());
            grant.setResource(Resources.FILTER);
            grant.setResourceId(filter.getId());
            grant.addPermission(Permissions.READ);
            authorizations.saveAuthorization(grant);
        }
    }
}
