package uk.childprotection.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.childprotection.access.Role;

/**
 * The endpoints of the engine that are open to a browser, a list of what is let in and not of what is kept out. Reading is
 * left to the engine's grants; changing is open for the endpoints below only.
 */
final class EngineEndpoints {

    private static final String API = "/camunda/api/engine/engine/[^/]+";
    private static final String ID = "/[^/]+";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** Queries that are posted because they are long. */
    private static final Pattern QUERY = Pattern.compile(API
            + "/(filter" + ID + "/(list|singleResult|count)"
            + "|(task|process-instance|variable-instance|job|incident|execution|external-task|event-subscription"
            + "|history/(activity-instance|detail|external-task-log|job-log|process-instance|task|variable-instance))"
            + "(/count)?"
            + "|process-instance/statistics"
            + "|process-definition" + ID + "/statistics"
            + "|identity/password-policy)/?");

    private static final Pattern SUBMIT_FORM = Pattern.compile(
            API + "/(task" + ID + "|process-definition" + ID + "|process-definition/key" + ID + ")/submit-form/?");

    private static final Pattern TASK = Pattern.compile(API + "/task/([^/]+)/.*");

    private static final Pattern TAKE_ON = Pattern.compile(API + "/task" + ID + "/(claim|unclaim)/?");

    private static final Pattern OWN_PASSWORD = Pattern.compile(API + "/user/([^/]+)/credentials/?");

    private static final Pattern OVERSIGHT = Pattern.compile(API + "/job(-definition)?(" + ID + ")?/retries/?");

    private static final Pattern ADMINISTRATION = Pattern.compile(API
            + "/(user|group|authorization|filter|job|job-definition|incident|batch)(/.*)?"
            + "|" + API + "/process-(instance|definition)" + ID + "/suspended/?");

    private static final Pattern NOTES =
            Pattern.compile(".*/(comment|attachment|annotation|variables|localVariables)(/.*)?");

    /** Whether this request may reach the engine at all. */
    boolean open(String method, String path, Set<Role> roles) {
        if (READING.contains(method)) {
            return true;
        }
        if (method.equals("POST") && matches(path, List.of(QUERY, SUBMIT_FORM, TAKE_ON))) {
            return true;
        }
        if (roles.contains(Role.SAFEGUARDING_MANAGER) && OVERSIGHT.matcher(path).matches()) {
            return true;
        }
        return roles.contains(Role.ADMINISTRATOR)
                && ADMINISTRATION.matcher(path).matches()
                && !NOTES.matcher(path).matches();
    }

    /** Whether the request changes this person's own password. */
    boolean ownPassword(String method, String path, String personId) {
        Matcher password = OWN_PASSWORD.matcher(path);
        return method.equals("PUT") && password.matches() && password.group(1).equals(personId);
    }

    /** The task a path speaks of, if it does. */
    Optional<String> task(String path) {
        Matcher matcher = TASK.matcher(path);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Whether the request submits a form. */
    boolean submitsForm(String method, String path) {
        return method.equals("POST") && SUBMIT_FORM.matcher(path).matches();
    }

    /** Whether the request changes something, so that a person will read why it did not. */
    boolean changes(String method, String path) {
        return !READING.contains(method) && !QUERY.matcher(path).matches();
    }

    /** What a person can do instead of the thing that is not offered. */
    String instead(String path) {
        if (NOTES.matcher(path).matches()) {
            return "write what matters into the form of the task, so that it is kept in the case file.";
        }
        if (path.contains("/deployment")) {
            return "diagrams, forms and tables are released with the application.";
        }
        return "tasks are claimed, given back and completed with their form.";
    }

    private static boolean matches(String path, List<Pattern> patterns) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(path).matches());
    }
}
