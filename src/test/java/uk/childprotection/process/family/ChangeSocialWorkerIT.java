package uk.childprotection.process.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static uk.childprotection.plan.OutlinePlanBuilder.anOutlinePlan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.childprotection.ApplicationTest;
import uk.childprotection.TestClock;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.access.People;
import uk.childprotection.access.Role;
import uk.childprotection.access.RoleInCase;
import uk.childprotection.casefile.AbuseCategory;
import uk.childprotection.casefile.Chronology;
import uk.childprotection.casefile.ClosureReason;
import uk.childprotection.casefile.EntryHeading;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.LetterKind;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.plan.OutlinePlanBuilder;
import uk.childprotection.plan.PlanChild;
import uk.childprotection.plan.PlannedAction;
import uk.childprotection.plan.Plans;
import uk.childprotection.process.Answers;
import uk.childprotection.process.Desks;
import uk.childprotection.process.FilledForm;
import uk.childprotection.process.Preparation;
import uk.childprotection.process.StartedEnquiry;
import uk.childprotection.process.desk.FormDrafts;
import uk.childprotection.process.engine.SignedIn;

/** A team manager gives a family to another social worker: what follows at once, on a day to come, and what is refused. */
@ApplicationTest
class ChangeSocialWorkerIT {

    private static final String CHOOSE = "Activity_ChooseNewSocialWorker";
    private static final PersonNumber AMBER = PersonNumber.child(1);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Desks desks;

    @Autowired
    private Families families;

    @Autowired
    private FamilyAccess access;

    @Autowired
    private People people;

    @Autowired
    private Plans plans;

    @Autowired
    private Letters letters;

    @Autowired
    private Chronology chronology;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private IdentityService identity;

    @Autowired
    private TestClock clock;

    private Preparation preparation;
    private FamilyReference family;

    @BeforeEach
    void aConferenceIsPreparedBySade() {
        preparation = new Preparation(application).booked().chosen().jobsRun();
        family = preparation.family;
    }

    @Test
    void tasksRunningProcessesAndTheFileFollowAtOnce() {
        assertThat(preparation.task("Activity_WriteReport").getAssignee()).isEqualTo("sade");

        change(form -> form);

        assertThat(families.family(family).socialWorker()).isEqualTo("sean");
        assertThat(families.family(family).allocatedOn()).isEqualTo(TestClock.FIRST_DAY);
        assertThat(families.workers(family)).contains("sade", "sean");
        assertThat(preparation.task("Activity_WriteReport").getAssignee()).isEqualTo("sean");
        assertThat(socialWorkersInProcesses()).isNotEmpty().containsOnly("sean");
        assertThat(sees("sean")).isTrue();
        assertThat(sees("sade")).isFalse();
        assertThat(chronology.of(family))
                .extracting(EntryHeading::title)
                .contains("Social worker changed", "Choose new social worker");
    }

    @Test
    void whatTheFormerSocialWorkerHadTypedIsKept() {
        var task = preparation.task("Activity_WriteReport");
        desks.of("sade").as(() -> {
            application
                    .getBean(FormDrafts.class)
                    .save(
                            application.getBean(SignedIn.class).required(),
                            task.getId(),
                            "{\"form\":{\"history\":\"The family moved here last year.\"}}");
            return null;
        });

        change(form -> form);

        assertThat(desks.of("sean").read(task).path("history").asText()).isEqualTo("The family moved here last year.");
        assertThat(desks.of("sade").read(task).path("notice").asText()).contains("no access");
    }

    @Test
    void theTaskThatBeginsNextIsTheNewSocialWorkers() {
        change(form -> form);

        desks.of("sean")
                .complete(
                        preparation.task("Activity_WriteReport"),
                        preparation.report("sean").json());
        preparation.reportApproved();

        assertThat(preparation.task("Activity_ShareReports").getAssignee()).isEqualTo("sean");
    }

    @Test
    void aCorrectionThatWasBegunGoesOnWithTheNewSocialWorker() {
        desks.of("sade").start("update-family", Answers.none().with("reference", family.value()));

        change(form -> form);

        var choose = desks.task(family, "Activity_ChooseCorrection");
        assertThat(choose.getAssignee()).isEqualTo("sean");
        desks.of("sean").complete(choose, Answers.none().with("whom", "P1"));
        assertThat(desks.task(family, "Activity_EnterProfessional").getAssignee())
                .isEqualTo("sean");
    }

    @Test
    void theLeadInThePlanChangesWithItsDate() {
        clock.goTo(OutlinePlanBuilder.HELD_ON);
        var plan = plans.agree(
                families.find(family),
                UUID.randomUUID(),
                OutlinePlanBuilder.HELD_ON,
                Map.of(AMBER, AbuseCategory.NEG, PersonNumber.child(2), AbuseCategory.NEG),
                anOutlinePlan()
                        .forChildren(OutlinePlanBuilder.child("C1", "sade"), OutlinePlanBuilder.child("C2", "tara"))
                        .build(),
                "chloe");

        change(form -> form.answer("from", OutlinePlanBuilder.HELD_ON.toString()));

        assertThat(plans.childrenOn(plan.id()))
                .extracting(PlanChild::leadSocialWorker)
                .containsExactly("sean", "tara");
        assertThat(plans.changesFor(plan.id()))
                .singleElement()
                .satisfies(changed -> assertThat(changed.changedOn()).isEqualTo(OutlinePlanBuilder.HELD_ON));
        var agreed = plans.find(plan.id());
        assertThat(agreed.openActions()).extracting(PlannedAction::who).containsExactly("A1", "user:sean");
        assertThat(agreed.asItWasMade().actions())
                .extracting(PlannedAction::who)
                .containsExactly("user:sade", "A1");
    }

    @Test
    void parentsAgenciesAndColleaguesAreTold() {
        change(form -> form);
        desks.runJobs(family);

        assertThat(readers(LetterKind.NEW_SOCIAL_WORKER)).containsExactlyInAnyOrder("A1", "A2", "P1", "P2", "P3");
        assertThat(readers(LetterKind.FILE_NOTICE))
                .containsExactlyInAnyOrder("user:sean", "user:sade", "user:chloe", "user:amir");
        assertThat(letters.html(letter(LetterKind.NEW_SOCIAL_WORKER, "A1").id()))
                .contains("Sean Specimen", "Until then it was", "Sade Sample", "Call us on")
                .doesNotContain("long-term leave");
        assertThat(letters.html(letter(LetterKind.FILE_NOTICE, "user:sade").id()))
                .contains("You have handed it over")
                .doesNotContain("Amber");
    }

    @Test
    void showsTheManagerWhatChangesHandsAndWhoCouldTakeOver() {
        begin();

        var shown = desks.of("tara").read(desks.task(family, CHOOSE));

        assertThat(shown.path("now").asText()).isEqualTo("Sade Sample");
        assertThat(shown.at("/tasks/0/name").asText()).isEqualTo("Write report");
        assertThat(shown.path("letters")).isNotEmpty();
        assertThat(shown.path("socialWorkers")).hasSize(1);
        assertThat(shown.at("/socialWorkers/0/label").asText()).startsWith("Sean Specimen, ");
    }

    @Test
    void withASocialWorkerOfAnotherTeamTheFamilyAndItsTasksGoToThatTeam() {
        desks.of("sade")
                .complete(
                        preparation.task("Activity_WriteReport"),
                        preparation.report("sade").json());
        desks.of("tara").claim(preparation.task("Activity_ApproveReport"));
        withAColleagueInHillside(() -> {
            begin();
            assertThat(desks.of("tara")
                            .read(desks.task(family, CHOOSE))
                            .path("socialWorkers")
                            .findValuesAsText("label"))
                    .element(1)
                    .asString()
                    .startsWith("Hollis Sample, team Hillside, ");
            desks.of("tara")
                    .complete(
                            desks.task(family, CHOOSE),
                            answers().answer("socialWorker", "hollis").json());
        });

        assertThat(families.family(family).team()).isEqualTo("teamHillside");
        assertThat(sees("tom")).isTrue();
        assertThat(sees("tara")).isFalse();
        assertThat(preparation.task("Activity_ApproveReport").getAssignee()).isNull();
        desks.of("tom").claim(preparation.task("Activity_ApproveReport"));
        assertThat(desks.of("tom")
                        .read(preparation.task("Activity_ApproveReport"))
                        .path("notice")
                        .asText())
                .doesNotContain("no access");
    }

    @Test
    void aChangeFromADayToComeWaitsForIt() {
        change(form -> form.answer("from", "2026-03-09"));
        assertThat(families.family(family).socialWorker()).isEqualTo("sade");
        clock.goTo(LocalDate.of(2026, 3, 9));

        desks.fireTimer(family, "Event_DayOfChange");

        assertThat(families.family(family).socialWorker()).isEqualTo("sean");
        assertThat(families.family(family).allocatedOn()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(preparation.task("Activity_WriteReport").getAssignee()).isEqualTo("sean");
    }

    @Test
    void whatStandsInTheWayOnTheDayBringsTheTaskBack() {
        change(form -> form.answer("from", "2026-03-09"));
        clock.goTo(LocalDate.of(2026, 3, 9));
        access.grant(family, "sean", RoleInCase.CHAIR);

        desks.fireTimer(family, "Event_DayOfChange");

        assertThat(families.family(family).socialWorker()).isEqualTo("sade");
        var shown = desks.of("tara").read(desks.task(family, CHOOSE));
        assertThat(shown.path("notice").asText())
                .contains("The change could not be made on its day.", "chairs the family’s conferences");
        assertThat(shown.path("socialWorkers").findValuesAsText("value")).doesNotContain("sean");
    }

    @Test
    void aChangeThatIsNotWantedAfterAllChangesNothing() {
        begin();

        desks.of("tara").complete(desks.task(family, CHOOSE), Answers.none().with("change", "no"));

        assertThat(families.family(family).socialWorker()).isEqualTo("sade");
        assertThat(desks.hasTask(family, CHOOSE)).isFalse();
    }

    static Stream<Arguments> badChanges() {
        return Stream.of(
                bad("nobody", form -> form.answer("socialWorker", null), "“Who takes over?” needs an answer."),
                bad(
                        "the same person",
                        form -> form.answer("socialWorker", "sade"),
                        "“Who takes over?” has an answer that is not offered."),
                bad(
                        "somebody who is no social worker",
                        form -> form.answer("socialWorker", "tara"),
                        "“Who takes over?” has an answer that is not offered."),
                bad(
                        "the chair",
                        form -> form.answer("socialWorker", "chloe"),
                        "“Who takes over?” has an answer that is not offered."),
                bad("no day", form -> form.answer("from", null), "“From which day?” needs an answer."),
                bad(
                        "a day before the last allocation",
                        form -> form.answer("from", "2026-02-20"),
                        "lies before the day on which the present social worker was given the family"),
                bad("a day far ahead", form -> form.answer("from", "2026-06-03"), "is more than three months away"),
                bad("no reason", form -> form.answer("reason", ""), "“Why does the social worker change?” needs"),
                bad(
                        "no word on the handover",
                        form -> form.answer("handover", ""),
                        "“What has been handed over, and how?” needs an answer."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badChanges")
    void refusesAChangeWith(String what, UnaryOperator<FilledForm> spoil, String sentence) {
        begin();

        says(
                catchThrowable(() -> desks.of("tara")
                        .complete(
                                desks.task(family, CHOOSE),
                                spoil.apply(answers()).json())),
                sentence);
        assertThat(families.family(family).socialWorker()).isEqualTo("sade");
    }

    @Test
    void refusesAFamilyThatIsNotTheManagersClosedOrWithoutASocialWorker() {
        says(catchThrowable(() -> begin("tom", family)), "You have no access to the case");
        var reported = StartedEnquiry.reported(
                desks, "Change" + UUID.randomUUID().toString().replaceAll("[^a-z]", ""));
        says(catchThrowable(() -> begin("tara", reported)), "has no social worker yet");
        families.close(family, ClosureReason.OTHER, TestClock.FIRST_DAY);
        says(catchThrowable(() -> begin("tara", family)), "The case %s is closed.".formatted(family));
    }

    /** A social worker of another team, as long as this lasts. */
    private void withAColleagueInHillside(Runnable meanwhile) {
        User hollis = identity.newUser("hollis");
        hollis.setFirstName("Hollis");
        hollis.setLastName("Sample");
        identity.saveUser(hollis);
        identity.createMembership("hollis", Role.SOCIAL_WORKER.group());
        identity.createMembership("hollis", "teamHillside");
        assertThat(people.find("hollis")).isPresent();
        try {
            meanwhile.run();
        } finally {
            identity.deleteUser("hollis");
            people.find("read anew " + UUID.randomUUID());
        }
    }

    private void begin() {
        begin("tara", family);
    }

    private void begin(String manager, FamilyReference of) {
        desks.of(manager).start("change-social-worker", Answers.none().with("reference", of.value()));
    }

    private void change(UnaryOperator<FilledForm> fill) {
        begin();
        desks.of("tara")
                .complete(desks.task(family, CHOOSE), fill.apply(answers()).json());
    }

    private FilledForm answers() {
        return FilledForm.of("choose-new-social-worker", desks.of("tara").read(desks.task(family, CHOOSE)))
                .answer("change", "yes")
                .answer("socialWorker", "sean")
                .answer("from", TestClock.FIRST_DAY.toString())
                .answer("reason", "Sade Sample goes on long-term leave.")
                .answer("handover", "They met on Monday and saw the children together.");
    }

    private boolean sees(String person) {
        return access.mayRead(people.find(person).orElseThrow(), family);
    }

    private List<Object> socialWorkersInProcesses() {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(family.value()).list().stream()
                .flatMap(instance -> runtime
                        .createVariableInstanceQuery()
                        .processInstanceIdIn(instance.getId())
                        .variableName("socialWorker")
                        .list()
                        .stream())
                .map(VariableInstance::getValue)
                .toList();
    }

    private List<String> readers(LetterKind kind) {
        return letters.ofFamily(family).stream()
                .filter(letter -> letter.kind() == kind)
                .map(letter -> letter.to().id())
                .toList();
    }

    private Letter letter(LetterKind kind, String reader) {
        return letters.ofFamily(family).stream()
                .filter(letter -> letter.kind() == kind && letter.to().id().equals(reader))
                .findFirst()
                .orElseThrow();
    }

    private static void says(Throwable refusal, String sentence) {
        for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal) {
                assertThat(cause.getMessage()).contains(sentence).doesNotContain("Sade", "Sean", "Amber");
                return;
            }
        }
        assertThat(refusal).as("refused with “%s”", sentence).isInstanceOf(Refusal.class);
    }

    private static Arguments bad(String what, UnaryOperator<FilledForm> spoil, String sentence) {
        return Arguments.of(what, spoil, sentence);
    }
}
