package uk.childprotection.process.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static uk.childprotection.process.EnquiryAnswers.FRIDAY_BEFORE;
import static uk.childprotection.process.EnquiryAnswers.MONDAY;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.childprotection.ApplicationTest;
import uk.childprotection.TestClock;
import uk.childprotection.access.Role;
import uk.childprotection.casefile.Chronology;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.process.Answers;
import uk.childprotection.process.Desks;
import uk.childprotection.process.EnquiryAnswers;

/** What each form of the enquiry refuses, and the sentence that the person reads; nothing is changed by it. */
@ApplicationTest
class EnquiryRefusalsIT {

    private static final String TOMORROW = MONDAY.plusDays(1).toString();

    @Autowired
    private Desks desks;

    @Autowired
    private IdentityService identity;

    @Autowired
    private TestClock clock;

    @Autowired
    private Chronology chronology;

    private FamilyReference family;

    @BeforeEach
    void aConcernIsReported() {
        clock.goTo(MONDAY);
        family = desks.of("sade").start("section-47-enquiry", concern().with("immediateDanger", "yes"));
    }

    @AfterEach
    void changedNothing() {
        clock.goTo(MONDAY);
    }

    static Stream<Arguments> badConcerns() {
        return Stream.of(
                bad(
                        "no answer at all",
                        answers -> Answers.none(),
                        "“Is the family’s case open here already?” is missing."),
                bad(
                        "not said whether it is open",
                        answers -> answers.with("caseOpen", null),
                        "“Is the family’s case open here already?” needs an answer."),
                bad(
                        "a referral in the future",
                        answers -> answers.with("receivedOn", TOMORROW),
                        "“Referral received on” lies in the future."),
                bad(
                        "a day that is none",
                        answers -> answers.with("receivedOn", "2026-02-30"),
                        "“Referral received on” is not a date or time."),
                bad(
                        "a source that is not offered",
                        answers -> answers.with("source", "11"),
                        "“Who referred” has an answer that is not offered."),
                bad(
                        "no words on what was reported",
                        answers -> answers.with("reported", "  "),
                        "“What was reported” needs an answer."),
                bad(
                        "too many words",
                        answers -> answers.with("reported", "x".repeat(20_001)),
                        "“What was reported” is too long: at most 20000 characters."),
                bad(
                        "an anonymous referrer with a name",
                        answers -> answers.with("source", "9"),
                        "The form does not ask for “referrer”."),
                bad(
                        "a referrer’s e-mail that is none",
                        answers -> answers.with("referrerEmail", "teacher"),
                        "The referrer: “E-mail” must be one address like name@example.org."),
                bad(
                        "no child",
                        answers -> answers.with("children", List.of()),
                        "A case needs at least one child, born or unborn."),
                bad(
                        "a child without a surname",
                        answers -> answers.with("children.0.surname", ""),
                        "“Child’s surname”, row 1 needs an answer."),
                bad(
                        "a child born tomorrow",
                        answers -> answers.with("children.1.dateOfBirth", TOMORROW),
                        "Child C2: “Date of birth” lies in the future: for an unborn child give the expected date of delivery instead."),
                bad(
                        "a child who is grown up",
                        answers -> answers.with("children.0.dateOfBirth", "2008-03-02"),
                        "Child C1: “Date of birth” makes this person 18 or older: a child’s case is opened before the 18th birthday."),
                bad(
                        "an unborn child with a birthday",
                        answers -> answers.with("children.2.dateOfBirth", "2026-01-01"),
                        "The form does not ask for “dateOfBirth”."),
                bad(
                        "an unborn child expected in a year",
                        answers -> answers.with("children.2.expectedOn", "2027-03-02"),
                        "Child C3: “Expected date of delivery” is more than 40 weeks away: please check it."),
                bad(
                        "an NHS number with a wrong digit",
                        answers -> answers.with("children.0.nhsNumber", "943 476 5918"),
                        "“NHS number”, row 1: The NHS number’s check digit does not fit: one of its digits is wrong."),
                bad(
                        "an NHS number that is too short",
                        answers -> answers.with("children.0.nhsNumber", "943"),
                        "“NHS number”, row 1: An NHS number has ten digits."),
                bad(
                        "the same child twice",
                        EnquiryRefusalsIT::withTheFirstChildAgain,
                        "Child C4 has the name and date of birth or the NHS number of child C1: remove one or correct it."),
                bad(
                        "a relation to a child who is not there",
                        answers -> answers.with("adults.1.relations.1.children", "C4"),
                        "Adult A2: A child is named who is not in the list of children: children are numbered C1 to C3."),
                bad(
                        "two relations to one child",
                        answers -> answers.with("adults.1.relations.1.children", "C2"),
                        "Adult A2: An adult has one relation to each child: the same child is named twice."),
                bad(
                        "a relation to an adult",
                        answers -> answers.with("adults.1.relations.1.children", "A1"),
                        "Adult A2: A relation leads from an adult to a child."),
                bad(
                        "a child’s number that is none",
                        answers -> answers.with("adults.1.relations.1.children", "the baby"),
                        "Adult A2: A person's number in the file is C, A or P and a number, for example C1."),
                bad(
                        "no parental responsibility said",
                        answers -> answers.with("adults.0.relations.0.parentalResponsibility", null),
                        "“Parental responsibility”, row 1 needs an answer."),
                bad(
                        "a safe e-mail that is not given",
                        answers -> answers.with("adults.0.safeContact", "EMAIL"),
                        "Adult A1: The safe way to reach this adult needs an answer to “E-mail”."),
                bad(
                        "an interpreter for no language",
                        answers -> answers.with("adults.0.interpreterNeeded", "yes"),
                        "Adult A1: “Interpreter needed” is ticked: give the “Adult’s language” too."),
                bad(
                        "an adult born last week",
                        answers -> answers.with("adults.0.dateOfBirth", FRIDAY_BEFORE),
                        "Adult A1: “Adult’s date of birth” is less than 10 years ago: please check it, or enter them as a child of the family."),
                bad(
                        "a professional who knows a child who is not there",
                        answers -> answers.with("professionals.0.children", "C9"),
                        "Professional P1: A child is named who is not in the list of children: children are numbered C1 to C3."),
                bad(
                        "a team that is none",
                        answers -> answers.with("team", "Lakeside"),
                        "There is no team with the name under “Team”. The teams are: Hillside, Riverside."),
                bad(
                        "a question the form does not ask",
                        answers -> answers.with("shoeSize", 43),
                        "The form does not ask for “shoeSize”."),
                bad(
                        "no word on danger",
                        answers -> answers.with("immediateDanger", null),
                        "“Is a child in immediate danger?” needs an answer."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badConcerns")
    void refusesAConcern(String why, UnaryOperator<Answers> spoil, String sentence) {
        var answers = spoil.apply(concern());

        var refusal = catchThrowable(() -> desks.of("sade").start("section-47-enquiry", answers));

        says(refusal, sentence);
    }

    @Test
    void refusesAChildWhoHasAnOpenCaseAndNamesIt() {
        var surname = surname();
        var open = desks.of("sade").start("section-47-enquiry", EnquiryAnswers.concern(surname));

        var refusal =
                catchThrowable(() -> desks.of("sade").start("section-47-enquiry", EnquiryAnswers.concern(surname)));

        says(refusal, "Child C1 has an open case already: %s.".formatted(open));
    }

    @Test
    void refusesASecondEnquiryWhileOneRuns() {
        var again = EnquiryAnswers.concernAbout(family.value());

        var refusal = catchThrowable(() -> desks.of("sade").start("section-47-enquiry", again));

        says(refusal, "The case %s has a Section 47 enquiry that is not finished:".formatted(family));
    }

    @Test
    void refusesAConcernAboutACaseThatIsNotTheirs() {
        var concern = EnquiryAnswers.concernAbout(family.value());

        says(
                catchThrowable(() -> desks.of("sean").start("section-47-enquiry", concern)),
                "You have no access to the case %s.".formatted(family));
        says(
                catchThrowable(() ->
                        desks.of("sade").start("section-47-enquiry", EnquiryAnswers.concernAbout("CP-2001-99999"))),
                "You have no access to the case CP-2001-99999.");
        says(
                catchThrowable(() ->
                        desks.of("sade").start("section-47-enquiry", EnquiryAnswers.concernAbout("the Testcases"))),
                "A family reference looks like CP-2026-00042: CP, the year and at least five digits.");
    }

    static Stream<Arguments> badEmergencySteps() {
        return Stream.of(
                bad("no step said", answers -> answers.with("step", null), "“Which step was taken?” needs an answer."),
                bad("no reasons", answers -> answers.with("reasons", ""), "“What was done and why” needs an answer."),
                bad(
                        "before the referral",
                        answers -> answers.with("takenOn", FRIDAY_BEFORE.minusDays(1)),
                        "“Taken on” lies before the referral."),
                bad("tomorrow", answers -> answers.with("takenOn", TOMORROW), "“Taken on” lies in the future."),
                bad(
                        "later today",
                        answers -> answers.with("takenOn", MONDAY).with("takenAt", "23:45"),
                        "“Taken at” lies in the future."),
                bad(
                        "a time that is none",
                        answers -> answers.with("takenAt", "25:00"),
                        "“Taken at” is not a date or time."),
                bad(
                        "for nobody",
                        answers -> answers.with("children", List.of()),
                        "“For which children?” needs an answer."),
                bad(
                        "for a child who is not there",
                        answers -> answers.with("children", List.of("C9")),
                        "“For which children?” has an answer that is not offered."),
                bad(
                        "details of no step",
                        answers -> answers.with("step", "NONE"),
                        "The form does not ask for “takenOn”."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badEmergencySteps")
    void refusesAnEmergencyStep(String why, UnaryOperator<Answers> spoil, String sentence) {
        refused("tara", "Activity_RecordEmergencyStep", spoil.apply(EnquiryAnswers.emergencyStep()), sentence);
    }

    static Stream<Arguments> badStrategyDiscussions() {
        return Stream.of(
                bad(
                        "before the referral",
                        answers -> answers.with("heldOn", FRIDAY_BEFORE.minusDays(1)),
                        "“Held on” lies before the referral."),
                bad("tomorrow", answers -> answers.with("heldOn", TOMORROW), "“Held on” lies in the future."),
                bad("no day", answers -> answers.with("heldOn", null), "“Held on” needs an answer."),
                bad(
                        "no word on health",
                        answers -> answers.with("health", Answers.none().with("tookPart", null)),
                        "“Did health take part?” needs an answer."),
                bad(
                        "nobody named for health",
                        answers -> answers.with("health.who", ""),
                        "“Who took part for health?” needs an answer."),
                bad(
                        "no reason why health was missing",
                        answers -> answers.with("health", EnquiryAnswers.notThere("")),
                        "“Why did nobody take part for health?” needs an answer."),
                bad(
                        "a joint enquiry without the police",
                        answers -> answers.with("police", EnquiryAnswers.notThere("Invented reason.")),
                        "A joint enquiry is decided with the police: record who took part for them, or decide on an enquiry by children’s social care alone."),
                bad("no decision", answers -> answers.with("decision", null), "“What was decided?” needs an answer."),
                bad(
                        "no reasons",
                        answers -> answers.with("reasons", ""),
                        "“Reasons for the decision” needs an answer."),
                bad(
                        "no interim safety",
                        answers -> answers.with("interimSafety", ""),
                        "“How are the children kept safe meanwhile?” needs an answer."),
                bad(
                        "nothing about whether the family is told",
                        answers -> answers.with("tellFamily", null),
                        "“Tell the family now that the enquiry begins?” needs an answer."),
                bad(
                        "no reason for not telling the family",
                        answers -> answers.with("tellFamily", "no").with("familyNotToldWhy", ""),
                        "“Why is the family not told now?” needs an answer."),
                bad(
                        "no reason for not telling the agencies",
                        answers -> answers.with("tellAgencies", "no").with("agenciesNotToldWhy", " "),
                        "“Why are the agencies not told now?” needs an answer."),
                bad(
                        "nothing about whether the referrer is told",
                        answers -> answers.with("referrerTold", null).with("referrerNotToldWhy", null),
                        "“How is the referrer told?” needs an answer."),
                bad(
                        "a referrer who was told before the discussion",
                        answers -> answers.with("referrerTold", "TOLD")
                                .with("referrerNotToldWhy", null)
                                .with("referrerToldOn", FRIDAY_BEFORE),
                        "“Referrer told on” lies before the strategy discussion."),
                bad(
                        "an agency that is not offered",
                        answers -> answers.withRow(
                                "others",
                                Answers.none().with("agency", "CIRCUS").with("who", "Mr Ash Example")),
                        "“Agency”, row 1 has an answer that is not offered."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badStrategyDiscussions")
    void refusesAStrategyDiscussion(String why, UnaryOperator<Answers> spoil, String sentence) {
        refused("tara", "Activity_HoldStrategyDiscussion", spoil.apply(EnquiryAnswers.enquiryDecided()), sentence);
    }

    static Stream<Arguments> badEnds() {
        return Stream.of(
                bad(
                        "no word on what happens instead",
                        answers -> answers.with("insteadWords", ""),
                        "“What happens instead, in words” needs an answer."),
                bad(
                        "a way that is not open to this case",
                        answers -> answers.with("instead", "AS_BEFORE"),
                        "“What happens instead?” has an answer that is not offered."),
                bad(
                        "no word on the referrer",
                        answers -> answers.with("referrerTold", null),
                        "“How is the referrer told?” needs an answer."),
                bad(
                        "told, but not when",
                        answers -> answers.with("referrerTold", "TOLD").with("referrerToldOn", null),
                        "“Referrer told on” needs an answer."),
                bad(
                        "told before it was decided",
                        answers -> answers.with("referrerTold", "TOLD").with("referrerToldOn", FRIDAY_BEFORE),
                        "“Referrer told on” lies before the strategy discussion."),
                bad(
                        "not told, but not why",
                        answers -> answers.with("referrerTold", "NOT_TOLD").with("referrerNotToldWhy", ""),
                        "“Why is the referrer not told?” needs an answer."),
                bad(
                        "interim safety of no enquiry",
                        answers -> answers.with("interimSafety", "Invented."),
                        "The form does not ask for “interimSafety”."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badEnds")
    void refusesAnEndBeforeTheEnquiry(String why, UnaryOperator<Answers> spoil, String sentence) {
        refused("tara", "Activity_HoldStrategyDiscussion", spoil.apply(EnquiryAnswers.noEnquiryDecided()), sentence);
    }

    @Test
    void offersNoLetterToAReferrerWhoCannotBeWrittenTo() {
        var anonymous = concern()
                .with("source", "9")
                .without("referrer")
                .without("referrerAddress")
                .without("referrerEmail")
                .without("referrerTelephone");
        family = desks.of("sade").start("section-47-enquiry", anonymous);

        refused(
                "tara",
                "Activity_HoldStrategyDiscussion",
                EnquiryAnswers.noEnquiryDecided(),
                "“How is the referrer told?” has an answer that is not offered.");
    }

    static Stream<Arguments> badLaterDiscussions() {
        return Stream.of(
                bad(
                        "before the enquiry began",
                        answers -> answers.with("heldOn", FRIDAY_BEFORE),
                        "“Held on” lies before the strategy discussion that began the enquiry."),
                bad("tomorrow", answers -> answers.with("heldOn", TOMORROW), "“Held on” lies in the future."),
                bad(
                        "an end of the enquiry",
                        answers -> answers.with("decision", "NO_ENQUIRY"),
                        "“How does the enquiry go on?” has an answer that is not offered."),
                bad(
                        "a reference that is none",
                        answers -> answers.with("reference", "42"),
                        "A family reference looks like CP-2026-00042: CP, the year and at least five digits."),
                bad(
                        "another’s case",
                        answers -> answers.with("reference", "CP-2001-99999"),
                        "You have no access to the case CP-2001-99999."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badLaterDiscussions")
    void refusesALaterStrategyDiscussion(String why, UnaryOperator<Answers> spoil, String sentence) {
        begin();
        var answers = spoil.apply(EnquiryAnswers.laterDiscussion(family.value()));

        says(catchThrowable(() -> desks.of("tara").start("record-strategy-discussion", answers)), sentence);
    }

    @Test
    void refusesALaterStrategyDiscussionBeforeTheFirst() {
        var later = EnquiryAnswers.laterDiscussion(family.value());

        says(
                catchThrowable(() -> desks.of("tara").start("record-strategy-discussion", later)),
                "The strategy discussion that begins this enquiry is not recorded yet: use its task, “Hold strategy discussion”.");
    }

    static Stream<Arguments> badAllocations() {
        return Stream.of(
                bad(
                        "nobody",
                        answers -> answers.with("socialWorker", null),
                        "“Which social worker carries out the enquiry?” needs an answer."),
                bad(
                        "a team manager",
                        answers -> answers.with("socialWorker", "tara"),
                        "“Which social worker carries out the enquiry?” has an answer that is not offered."),
                bad(
                        "nobody who works here",
                        answers -> answers.with("socialWorker", "nobody"),
                        "“Which social worker carries out the enquiry?” has an answer that is not offered."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badAllocations")
    void refusesAnAllocation(String why, UnaryOperator<Answers> spoil, String sentence) {
        begin();

        refused("tara", "Activity_AllocateSocialWorker", spoil.apply(EnquiryAnswers.allocation()), sentence);
    }

    static Stream<Arguments> badFindings() {
        return Stream.of(
                bad(
                        "seen before the strategy discussion",
                        answers -> answers.with("children.0.seenOn", FRIDAY_BEFORE),
                        "Child C1: “Seen on” lies before the strategy discussion."),
                bad(
                        "seen tomorrow",
                        answers -> answers.with("children.1.seenOn", TOMORROW),
                        "Child C2: “Seen on” lies in the future."),
                bad(
                        "seen, but not when",
                        answers -> answers.with("children.0.seenOn", null),
                        "“Seen on”, C1 needs an answer."),
                bad(
                        "not alone, but not why",
                        answers -> answers.with("children.0.alone", "no").with("children.0.notAloneWhy", ""),
                        "“Who was present, and why was the child not seen alone?”, C1 needs an answer."),
                bad(
                        "not seen, but not why",
                        answers -> answers.with("children.2.notSeenWhy", ""),
                        "“Why was the child not seen?”, C3 needs an answer."),
                bad(
                        "an unborn child seen",
                        EnquiryRefusalsIT::withTheUnbornChildSeen,
                        "Child C3: The child is not born yet and cannot have been seen."),
                bad(
                        "no views of a child",
                        answers -> answers.with("children.1.views", ""),
                        "“The child’s own views, and what life is like for the child”, C2 needs an answer."),
                bad(
                        "a child left out",
                        answers -> answers.without("children.2"),
                        "“Each child” is not the list that is in the case file now."),
                bad(
                        "a child of another family",
                        answers -> answers.with("children.2.number", "C7"),
                        "“Each child” is not the list that is in the case file now."),
                bad(
                        "a parent spoken to tomorrow",
                        answers -> answers.with("adults.0.spokenOn", TOMORROW),
                        "Adult A1: “Spoken to on” lies in the future."),
                bad(
                        "a parent not spoken to, but not why",
                        EnquiryRefusalsIT::withASilentParent,
                        "“Why were they not spoken to?”, A2 needs an answer."),
                bad(
                        "an agency’s information before the referral",
                        answers -> answers.with("agencies.0.informedOn", FRIDAY_BEFORE.minusDays(1)),
                        "Professional P1: “Information given on” lies before the referral."),
                bad(
                        "nothing that works well",
                        answers -> answers.with("workingWell", ""),
                        "“What is working well?” needs an answer."),
                bad(
                        "nothing that worries",
                        answers -> answers.with("worrying", ""),
                        "“What is worrying?” needs an answer."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFindings")
    void refusesFindings(String why, UnaryOperator<Answers> spoil, String sentence) {
        allocate();

        refused("sade", "Activity_CarryOutEnquiry", spoil.apply(EnquiryAnswers.findings()), sentence);
    }

    static Stream<Arguments> badOutcomes() {
        return Stream.of(
                bad(
                        "no outcome for a child",
                        answers -> answers.with("children.1.finding", null),
                        "“Outcome”, C2 needs an answer."),
                bad(
                        "no reasons for a child",
                        answers -> answers.with("children.2.reasons", ""),
                        "“Reasons”, C3 needs an answer."),
                bad(
                        "no words for the family",
                        answers -> answers.with("children.0.toFamily", ""),
                        "“What the letter to the family says about this child”, C1 needs an answer."),
                bad(
                        "continuing risk without a plan",
                        answers -> answers.with("interimSafetyPlan", ""),
                        "“Interim safety plan” needs an answer."),
                bad(
                        "what a conference decides",
                        answers -> answers.with("next", "CLOSE"),
                        "The form does not ask for “next”."),
                bad(
                        "no letter, but not why",
                        answers -> answers.with("adults.0.told", "no").with("adults.0.notToldWhy", ""),
                        "“Why do they not get the letter?”, A1 needs an answer."),
                bad(
                        "no word on what happens next",
                        answers -> answers.with("nextWords", ""),
                        "“What happens next, in the words of the letters” needs an answer."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badOutcomes")
    void refusesAnOutcome(String why, UnaryOperator<Answers> spoil, String sentence) {
        carryOut();

        refused("sade", "Activity_RecordOutcome", spoil.apply(EnquiryAnswers.continuingRisk()), sentence);
    }

    static Stream<Arguments> badOutcomesWithoutConference() {
        return Stream.of(
                bad("no way on", answers -> answers.with("next", null), "“How does the case go on?” needs an answer."),
                bad(
                        "a way that is not open to this case",
                        answers -> answers.with("next", "AS_BEFORE"),
                        "“How does the case go on?” has an answer that is not offered."),
                bad(
                        "a plan until a conference that is not held",
                        answers -> answers.with("interimSafetyPlan", "Invented."),
                        "The form does not ask for “interimSafetyPlan”."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badOutcomesWithoutConference")
    void refusesAnOutcomeWithoutConference(String why, UnaryOperator<Answers> spoil, String sentence) {
        carryOut();

        refused("sade", "Activity_RecordOutcome", spoil.apply(EnquiryAnswers.noContinuingRisk()), sentence);
    }

    static Stream<Arguments> badReviews() {
        return Stream.of(
                bad(
                        "no decision",
                        answers -> answers.with("decision", null),
                        "“Do you approve the outcome?” needs an answer."),
                bad(
                        "no chair named",
                        answers -> answers.with("chair", null),
                        "“Which independent chair was consulted?” needs an answer."),
                bad(
                        "nobody who chairs",
                        answers -> answers.with("chair", "tom"),
                        "“Which independent chair was consulted?” has an answer that is not offered."),
                bad(
                        "a chair consulted tomorrow",
                        answers -> answers.with("chairConsultedOn", TOMORROW),
                        "“Chair consulted on” lies in the future."),
                bad(
                        "a chair consulted before the enquiry",
                        answers -> answers.with("chairConsultedOn", FRIDAY_BEFORE),
                        "“Chair consulted on” lies before the strategy discussion."),
                bad(
                        "no advice",
                        answers -> answers.with("chairAdvice", ""),
                        "“What did the chair advise?” needs an answer."),
                bad(
                        "returned without a reason",
                        answers -> EnquiryAnswers.returned().with("returnReason", ""),
                        "“What has to be changed?” needs an answer."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badReviews")
    void refusesAReview(String why, UnaryOperator<Answers> spoil, String sentence) {
        carryOut();
        desks.of("sade").complete(family, "Activity_RecordOutcome", EnquiryAnswers.noContinuingRisk());

        refused("tara", "Activity_ApproveOutcome", spoil.apply(EnquiryAnswers.approvalAdvised()), sentence);
    }

    @Test
    void refusesApprovalByWhoeverRecordedTheOutcome() {
        carryOut();
        desks.of("sade").complete(family, "Activity_RecordOutcome", EnquiryAnswers.noContinuingRisk());
        identity.createMembership("sade", Role.TEAM_MANAGER.group());

        try {
            refused(
                    "sade",
                    "Activity_ApproveOutcome",
                    EnquiryAnswers.approvalAdvised(),
                    "You recorded this outcome yourself: another team manager has to approve or return it.");
        } finally {
            identity.deleteMembership("sade", Role.TEAM_MANAGER.group());
        }
    }

    @Test
    void refusesSilenceAboutLateness() {
        desks.fireTimer(family, "Event_StrategyLimitPassed");

        refused(
                "tara",
                "Activity_ExplainLateness",
                EnquiryAnswers.lateness().with("reason", " "),
                "“Why is it late?” needs an answer.");
    }

    private void begin() {
        desks.of("tara").complete(family, "Activity_HoldStrategyDiscussion", EnquiryAnswers.enquiryDecided());
    }

    private void allocate() {
        begin();
        desks.of("tara").complete(family, "Activity_AllocateSocialWorker", EnquiryAnswers.allocation());
    }

    private void carryOut() {
        allocate();
        desks.of("sade").complete(family, "Activity_CarryOutEnquiry", EnquiryAnswers.findings());
    }

    private void refused(String person, String activity, Answers answers, String sentence) {
        int before = chronology.of(family).size();

        var refusal = catchThrowable(() -> desks.of(person).complete(family, activity, answers));

        says(refusal, sentence);
        assertThat(desks.hasTask(family, activity)).isTrue();
        assertThat(chronology.of(family)).hasSize(before);
    }

    /** The sentence is in the message, and nobody's name is. */
    private static void says(Throwable refusal, String sentence) {
        assertThat(refusal).as("refused with “%s”", sentence).isNotNull();
        for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal) {
                assertThat(cause.getMessage())
                        .contains(sentence)
                        .doesNotContain("Amber", "Hazel", "Oakley", "Invented", "Testcase");
                return;
            }
        }
        throw new AssertionError("No refusal: " + refusal, refusal);
    }

    private static Arguments bad(String why, UnaryOperator<Answers> spoil, String sentence) {
        return arguments(why, spoil, sentence);
    }

    private static Answers withTheFirstChildAgain(Answers answers) {
        String surname = answers.json().at("/children/0/surname").asText();
        return answers.withRow("children", EnquiryAnswers.child("Amber", surname, "2016-03-04"));
    }

    private static Answers withTheUnbornChildSeen(Answers answers) {
        return answers.with("children.2.seen", "yes")
                .with("children.2.seenOn", MONDAY)
                .with("children.2.alone", "yes")
                .without("children.2.notSeenWhy");
    }

    private static Answers withASilentParent(Answers answers) {
        return answers.with("adults.1.spokenTo", "no")
                .without("adults.1.spokenOn")
                .without("adults.1.views")
                .with("adults.1.notSpokenWhy", "");
    }

    private static Answers concern() {
        return EnquiryAnswers.concern(surname());
    }

    private static String surname() {
        return "Testcase" + Long.toString(System.nanoTime(), 36);
    }
}
