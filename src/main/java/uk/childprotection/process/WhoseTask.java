package uk.childprotection.process;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.access.NotYourFamily;
import uk.childprotection.access.Person;
import uk.childprotection.access.Role;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.Refusal;

/** Lets a task be claimed only by somebody it was offered to and who may see the family. */
@Component
class WhoseTask {

    private static final Logger LOG = LoggerFactory.getLogger(WhoseTask.class);

    private final SignedIn signedIn;
    private final FormRequest request;
    private final FamilyAccess access;
    private final TeamManagers teamManagers;

    WhoseTask(SignedIn signedIn, FormRequest request, FamilyAccess access, TeamManagers teamManagers) {
        this.signedIn = signedIn;
        this.request = request;
        this.access = access;
        this.teamManagers = teamManagers;
    }

    @EventListener
    void onTask(DelegateTask task) {
        if (TaskListener.EVENTNAME_ASSIGNMENT.equals(task.getEventName())) {
            signedIn.person()
                    .filter(person -> person.id().equals(task.getAssignee()))
                    .ifPresent(person -> checkClaim(task, person));
        }
    }

    private void checkClaim(DelegateTask task, Person person) {
        Set<String> groups = candidateGroups(task);
        if (!groups.isEmpty() && !isOffered(groups) && !(isOfAFamily(task) && managesByName(person, groups, task))) {
            throw refused(
                    task,
                    new Refusal("This task is for people in another role or team. Choose one from your own list."));
        }
        if (isOfAFamily(task) && !access.mayRead(person, reference(task))) {
            throw refused(task, new NotYourFamily(reference(task)));
        }
    }

    private boolean isOffered(Set<String> groups) {
        return teamManagers.groupsOfReader().stream().anyMatch(groups::contains);
    }

    /** Another team's manager who has been given access to the family may take on what is for the managers of its team. */
    private boolean managesByName(Person person, Set<String> groups, DelegateTask task) {
        return person.is(Role.TEAM_MANAGER)
                && groups.stream().anyMatch(group -> TeamManagers.team(group).isPresent())
                && access.namedIn(reference(task)).stream()
                        .anyMatch(named -> named.person().equals(person.id()));
    }

    private Refusal refused(DelegateTask task, Refusal refusal) {
        request.refused(refusal.getMessage());
        LOG.info(
                "Refused to let the task {} of {} be claimed",
                task.getId(),
                isOfAFamily(task) ? "the case " + reference(task) : "all families");
        return refusal;
    }

    /** Some tasks are about all families: what of it each person may see, their form says. */
    private static boolean isOfAFamily(DelegateTask task) {
        return Variables.CASE_REFERENCE.orNull(task) != null;
    }

    private static FamilyReference reference(DelegateTask task) {
        return FamilyReference.parse(Variables.CASE_REFERENCE.in(task));
    }

    private static Set<String> candidateGroups(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .collect(Collectors.toSet());
    }
}
