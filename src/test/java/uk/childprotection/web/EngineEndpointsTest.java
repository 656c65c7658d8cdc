package uk.childprotection.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.childprotection.access.Role;

/** Which of the endpoints that the engine brings along are open: the whole list, so that a new version shows what it adds. */
class EngineEndpointsTest {

    /** Queries that are posted because they are long; they change nothing. */
    private static final List<String> QUERIES = List.of(
            "POST /execution",
            "POST /execution/count",
            "POST /external-task",
            "POST /external-task/count",
            "POST /filter/some/count",
            "POST /filter/some/list",
            "POST /filter/some/singleResult",
            "POST /history/activity-instance",
            "POST /history/activity-instance/count",
            "POST /history/detail",
            "POST /history/external-task-log",
            "POST /history/external-task-log/count",
            "POST /history/job-log",
            "POST /history/job-log/count",
            "POST /history/process-instance",
            "POST /history/process-instance/count",
            "POST /history/task",
            "POST /history/task/count",
            "POST /history/variable-instance",
            "POST /history/variable-instance/count",
            "POST /identity/password-policy",
            "POST /job",
            "POST /job/count",
            "POST /process-instance",
            "POST /process-instance/count",
            "POST /task",
            "POST /task/count",
            "POST /variable-instance",
            "POST /variable-instance/count");

    private static final List<String> WORK = List.of(
            "POST /process-definition/key/some/submit-form",
            "POST /process-definition/some/submit-form",
            "POST /task/some/claim",
            "POST /task/some/submit-form",
            "POST /task/some/unclaim");

    private static final List<String> OVERSIGHT =
            List.of("POST /job/retries", "PUT /job-definition/some/retries", "PUT /job/some/retries");

    private final EngineEndpoints endpoints = new EngineEndpoints();

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SAFEGUARDING_MANAGER", "ADMINISTRATOR"})
    void areQueriesAndTheWorkWithATaskForMostRoles(Role role) {
        assertThat(openTo(role)).isEqualTo(together(List.of(QUERIES, WORK)));
    }

    @Test
    void areRetriesOfFailedJobsTooForSafeguardingManagers() {
        assertThat(openTo(Role.SAFEGUARDING_MANAGER)).isEqualTo(together(List.of(QUERIES, WORK, OVERSIGHT)));
    }

    @Test
    void arePeopleGroupsGrantsAndJobsTooForAdministrators() {
        Set<String> more = openTo(Role.ADMINISTRATOR);
        more.removeAll(together(List.of(QUERIES, WORK)));

        assertThat(more)
                .isNotEmpty()
                .allMatch(endpoint -> endpoint.matches("[A-Z]+ /(user|group|authorization|filter|job|job-definition"
                        + "|incident|batch)(/.*)?|PUT /process-(instance|definition)/some/suspended"));
    }

    @Test
    void areForNobodyWhereWordsOrDatesOrDecisionsWouldGetPastTheForm() {
        Set<String> closed = EngineInterface.changing();
        Arrays.stream(Role.values()).forEach(role -> closed.removeAll(openTo(role)));

        assertThat(closed)
                .contains(
                        "POST /task/some/complete",
                        "POST /task/some/resolve",
                        "POST /task/some/delegate",
                        "POST /task/some/assignee",
                        "POST /task/some/bpmnError",
                        "POST /task/some/comment/create",
                        "POST /task/some/attachment/create",
                        "POST /task/some/variables",
                        "PUT /task/some/variables/some",
                        "PUT /task/some/localVariables/some",
                        "PUT /task/some",
                        "POST /task/create",
                        "DELETE /task/some",
                        "POST /process-definition/some/start",
                        "POST /process-definition/key/some/start",
                        "PUT /process-instance/some/variables/some",
                        "POST /process-instance/some/modification",
                        "DELETE /process-instance/some",
                        "POST /message",
                        "POST /signal",
                        "POST /condition",
                        "POST /migration/execute",
                        "POST /modification/execute",
                        "POST /deployment/create",
                        "DELETE /deployment/some",
                        "POST /decision-definition/some/evaluate",
                        "POST /history/cleanup",
                        "DELETE /history/process-instance/some",
                        "POST /external-task/fetchAndLock");
    }

    @Test
    void areOnesOwnPasswordButNobodyElses() {
        String own = EngineInterface.path("PUT /user/sade/credentials");

        assertThat(endpoints.ownPassword("PUT", own, "sade")).isTrue();
        assertThat(endpoints.ownPassword("PUT", own, "sean")).isFalse();
        assertThat(endpoints.ownPassword("PUT", EngineInterface.path("PUT /user/sade/profile"), "sade"))
                .isFalse();
        assertThat(endpoints.ownPassword("DELETE", own, "sade")).isFalse();
    }

    @Test
    void areNotReachedByAnotherSpelling() {
        for (String path : List.of(
                "/camunda/api/engine/engine/default/task/some/comment/../claim",
                "/camunda/api/engine/engine/default/task/some/complete;x=/claim",
                "/camunda/api/engine/engine/default/task/some%2Fcomplete",
                "/camunda/api/engine/engine/default//task/some/complete",
                "/camunda/api/engine/engine/default/task/some/complete/")) {
            assertThat(endpoints.open("POST", path, Set.of(Role.values())))
                    .as(path)
                    .isFalse();
        }
    }

    private Set<String> openTo(Role role) {
        return EngineInterface.changing().stream()
                .filter(endpoint ->
                        endpoints.open(EngineInterface.method(endpoint), EngineInterface.path(endpoint), Set.of(role)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> together(List<List<String>> lists) {
        return lists.stream().flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
    }
}
