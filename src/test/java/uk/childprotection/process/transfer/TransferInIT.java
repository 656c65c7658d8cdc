package uk.childprotection.process.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.childprotection.ApplicationTest;
import uk.childprotection.TestClock;
import uk.childprotection.access.People;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.FamilyStatus;
import uk.childprotection.casefile.Professional;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.conference.ConferenceKind;
import uk.childprotection.conference.Conferences;
import uk.childprotection.conference.OpeningBuilder;
import uk.childprotection.conference.Presence;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.LetterKind;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.plan.OutlinePlanBuilder;
import uk.childprotection.plan.PlanElsewhere;
import uk.childprotection.plan.PlanPeriods;
import uk.childprotection.plan.TransfersIn;
import uk.childprotection.process.Answers;
import uk.childprotection.process.Desks;
import uk.childprotection.process.EnquiryAnswers;
import uk.childprotection.process.FilledForm;
import uk.childprotection.process.TransferredFamily;
import uk.childprotection.process.desk.TaskCards;

/** A family with a plan elsewhere moves here, as those who work on it live it in Tasklist. */
@ApplicationTest
class TransferInIT {

    private static final LocalDate LIMIT = LocalDate.of(2026, 3, 23);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Desks desks;

    @Autowired
    private Families families;

    @Autowired
    private TransfersIn transfers;

    @Autowired
    private Conferences conferences;

    @Autowired
    private PlanPeriods periods;

    @Autowired
    private Limits limits;

    @Autowired
    private Letters letters;

    @Autowired
    private TaskCards cards;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    private TransferredFamily moved;
    private FamilyReference family;

    @BeforeEach
    void aFamilyMovesHere() {
        moved = new TransferredFamily(application);
        family = moved.family;
    }

    @Test
    void theNoticeOpensTheCaseAndStartsTheClocks() {
        assertThat(families.family(family).status()).isEqualTo(FamilyStatus.TRANSFER_IN);
        assertThat(moved.file().children()).hasSize(3);
        assertThat(moved.file().firstReferral().details().source().label()).contains("another authority");
        Professional contact = moved.file().professional(moved.transfer().contact());
        assertThat(contact.name()).isEqualTo("Ms Aspen Example");
        assertThat(contact.details().organisation()).isEqualTo(TransferredFamily.AUTHORITY);
        assertThat(transfers.plans(moved.transfer().id()))
                .extracting(plan -> plan.child().value())
                .containsExactly("C1", "C2");
        assertThat(transfers.plans(moved.transfer().id()))
                .extracting(PlanElsewhere::since)
                .containsOnly(LocalDate.of(2025, 11, 3));
        assertThat(limit(LimitName.TRANSFER_IN_CONFERENCE).due().dueOn()).isEqualTo(LIMIT);
        assertThat(limit(LimitName.TRANSFER_IN_ALLOCATION).due().dueOn()).isEqualTo(LocalDate.of(2026, 3, 3));
    }

    @Test
    void theOtherAuthorityStaysResponsibleAndTheTasksSaySo() {
        assertThat(transfers.responsible(family)).contains(TransferredFamily.AUTHORITY);
        JsonNode allocation = read("tara", "Activity_AllocateSocialWorker");
        assertThat(allocation.path("authority").asText()).isEqualTo(TransferredFamily.AUTHORITY);
        assertThat(allocation.path("plan").toString())
                .contains(
                        "neglect, since Monday 3 November 2025", "The current plan", "Ms Aspen Example, Team manager");

        moved.allocated();

        assertThat(limit(LimitName.TRANSFER_IN_ALLOCATION).metOn()).isEqualTo(TestClock.FIRST_DAY);
        assertThat(read("alma", "Activity_BookConference").path("facts").toString())
                .contains("Transfer-in child protection conference")
                .contains("Responsible until then", TransferredFamily.AUTHORITY)
                .contains("The written notice of the other authority");
        assertThat(responsibleOnTheCardOf("Activity_BookConference")).isEqualTo(TransferredFamily.AUTHORITY);
    }

    @Test
    void invitesThePeopleOfTheOtherAuthorityAndSaysWhatConferenceItIs() {
        moved.allocated().preparation().booked();
        String contact = moved.transfer().contact().value();

        JsonNode shown = read("sade", "Activity_ChooseInvitees");
        assertThat(shown.path("professionals"))
                .filteredOn(row -> row.path("number").asText().equals(contact))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.path("invite").asText()).isEqualTo("yes");
                    assertThat(row.path("report").asText()).isEqualTo("yes");
                    assertThat(row.path("proposal").asText()).contains("the authority that has the plan");
                });
        moved.preparation().chosen().jobsRun();

        assertThat(words(letterTo(contact, LetterKind.INVITATION_PROFESSIONAL)))
                .contains("a transfer-in child protection conference")
                .contains("The plan from where the family lived before");
        assertThat(words(letterTo("A1", LetterKind.INVITATION_PARENT)))
                .contains("You have moved to our area")
                .contains("Until then, Exampleshire County Council is in charge of that plan.");
        assertThat(limit(LimitName.AGENCY_REPORT_TRANSFER_IN).due().dueOn()).isEqualTo(LocalDate.of(2026, 3, 13));
        assertThat(limit(LimitName.SOCIAL_WORK_REPORT_TRANSFER_IN).due().dueOn())
                .isEqualTo(LocalDate.of(2026, 3, 12));
    }

    @Test
    void takesOverFromTheDayOfTheConferenceAndTellsTheOtherAuthority() {
        moved.decided(true);

        assertThat(moved.transfer().isTakenOver()).isTrue();
        assertThat(moved.transfer().answeredOn()).isEqualTo(OutlinePlanBuilder.HELD_ON);
        assertThat(transfers.responsible(family)).isEmpty();
        assertThat(limit(LimitName.TRANSFER_IN_CONFERENCE).metOn()).isEqualTo(OutlinePlanBuilder.HELD_ON);

        moved.planAgreed();

        assertThat(families.family(family).status()).isEqualTo(FamilyStatus.CHILD_PROTECTION_PLAN);
        assertThat(periods.running(family)).singleElement().satisfies(period -> {
            assertThat(period.conference()).isEqualTo(moved.conference().uuid());
            assertThat(period.isFirst()).isTrue();
        });
        assertThat(desks.running(family)).contains("child-protection-plan", "conference-record", "core-group");
        assertThat(words(letterTo(moved.transfer().contact().value(), LetterKind.TRANSFER_IN)))
                .contains("We have taken over. We are responsible for these children from Tuesday 17 March 2026 on.")
                .contains("Child protection plan with us. Category: neglect (NEG).")
                .contains("No child protection plan with us. Why: Meals are missed.");
        assertThat(letters.ofFamily(family))
                .extracting(Letter::kind)
                .contains(LetterKind.DECISION_FAMILY, LetterKind.DECISION_PROFESSIONAL);
    }

    @Test
    void isResponsibleAsWellWhenNoChildNeedsAPlanHere() {
        moved.decided(false);
        desks.runJobs(family);

        assertThat(moved.transfer().isTakenOver()).isTrue();
        assertThat(families.family(family).status()).isEqualTo(FamilyStatus.CHILD_IN_NEED);
        assertThat(periods.running(family)).isEmpty();
        assertThat(words(letterTo(moved.transfer().contact().value(), LetterKind.TRANSFER_IN)))
                .contains("We have taken over.")
                .contains("No child protection plan with us.")
                .doesNotContain("Category");
    }

    @Test
    void leavesTheFamilyWithTheOtherAuthorityWhenTheConferenceIsCancelled() {
        moved.allocated().preparation().booked().chosen().jobsRun();

        desks.of("chloe")
                .start("cancel-conference", moved.preparation().cancellation().json());
        desks.runJobs(family);

        assertThat(moved.transfer().isWaiting()).isFalse();
        assertThat(moved.transfer().isTakenOver()).isFalse();
        assertThat(families.family(family).status()).isEqualTo(FamilyStatus.CLOSED);
        assertThat(words(letterTo(moved.transfer().contact().value(), LetterKind.TRANSFER_IN)))
                .contains("We have not taken over.")
                .contains("You stay responsible for the plan.")
                .contains("The family has moved away.");
    }

    @Test
    void movesItsDayAndNotItsLimitWhenItIsRebooked() {
        moved.allocated().preparation().booked().chosen().jobsRun();

        desks.of("chloe")
                .start("rebook-conference", moved.preparation().rebooking().json());

        assertThat(conferences.find(moved.conference()).booked().on()).isEqualTo(LocalDate.of(2026, 3, 19));
        assertThat(conferences.find(moved.conference()).kind()).isEqualTo(ConferenceKind.TRANSFER_IN);
        assertThat(conferences.find(moved.conference()).dueOn()).isEqualTo(LIMIT);
        assertThat(limit(LimitName.TRANSFER_IN_CONFERENCE).due().dueOn()).isEqualTo(LIMIT);
        assertThat(limit(LimitName.SOCIAL_WORK_REPORT_TRANSFER_IN).due().dueOn())
                .isEqualTo(LocalDate.of(2026, 3, 16));
    }

    @Test
    void goesToAnotherChair() {
        moved.prepared();

        desks.of("alma")
                .start(
                        "change-chair",
                        FilledForm.ofStart("change-chair")
                                .answer("reference", family.value())
                                .json());
        desks.of("alma")
                .complete(
                        family,
                        "Activity_ChooseChair",
                        FilledForm.of("choose-chair", read("alma", "Activity_ChooseChair"))
                                .answer("chair", "chidi")
                                .answer("independent", "yes")
                                .answer("reason", "The chair cannot come.")
                                .json());

        assertThat(desks.task(family, "Activity_OpenConference").getAssignee()).isEqualTo("chidi");
    }

    @Test
    void meetsAgainWhenItIsAdjourned() {
        moved.prepared();
        clock.goTo(OutlinePlanBuilder.HELD_ON);

        moved.chair(
                "Activity_OpenConference",
                OpeningBuilder.everybodyCame(moved.roll())
                        .who("P1", Presence.ABSENT)
                        .who("P2", Presence.ABSENT)
                        .who("P3", Presence.ABSENT)
                        .adjourned()
                        .build());

        assertThat(desks.hasTask(family, "Activity_OpenAdjournedConference")).isTrue();
        assertThat(transfers.responsible(family)).contains(TransferredFamily.AUTHORITY);
        assertThat(limit(LimitName.TRANSFER_IN_CONFERENCE).metOn()).isNull();
    }

    @Test
    void meetsAgainWhenItIsCutShortAfterItWasOpened() {
        moved.prepared();
        clock.goTo(OutlinePlanBuilder.HELD_ON, LocalTime.NOON);
        moved.chair(
                "Activity_OpenConference",
                OpeningBuilder.everybodyCame(moved.roll()).build());

        desks.of("chloe")
                .start(
                        "cut-conference-short",
                        FilledForm.ofStart("cut-conference-short")
                                .answer("reference", family.value())
                                .answer("cutShortAt", "11:20")
                                .answer("adjournedBecause", "The fire alarm went off.")
                                .answer("interim", "The plan of Exampleshire goes on.")
                                .answer("nextOn", "2026-03-24")
                                .answer("nextAt", "14:00")
                                .answer("nextPlace", "Room 2")
                                .json());

        assertThat(desks.hasTask(family, "Activity_OpenAdjournedConference")).isTrue();
        assertThat(transfers.responsible(family)).contains(TransferredFamily.AUTHORITY);
        assertThat(limit(LimitName.TRANSFER_IN_CONFERENCE).metOn()).isNull();
    }

    @Test
    void tellsWhenTheLimitIsNearAndAsksWhyWhenItHasPassed() {
        moved.allocated();

        desks.fireTimer(family, "Event_ConferenceLimitNear");
        desks.fireTimer(family, "Event_ConferenceLimitPassed");
        desks.runJobs(family);

        assertThat(letters.ofFamily(family))
                .extracting(Letter::kind)
                .contains(LetterKind.LIMIT_NEAR, LetterKind.LIMIT_PASSED);
        assertThat(read("alma", "Activity_ExplainLateness").path("limit").toString())
                .contains("The transfer-in conference");
        desks.of("alma").complete(family, "Activity_ExplainLateness", EnquiryAnswers.lateness());
        assertThat(limit(LimitName.TRANSFER_IN_CONFERENCE).lateReason()).isNotNull();
    }

    @Test
    void asksTheManagersWhyNobodyIsAllocated() {
        clock.goTo(LocalDate.of(2026, 3, 4));
        desks.fireTimer(family, "Event_AllocationLimitPassed");

        desks.of("tara").complete(family, "Activity_ExplainLateness", EnquiryAnswers.lateness());

        assertThat(limit(LimitName.TRANSFER_IN_ALLOCATION).lateReason()).isNotNull();
    }

    @Test
    void endsWhenTheOtherAuthorityWithdrawsItsNotice() {
        moved.allocated();

        withdraw(withdrawal());
        desks.runJobs(family);

        assertThat(moved.transfer().isWaiting()).isFalse();
        assertThat(moved.transfer().isTakenOver()).isFalse();
        assertThat(families.family(family).status()).isEqualTo(FamilyStatus.CLOSED);
        assertThat(desks.hasTask(family, "Activity_BookConference")).isFalse();
        assertThat(conferences.running(family)).isEmpty();
        assertThat(limits.ofFamily(family.value()))
                .allSatisfy(limit -> assertThat(limit.metOn() != null || limit.closedAt() != null)
                        .as(limit.name().title())
                        .isTrue());
        assertThat(words(letterTo(moved.transfer().contact().value(), LetterKind.TRANSFER_IN)))
                .contains("You stay responsible for the plan.")
                .contains("The family stays where it is.");
        assertThat(words(letterTo("user:sade", LetterKind.FILE_NOTICE))).contains("withdrew on Tuesday 3 March 2026");
    }

    @Test
    void canBeWithdrawnBeforeASocialWorkerIsAllocated() {
        withdraw(withdrawal());
        desks.runJobs(family);

        assertThat(desks.hasTask(family, "Activity_AllocateSocialWorker")).isFalse();
        assertThat(families.family(family).status()).isEqualTo(FamilyStatus.CLOSED);
    }

    @Test
    void whoeverWasAskedWhyNobodyWasAllocatedIsStillAskedWhenTheNoticeIsWithdrawn() {
        clock.goTo(LocalDate.of(2026, 3, 4));
        desks.fireTimer(family, "Event_AllocationLimitPassed");
        desks.runJobs(family);
        desks.of("tara").claim(desks.task(family, "Activity_ExplainLateness"));

        withdraw(withdrawal(), LocalDate.of(2026, 3, 5));
        desks.runJobs(family);

        assertThat(desks.running(family)).containsExactly("time-limit");
        assertThat(desks.task(family, "Activity_ExplainLateness").getAssignee()).isEqualTo("tara");
        desks.of("tara").complete(family, "Activity_ExplainLateness", EnquiryAnswers.lateness());
        assertThat(limit(LimitName.TRANSFER_IN_ALLOCATION).lateReason()).isNotNull();
        assertThat(desks.running(family)).isEmpty();
    }

    @Test
    void theReasonWhyNoConferenceWasHeldIsStillAskedWhenTheNoticeIsWithdrawn() {
        moved.allocated();
        clock.goTo(LIMIT.plusDays(1));
        desks.fireTimer(family, "Event_ConferenceLimitPassed");

        withdraw(withdrawal(), LIMIT.plusDays(2));
        desks.runJobs(family);

        desks.of("alma").complete(family, "Activity_ExplainLateness", EnquiryAnswers.lateness());
        assertThat(limit(LimitName.TRANSFER_IN_CONFERENCE).lateReason()).isNotNull();
        assertThat(desks.running(family)).isEmpty();
    }

    @Test
    void asksForNoReasonWhenTheNoticeIsWithdrawnInTime() {
        desks.fireTimer(family, "Event_AllocationLimitPassed");
        assertThat(desks.hasTask(family, "Activity_ExplainLateness")).isTrue();

        withdraw(withdrawal());

        assertThat(desks.hasTask(family, "Activity_ExplainLateness")).isFalse();
    }

    @Test
    void refusesAWithdrawalThatCannotBe() {
        assertThatThrownBy(() -> withdraw(withdrawal().answer("withdrawnOn", "2026-03-01")))
                .hasMessageContaining("lies before the notice");
        assertThatThrownBy(() -> withdraw(withdrawal().answer("withdrawnOn", "2026-03-04")))
                .hasMessageContaining("“Day the withdrawal reached us” lies in the future.");
        assertThatThrownBy(() -> withdraw(withdrawal().answer("reason", "")))
                .hasMessageContaining("“Why is the notice withdrawn?” needs an answer.");
        moved.allocated().preparation().booked();
        assertThatThrownBy(() -> withdraw(withdrawal())).hasMessageContaining("is booked: its chair cancels it");
    }

    @Test
    void refusesAWithdrawalWhereNoTransferWaits() {
        withdraw(withdrawal());

        assertThatThrownBy(() -> withdraw(withdrawal())).hasMessageContaining("has no transfer from another authority");
    }

    private FilledForm withdrawal() {
        return FilledForm.ofStart("withdraw-transfer-in")
                .answer("reference", family.value())
                .answer("withdrawnOn", "2026-03-03")
                .answer("reason", "The family stays where it is.");
    }

    private void withdraw(FilledForm form) {
        withdraw(form, LocalDate.of(2026, 3, 3));
    }

    private void withdraw(FilledForm form, LocalDate on) {
        clock.goTo(on);
        desks.of("alma").start("withdraw-transfer-in", form.json());
    }

    @Test
    void refusesAChildWhoHasAnOpenCaseHere() {
        String surname = TransferredFamily.surname();
        FamilyReference open = desks.of("sade").start("section-47-enquiry", EnquiryAnswers.concern(surname));

        assertThatThrownBy(() -> desks.of("alma").start("transfer-in-conference", TransferredFamily.notice(surname)))
                .hasMessageContaining(open.value())
                .hasMessageContaining("A transfer opens no second case: add whoever is missing to that file");
    }

    @Test
    void keepsAFamilyThatIsRestrictedFromThoseWhoAreNotNamed() {
        FamilyReference restricted = desks.of("alma")
                .start(
                        "transfer-in-conference",
                        TransferredFamily.notice(TransferredFamily.surname()).with("restricted", "yes"));

        desks.of("tara")
                .complete(
                        restricted,
                        "Activity_AllocateSocialWorker",
                        Answers.none().with("socialWorker", "sade"));

        assertThat(desks.hasTask(restricted, "Activity_BookConference")).isTrue();
        assertThat(cards.of(
                        people.find("amir").orElseThrow(),
                        Set.of(desks.task(restricted, "Activity_BookConference").getId())))
                .isEmpty();
    }

    static Stream<Arguments> badNotices() {
        return Stream.of(
                bad(
                        "a notice in the future",
                        notice -> notice.with("receivedOn", "2026-03-03"),
                        "“Day the written notice reached us” lies in the future."),
                bad(
                        "a notice of years ago",
                        notice -> notice.with("receivedOn", "2025-03-01"),
                        "“Day the written notice reached us” is more than a year ago: please check the year."),
                bad(
                        "no day of the notice",
                        notice -> notice.with("receivedOn", null),
                        "“Day the written notice reached us” needs an answer."),
                bad(
                        "a move far ahead",
                        notice -> notice.with("movedOn", "2026-06-01"),
                        "“When do they move?” is more than 8 weeks away"),
                bad(
                        "no authority",
                        notice -> notice.with("authority", ""),
                        "“Authority that has the plan” needs an answer."),
                bad("an e-mail that is none", notice -> notice.with("email", "aspen"), "“E-mail” must be one address"),
                bad("no plan there", notice -> notice.with("plans", List.of()), "The plans there"),
                bad(
                        "a plan after the notice",
                        notice -> notice.with("plans.0.since", "2026-03-03"),
                        "“On a plan there since” lies after the day of the written notice."),
                bad(
                        "a plan for a child who is not in the list",
                        notice -> notice.with("plans.0.children", "C1 C4"),
                        "names a child who is not in the list of children: they are numbered C1 to C3."),
                bad(
                        "a child with two plans",
                        notice -> notice.withRow("plans", TransferredFamily.plan("C2", "EMO")),
                        "C2 is named twice under “The plans there”."),
                bad(
                        "papers that are missing, without a word",
                        notice -> notice.with("papersMissing", ""),
                        "“What is done about the papers that have not come?” needs an answer."),
                bad("no child", notice -> notice.with("children", List.of()), "A case needs at least one child"),
                bad("no team", notice -> notice.with("team", ""), "name the family’s team under “Team”"),
                bad(
                        "a team that is none",
                        notice -> notice.with("team", "Nowhere"),
                        "There is no team with the name under “Team”."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badNotices")
    void refusesANotice(String what, UnaryOperator<Answers> spoil, String sentence) {
        String surname = TransferredFamily.surname();

        var refusal = catchThrowable(
                () -> desks.of("alma").start("transfer-in-conference", spoil.apply(TransferredFamily.notice(surname))));

        assertThat(refusal).isNotNull();
        assertThat(Stream.iterate(refusal, cause -> cause != null, Throwable::getCause)
                        .filter(Refusal.class::isInstance)
                        .findFirst())
                .get()
                .satisfies(cause -> assertThat(cause.getMessage())
                        .contains(sentence)
                        .doesNotContain("Amber", "Aspen", "Exampleshire", surname));
        FamilyReference now = desks.of("alma").start("transfer-in-conference", TransferredFamily.notice(surname));
        assertThat(transfers.ofFamily(now)).hasSize(1);
    }

    static Stream<Arguments> badAllocations() {
        return Stream.of(
                bad(
                        "nobody",
                        answers -> answers.with("socialWorker", null),
                        "“Which social worker prepares the conference?” needs an answer."),
                bad(
                        "somebody of another team",
                        answers -> answers.with("socialWorker", "chloe"),
                        "“Which social worker prepares the conference?” has an answer that is not offered."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badAllocations")
    void refusesAnAllocation(String what, UnaryOperator<Answers> spoil, String sentence) {
        assertThatThrownBy(() -> desks.of("tara")
                        .complete(
                                family,
                                "Activity_AllocateSocialWorker",
                                spoil.apply(Answers.none().with("socialWorker", "sade"))))
                .hasMessageContaining(sentence);

        assertThat(moved.transfer().conference()).isNull();
    }

    private String responsibleOnTheCardOf(String activity) {
        String task = desks.task(family, activity).getId();
        return cards.of(people.find("alma").orElseThrow(), Set.of(task))
                .get(task)
                .responsible();
    }

    private JsonNode read(String person, String activity) {
        return desks.of(person).read(desks.task(family, activity));
    }

    private Letter letterTo(String recipient, LetterKind kind) {
        return letters.ofFamily(family).stream()
                .filter(letter -> letter.kind() == kind && letter.to().id().equals(recipient))
                .findFirst()
                .orElseThrow();
    }

    private String words(Letter letter) {
        return letters.html(letter.id()).replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
    }

    private Limit limit(LimitName name) {
        return limits.ofFamily(family.value()).stream()
                .filter(limit -> limit.name() == name)
                .findFirst()
                .orElseThrow();
    }

    private static Arguments bad(String what, UnaryOperator<Answers> spoil, String sentence) {
        return arguments(what, spoil, sentence);
    }
}
