package uk.childprotection.process.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.childprotection.ApplicationTest;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.access.RoleInCase;
import uk.childprotection.casefile.AdultBuilder;
import uk.childprotection.casefile.Chronology;
import uk.childprotection.casefile.EntryKind;
import uk.childprotection.casefile.NewEntry;
import uk.childprotection.casefile.PeopleInFile;
import uk.childprotection.conference.Conferences;
import uk.childprotection.process.Desks;
import uk.childprotection.process.FilledForm;
import uk.childprotection.process.Preparation;

/** Bad input at every form of the preparation, with the sentence it gets. A refusal changes nothing, so one family serves each form. */
@ApplicationTest
class PreparationRefusalsIT {

    private static final Map<String, Preparation> AT_FORM = new HashMap<>();
    private static final String LONG = "x".repeat(20_001);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Desks desks;

    @Autowired
    private Chronology chronology;

    @Autowired
    private Conferences conferences;

    @Autowired
    private FamilyAccess access;

    @Autowired
    private PeopleInFile people;

    static Stream<Arguments> badBookings() {
        return Stream.of(
                bad("no date", form -> form.answer("on", null), "“Date of the conference” needs an answer."),
                bad(
                        "no calendar date",
                        form -> form.answer("on", "Tuesday"),
                        "“Date of the conference” is not a date or time."),
                bad("a past date", form -> form.answer("on", "2026-02-26"), "The “Date of the conference” has passed"),
                bad("a Saturday", form -> form.answer("on", "2026-03-14"), "is a weekend, a bank holiday"),
                bad("Good Friday", form -> form.answer("on", "2026-04-03"), "is a weekend, a bank holiday"),
                bad("next year", form -> form.answer("on", "2027-03-17"), "is more than six months away"),
                bad("no time", form -> form.answer("at", null), "“Time” needs an answer."),
                bad("three at night", form -> form.answer("at", "03:00"), "The “Time” must be between 07:00 and 20:00"),
                bad(
                        "nowhere",
                        form -> form.answer("place", ""),
                        "A conference needs a “Place” or “How to join by video or telephone”."),
                bad(
                        "a place too long",
                        form -> form.answer("place", "x".repeat(501)),
                        "“Place” is too long: at most 500 characters."),
                bad("no chair", form -> form.answer("chair", null), "“Chair” needs an answer."),
                bad(
                        "a chair who is none",
                        form -> form.answer("chair", "sade"),
                        "“Chair” has an answer that is not offered."),
                bad(
                        "a chair who had a part",
                        form -> form.answer("chair", "chidi"),
                        "The “Chair” has had a part in this family’s case"),
                bad(
                        "a chair who knows the family",
                        form -> form.answer("independent", "no"),
                        "is not independent: choose another chair."),
                bad(
                        "a chair nobody asked",
                        form -> form.answer("independent", null),
                        "had no part in its case?” needs an answer."),
                bad("no minute taker", form -> form.answer("minuteTaker", null), "“Minute taker” needs an answer."),
                bad(
                        "the chair as minute taker",
                        form -> form.answer("minuteTaker", "chloe"),
                        "“Minute taker” has an answer that is not offered."),
                bad(
                        "beyond the limit without a reason",
                        form -> form.answer("on", "2026-03-24"),
                        "The date lies beyond the limit for this conference: give the reason"),
                spoilt(
                        "a question nobody asked",
                        sent -> sent.put("shoeSize", 43),
                        "The form does not ask for “shoeSize”."),
                spoilt("a question left out", sent -> sent.remove("at"), "“Time” is missing."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badBookings")
    void refusesABookingWith(String what, Function<FilledForm, ObjectNode> spoil, String sentence) {
        Preparation at = at("book", Preparation::asCalled);
        if (chronology.of(at.family).isEmpty()) {
            chronology.append(NewEntry.of(at.family, "chidi", EntryKind.NOTE, "Advised the team"));
        }

        refuses(at, "alma", "Activity_BookConference", spoil.apply(at.booking()), sentence);
    }

    static Stream<Arguments> badInvitees() {
        return Stream.of(
                bad("no purpose", form -> form.answer("why", " "), "“Why is the conference held?” needs an answer."),
                bad(
                        "a child left out without a reason",
                        form -> form.answer("children.C1.invite", "no"),
                        "For C1 you do not follow the proposal: say why."),
                bad(
                        "a child nobody decided on",
                        form -> form.answer("children.C2.invite", null),
                        "“Invite the child?”, C2 needs an answer."),
                bad(
                        "a child whose views nobody brings",
                        form -> form.answer("children.C2.viewsBroughtBy", ""),
                        "“How will the child’s own views reach the conference?”, C2 needs an answer."),
                bad(
                        "a child without an advocate or a reason",
                        form -> form.answer("children.C1.advocate", "NOT_OFFERED"),
                        "C1 is old enough to be offered an advocate: offer one or say why not."),
                bad(
                        "an advocate's address that is none",
                        form -> form.answer("children.C1.advocate", "ACCEPTED")
                                .answer("children.C1.advocateEmail", "fern"),
                        "“Advocate’s e-mail”, C1 is not an e-mail address."),
                bad(
                        "a father left out without a reason",
                        form -> form.answer("adults.A2.invite", "no").answer("adults.A2.viewsBroughtBy", "By letter."),
                        "For A2 you do not follow the proposal"),
                bad(
                        "a father left out and not heard",
                        form -> form.answer("adults.A2.invite", "no")
                                .answer("adults.A2.reason", "Nobody knows where he is."),
                        "A2 has parental responsibility or is a parent and is not invited: say how their views are heard."),
                bad(
                        "a supporter without a role",
                        form -> form.answer("adults.A1.supporterName", "Ms Fern Fixture"),
                        "“As what the supporter comes”, A1 needs an answer."),
                bad(
                        "a report of somebody not invited",
                        form -> form.answer("professionals.P1.invite", "no")
                                .answer("professionals.P1.reason", "Never met the family."),
                        "P1 is asked for a report and not invited"),
                bad(
                        "a new adult who cannot be reached as said",
                        form -> form.addRow("newAdults", newAdult("EMAIL")),
                        "The safe way to reach this adult needs an answer to “E-mail”."),
                bad(
                        "a new adult without a reason",
                        form -> form.addRow("newAdults", without(newAdult("NOT_KNOWN"), "reason")),
                        "“Reason for inviting this person”, row 1 needs an answer."),
                bad(
                        "a new professional without an agency",
                        form -> form.addRow(
                                "newProfessionals",
                                Map.of("name", "Mr Elder Example", "reason", "Knows the home", "report", "no")),
                        "“Professional’s agency”, row 1 needs an answer."),
                bad(
                        "two requests about one person",
                        form -> form.addRow("exclusions", exclusion("A2")).addRow("exclusions", exclusion("A2")),
                        "There are two requests to exclude A2: put them into one."),
                bad(
                        "a request about somebody not invited",
                        form -> form.addRow("exclusions", exclusion("C2")),
                        "You ask to exclude C2, who is not invited"),
                bad(
                        "a request without evidence",
                        form -> form.addRow("exclusions", without(exclusion("A2"), "evidence")),
                        "“Evidence”, row 1 needs an answer."),
                bad(
                        "a request on a ground that there is not",
                        form -> form.addRow("exclusions", with(exclusion("A2"), "ground", "DISLIKED")),
                        "“Ground”, row 1 has an answer that is not offered."),
                spoilt(
                        "an adult taken off the list",
                        sent -> ((ArrayNode) sent.path("adults")).remove(1),
                        "is not the list that is in the case file now."),
                spoilt(
                        "somebody else's number",
                        sent -> ((ObjectNode) sent.path("adults").get(1)).put("number", "A7"),
                        "is not the list that is in the case file now."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badInvitees")
    void refusesAChoiceOfInviteesWith(String what, Function<FilledForm, ObjectNode> spoil, String sentence) {
        Preparation at = at("choose", Preparation::booked);

        refuses(at, "sade", "Activity_ChooseInvitees", spoil.apply(at.invitees()), sentence);
    }

    static Stream<Arguments> badExclusions() {
        return Stream.of(
                bad(
                        "no decision",
                        form -> form.answer("requests.A2.decision", null),
                        "“Decision”, A2 needs an answer."),
                bad(
                        "a decision that is not offered",
                        form -> form.answer("requests.A2.decision", "SOME"),
                        "“Decision”, A2 has an answer that is not offered."),
                bad(
                        "no reason",
                        form -> form.answer("requests.A2.reason", ""),
                        "“Reason for the decision”, A2 needs an answer."),
                bad(
                        "a part that is not named",
                        form -> form.answer("requests.A2.partMissed", ""),
                        "“The part the person misses”, A2 needs an answer."),
                bad(
                        "nobody to bring the views",
                        form -> form.answer("requests.A2.decision", "ALL").answer("requests.A2.viewsHeard", ""),
                        "“How the person’s views reach the conference”, A2 needs an answer."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badExclusions")
    void refusesADecisionOnAnExclusionWith(String what, Function<FilledForm, ObjectNode> spoil, String sentence) {
        Preparation at = at("exclude", preparation -> preparation.booked().exclusionAsked());

        refuses(at, "chloe", "Activity_DecideExclusions", spoil.apply(at.exclusions()), sentence);
    }

    static Stream<Arguments> badArrangements() {
        return Stream.of(
                bad(
                        "no answer",
                        form -> form.answer("people.A1.arranged", null),
                        "“Is it arranged?”, A1 needs an answer"),
                bad(
                        "no word of it",
                        form -> form.answer("people.A1.words", ""),
                        "“With whom and for when, or why it could not be arranged”, A1 needs an answer"),
                bad(
                        "too many words",
                        form -> form.answer("people.A1.words", "x".repeat(1001)),
                        "“With whom and for when, or why it could not be arranged”"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badArrangements")
    void refusesAnArrangementWith(String what, Function<FilledForm, ObjectNode> spoil, String sentence) {
        Preparation at = at(
                "arrange",
                preparation -> preparation.booked().interpreterNeeded().jobsRun());

        refuses(at, "alma", "Activity_ArrangeInterpreterAndAccess", spoil.apply(at.help()), sentence);
    }

    static Stream<Arguments> badAgencyReports() {
        return Stream.of(
                bad("no outcome", form -> form.answer("outcome", null), "“Has the report come?” needs an answer."),
                bad("no day", form -> form.answer("receivedOn", null), "“Received on” needs an answer."),
                bad("tomorrow", form -> form.answer("receivedOn", "2026-03-03"), "“Received on” lies in the future."),
                bad(
                        "a day before it was asked for",
                        form -> form.answer("receivedOn", "2026-02-27"),
                        "“Received on” lies before the day on which the agency was asked."),
                bad(
                        "a day of sharing to come",
                        form -> form.answer("sharedOn", "2026-03-03"),
                        "“Shared with the family on” lies in the future"),
                bad(
                        "a day of sharing before it came",
                        form -> form.answer("sharedOn", "2026-02-27"),
                        "“Shared with the family on” lies before “Received on”."),
                bad(
                        "no gist",
                        form -> form.answer("gist", ""),
                        "“What the report says in a few sentences” needs an answer."),
                bad(
                        "no reason why it does not come",
                        form -> form.answer("outcome", "NOT_COMING"),
                        "“Reason why there will be no report” needs an answer."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badAgencyReports")
    void refusesAnAgencyReportWith(String what, Function<FilledForm, ObjectNode> spoil, String sentence) {
        Preparation at =
                at("reports", preparation -> preparation.booked().chosen().jobsRun());
        var task = at.reports().get(0);
        if (task.getAssignee() == null) {
            desks.of("alma").claim(task);
        }

        assertThatThrownBy(() -> desks.of("alma").complete(task, spoil.apply(at.agencyReport())))
                .hasMessageContaining(sentence);
        assertThat(at.reports()).hasSize(3);
    }

    static Stream<Arguments> badReports() {
        return Stream.of(
                bad("no worries", form -> form.answer("worries", ""), "“What are the worries?” needs an answer."),
                bad(
                        "nothing that goes well",
                        form -> form.answer("goingWell", ""),
                        "“What goes well?” needs an answer."),
                bad(
                        "nothing of a child's life",
                        form -> form.answer("children.C3.life", ""),
                        "“What is life like for this child in the family?”, C3 needs an answer."),
                bad(
                        "nothing a child says",
                        form -> form.answer("children.C1.views", ""),
                        "“What does the child say and want?”, C1 needs an answer."),
                bad(
                        "a plan without a category",
                        form -> form.answer("children.C1.category", null),
                        "“Category you recommend”, C1 needs an answer."),
                bad(
                        "nothing a parent thinks",
                        form -> form.answer("parents.A2.views", ""),
                        "“What does this parent think?”, A2 needs an answer."),
                bad(
                        "an endless analysis",
                        form -> form.answer("analysis", LONG),
                        "“Analysis” is too long: at most 20000 characters."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badReports")
    void refusesAReportWith(String what, Function<FilledForm, ObjectNode> spoil, String sentence) {
        Preparation at =
                at("reports", preparation -> preparation.booked().chosen().jobsRun());

        refuses(at, "sade", "Activity_WriteReport", spoil.apply(at.report()), sentence);
    }

    static Stream<Arguments> badApprovals() {
        return Stream.of(
                bad("no decision", form -> form.answer("decision", null), "“Your decision” needs an answer."),
                bad(
                        "no reason for giving it back",
                        form -> form.answer("decision", "RETURN"),
                        "“Reason for giving it back” needs an answer."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badApprovals")
    void refusesAnApprovalWith(String what, Function<FilledForm, ObjectNode> spoil, String sentence) {
        Preparation at = at(
                "approve",
                preparation -> preparation.booked().chosen().jobsRun().reportWritten());

        refuses(at, "tara", "Activity_ApproveReport", spoil.apply(at.approval()), sentence);
    }

    static Stream<Arguments> badSharings() {
        return Stream.of(
                bad(
                        "no answer",
                        form -> form.answer("people.A1.shared", null),
                        "“Was your report shared with this person?”, A1 needs an answer."),
                bad("no day", form -> form.answer("people.A1.on", null), "“Shared on”, A1 needs an answer."),
                bad("no way", form -> form.answer("people.A1.how", null), "“How was it shared?”, A1 needs an answer."),
                bad(
                        "a day to come",
                        form -> form.answer("people.A1.on", "2026-03-03"),
                        "The day on which the report was shared with A1 lies in the future."),
                bad(
                        "a day before its approval",
                        form -> form.answer("people.A1.on", "2026-02-27"),
                        "The day on which the report was shared with A1 lies before its approval."),
                bad(
                        "a father left out without a reason",
                        form -> form.answer("people.A2.shared", "no"),
                        "The report was not shared with A2: say why under “Reason”."),
                bad(
                        "the agencies' reports left out without a reason",
                        form -> form.answer("people.C1.agencyReportsOn", null),
                        "The agencies’ reports were not shared with C1: say why under “Reason”."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badSharings")
    void refusesASharingWith(String what, Function<FilledForm, ObjectNode> spoil, String sentence) {
        Preparation at = at(
                "share",
                preparation -> preparation
                        .booked()
                        .chosen()
                        .jobsRun()
                        .agencyReportsRecorded()
                        .reportWritten()
                        .reportApproved());

        refuses(at, "sade", "Activity_ShareReports", spoil.apply(at.sharing()), sentence);
    }

    static Stream<Arguments> badTalks() {
        return Stream.of(
                bad("no day", form -> form.answer("on", null), "“Day of the meeting” needs an answer."),
                bad(
                        "a day to come",
                        form -> form.answer("on", "2026-03-03"),
                        "“Day of the meeting” lies in the future."),
                bad(
                        "somebody forgotten",
                        form -> form.answer("people.A2.met", null),
                        "“Have you met this person?”, A2 needs an answer."),
                bad(
                        "somebody not met without a reason",
                        form -> form.answer("people.A2.met", "no"),
                        "“Reason why you have not met”, A2 needs an answer."),
                bad(
                        "nothing about the reports",
                        form -> form.answer("people.A1.read", null),
                        "“Has this person read the reports?”, A1 needs an answer."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTalks")
    void refusesATalkWith(String what, Function<FilledForm, ObjectNode> spoil, String sentence) {
        Preparation at = at(
                "meet",
                preparation -> preparation
                        .booked()
                        .chosen()
                        .jobsRun()
                        .agencyReportsRecorded()
                        .reportWritten()
                        .reportApproved()
                        .reportsShared());

        refuses(at, "chloe", "Activity_MeetFamily", spoil.apply(at.talk()), sentence);
    }

    static Stream<Arguments> badRebookings() {
        return Stream.of(
                bad("no reference", form -> form.answer("reference", ""), "“Reference of the case” needs an answer."),
                bad(
                        "no reference at all",
                        form -> form.answer("reference", "Testcase"),
                        "“Reference of the case” is not written as the form asks."),
                bad(
                        "nobody's reference",
                        form -> form.answer("reference", "CP-2026-99999"),
                        "You have no access to the case CP-2026-99999."),
                bad("a past day", form -> form.answer("on", "2026-02-26"), "The “Date of the conference” has passed"),
                bad("a Sunday", form -> form.answer("on", "2026-03-15"), "is a weekend, a bank holiday"),
                bad(
                        "no place",
                        form -> form.answer("place", ""),
                        "A conference needs a “Place” or “How to join by video or telephone”."),
                bad("no reason", form -> form.answer("reason", ""), "“Reason” needs an answer."),
                bad(
                        "nothing new",
                        form -> form.answer("on", "2026-03-17")
                                .answer("at", "09:30")
                                .answer("place", "Room 1, Sample House, 1 Example Street, Testham"),
                        "The conference is booked for this day, time and place already."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badRebookings")
    void refusesARebookingWith(String what, Function<FilledForm, ObjectNode> spoil, String sentence) {
        Preparation at = at("choose", Preparation::booked);

        refusesStart("chloe", "rebook-conference", spoil.apply(at.rebooking()), sentence);
        assertThat(conferences.rebookings(at.id)).isEmpty();
    }

    static Stream<Arguments> badCancellations() {
        return Stream.of(
                bad("no reason", form -> form.answer("reason", ""), "“Reason” needs an answer."),
                bad(
                        "nothing of how the case goes on",
                        form -> form.answer("goesOn", ""),
                        "“How does the case go on?” needs an answer."),
                bad(
                        "a plan that there is not",
                        form -> form.answer("goesOn", "ON_PLAN"),
                        "No child of this family is on a plan: choose how the case goes on without one."),
                bad(
                        "nothing that follows",
                        form -> form.answer("next", ""),
                        "“What happens for the children instead” needs an answer."),
                bad(
                        "nobody's reference",
                        form -> form.answer("reference", "CP-2026-99999"),
                        "You have no access to the case CP-2026-99999."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badCancellations")
    void refusesACancellationWith(String what, Function<FilledForm, ObjectNode> spoil, String sentence) {
        Preparation at = at("choose", Preparation::booked);

        refusesStart("chloe", "cancel-conference", spoil.apply(at.cancellation()), sentence);
        assertThat(conferences.find(at.id).cancellation()).isNull();
    }

    @Test
    void onlyItsChairMovesOrCancelsAConference() {
        Preparation at = at("choose", Preparation::booked);
        access.grant(at.family, "chidi", RoleInCase.ADVISER);

        refusesStart(
                "chidi", "rebook-conference", at.rebooking().json(), "Only the chair of this conference can do that.");
        refusesStart(
                "chidi",
                "cancel-conference",
                at.cancellation().json(),
                "Only the chair of this conference can do that.");
    }

    @Test
    void aConferenceThatIsNotBookedIsNeitherMovedNorCancelled() {
        Preparation called = new Preparation(application);
        access.grant(called.family, "chloe", RoleInCase.ADVISER);

        refusesStart(
                "chloe",
                "rebook-conference",
                called.rebooking().json(),
                "is not booked yet, so there is nothing to move or cancel.");
        refusesStart(
                "chloe",
                "cancel-conference",
                called.cancellation().json(),
                "is not booked yet, so there is nothing to move or cancel.");
    }

    @Test
    void aConferenceThatHasBeenOpenedIsNeitherMovedNorCancelled() {
        Preparation opened = new Preparation(application).booked();
        conferences.open(opened.id, Preparation.TUESDAY);

        refusesStart(
                "chloe",
                "rebook-conference",
                opened.rebooking().json(),
                "has been opened: it can no longer be moved or cancelled.");
        refusesStart(
                "chloe",
                "cancel-conference",
                opened.cancellation().json(),
                "has been opened: it can no longer be moved or cancelled.");
    }

    @Test
    void aCancelledConferenceIsNotCancelledAgain() {
        Preparation cancelled = new Preparation(application).booked();
        desks.of("chloe").start("cancel-conference", cancelled.cancellation().json());

        refusesStart(
                "chloe",
                "cancel-conference",
                cancelled.cancellation().json(),
                "has no conference that is waiting for its day");
    }

    @Test
    void aNamesakeChairsOnlyWhenItIsKnownThatTheyAreNotRelated() {
        Preparation called = new Preparation(application);
        people.addAdult(
                called.family,
                AdultBuilder.anAdult().named("Mr Elm Cásebook").build().details(),
                List.of());

        refuses(
                called,
                "alma",
                "Activity_BookConference",
                called.booking().json(),
                "say how you know that they are not related");
        called.complete(
                "alma",
                "Activity_BookConference",
                called.booking().answer("namesakeChecked", "They come from different counties; both were asked."));
        assertThat(conferences.find(called.id).isBooked()).isTrue();
    }

    @Test
    void whoBelongsToTheResponsibleTeamOrIsNamedInTheCaseIsMarkedAsHavingHadAPart() {
        Preparation called = new Preparation(application);
        access.grant(called.family, "chidi", RoleInCase.CO_WORKER);

        assertThat(called.read("alma", "Activity_BookConference").path("chairs").findValuesAsText("label"))
                .contains("Chidi Chairperson – has had a part in this case", "Chloe Casebook");
    }

    private Preparation at(String form, Function<Preparation, Preparation> path) {
        return AT_FORM.computeIfAbsent(form, name -> path.apply(new Preparation(application)));
    }

    private void refuses(Preparation at, String person, String activity, ObjectNode answers, String sentence) {
        var task = at.task(activity);
        if (task.getAssignee() == null) {
            desks.of(person).claim(task);
        }
        int before = chronology.of(at.family).size();

        assertThatThrownBy(() -> desks.of(person).complete(task, answers)).hasMessageContaining(sentence);

        assertThat(at.task(activity).getId()).isEqualTo(task.getId());
        assertThat(chronology.of(at.family)).hasSize(before);
    }

    private void refusesStart(String person, String process, ObjectNode answers, String sentence) {
        assertThatThrownBy(() -> desks.of(person).start(process, answers)).hasMessageContaining(sentence);
    }

    private static Arguments bad(String what, Function<FilledForm, FilledForm> spoil, String sentence) {
        return arguments(
                what,
                (Function<FilledForm, ObjectNode>) form -> spoil.apply(form).json(),
                sentence);
    }

    private static Arguments spoilt(String what, Consumer<ObjectNode> spoil, String sentence) {
        return arguments(
                what,
                (Function<FilledForm, ObjectNode>) form -> {
                    ObjectNode sent = form.json();
                    spoil.accept(sent);
                    return sent;
                },
                sentence);
    }

    private static Map<String, Object> newAdult(String safeContact) {
        return new HashMap<>(Map.of(
                "name", "Mrs Maple Sample",
                "relation", "GRANDPARENT",
                "reason", "Looks after the children",
                "safeContact", safeContact));
    }

    private static Map<String, Object> exclusion(String person) {
        return new HashMap<>(Map.of(
                "person", person,
                "extent", "ALL",
                "ground", "FAMILY_CONFLICT",
                "evidence", "Seen twice by the social worker."));
    }

    private static Map<String, Object> without(Map<String, Object> row, String key) {
        row.remove(key);
        return row;
    }

    private static Map<String, Object> with(Map<String, Object> row, String key, Object value) {
        row.put(key, value);
        return row;
    }
}
