package uk.childprotection.process.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static uk.childprotection.plan.OutlinePlanBuilder.anOutlinePlan;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.childprotection.ApplicationTest;
import uk.childprotection.TestClock;
import uk.childprotection.casefile.AbuseCategory;
import uk.childprotection.casefile.Chronology;
import uk.childprotection.casefile.EntryHeading;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.casefile.Sex;
import uk.childprotection.correspondence.LetterKind;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.plan.OutlinePlanBuilder;
import uk.childprotection.plan.PlanPeriod;
import uk.childprotection.plan.PlanPeriods;
import uk.childprotection.plan.Plans;
import uk.childprotection.process.Desks;
import uk.childprotection.process.FilledForm;
import uk.childprotection.process.StartedEnquiry;

/** The birth of a child who was in the file before is recorded: the number stays, who works with the family is told. */
@ApplicationTest
class RecordBirthIT {

    private static final PersonNumber BABY = PersonNumber.child(3);

    @Autowired
    private Desks desks;

    @Autowired
    private Families families;

    @Autowired
    private Chronology chronology;

    @Autowired
    private Letters letters;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanPeriods periods;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private TestClock clock;

    private String surname;
    private FamilyReference family;

    @BeforeEach
    void aFamilyExpectsAChildOnTheFirstOfJune() {
        surname = "Birth" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
        family = StartedEnquiry.underWay(desks, surname);
        clock.goTo(TestClock.FIRST_DAY.plusMonths(3));
    }

    @Test
    void theChildKeepsItsNumberAndIsFoundByName() {
        record("alma", birth().answer("nhsNumber", "999 000 0018"));

        var baby = families.find(family).child(BABY);
        assertThat(baby.displayName()).isEqualTo("Clover " + surname);
        assertThat(baby.details().sex()).isEqualTo(Sex.FEMALE);
        assertThat(baby.details().nhsNumber().printed()).isEqualTo("999 000 0018");
        assertThat(baby.details().address()).isEqualTo("1 Sample Street, Testham");
        assertThat(families.find(family).relation(PersonNumber.adult(1), BABY)).isPresent();
        assertThat(chronology.of(family))
                .extracting(EntryHeading::title)
                .contains("Birth of child C3 recorded", "Child born");
    }

    @Test
    void theSocialWorkerIsToldWithoutAName() {
        record("alma", birth());
        desks.runJobs(family);

        var notice = letters.ofFamily(family).stream()
                .filter(letter -> letter.kind() == LetterKind.FILE_NOTICE)
                .toList();
        assertThat(notice)
                .singleElement()
                .satisfies(letter -> assertThat(letter.to().id()).isEqualTo("user:sade"));
        assertThat(letters.html(notice.get(0).id()))
                .contains("C3", "Sunday 31 May 2026")
                .doesNotContain("Clover");
    }

    @Test
    void theReviewOfAPlanComesForward() {
        clock.goTo(OutlinePlanBuilder.HELD_ON);
        var plan = plans.agree(
                families.find(family),
                UUID.randomUUID(),
                OutlinePlanBuilder.HELD_ON,
                Map.of(BABY, AbuseCategory.NEG),
                anOutlinePlan()
                        .forChildren(OutlinePlanBuilder.child("C3", "sade"))
                        .withCoreGroup("A1 P1")
                        .changing(OutlinePlanBuilder.change("1", "C3", "The home is cold.", "The home is warm."))
                        .doing(OutlinePlanBuilder.action("1", "Mend the boiler.", "A1", LocalDate.of(2026, 3, 31)))
                        .build(),
                "chloe");
        var period = periods.begin(plan, plan.conference(), plan.agreedOn(), 10, LocalDate.of(2026, 6, 17), "chloe");
        carriedOut(period);
        clock.goTo(LocalDate.of(2026, 5, 20));

        record("sade", birth().answer("bornOn", "2026-05-20"));

        assertThat(periods.find(period.id()).reviewOn()).isEqualTo(LocalDate.of(2026, 6, 4));
        assertThat(dueOf("Event_ReviewLimitPassed")).isEqualTo(LondonTime.endOf(LocalDate.of(2026, 6, 4)));
        assertThat(dueOf("Event_ReviewToPrepare"))
                .isEqualTo(LondonTime.morningOf(periods.reviewCallOn(periods.find(period.id()))));
        var limit = periods.reviewLimit(periods.find(period.id()));
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(family.value())
                        .variableValueEquals("reviewLimitId", limit.id().toString())
                        .count())
                .isEqualTo(1);
        desks.runJobs(family);
        assertThat(letters.ofFamily(family))
                .filteredOn(letter -> letter.kind() == LetterKind.FILE_NOTICE)
                .isEmpty();
    }

    /** The plan waits for the day on which to call its review. */
    private void carriedOut(PlanPeriod period) {
        var limit = periods.reviewLimit(period);
        runtime.createProcessInstanceByKey("child-protection-plan")
                .businessKey(family.value())
                .setVariables(Map.of(
                        "caseReference", family.value(),
                        "planId", period.plan().toString(),
                        "periodId", period.id().toString(),
                        "chair", "chloe",
                        "socialWorker", "sade",
                        "reviewCallOn", LondonTime.morningOf(periods.reviewCallOn(period)),
                        "reviewLimitId", limit.id().toString(),
                        "reviewWarnOn", limit.due().warnAt(),
                        "reviewDueOn", limit.due().dueAt()))
                .startBeforeActivity("Event_ReviewToPrepare")
                .execute();
    }

    private Date dueOf(String timer) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(family.value())
                .processDefinitionKey("child-protection-plan")
                .list()
                .stream()
                .flatMap(instance ->
                        management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .activityId(timer)
                                .list()
                                .stream())
                .map(Job::getDuedate)
                .findFirst()
                .orElseThrow();
    }

    static Stream<Arguments> badBirths() {
        return Stream.of(
                bad("no name", birth -> birth.answer("firstNames", ""), "“Child’s first names” needs an answer."),
                bad("no day", birth -> birth.answer("bornOn", null), "“Date of birth” needs an answer."),
                bad("tomorrow", birth -> birth.answer("bornOn", "2026-06-03"), "“Date of birth” lies in the future"),
                bad(
                        "a day long before",
                        birth -> birth.answer("bornOn", "2026-01-05"),
                        "“Date of birth” does not fit the expected date of delivery in the file"),
                bad("no sex", birth -> birth.answer("sex", null), "“Sex” needs an answer."),
                bad(
                        "an NHS number with a wrong digit",
                        birth -> birth.answer("nhsNumber", "9434765918"),
                        "“NHS number”: The NHS number’s check digit does not fit"),
                bad("nowhere", birth -> birth.answer("whereabouts", null), "“Where is the baby now?” needs an answer."),
                bad(
                        "elsewhere and no word where",
                        birth -> birth.answer("whereabouts", "ELSEWHERE"),
                        "The baby is elsewhere: say where under “Where the baby is, in words”."),
                bad(
                        "a child who is born",
                        birth -> birth.answer("child", "C1"),
                        "Child C1 is born in the file already"),
                bad("an adult", birth -> birth.answer("child", "A1"), "“Which child?” needs the number of a child"),
                bad("nobody", birth -> birth.answer("child", "C9"), "has nobody with the number C9"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badBirths")
    void refusesABirthWith(String what, UnaryOperator<FilledForm> spoil, String sentence) {
        says(catchThrowable(() -> record("sade", spoil.apply(birth()))), sentence);
        assertThat(families.find(family).child(BABY).isUnborn()).isTrue();
    }

    @Test
    void refusesASecondBirthOfOneChild() {
        record("sade", birth());

        says(catchThrowable(() -> record("sade", birth())), "No child of the case %s is expected".formatted(family));
    }

    @Test
    void refusesWhoeverDoesNotSeeTheFamily() {
        says(catchThrowable(() -> record("sean", birth())), "You have no access to the case");
    }

    private FilledForm birth() {
        return FilledForm.ofStart("record-birth")
                .answer("reference", family.value())
                .answer("firstNames", "Clover")
                .answer("surname", surname)
                .answer("bornOn", "2026-05-31")
                .answer("sex", "F")
                .answer("whereabouts", "HOSPITAL");
    }

    private void record(String person, FilledForm birth) {
        desks.of(person).start("record-birth", birth.json());
    }

    private static void says(Throwable refusal, String sentence) {
        for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal) {
                assertThat(cause.getMessage()).contains(sentence).doesNotContain("Clover", "Amber");
                return;
            }
        }
        assertThat(refusal).as("refused with “%s”", sentence).isInstanceOf(Refusal.class);
    }

    private static Arguments bad(String what, UnaryOperator<FilledForm> spoil, String sentence) {
        return Arguments.of(what, spoil, sentence);
    }
}
