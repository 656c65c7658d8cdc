package uk.childprotection.process;

import static uk.childprotection.casefile.AdultBuilder.anAdult;
import static uk.childprotection.casefile.ChildBuilder.aChild;
import static uk.childprotection.casefile.FamilyBuilder.aFamily;
import static uk.childprotection.casefile.FamilyBuilder.professional;
import static uk.childprotection.plan.OutlinePlanBuilder.action;
import static uk.childprotection.plan.OutlinePlanBuilder.anOutlinePlan;
import static uk.childprotection.plan.OutlinePlanBuilder.change;
import static uk.childprotection.plan.OutlinePlanBuilder.child;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.ApplicationContext;
import uk.childprotection.TestClock;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.access.RoleInCase;
import uk.childprotection.casefile.AbuseCategory;
import uk.childprotection.casefile.Agency;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.FamilyStatus;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.plan.OutlinePlan;
import uk.childprotection.plan.PlanPeriod;
import uk.childprotection.plan.PlanPeriods;
import uk.childprotection.plan.Plans;

/**
 * A family on a plan since Monday 2 March 2026, whose children sade visits every ten working days: Amber is ten years old, Basil two, and
 * one child is not born yet. The visits of the plan's first period have begun.
 */
public final class VisitedFamily {

    public static final LocalDate PLAN_BEGAN = TestClock.FIRST_DAY;
    public static final String RECORD_VISIT = "Activity_RecordVisit";
    private static final AtomicInteger FAMILIES = new AtomicInteger();

    public final FamilyReference family;
    public final UUID plan;
    final PlanPeriod period;
    private final Desks desks;
    private final Families families;

    public VisitedFamily(ApplicationContext application) {
        this(application, "sade");
    }

    /** @param leadOfBasil the lead social worker of the second child */
    public VisitedFamily(ApplicationContext application, String leadOfBasil) {
        desks = application.getBean(Desks.class);
        families = application.getBean(Families.class);
        application.getBean(TestClock.class).goTo(PLAN_BEGAN);
        family = open(families);
        application.getBean(FamilyAccess.class).grant(family, "chloe", RoleInCase.CHAIR);
        UUID conference = UUID.randomUUID();
        var agreed = application
                .getBean(Plans.class)
                .agree(file(), conference, PLAN_BEGAN, categories(), outline(leadOfBasil), "chloe");
        plan = agreed.id();
        period = application
                .getBean(PlanPeriods.class)
                .begin(agreed, conference, PLAN_BEGAN, 10, LocalDate.of(2026, 5, 27), "chloe");
        begin(application.getBean(RuntimeService.class));
    }

    FamilyFile file() {
        return families.find(family);
    }

    /** The form of the next visit, filled in: all children seen today at half past eight, the elder alone, with her bedroom. */
    public FilledForm visit(LocalDate on) {
        return FilledForm.of("record-visit", desks.of("sade").read(desks.task(family, RECORD_VISIT)))
                .answer("visitedOn", on.toString())
                .answer("visitedAt", "08:30")
                .answer("announced", "no")
                .answerAll("children", "seen", "yes")
                .answer("children.C1.alone", "yes")
                .answer("children.C1.bedroom", "yes")
                .answer("children.C1.words", "I like the new bunk bed.")
                .answer("children.C2.alone", "no")
                .answer("children.C2.notAloneBecause", "He is two and held on to his mother.")
                .answer("children.C2.bedroom", "yes")
                .answer("children.C2.words", "Basil laughed and showed his teddy.")
                .answer("children.C3.pregnancy", "The mother keeps her appointments; a cot is there.")
                .answer("present", "Ms Hazel Sample")
                .answer("worried", "no");
    }

    /** Records a visit at which everybody was seen, as {@link #visit} has it. */
    public void seen(LocalDate on) {
        record(visit(on));
    }

    /** Records a visit at which everybody was seen, Amber in her mother's company and without her bedroom. */
    public void seenNotAlone(LocalDate on) {
        record(visit(on)
                .answer("children.C1.alone", "no")
                .answer("children.C1.notAloneBecause", "Her mother stayed.")
                .answer("children.C1.bedroom", "no"));
    }

    public void record(FilledForm form) {
        desks.of("sade").complete(family, RECORD_VISIT, form.json());
        desks.runJobs(family);
    }

    /** Begins the visits of the plan's period. */
    public void begin(RuntimeService runtime) {
        runtime.createProcessInstanceByKey("visits")
                .businessKey(family.value())
                .setVariables(Map.of(
                        "caseReference", family.value(),
                        "planId", plan.toString(),
                        "periodId", period.id().toString(),
                        "socialWorker", "sade"))
                .execute();
    }

    private static FamilyReference open(Families families) {
        String surname =
                "Visited" + (char) ('a' + FAMILIES.get() / 26 % 26) + (char) ('a' + FAMILIES.getAndIncrement() % 26);
        FamilyReference opened = families.open(aFamily()
                .inTeam("teamRiverside")
                .startedBy("tara")
                .with(aChild().named("Amber", surname).bornOn(LocalDate.of(2016, 1, 4)))
                .with(aChild().named("Basil", surname).bornOn(LocalDate.of(2023, 11, 30)))
                .with(aChild().unborn(surname, LocalDate.of(2026, 8, 1)))
                .with(anAdult().named("Ms Hazel " + surname).motherOf(1, 2, 3).livingWithChildren())
                .with(professional(Agency.HEALTH_VISITOR, "Ms Ivy Example", "Health visitor"))
                .build());
        families.allocate(opened, "sade", "teamRiverside", PLAN_BEGAN);
        families.changeStatus(opened, FamilyStatus.CONFERENCE);
        families.changeStatus(opened, FamilyStatus.CHILD_PROTECTION_PLAN);
        return opened;
    }

    private static Map<PersonNumber, AbuseCategory> categories() {
        return Map.of(
                PersonNumber.child(1), AbuseCategory.NEG,
                PersonNumber.child(2), AbuseCategory.NEG,
                PersonNumber.child(3), AbuseCategory.NEG);
    }

    private static OutlinePlan outline(String leadOfBasil) {
        return anOutlinePlan()
                .forChildren(child("C1", "sade"), child("C2", leadOfBasil), child("C3", "sade"))
                .withCoreGroup("A1 P1")
                .changing(change("1", "C1 C2 C3", "Meals are missed.", "There are three meals a day."))
                .doing(action("1", "Plan the week’s meals together.", "user:sade", LocalDate.of(2026, 3, 31)))
                .firstCoreGroupOn(LocalDate.of(2026, 3, 13))
                .firstReviewOn(LocalDate.of(2026, 5, 27))
                .build();
    }
}
