package uk.childprotection.process;

import static uk.childprotection.casefile.AdultBuilder.anAdult;
import static uk.childprotection.casefile.ChildBuilder.aChild;
import static uk.childprotection.casefile.FamilyBuilder.aFamily;
import static uk.childprotection.plan.OutlinePlanBuilder.anOutlinePlan;
import static uk.childprotection.plan.OutlinePlanBuilder.child;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;
import uk.childprotection.TestClock;
import uk.childprotection.casefile.Agency;
import uk.childprotection.casefile.Contact;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.LetterFormat;
import uk.childprotection.casefile.OpenFamily;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.PersonNumbers;
import uk.childprotection.casefile.PrimaryNeed;
import uk.childprotection.casefile.ProfessionalDetails;
import uk.childprotection.casefile.ReferralDetails;
import uk.childprotection.casefile.ReferralSource;
import uk.childprotection.casefile.SafeContact;
import uk.childprotection.conference.Invitations;
import uk.childprotection.conference.OpeningBuilder;
import uk.childprotection.conference.Participation;
import uk.childprotection.conference.Presence;
import uk.childprotection.conference.Roll;
import uk.childprotection.correspondence.LetterKind;
import uk.childprotection.plan.OutlinePlan;

/**
 * The family of {@code letters/who-may-know-what.md} through a whole conference, an enquiry after it and the invitations to the review, at
 * people's desks: a mother at risk from one father of her children, who is kept out of a part of it, and another father, who is kept out of
 * all of it. Whatever is typed has words of its own.
 */
final class FamilyApart {

    /** Every kind of letter that this writes. */
    static final Set<LetterKind> KINDS = EnumSet.of(
            LetterKind.INVITATION_PARENT,
            LetterKind.INVITATION_CHILD,
            LetterKind.INVITATION_PROFESSIONAL,
            LetterKind.INVITATION_SUPPORTER,
            LetterKind.EXCLUSION,
            LetterKind.REPORT_REMINDER,
            LetterKind.CONFERENCE_NOTICE,
            LetterKind.LATE_BOOKING,
            LetterKind.CONFERENCE_REBOOKED,
            LetterKind.CONFERENCE_ADJOURNED,
            LetterKind.DECISION_FAMILY,
            LetterKind.DECISION_CHILD,
            LetterKind.DECISION_PROFESSIONAL,
            LetterKind.RECORD_FAMILY,
            LetterKind.RECORD_PROFESSIONAL,
            LetterKind.RECORD_PAGE,
            LetterKind.RECORD_PAGE_CHILD,
            LetterKind.CORE_GROUP_INVITATION,
            LetterKind.UPDATED_PLAN,
            LetterKind.ENQUIRY_BEGUN_FAMILY,
            LetterKind.ENQUIRY_BEGUN_AGENCY,
            LetterKind.ENQUIRY_BEGUN_REFERRER,
            LetterKind.ENQUIRY_OUTCOME_FAMILY,
            LetterKind.ENQUIRY_OUTCOME_AGENCY);

    private static final LocalDate SECOND_DAY = LocalDate.of(2026, 3, 19);
    private static final LocalDate THIRD_DAY = LocalDate.of(2026, 3, 24);
    private static final LocalDate CORE_GROUP = LocalDate.of(2026, 3, 31);
    private static final LocalDate NEXT_CORE_GROUP = LocalDate.of(2026, 4, 28);
    private static final LocalDate NEW_CONCERN = LocalDate.of(2026, 4, 7);
    private static final LocalDate REVIEW_PREPARED = LocalDate.of(2026, 5, 6);
    private static final LocalDate REVIEW = LocalDate.of(2026, 6, 17);
    private static final String HOME = "7 Juniper Court\nFarham\nFA7 7SH";
    private static final String MEET = "https://meet.example/r7";
    private static final PersonNumbers FATHER = PersonNumbers.parse("A2");
    private static final PersonNumbers BOTH_FATHERS = PersonNumbers.parse("A2 A3");

    private final ApplicationContext application;
    private final Desks desks;
    private final TestClock clock;
    private final ObjectMapper json;
    private Preparation preparation;
    private FamilyReference family;

    FamilyApart(ApplicationContext application) {
        this.application = application;
        desks = application.getBean(Desks.class);
        clock = application.getBean(TestClock.class);
        json = application.getBean(ObjectMapper.class);
    }

    /** Plays everything from the booking to the invitations to the review; every letter has left. */
    FamilyReference play() {
        preparation = new Preparation(application, people());
        family = preparation.family;
        prepare();
        clock.goTo(SECOND_DAY);
        adjourn();
        clock.goTo(THIRD_DAY);
        decide();
        clock.goTo(THIRD_DAY.plusDays(1));
        keepTheRecord();
        clock.goTo(CORE_GROUP);
        meetAsCoreGroup();
        clock.goTo(NEW_CONCERN);
        enquire();
        clock.goTo(REVIEW_PREPARED);
        inviteToTheReview();
        return family;
    }

    private static OpenFamily people() {
        String surname = Preparation.surname();
        return aFamily()
                .inTeam("teamRiverside")
                .startedBy("tom")
                .referredBy(new ReferralDetails(
                        LocalDate.of(2026, 2, 27),
                        ReferralSource.ACQUAINTANCE,
                        PrimaryNeed.ABUSE_OR_NEGLECT,
                        "A plate was thrown.",
                        "Mrs Sorrel Neighbour",
                        new Contact("5 Window Row, Testham", "sorrel@mail.example", "01632 960305")))
                .with(aChild().named("Amber", surname)
                        .bornOn(LocalDate.of(2013, 2, 4))
                        .livingAt(HOME))
                .with(aChild().named("Basil", surname)
                        .bornOn(LocalDate.of(2020, 11, 30))
                        .livingAt(HOME.replace('\n', ',')))
                .with(anAdult()
                        .named("Ms Hazel " + surname)
                        .motherOf(1, 2)
                        .livingWithChildren()
                        .speaking("Polish", true)
                        .reachedAt(new Contact(HOME, "hazel.quiet@mail.example", "07700 900111"))
                        .safely(SafeContact.BY_HAND, "He opens what comes through the door and knows her password."))
                .with(anAdult()
                        .named("Mr Oakley Loud")
                        .fatherOf(1)
                        .reading(LetterFormat.LARGE_PRINT_20)
                        .reachedAt(new Contact(
                                "44 Larch Terrace, Testham, TE4 4LT", "oakley.loud@mail.example", "07700 900222"))
                        .safely(SafeContact.POST_AND_EMAIL, null))
                .with(anAdult()
                        .named("Mr Linden Other")
                        .fatherOf(2)
                        .reachedAt(new Contact("9 Poplar Yard, Testham", "linden@mail.example", "07700 900333"))
                        .safely(SafeContact.POST, null))
                .with(professional(
                        Agency.POLICE,
                        "PC Rowan Example",
                        "Officer",
                        new Contact("Police House, Testham", "rowan@testshire.police.uk", "01632 960301")))
                .with(professional(
                        Agency.HEALTH_VISITOR,
                        "Ms Ivy Example",
                        "Health visitor",
                        new Contact("2 Balm Street, Testham", "ivy@nhs.net", "01632 960302")))
                .with(
                        professional(
                                Agency.SCHOOL,
                                "Mr Ash Example",
                                "Head teacher",
                                new Contact("3 Chalk Lane, Testham", "ash@school.example", "01632 960303")),
                        PersonNumber.child(1))
                .build();
    }

    private static ProfessionalDetails professional(Agency agency, String name, String role, Contact contact) {
        return new ProfessionalDetails(agency, null, name, role, contact);
    }

    private void prepare() {
        preparation.complete(
                "alma",
                "Activity_BookConference",
                preparation
                        .booking()
                        .answer("place", "Rowan Room, Sample House")
                        .answer("link", MEET));
        preparation.complete("sade", "Activity_ChooseInvitees", invitees());
        preparation.complete("chloe", "Activity_DecideExclusions", exclusions());
        post("2026-03-02");
        desks.fireTimer(family, "Event_ReportReminderDue");
        preparation.agencyReportsRecorded("Two calls in January.");
        preparation.complete(
                "alma",
                "Activity_ArrangeInterpreterAndAccess",
                preparation.help().answerAll("people", "words", "The Babel Bureau sends somebody."));
        preparation.complete(
                "sade", "Activity_WriteReport", preparation.report().answer("worries", "The nights are the worst."));
        preparation.reportApproved().reportsShared();
        preparation.complete(
                "chloe",
                "Activity_MeetFamily",
                preparation
                        .talk()
                        .answer("people.A1.disputes", "The door was mended long ago.")
                        .answer("people.A1.views", "She would like the window seat.")
                        .answer("people.A2.disputes", "I was on nights then.")
                        .answer("people.A3.disputes", "I never had a key."));
        desks.of("chloe")
                .start(
                        "rebook-conference",
                        preparation
                                .rebooking()
                                .answer("on", SECOND_DAY.toString())
                                .answer("at", "14:15")
                                .answer("place", "Cedar Room, Sample House")
                                .answer("link", MEET)
                                .answer("reason", "The lift is being mended.")
                                .json());
        post("2026-03-02");
    }

    private FilledForm invitees() {
        return preparation
                .invitees()
                .answer("why", "Doors are slammed at night.")
                .answer("children.C1.invite", "yes")
                .answer("children.C1.advocate", "ACCEPTED")
                .answer("children.C1.advocateName", "Ms Sage Advocate")
                .answer("children.C1.advocateEmail", "sage@voices.gov.uk")
                .answer("children.C1.needs", "Time out with a drawing book.")
                .answer("children.C2.invite", "yes")
                .answer("children.C2.reason", "He wants to show his drawings.")
                .answerAll("professionals", "invite", "yes")
                .answerAll("professionals", "report", "yes")
                .answerAll("professionals", "reason", "They know the family.")
                .answer("adults.A1.supporterName", "Ms Fern Friend")
                .answer("adults.A1.supporterRole", "FRIEND_OR_RELATIVE")
                .answer("adults.A1.supporterAddress", "44, Larch Terrace\nTestham")
                .answer("adults.A1.supporterEmail", "fern.friend@mail.example")
                .answer("adults.A1.interpreterLanguage", "Polish")
                .answer("adults.A1.needs", "The mother waits in a room of her own.")
                .answer("adults.A2.supporterName", "Mr Yew Solicitor")
                .answer("adults.A2.supporterRole", "SOLICITOR")
                .answer("adults.A2.supporterAddress", "8 Deed Street, Testham")
                .answer("adults.A2.supporterEmail", "yew@law.example")
                .answer("adults.A2.needs", "A chair with a high back.")
                .addRow("exclusions", asked("A2", "PART", "POLICE_ENQUIRIES", "Fists against the door."))
                .addRow("exclusions", asked("A3", "ALL", "SERIOUS_DISRUPTION", "He followed the pram."));
    }

    private static Map<String, Object> asked(String whom, String extent, String ground, String evidence) {
        return Map.of("person", whom, "extent", extent, "ground", ground, "evidence", evidence);
    }

    private FilledForm exclusions() {
        return preparation
                .exclusions()
                .answer("requests.A2.reason", "The police must be able to speak freely.")
                .answer("requests.A2.told", "Please come at ten past.")
                .answer("requests.A2.partMissed", "while the garage is spoken of")
                .answer("requests.A2.viewsHeard", "Your solicitor reads out your page.")
                .answer("requests.A3.decision", "ALL")
                .answer("requests.A3.reason", "Everybody would fall silent.")
                .answer("requests.A3.told", "You will have a talk of your own.")
                .answer("requests.A3.viewsHeard", "Your social worker visits you before.");
    }

    private void adjourn() {
        complete(
                "chloe",
                "Activity_OpenConference",
                opening()
                        .who("P2", Presence.APOLOGIES)
                        .who("P3", Presence.APOLOGIES)
                        .adjournedTo(THIRD_DAY)
                        .adjournedTo(LocalTime.of(11, 45), "Maple Room, Sample House")
                        .adjournedBecause(
                                "Two agencies could not send anybody.", "A neighbour sleeps on the sofa until then.")
                        .build());
        post(SECOND_DAY.toString());
    }

    private OpeningBuilder opening() {
        Roll roll = Roll.of(
                application.getBean(Families.class).find(family),
                application.getBean(Invitations.class).of(preparation.id));
        return OpeningBuilder.everybodyCame(roll)
                .who("C1", Presence.CAME)
                .took("C1", Participation.PN1, null)
                .who("C2", Presence.APOLOGIES)
                .took("C2", Participation.PN6, "His drawings were shown.")
                .withoutChild("C3")
                .cameForPart("A2", "All but the garage");
    }

    private void decide() {
        complete("chloe", "Activity_OpenAdjournedConference", opening().build());
        preparation.complete("chloe", "Activity_RecordDecisions", decisions());
        complete("chloe", "Activity_AgreeOutlinePlan", outlinePlan());
        post(THIRD_DAY.toString());
    }

    private FilledForm decisions() {
        return FilledForm.of("record-decisions", preparation.read("chloe", "Activity_RecordDecisions"))
                .answerAll("views", "suffered", "YES")
                .answerAll("views", "likely", "YES")
                .answer("views.C1-P1.words", "The knife came from the garage.")
                .answer("views.C1-P2.words", "She yawns all morning.")
                .answer("views.C2-P2.words", "He hides under the table.")
                .answerAll("children", "suffered", "yes")
                .answerAll("children", "likely", "yes")
                .answerAll("children", "decision", "PLAN")
                .answerAll("children", "category", "EMO")
                .answer("children.C1.familysViews", "The parents disagree about the shed key.")
                .answer("children.C1.childsViews", "I sleep with my shoes on.")
                .answer("children.C1.reasons", "Harm was done at night.")
                .answer("children.C2.familysViews", "Everybody likes his drawings.")
                .answer("children.C2.childsViews", "I like the red bus.")
                .answer("children.C2.reasons", "Supper was forgotten on Fridays.")
                .answer("children.C2.withheldFrom", List.of("A3"))
                .addRow(
                        "dissents",
                        Map.of(
                                "who",
                                "A1",
                                "child",
                                "C1",
                                "reason",
                                "She says one year is too long.",
                                "withheldFrom",
                                List.of("A2")))
                .addRow(
                        "dissents",
                        Map.of(
                                "who",
                                "P3",
                                "child",
                                "C1",
                                "reason",
                                "The school would rather have early help.",
                                "withheldFrom",
                                List.of()))
                .answer("removalMentioned", "no")
                .answer("explained", "CHAIR_AT_MEETING");
    }

    private static OutlinePlan outlinePlan() {
        OutlinePlan ordinary = anOutlinePlan().build();
        return new OutlinePlan(
                List.of(child("C1", "sade"), child("C2", "sade")),
                PersonNumbers.parse("A1 C1 P2 P3"),
                List.of(
                        change("1", "C1 C2", "Nights are loud.", PersonNumbers.NOBODY),
                        change("2", "C1", "Blades lie within reach.", FATHER),
                        change("3", "C2", "Suppers are forgotten.", PersonNumbers.NOBODY)),
                List.of(
                        action("1", "A bedtime for both is agreed.", "user:sade", PersonNumbers.NOBODY),
                        action("1", "A locksmith comes on Monday.", "A1", BOTH_FATHERS),
                        action("2", "The sergeant fetches the toolbox.", "P1", PersonNumbers.NOBODY),
                        action("3", "A meal is cooked on Fridays.", "A1", PersonNumbers.NOBODY)),
                List.of(
                        new OutlinePlan.OwnPart(PersonNumber.adult(1), "She keeps a bag packed.", BOTH_FATHERS),
                        new OutlinePlan.OwnPart(
                                PersonNumber.adult(2), "He rings before he comes.", PersonNumbers.NOBODY)),
                "If a door is slammed again we meet within a week.",
                PersonNumbers.NOBODY,
                ordinary.visitsEvery(),
                CORE_GROUP,
                LocalTime.of(16, 20),
                "Willow Centre",
                REVIEW);
    }

    private static OutlinePlan.Change change(String mark, String children, String need, PersonNumbers withheldFrom) {
        return new OutlinePlan.Change(
                mark, PersonNumbers.parse(children), need, "It is otherwise by summer.", withheldFrom);
    }

    private static OutlinePlan.Action action(String change, String what, String who, PersonNumbers withheldFrom) {
        return new OutlinePlan.Action(
                change, what, who, LocalDate.of(2026, 4, 20), "Everybody can see it.", withheldFrom);
    }

    private void keepTheRecord() {
        JsonNode shown = preparation.read("amir", "Activity_DraftRecord");
        ((ObjectNode) shown).putArray("topics");
        preparation.complete(
                "amir",
                "Activity_DraftRecord",
                FilledForm.of("draft-record", shown)
                        .addRow(
                                "topics",
                                Map.of(
                                        "topic",
                                        "Nights",
                                        "words",
                                        "The nights were gone through one by one.",
                                        "keptOutMeanwhile",
                                        "no"))
                        .addRow(
                                "topics",
                                Map.of(
                                        "topic",
                                        "A search",
                                        "words",
                                        "The garage was searched.",
                                        "keptOutMeanwhile",
                                        "yes",
                                        "withheldFrom",
                                        List.of("A2")))
                        .answer("children.C1.risks", "Tools lie about.")
                        .answer("children.C1.strengths", "She has a friend next door.")
                        .answer("children.C2.risks", "The cupboard is bare.")
                        .answer("children.C2.strengths", "He likes school.")
                        .answer("views.C1-P2.withheldFrom", List.of())
                        .answer("inPlainWords", "We spoke about the shed and about nights."));
        JsonNode drafted = preparation.read("chloe", "Activity_ApproveRecord");
        preparation.complete(
                "chloe",
                "Activity_ApproveRecord",
                FilledForm.of("approve-record", drafted)
                        .answer("decision", "APPROVE")
                        .answer("copies.A2.why", "He was out while the garage was spoken of."));
        post(THIRD_DAY.plusDays(1).toString());
    }

    private void meetAsCoreGroup() {
        FilledForm form = FilledForm.of("hold-core-group", preparation.read("sade", "Activity_HoldCoreGroup"))
                .answer("outcome", "tookPlace")
                .answer("heldOn", CORE_GROUP.toString())
                .answer("chairedBy", "user:sade")
                .answerAll("attendance", "came", "CAME")
                .answerAll("actions", "done", "It was done.")
                .answerAll("actions", "difference", "Amber slept until seven.")
                .answerAll("actions", "verdict", "keep")
                .answer("actions.3.difference", "The toolbox is at the station.")
                .answer("actions.3.withheldFrom", List.of("C1"))
                .answer("familysWords", "Hazel sleeps better.")
                .answer("childrensWords", "Amber says that it is quiet now.")
                .answer("nextOn", NEXT_CORE_GROUP.toString())
                .answer("nextAt", "16:40")
                .answer("nextPlace", "Alder Hall");
        preparation.complete("sade", "Activity_HoldCoreGroup", form);
        post(CORE_GROUP.toString());
    }

    /** A neighbour reports something new; harm is found and not likely to go on. */
    private void enquire() {
        desks.of("sade")
                .start(
                        "section-47-enquiry",
                        EnquiryAnswers.concernAbout(family.value())
                                .with("receivedOn", NEW_CONCERN)
                                .with("source", ReferralSource.ACQUAINTANCE.code())
                                .with("reported", "A window stood open in the frost.")
                                .with("referrer", "Mrs Sorrel Neighbour")
                                .with("referrerAddress", "5 Window Row, Testham")
                                .with("referrerEmail", "sorrel@mail.example"));
        preparation.complete("tara", "Activity_HoldStrategyDiscussion", strategyDiscussion());
        preparation.complete(
                "tara",
                "Activity_AllocateSocialWorker",
                FilledForm.of("allocate-social-worker", preparation.read("tara", "Activity_AllocateSocialWorker"))
                        .answer("socialWorker", "sade"));
        preparation.complete("sade", "Activity_CarryOutEnquiry", enquiry());
        preparation.complete(
                "sade",
                "Activity_RecordOutcome",
                FilledForm.of("record-enquiry-outcome", preparation.read("sade", "Activity_RecordOutcome"))
                        .answer("children.C1.finding", "SUBSTANTIATED_NO_CONTINUING_RISK")
                        .answer("children.C1.reasons", "The latch was loose.")
                        .answer("children.C1.toFamily", "Amber was cold that night.")
                        .answer("children.C2.finding", "NOT_SUBSTANTIATED")
                        .answer("children.C2.reasons", "He slept in the warm room.")
                        .answer("children.C2.toFamily", "Basil was warm in bed.")
                        .answer("next", "AS_BEFORE")
                        .answer("nextWords", "The landlord mends the frame.")
                        .answerAll("adults", "told", "yes"));
        preparation.complete(
                "tara",
                "Activity_ApproveOutcome",
                FilledForm.of("approve-enquiry-outcome", preparation.read("tara", "Activity_ApproveOutcome"))
                        .answer("decision", "APPROVE")
                        .answer("chair", "chidi")
                        .answer("chairConsultedOn", NEW_CONCERN.toString())
                        .answer("chairAdvice", "The plan already covers the cold."));
        post(NEW_CONCERN.toString());
    }

    private FilledForm strategyDiscussion() {
        FilledForm form = FilledForm.of(
                        "hold-strategy-discussion", preparation.read("tara", "Activity_HoldStrategyDiscussion"))
                .answer("heldOn", NEW_CONCERN.toString())
                .answer("manner", "VIDEO")
                .answer("decision", "JOINT")
                .answer("reasons", "It froze for three nights.")
                .answer("interimSafety", "A heater is lent at once.")
                .answer("tellFamily", "yes")
                .answer("tellAgencies", "yes")
                .answer("referrerTold", "BY_LETTER");
        for (String who : List.of("socialCare", "police", "health")) {
            form.answer(who, Map.of("tookPart", "yes", "who", "Somebody Invented"));
        }
        return form;
    }

    private FilledForm enquiry() {
        return FilledForm.of("carry-out-enquiry", preparation.read("sade", "Activity_CarryOutEnquiry"))
                .answerAll("children", "seen", "yes")
                .answerAll("children", "seenOn", NEW_CONCERN.toString())
                .answerAll("children", "alone", "yes")
                .answerAll("children", "views", "The blanket is too thin.")
                .answerAll("adults", "spokenTo", "yes")
                .answerAll("adults", "spokenOn", NEW_CONCERN.toString())
                .answerAll("adults", "views", "The frame has been warped for years.")
                .answerAll("agencies", "informed", "yes")
                .answerAll("agencies", "informedOn", NEW_CONCERN.toString())
                .answerAll("agencies", "information", "A patrol saw the curtain blow.")
                .answer("workingWell", "There is a stove.")
                .answer("worrying", "Nobody shut it.");
    }

    /** The fathers are kept out of the review as they were of the conference. */
    private void inviteToTheReview() {
        desks.fireTimer(family, "Event_ReviewToPrepare");
        desks.runJobs(family);
        preparation.complete(
                "alma",
                "Activity_BookConference",
                FilledForm.of("book-conference", preparation.read("alma", "Activity_BookConference"))
                        .answer("at", "10:05")
                        .answer("place", "Birch Room, Sample House")
                        .answer("independent", "yes")
                        .answer("minuteTaker", "amir"));
        preparation.complete(
                "sade", "Activity_ChooseInvitees", invitees().answer("why", "We look at how bedtimes go now."));
        preparation.complete("chloe", "Activity_DecideExclusions", exclusions());
        post(REVIEW_PREPARED.toString());
    }

    private void complete(String person, String activity, Object answers) {
        Task task = desks.task(family, activity);
        if (task.getAssignee() == null) {
            desks.of(person).claim(task);
        }
        desks.of(person).complete(task, json.valueToTree(answers));
    }

    private void post(String on) {
        desks.post(family, on);
    }
}
