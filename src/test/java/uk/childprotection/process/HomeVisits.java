package uk.childprotection.process;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.access.RoleInCase;
import uk.childprotection.casefile.ChildBuilder;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyBuilder;
import uk.childprotection.casefile.FamilyReference;

/** The designer's example of {@code docs/forms.md}, deployed and begun for families of a test's own. */
public class HomeVisits {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final Families families;
    private final FamilyAccess access;

    public HomeVisits(RepositoryService repository, RuntimeService runtime, Families families, FamilyAccess access) {
        this.repository = repository;
        this.runtime = runtime;
        this.families = families;
        this.access = access;
    }

    /** A family of Riverside, started by tara, with this person beside her in the case and a home visit to note. */
    public FamilyReference dueFor(String coWorker) {
        repository
                .createDeployment()
                .name("example of a designer")
                .enableDuplicateFiltering(false)
                .addClasspathResource("examples/home-visit.bpmn")
                .addClasspathResource("examples/note-home-visit.form")
                .deploy();
        FamilyReference family = families.open(FamilyBuilder.aFamily()
                .inTeam("teamRiverside")
                .startedBy("tara")
                .with(ChildBuilder.aChild().named("Child" + System.nanoTime(), "Testcase"))
                .build());
        access.grant(family, coWorker, RoleInCase.CO_WORKER);
        runtime.startProcessInstanceByKey("home-visit", family.value(), Map.of("caseReference", family.value()));
        return family;
    }
}
