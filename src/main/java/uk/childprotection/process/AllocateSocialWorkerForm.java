package uk.childprotection.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.access.People;
import uk.childprotection.access.Person;
import uk.childprotection.access.Role;
import uk.childprotection.access.RoleInCase;
import uk.childprotection.casefile.CodeList;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.Family;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.enquiry.Enquiries;
import uk.childprotection.enquiry.EnquiryId;
import uk.childprotection.enquiry.SocialWorkerChosen;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;

/** The team manager says which social worker carries out the enquiry. */
@Component
class AllocateSocialWorkerForm implements FormHandler<SocialWorkerChosen> {

    private final Families families;
    private final Enquiries enquiries;
    private final FamilyAccess access;
    private final People people;
    private final TaskService tasks;

    AllocateSocialWorkerForm(
            Families families, Enquiries enquiries, FamilyAccess access, People people, @Lazy TaskService tasks) {
        this.families = families;
        this.enquiries = enquiries;
        this.access = access;
        this.people = people;
        this.tasks = tasks;
    }

    /** @param notice said instead of a list when the team has nobody to choose from */
    record Shown(
            String notice,
            String dueOn,
            List<Fact> discussion,
            List<FamilyTables.ChildRow> childTable,
            List<CodeList.Option> socialWorkers,
            String socialWorker) {}

    @Override
    public String form() {
        return "allocate-social-worker";
    }

    @Override
    public Class<SocialWorkerChosen> answers() {
        return SocialWorkerChosen.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = families.find(context.caseReference());
        List<CodeList.Option> choice = choice(file.family().team());
        return new Shown(
                choice.isEmpty() ? "The family’s team has no social worker who can sign in." : null,
                LondonTime.inWords(context.get(Variables.ENQUIRY_LIMIT.dueOn())),
                EnquiryTables.discussions(enquiries.discussions(EnquiryId.parse(context.get(Variables.ENQUIRY_ID)))),
                FamilyTables.children(file, context.today()),
                choice,
                file.family().socialWorker());
    }

    @Override
    public void submit(SocialWorkerChosen chosen, FormContext context) {
        Family family = families.family(context.caseReference());
        families.allocate(family.reference(), chosen.socialWorker(), family.team(), context.today());
        access.withdraw(family.reference(), family.startedBy(), RoleInCase.STARTER);
        context.set(Variables.SOCIAL_WORKER, chosen.socialWorker());
    }

    private List<CodeList.Option> choice(String team) {
        List<Person> workers = people.inTeam(team).stream()
                .filter(person -> person.is(Role.SOCIAL_WORKER))
                .toList();
        Map<String, Long> open = openTasks(workers);
        return workers.stream()
                .map(worker -> new CodeList.Option(
                        worker.id(), worker.name() + ", " + inWords(open.getOrDefault(worker.id(), 0L))))
                .toList();
    }

    private Map<String, Long> openTasks(List<Person> workers) {
        String[] ids = workers.stream().map(Person::id).toArray(String[]::new);
        return ids.length == 0
                ? Map.of()
                : tasks.createTaskQuery().taskAssigneeIn(ids).list().stream()
                        .collect(Collectors.groupingBy(Task::getAssignee, Collectors.counting()));
    }

    private static String inWords(long openTasks) {
        return openTasks == 1 ? "1 open task" : openTasks + " open tasks";
    }
}
