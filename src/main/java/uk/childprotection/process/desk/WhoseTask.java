package uk.childprotection.process.desk;

import java.util.Optional;
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
import uk.childprotection.process.Variables;
import uk.childprotection.process.engine.SignedIn;
import uk.childprotection.process.engine.TeamManagers;
import uk.childprotection.process.form.FormRequest;

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
        Optional<FamilyReference> family = family(task);
        if (!groups.isEmpty()
                && !isOffered(groups)
                && !family.filter(one -> managesByName(person, groups, one)).isPresent()) {
            throw refused(
                    task,
                    family,
                    new Refusal("This task is for people in another role or team. Choose one from your own list."));
        }
        if (family.filter(one -> !access.mayRead(person, one)).isPresent()) {
            throw refused(task, family, new NotYourFamily(family.get()));
        }
    }

    private boolean isOffered(Set<String> groups) {
        return teamManagers.groupsOfReader().stream().anyMatch(groups::contains);
    }

    /** Another team's manager who has been given access to the family may take on what is for the managers of its team. */
    private boolean managesByName(Person person, Set<String> groups, FamilyReference family) {
        return person.is(Role.TEAM_MANAGER)
                && groups.stream().anyMatch(group -> TeamManagers.team(group).isPresent())
                && access.namedIn(family).stream()
                        .anyMatch(named -> named.person().equals(person.id()));
    }

    private Refusal refused(DelegateTask task, Optional<FamilyReference> family, Refusal refusal) {
        request.refused(refusal.getMessage());
        LOG.info(
                "Refused to let the task {} of {} be claimed",
                task.getId(),
                family.map(one -> "the case " + one).orElse("all families"));
        return refusal;
    }

    /**
     * The family that a task is about, by the business key of its process, which costs less to read than a variable. Some tasks are about
     * all families: what of it each person may see, their form says.
     */
    private static Optional<FamilyReference> family(DelegateTask task) {
        return Optional.ofNullable(task.getExecution().getProcessBusinessKey())
                .or(() -> Optional.ofNullable(Variables.CASE_REFERENCE.orNull(task)))
                .map(FamilyReference::parse);
    }

    private static Set<String> candidateGroups(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .collect(Collectors.toSet());
    }
}
