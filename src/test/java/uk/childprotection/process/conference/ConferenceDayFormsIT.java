package uk.childprotection.process.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static uk.childprotection.plan.OutlinePlanBuilder.anOutlinePlan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.childprotection.ApplicationTest;
import uk.childprotection.TestClock;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyStatus;
import uk.childprotection.casefile.YesNo;
import uk.childprotection.conference.ConferenceStatus;
import uk.childprotection.conference.Conferences;
import uk.childprotection.conference.Decisions;
import uk.childprotection.conference.DecisionsTakenBuilder;
import uk.childprotection.conference.FollowUp;
import uk.childprotection.conference.OpeningBuilder;
import uk.childprotection.conference.Presence;
import uk.childprotection.conference.Sitting;
import uk.childprotection.conference.Sittings;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.LetterKind;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.deadline.Standing;
import uk.childprotection.plan.Plans;
import uk.childprotection.process.Desks;
import uk.childprotection.process.EngineTables;
import uk.childprotection.process.FilledForm;
import uk.childprotection.process.PreparedConference;

/** The day of a conference as its chair and the administrator live it in Tasklist, each form with what it refuses. */
@ApplicationTest
class ConferenceDayFormsIT {

    private static final String SECRET = "Quokkas were painted on the wall";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Desks desks;

    @Autowired
    private Families families;

    @Autowired
    private Conferences conferences;

    @Autowired
    private Sittings sittings;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Plans plans;

    @Autowired
    private Letters letters;

    @Autowired
    private Limits limits;

    @Autowired
    private TaskService tasks;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ObjectMapper json;

    private PreparedConference conference;

    @BeforeEach
    void aConferenceIsPrepared() {
        conference = new PreparedConference(application);
    }

    @Test
    void showsTheChairWhoIsExpected() {
        var form = read("Activity_OpenConference");

        assertThat(form.path("on").asText()).isEqualTo("Tuesday 17 March 2026");
        assertThat(form.path("limit").asText()).isEqualTo("Monday 23 March 2026");
        assertThat(form.path("reconveneBy").asText()).isEqualTo("Tuesday 31 March 2026");
        assertThat(texts(form.path("attendance"), "number"))
                .containsExactly("C1", "C2", "C3", "A1", "A2", "S1", "P1", "P2", "P3");
        assertThat(form.at("/attendance/4/role").asText()).isEqualTo("Father – Excluded from a part");
        assertThat(form.at("/attendance/5/name").asText()).isEqualTo("Sade Sample");
        assertThat(form.at("/attendance/1/came").asText()).isEqualTo("NOT_INVITED");
        assertThat(form.at("/children/0/age").asText()).isEqualTo("10 years");
        assertThat(form.at("/children/2/age").asText()).isEqualTo("Unborn");
    }

    @Test
    void holdsAConferenceFromItsOpeningToTheLettersAboutItsDecision() {
        open();
        assertThat(conferences.find(conference.id).status()).isEqualTo(ConferenceStatus.OPEN);
        assertThat(limits.standing(limits.find(conference.limit.id()).orElseThrow()))
                .isEqualTo(Standing.MET);
        assertThat(decisionLimit().due().dueOn()).isEqualTo(LocalDate.of(2026, 3, 18));

        assertThat(texts(read("Activity_RecordDecisions").path("views"), "number"))
                .containsExactly(
                        "C1-S1", "C1-P1", "C1-P2", "C1-P3", "C2-S1", "C2-P1", "C2-P2", "C3-S1", "C3-P1", "C3-P2");
        decide();
        assertThat(families.family(conference.family).status()).isEqualTo(FamilyStatus.CHILD_PROTECTION_PLAN);

        var planForm = read("Activity_AgreeOutlinePlan");
        assertThat(texts(planForm.path("children"), "number")).containsExactly("C1", "C2");
        assertThat(planForm.at("/children/0/leadSocialWorker").asText()).isEqualTo("sade");
        assertThat(planForm.path("coreGroupBy").asText()).isEqualTo("Tuesday 31 March 2026");
        assertThat(planForm.path("reviewBy").asText()).isEqualTo("Wednesday 17 June 2026");
        agreePlan();
        assertThat(plans.ofConference(conference.id.uuid())).isPresent();

        desks.runJobs(conference.family);
        var written = letters();
        assertThat(written)
                .extracting(Letter::kind, letter -> letter.to().id())
                .containsExactly(
                        tuple(LetterKind.DECISION_FAMILY, "A1"),
                        tuple(LetterKind.DECISION_FAMILY, "A2"),
                        tuple(LetterKind.DECISION_CHILD, "C1"),
                        tuple(LetterKind.DECISION_PROFESSIONAL, "P1"),
                        tuple(LetterKind.DECISION_PROFESSIONAL, "P2"),
                        tuple(LetterKind.DECISION_PROFESSIONAL, "P3"),
                        tuple(LetterKind.DECISION_PROFESSIONAL, "user:sade"));
        post();

        assertThat(limits.standing(decisionLimit())).isEqualTo(Standing.MET);
        assertThat(desks.running(conference.family))
                .containsExactly("child-protection-plan", "conference-record", "core-group", "visits");
        assertThat(EngineTables.holding(database, SECRET)).isEmpty();
    }

    @Test
    void leavesOutOfALetterWhatItsReaderDidNotHear() {
        open();
        decide();
        agreePlan();
        desks.runJobs(conference.family);

        assertThat(letterTo("A1"))
                .contains(SECRET)
                .contains("Please see a solicitor straight away")
                .contains("It is unfair.");
        assertThat(letterTo("A2"))
                .doesNotContain(SECRET)
                .contains("Some things are left out of this letter.")
                .contains("Please see a solicitor straight away");
        assertThat(letterTo("C1"))
                .contains("You will have a child protection plan.")
                .doesNotContain("Basil");
        assertThat(letterTo("P2")).contains(SECRET).doesNotContain("It is unfair.");
    }

    @Test
    void tellsAFatherOfHisOwnChildrenOnly() {
        open();
        decide();
        agreePlan();
        desks.runJobs(conference.family);

        assertThat(letterTo("A1")).contains("Unborn baby");
        assertThat(letterTo("A2")).doesNotContain("Unborn baby");
    }

    @Test
    void goesOnWithoutAPlanWhenNoChildNeedsOne() {
        open();

        complete("Activity_RecordDecisions", noPlan());

        assertThat(families.family(conference.family).status()).isEqualTo(FamilyStatus.CHILD_IN_NEED);
        desks.runJobs(conference.family);
        assertThat(letterTo("A1")).contains("does not need a child").contains("A midwife visits every week.");
        assertThat(desks.hasTask(conference.family, "Activity_AgreeOutlinePlan"))
                .isFalse();
    }

    @Test
    void aConferenceThatIsCutShortMeetsAgainAndKeepsWhoCame() {
        complete("Activity_OpenConference", tree(everybodyCame().cutShort().build()));

        assertThat(task("Activity_OpenAdjournedConference").getDueDate())
                .isEqualTo(LondonTime.endOf(LocalDate.of(2026, 3, 24)));
        assertThat(read("Activity_OpenAdjournedConference").path("earlier").asText())
                .isEqualTo("This conference was cut short on Tuesday 17 March 2026.");
        Sitting sitting = sittings.last(conference.id).orElseThrow();
        assertThat(sitting.quorate()).isTrue();
        assertThat(sitting.goesAhead()).isFalse();
        assertThat(sitting.adjournedBecause()).isEqualTo("The fire alarm went off.");
        assertThat(sittings.attendance(sitting)).isNotEmpty();
    }

    @Test
    void adjournsAndOpensAgainOnTheNewDay() {
        complete(
                "Activity_OpenConference",
                tree(withoutTwo().adjournedTo(LocalDate.of(2026, 3, 24)).build()));

        assertThat(task("Activity_OpenAdjournedConference").getDueDate())
                .isEqualTo(LondonTime.endOf(LocalDate.of(2026, 3, 24)));
        desks.runJobs(conference.family);
        assertThat(letters())
                .extracting(Letter::kind, letter -> letter.to().id())
                .containsExactly(
                        tuple(LetterKind.CONFERENCE_ADJOURNED, "C1"),
                        tuple(LetterKind.CONFERENCE_ADJOURNED, "A1"),
                        tuple(LetterKind.CONFERENCE_ADJOURNED, "A2"),
                        tuple(LetterKind.CONFERENCE_ADJOURNED, "P1"),
                        tuple(LetterKind.CONFERENCE_ADJOURNED, "P2"),
                        tuple(LetterKind.CONFERENCE_ADJOURNED, "P3"),
                        tuple(LetterKind.CONFERENCE_NOTICE, "user:alma"),
                        tuple(LetterKind.CONFERENCE_NOTICE, "user:sade"),
                        tuple(LetterKind.LATE_BOOKING, "user:simon"),
                        tuple(LetterKind.LATE_BOOKING, "user:sunita"));
        assertThat(letterTo("A2"))
                .contains("Tuesday 24 March 2026")
                .contains("The children stay with their grandmother.")
                .contains("while the police speak about their enquiries");
        assertThat(read("Activity_OpenAdjournedConference").path("earlier").asText())
                .contains("adjourned on Tuesday 17 March 2026");

        clock.goTo(LocalDate.of(2026, 3, 24));
        complete("Activity_OpenAdjournedConference", tree(everybodyCame().build()));
        assertThat(decisionLimit().due().dueOn()).isEqualTo(LocalDate.of(2026, 3, 25));
        assertThat(limits.standing(limits.find(conference.limit.id()).orElseThrow()))
                .isEqualTo(Standing.MET_LATE);
    }

    @Test
    void anInterpreterIsArrangedForTheNewDayOfAnAdjournedConferenceUntilItMeets() {
        database.sql("update invitee set taking_part = :arranged where conference = :conference and number = 'A1'")
                .param("conference", conference.id.uuid())
                .param("arranged", """
                        {"interpreterLanguage": "Polish", "arranged": {"done": true, "words": "Sample Interpreters",
                        "forConferenceOn": "2026-03-17", "by": "alma", "on": "2026-03-03"}}""")
                .update();

        complete(
                "Activity_OpenConference",
                tree(withoutTwo().adjournedTo(LocalDate.of(2026, 3, 24)).build()));

        assertThat(task("Activity_ArrangeInterpreterAndAccess").getDueDate())
                .isEqualTo(LondonTime.endOf(LocalDate.of(2026, 3, 24)));
        clock.goTo(LocalDate.of(2026, 3, 24));
        complete("Activity_OpenAdjournedConference", tree(everybodyCame().build()));
        assertThat(desks.hasTask(conference.family, "Activity_ArrangeInterpreterAndAccess"))
                .isFalse();
    }

    @Test
    void theLimitForTheNewDayIsWatchedUntilTheConferenceMeets() {
        complete(
                "Activity_OpenConference",
                tree(withoutTwo().adjournedTo(LocalDate.of(2026, 3, 24)).build()));
        desks.runJobs(conference.family);

        desks.fireTimer(conference.family, "Event_ReconveneLimitNear");
        desks.runJobs(conference.family);
        assertThat(limits.find(reconvene().id()).orElseThrow().warnedAt()).isNotNull();
        clock.goTo(LocalDate.of(2026, 4, 7));
        desks.fireTimer(conference.family, "Event_ReconveneLimitPassed");
        desks.runJobs(conference.family);

        assertThat(desks.hasTask(conference.family, "Activity_ExplainLateness")).isTrue();
        assertThat(letters()).extracting(Letter::kind).containsOnly(LetterKind.LIMIT_PASSED);
        complete("Activity_OpenAdjournedConference", tree(everybodyCame().build()));
        assertThat(limits.standing(limits.find(reconvene().id()).orElseThrow())).isEqualTo(Standing.MET);
    }

    @Test
    void theLimitForTheNewDayIsClosedWhenTheConferenceIsCancelled() {
        complete(
                "Activity_OpenConference",
                tree(withoutTwo().adjournedTo(LocalDate.of(2026, 3, 24)).build()));

        desks.of(PreparedConference.CHAIR)
                .start(
                        "cancel-conference",
                        FilledForm.ofStart("cancel-conference")
                                .answer("reference", conference.family.value())
                                .answer("reason", "The family has moved away.")
                                .answer("goesOn", "MOVED_AWAY")
                                .answer("next", "The new authority takes over.")
                                .json());

        assertThat(limits.standing(limits.find(reconvene().id()).orElseThrow())).isEqualTo(Standing.CLOSED);
    }

    private Limit reconvene() {
        return limits.ofFamily(conference.family.value()).stream()
                .filter(limit -> limit.name() == LimitName.RECONVENE)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesAtTheOpening(String what, Consumer<ObjectNode> change, String sentence) {
        var answers = tree(everybodyCame().build());
        change.accept(answers);

        refused("Activity_OpenConference", answers, sentence);
        assertThat(sittings.of(conference.id)).isEmpty();
    }

    static Stream<Arguments> refusesAtTheOpening() {
        return Stream.of(
                bad(
                        "nobody asked",
                        form -> form.withArray("/attendance").removeAll(),
                        "“Who came” is not the list that is in the case file now."),
                bad(
                        "an answer missing",
                        form -> row(form, "attendance", 0).putNull("came"),
                        "“Present?”, C1 needs an answer."),
                bad(
                        "an answer not offered",
                        form -> row(form, "attendance", 0).put("came", "PERHAPS"),
                        "“Present?”, C1 has an answer that is not offered."),
                bad(
                        "a part without saying which",
                        form -> row(form, "attendance", 3).put("came", "PART"),
                        "“For which part?”, A1 needs an answer."),
                bad(
                        "participation that does not fit the age",
                        form -> row(form, "children", 0)
                                .put("participation", "PN0")
                                .put("views", ""),
                        "“Participation” of C1: PN0 is for a child under four years old, and for no other."),
                bad(
                        "no words on the child’s views",
                        form -> row(form, "children", 0).put("views", ""),
                        "“How did the child’s views reach the conference, or why did they not?”, C1 needs an answer."),
                bad(
                        "another without a name",
                        form -> other(form, "", "Officer"),
                        "“Name of this person”, row 1 needs an answer."),
                bad(
                        "another in place of nobody",
                        form -> other(form, "Ms Yew Example", "Officer").put("insteadOf", "P9"),
                        "“In place of”, row 1 has an answer that is not offered."),
                bad(
                        "no quorum and nothing decided",
                        ConferenceDayFormsIT::withoutAgencies,
                        "Answer “If the conference is not quorate or is cut short”: go on for one of the reasons, or adjourn with interim arrangements and a new date."),
                bad(
                        "a way on although quorate",
                        form -> form.put("ifNotQuorate", "GO_ON")
                                .put("goOnReason", "DELAY_HARMFUL")
                                .put("goOnWords", "Soon."),
                        "Leave “If the conference is not quorate or is cut short” empty, or choose there that it was cut short."),
                bad(
                        "going on without a reason",
                        form -> withoutAgencies(form).put("ifNotQuorate", "GO_ON"),
                        "“Reason to go on” needs an answer."),
                bad(
                        "adjourning without interim arrangements",
                        form -> adjourned(form, "2026-03-24").put("interim", " "),
                        "“What keeps each child safe until the new date” needs an answer."),
                bad(
                        "adjourning to a Saturday",
                        form -> adjourned(form, "2026-03-21"),
                        "“New date” has to be a working day; Saturday 21 March 2026 is none."),
                bad(
                        "adjourning beyond ten working days",
                        form -> adjourned(form, "2026-04-01"),
                        "“New date” may be at the latest Tuesday 31 March 2026, 10 working days from the conference."),
                bad("adjourning to no date", form -> adjourned(form, "tomorrow"), "“New date” is not a date or time."),
                bad(
                        "a question nobody asked",
                        form -> form.put("weather", "fine"),
                        "The form does not ask for “weather”."),
                bad(
                        "words without end",
                        form -> other(form, "Ms Yew Example", "Officer".repeat(50)),
                        "“What they are to the family, or their post”, row 1 is too long: at most 200 characters."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesDecisions(String what, Consumer<ObjectNode> change, String sentence) {
        open();
        var answers = tree(decisionsTaken().build());
        change.accept(answers);

        refused("Activity_RecordDecisions", answers, sentence);
        assertThat(decisions.of(conference.id)).isEmpty();
    }

    static Stream<Arguments> refusesDecisions() {
        return Stream.of(
                bad(
                        "a view missing",
                        form -> form.withArray("/views").remove(0),
                        "“Each agency’s view” is not the list that is in the case file now."),
                bad(
                        "half a view",
                        form -> row(form, "views", 0).putNull("likely"),
                        "“Likely to suffer significant harm?”, C1-S1 needs an answer."),
                bad(
                        "a child missing",
                        form -> form.withArray("/children").remove(1),
                        "“The decision for each child” is not the list that is in the case file now."),
                bad(
                        "no reasons",
                        form -> row(form, "children", 0).put("reasons", ""),
                        "“Reasons”, C1 needs an answer."),
                bad(
                        "no views of the child",
                        form -> row(form, "children", 0).put("childsViews", ""),
                        "“The child’s own views”, C1 needs an answer."),
                bad(
                        "a plan without a category",
                        form -> row(form, "children", 0).putNull("category"),
                        "“Category”, C1 needs an answer."),
                bad(
                        "a category without a plan",
                        form -> row(form, "children", 2).put("category", "NEG"),
                        "The form does not ask for “category”."),
                bad(
                        "no plan and nothing that follows",
                        form -> row(form, "children", 2).putNull("follows"),
                        "“What follows instead”, C3 needs an answer."),
                bad(
                        "a plan without harm",
                        form -> row(form, "children", 0).put("suffered", "no").put("likely", "no"),
                        "A child protection plan for C1 needs significant harm, suffered or likely"),
                bad(
                        "no plan although harm is likely",
                        form -> row(form, "children", 2).put("likely", "yes"),
                        "C3 is likely to suffer significant harm and needs a child protection plan"),
                bad(
                        "a dissent of somebody who was not there",
                        form -> row(form, "dissents", 0).put("who", "C1"),
                        "“Who did not agree?”, row 1 has an answer that is not offered."),
                bad(
                        "nothing said of removal",
                        form -> form.putNull("removalMentioned"),
                        "“Was taking a child away from the family spoken of?” needs an answer."),
                bad(
                        "nobody who explains",
                        form -> form.putNull("explained"),
                        "“Who explains the decision to the family?” needs an answer."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesAnOutlinePlan(String what, Consumer<ObjectNode> change, String sentence) {
        open();
        decide();
        var answers = tree(anOutlinePlan().build());
        change.accept(answers);

        refused("Activity_AgreeOutlinePlan", answers, sentence);
        assertThat(plans.ofConference(conference.id.uuid())).isEmpty();
    }

    static Stream<Arguments> refusesAnOutlinePlan() {
        return Stream.of(
                bad(
                        "no lead social worker",
                        form -> row(form, "children", 0).putNull("leadSocialWorker"),
                        "“Lead social worker”, C1 needs an answer."),
                bad(
                        "a lead who is no social worker",
                        form -> row(form, "children", 0).put("leadSocialWorker", "chloe"),
                        "“Lead social worker”, C1 has an answer that is not offered."),
                bad("no core group", form -> form.withArray("/coreGroup").removeAll(), "“Core group” needs an answer."),
                bad(
                        "no family in the core group",
                        form -> form.putArray("coreGroup").add("P1"),
                        "“Core group” needs at least one member of the family."),
                bad(
                        "no professional in the core group",
                        form -> form.putArray("coreGroup").add("A1"),
                        "“Core group” needs at least one professional beside children’s social care."),
                bad(
                        "nothing that must change",
                        form -> row(form, "changes", 0).put("mustChange", " "),
                        "“What must change?”, row 1 needs an answer."),
                bad(
                        "an action of nobody",
                        form -> row(form, "actions", 0).putNull("who"),
                        "“Who answers for it?”, row 1 needs an answer."),
                bad(
                        "an action of somebody unknown",
                        form -> row(form, "actions", 0).put("who", "P9"),
                        "“Who answers for it?”, row 1 has an answer that is not offered."),
                bad(
                        "an action without a measure",
                        form -> row(form, "actions", 0).put("howWeShallKnow", ""),
                        "“How shall we know?”, row 1 needs an answer."),
                bad(
                        "an action without a day",
                        form -> row(form, "actions", 0).putNull("by"),
                        "“By when?”, row 1 needs an answer."),
                bad(
                        "an action before the conference",
                        form -> row(form, "actions", 0).put("by", "2026-03-16"),
                        "“Who does what by when”, row 1: “By when” cannot be before the conference on Tuesday 17 March 2026."),
                bad(
                        "a change without an action",
                        form -> form.withArray("/actions").remove(1),
                        "Change no. 2 has no action yet: say who does what by when."),
                bad(
                        "no contingency",
                        form -> form.put("contingency", ""),
                        "“What happens if things do not get better?” needs an answer."),
                bad(
                        "visits too far apart",
                        form -> form.put("visitsEvery", 11),
                        "“Visits at least every so many working days” may be at most 10 in this authority."),
                bad(
                        "visits not in numbers",
                        form -> form.put("visitsEvery", "weekly"),
                        "“Visits at least every so many working days” must be a number."),
                bad(
                        "a first core group beyond ten working days",
                        form -> form.put("firstCoreGroupOn", "2026-04-01"),
                        "“Date of the first core group” may be at the latest Tuesday 31 March 2026"),
                bad(
                        "a first core group on Good Friday",
                        form -> form.put("firstCoreGroupOn", "2026-04-03"),
                        "“Date of the first core group” has to be a working day; Friday 3 April 2026 is none."),
                bad(
                        "a review beyond three months",
                        form -> form.put("firstReviewOn", "2026-06-18"),
                        "“Date of the first review conference” may be at the latest Wednesday 17 June 2026"),
                bad(
                        "a review on a Sunday",
                        form -> form.put("firstReviewOn", "2026-06-14"),
                        "“Date of the first review conference” has to be a working day; Sunday 14 June 2026 is none."));
    }

    private void open() {
        complete("Activity_OpenConference", tree(everybodyCame().build()));
    }

    private void decide() {
        var taken = tree(decisionsTaken().build());
        row(taken, "children", 0)
                .put("reasons", SECRET)
                .putArray("withheldFrom")
                .add("A2");
        complete("Activity_RecordDecisions", taken);
    }

    private void agreePlan() {
        complete("Activity_AgreeOutlinePlan", tree(anOutlinePlan().build()));
    }

    private void post() {
        desks.post(conference.family, "2026-03-17");
    }

    private OpeningBuilder everybodyCame() {
        return OpeningBuilder.everybodyCame(conference.roll()).cameForPart("A2", "All but the police enquiries");
    }

    private OpeningBuilder withoutTwo() {
        return everybodyCame().who("P1", Presence.APOLOGIES).who("P3", Presence.ABSENT);
    }

    private DecisionsTakenBuilder decisionsTaken() {
        var sitting = sittings.last(conference.id).orElseThrow();
        return DecisionsTakenBuilder.decided(decisions.viewsAsked(conference.file(), sittings.attendance(sitting)))
                .notAgreed("A1", "C1", "It is unfair.")
                .removalMentioned(YesNo.YES);
    }

    private ObjectNode noPlan() {
        return tree(decisionsTaken()
                .noPlan("C1", FollowUp.CHILD_IN_NEED)
                .noPlan("C2", FollowUp.NOTHING)
                .build());
    }

    private void complete(String activity, ObjectNode answers) {
        desks.of(PreparedConference.CHAIR).complete(conference.family, activity, answers);
    }

    private void refused(String activity, ObjectNode answers, String sentence) {
        assertThatThrownBy(() -> complete(activity, answers)).hasMessageContaining(sentence);
        assertThat(desks.hasTask(conference.family, activity)).isTrue();
    }

    private JsonNode read(String activity) {
        return desks.of(PreparedConference.CHAIR).read(task(activity));
    }

    private Task task(String activity) {
        return desks.task(conference.family, activity);
    }

    private Limit decisionLimit() {
        return limits.find(conference.family.value(), LimitName.DECISION_LETTER, conference.id.value())
                .orElseThrow();
    }

    /** The conference's last letters, in the order in which they were written; not those with which the plan begins meanwhile. */
    private List<Letter> letters() {
        UUID batch = letters.ofFamily(conference.family).stream()
                .filter(letter -> letter.kind() != LetterKind.CORE_GROUP_INVITATION)
                .findFirst()
                .orElseThrow()
                .batch();
        return letters.ofBatch(batch);
    }

    private String letterTo(String recipient) {
        return letters().stream()
                .filter(letter -> letter.to().id().equals(recipient))
                .map(letter -> letters.html(letter.id()))
                .findFirst()
                .orElseThrow()
                .replaceAll("\\s+", " ");
    }

    private ObjectNode tree(Object answers) {
        return json.valueToTree(answers);
    }

    private static List<String> texts(JsonNode rows, String field) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.path(field).asText())
                .toList();
    }

    private static Arguments bad(String what, Consumer<ObjectNode> change, String sentence) {
        return arguments(what, change, sentence);
    }

    private static ObjectNode row(ObjectNode form, String list, int index) {
        return (ObjectNode) form.path(list).path(index);
    }

    private static ObjectNode other(ObjectNode form, String name, String role) {
        return form.withArray("/others")
                .addObject()
                .put("name", name)
                .put("role", role)
                .put("agency", "GP")
                .putNull("insteadOf");
    }

    private static ObjectNode withoutAgencies(ObjectNode form) {
        row(form, "attendance", 6).put("came", "APOLOGIES");
        row(form, "attendance", 8).put("came", "ABSENT");
        return form;
    }

    private static ObjectNode adjourned(ObjectNode form, String on) {
        return withoutAgencies(form)
                .put("ifNotQuorate", "ADJOURN")
                .put("adjournedBecause", "Two agencies could not come.")
                .put("interim", "The children stay with their grandmother.")
                .put("nextOn", on)
                .put("nextAt", "14:00")
                .put("nextPlace", "Room 2")
                .put("nextLink", "");
    }
}
