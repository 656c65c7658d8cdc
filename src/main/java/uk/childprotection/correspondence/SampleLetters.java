package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.childprotection.casefile.AbuseCategory;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.LetterFormat;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.PersonNumbers;
import uk.childprotection.casefile.SafeContact;
import uk.childprotection.conference.ConferenceKind;
import uk.childprotection.conference.ExclusionGround;
import uk.childprotection.conference.SupporterRole;
import uk.childprotection.enquiry.Finding;

/** Every kind of letter filled with ordinary, invented data: what templates and texts are tried with, and what the preview shows. */
final class SampleLetters {

    static final FamilyReference FAMILY = FamilyReference.parse("CP-2026-00042");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    static final Recipient MOTHER = new Recipient(
            "A1",
            "Ms Hazel Sample",
            null,
            "Flat 3, 12 Larch Walk, Testham, TE5 7AA",
            "hazel@mail.example",
            SafeContact.EMAIL,
            null,
            LetterFormat.STANDARD);
    static final Recipient FATHER = new Recipient(
            "A2",
            "Mr Oakley Testcase",
            null,
            "99 Birch Road, Elsewhere, EL5 9ZZ",
            "oakley@other.example",
            SafeContact.POST,
            null,
            LetterFormat.STANDARD);
    private static final Recipient AMBER = new Recipient(
            "C1",
            "Amber Testcase",
            "Amber",
            "Flat 3, 12 Larch Walk, Testham, TE5 7AA",
            null,
            null,
            null,
            LetterFormat.STANDARD);
    static final Recipient CHILD = AMBER.readBy(ChildReader.CHILD);
    static final Recipient HEALTH_VISITOR = new Recipient(
            "P2",
            "Ms Ivy Example",
            null,
            "Testham Health Centre\n1 Example Street\nTestham\nTE5 7BB",
            "ivy@nhs.net",
            null,
            null,
            LetterFormat.STANDARD);
    static final Recipient FRIEND = new Recipient(
            "with:A1",
            "Ms Fern Fixture",
            null,
            "5 Willow Close, Testham, TE5 7CC",
            "fern@mail.example",
            null,
            null,
            LetterFormat.STANDARD);
    static final Recipient NEIGHBOUR = new Recipient(
            "referrer",
            "Mr Rowan Neighbour",
            null,
            "14 Larch Walk, Testham, TE5 7AA",
            null,
            null,
            null,
            LetterFormat.STANDARD);
    static final Recipient MANAGER = Recipient.colleague("sunita", "Sunita Standard", "sunita@council.example");

    static final List<Recipient> EVERYBODY = List.of(MOTHER, FATHER, CHILD, HEALTH_VISITOR, FRIEND, NEIGHBOUR, MANAGER);

    static final ConferenceFacts CONFERENCE = new ConferenceFacts(
            ConferenceKind.INITIAL,
            LocalDate.of(2026, 3, 20),
            LocalTime.of(10, 30),
            "Room 2, Sample House, 1 Example Street, Testham",
            null,
            "Chidi Chairperson");

    static final String POLICE_PART = "while the police speak about their enquiries";
    static final PersonNumbers NOT_THE_FATHER = PersonNumbers.of(PersonNumber.adult(2));
    static final String SECRET = "The police are looking for a blue van";

    private static final List<String> CHILDREN = List.of("Amber", "Basil", "Coral");
    private static final String SOCIAL_WORKER = "Sade Sample";

    static final List<Attendee> ATTENDEES = List.of(
            new Attendee("Chidi Chairperson", "Chair", Attendee.Part.COMING),
            new Attendee("Ms Hazel Sample", "Mother", Attendee.Part.COMING),
            new Attendee("Mr Oakley Testcase", "Father", Attendee.Part.COMING),
            new Attendee("Amber Testcase", "Child", Attendee.Part.COMING),
            new Attendee("Sade Sample", "Social worker", Attendee.Part.COMING_WITH_REPORT),
            new Attendee("Ms Ivy Example", "Health visitor", Attendee.Part.COMING_WITH_REPORT),
            new Attendee("PC Rowan Example", "Police", Attendee.Part.COMING_WITH_REPORT),
            new Attendee("Dr Elm Example", "Family doctor (GP)", Attendee.Part.REPORT_ONLY));

    private static final List<Passage> AGENDA = List.of(
            Passage.of("The reports: what worries us and what goes well"),
            new Passage("What the police can tell us in private", NOT_THE_FATHER),
            Passage.of("What the children think and want"),
            Passage.of("What the parents and the rest of the family think"),
            Passage.of("Whether each child has been harmed or is likely to be harmed"),
            Passage.of("What we decide for each child"),
            Passage.of("The plan, who does what, and when we meet next"));

    private SampleLetters() {}

    static InvitationLetter.ForParent parentInvitation(PartMissed missed) {
        return new InvitationLetter.ForParent(
                CONFERENCE,
                CHILDREN,
                List.of(
                        Passage.of("Amber told her teacher that she is often scared at home."),
                        Passage.of("Basil and Coral have missed visits to the doctor."),
                        new Passage(SECRET + ".", NOT_THE_FATHER)),
                ATTENDEES,
                AGENDA,
                List.of("Amber"),
                LocalDate.of(2026, 3, 17),
                new Arrangements("Polish", List.of("The room has no steps.")),
                missed,
                SOCIAL_WORKER);
    }

    private static InvitationLetter.ForChild childInvitation() {
        return new InvitationLetter.ForChild(
                CONFERENCE,
                ATTENDEES,
                AGENDA,
                LocalDate.of(2026, 3, 17),
                "Robin Voice",
                Arrangements.none(),
                null,
                SOCIAL_WORKER);
    }

    private static DecisionLetter.ToChild childDecision() {
        return new DecisionLetter.ToChild(
                CONFERENCE.on(),
                CONFERENCE.chair(),
                new ToldDecision(
                        "Amber",
                        AbuseCategory.EMO,
                        List.of(Passage.of("You told us that you are scared when people fight at home.")),
                        SOCIAL_WORKER,
                        List.of()),
                planOfAmber(),
                "Robin Voice",
                SOCIAL_WORKER,
                false);
    }

    static ExclusionLetter exclusion(String part) {
        return new ExclusionLetter(
                CONFERENCE.on(),
                CONFERENCE.chair(),
                ExclusionGround.POLICE_ENQUIRIES,
                null,
                part,
                "Sade Sample will visit you and write down what you want to say. The chair will read it out.",
                LocalDate.of(2026, 3, 17),
                SOCIAL_WORKER);
    }

    static ToldPlan plan() {
        return new ToldPlan(
                List.of(
                        ToldChange.of(
                                CHILDREN,
                                "The children see and hear people being hurt at home.",
                                "The home is calm, and nobody shouts or is hurt",
                                List.of(
                                        ToldAction.of(
                                                "Go to the Calm Homes group every week",
                                                "Mr Oakley Testcase",
                                                LocalDate.of(2026, 4, 10),
                                                "The group tells us he was there; Amber says home feels calmer"),
                                        new ToldAction(
                                                SECRET + " and tell the social worker",
                                                "PC Rowan Example",
                                                LocalDate.of(2026, 4, 3),
                                                "The police say so",
                                                NOT_THE_FATHER),
                                        ToldAction.of(
                                                "Make a safety plan with the children",
                                                "Sade Sample",
                                                LocalDate.of(2026, 3, 27),
                                                "Each child can say who they would call"))),
                        ToldChange.of(
                                List.of("Basil", "Coral"),
                                "Checks at the doctor have been missed.",
                                "Basil and Coral see the doctor when they need to",
                                List.of(ToldAction.of(
                                        "Take both children for their missed checks",
                                        "Ms Hazel Sample",
                                        LocalDate.of(2026, 4, 17),
                                        "The health visitor has the results")))),
                List.of(
                        Passage.of("Ms Sample tells the school on the first day if a child is ill."),
                        Passage.of("Mr Testcase stays with his brother until the first review.")),
                List.of(
                        Passage.of(
                                "If a child is hurt or scared again, we will meet at once and talk to our solicitors."),
                        new Passage(SECRET + " near the school.", NOT_THE_FATHER)),
                List.of(
                        new ToldMember("Sade Sample", "Lead social worker"),
                        new ToldMember("Ms Hazel Sample", "Mother"),
                        new ToldMember("Mr Oakley Testcase", "Father"),
                        new ToldMember("Ms Ivy Example", "Health visitor")),
                10,
                LocalDate.of(2026, 4, 1),
                LocalTime.of(14, 0),
                "Testham Family Centre",
                LocalDate.of(2026, 6, 17));
    }

    /** The same plan as Amber reads it: what must change for her. */
    static ToldPlan planOfAmber() {
        ToldPlan plan = plan();
        return new ToldPlan(
                plan.changes().subList(0, 1),
                plan.familyParts(),
                plan.contingency(),
                plan.coreGroup(),
                plan.visitsEvery(),
                plan.coreGroupOn(),
                plan.coreGroupAt(),
                plan.coreGroupPlace(),
                plan.reviewOn());
    }

    static List<ToldDecision> decisions() {
        return List.of(
                new ToldDecision(
                        "Amber",
                        AbuseCategory.EMO,
                        List.of(
                                Passage.of("Amber has seen her mother being hurt."),
                                new Passage(SECRET + ".", NOT_THE_FATHER)),
                        SOCIAL_WORKER,
                        List.of()),
                new ToldDecision(
                        "Basil",
                        AbuseCategory.NEG,
                        List.of(Passage.of("Basil has missed his checks and was often hungry at nursery.")),
                        SOCIAL_WORKER,
                        List.of()),
                new ToldDecision(
                        "Coral",
                        null,
                        List.of(Passage.of("Coral lives with her grandmother and is safe there.")),
                        null,
                        List.of(Passage.of("A family worker will visit Coral and her grandmother every month."))));
    }

    static DecisionLetter.ToFamily familyDecision(boolean removalMentioned) {
        return new DecisionLetter.ToFamily(
                CONFERENCE.on(),
                CONFERENCE.chair(),
                decisions(),
                plan(),
                List.of(
                        Passage.of(
                                "Mr Testcase does not agree with the plan for Basil. He says the checks were not missed."),
                        new Passage(SECRET + " too.", NOT_THE_FATHER)),
                removalMentioned,
                SOCIAL_WORKER,
                false);
    }

    /** Every kind, by a name for its file, each with whom it goes to. */
    static Map<String, LetterOrder> all() {
        Map<String, LetterOrder> letters = new LinkedHashMap<>();
        letters.put(
                "enquiry-not-needed-agency",
                LetterOrder.of(
                        HEALTH_VISITOR,
                        new EnquiryNotNeededLetter(
                                true,
                                LocalDate.of(2026, 2, 27),
                                "Amber, Basil and Coral Testcase",
                                Passage.of("An early help worker will see the family every two weeks."))));
        letters.put(
                "enquiry-not-needed-neighbour",
                LetterOrder.of(NEIGHBOUR, new EnquiryNotNeededLetter(false, LocalDate.of(2026, 2, 27), null, null)));
        letters.put("enquiry-begun-family", LetterOrder.of(MOTHER, begunToFamily()));
        letters.put("enquiry-begun-agency", LetterOrder.of(HEALTH_VISITOR, begunToAgency(true)));
        letters.put("enquiry-begun-agency-family-not-told", LetterOrder.of(HEALTH_VISITOR, begunToAgency(false)));
        letters.put(
                "enquiry-begun-referrer-agency",
                LetterOrder.of(
                        HEALTH_VISITOR, new EnquiryBegunLetter.ToReferrer(true, LocalDate.of(2026, 2, 27), CHILDREN)));
        letters.put(
                "enquiry-begun-referrer-neighbour",
                LetterOrder.of(
                        NEIGHBOUR, new EnquiryBegunLetter.ToReferrer(false, LocalDate.of(2026, 2, 27), List.of())));
        letters.put("enquiry-outcome-family", LetterOrder.of(MOTHER, outcomeToFamily(true)));
        letters.put("enquiry-outcome-family-no-conference", LetterOrder.of(MOTHER, outcomeToFamily(false)));
        letters.put("enquiry-outcome-family-on-a-plan", LetterOrder.of(MOTHER, outcomeToFamilyOnAPlan()));
        letters.put("enquiry-outcome-agency", LetterOrder.of(HEALTH_VISITOR, outcomeToAgency()));
        letters.put("invitation-parent", LetterOrder.of(MOTHER, parentInvitation(null)));
        letters.put(
                "invitation-parent-missing-a-part",
                LetterOrder.of(
                        FATHER, parentInvitation(new PartMissed(POLICE_PART, "You can write to the chair first."))));
        letters.put("invitation-child", LetterOrder.of(CHILD, childInvitation()));
        letters.put(
                "invitation-professional",
                LetterOrder.of(
                        HEALTH_VISITOR,
                        new InvitationLetter.ForProfessional(
                                CONFERENCE,
                                List.of("Amber Testcase", "Basil Testcase", "Coral Testcase"),
                                ATTENDEES,
                                AGENDA,
                                LocalDate.of(2026, 3, 18),
                                Arrangements.none(),
                                SOCIAL_WORKER)));
        for (var role : SupporterRole.values()) {
            letters.put(
                    "invitation-supporter-" + role.name().toLowerCase(Locale.ROOT),
                    LetterOrder.of(
                            FRIEND,
                            new InvitationLetter.ForSupporter(
                                    CONFERENCE, "Ms Hazel Sample", role, Arrangements.none())));
        }
        letters.put("exclusion-whole", LetterOrder.of(FATHER, exclusion(null)));
        letters.put("exclusion-part", LetterOrder.of(FATHER, exclusion(POLICE_PART)));
        letters.put("exclusion-child", LetterOrder.of(CHILD, exclusion(POLICE_PART)));
        letters.put(
                "report-reminder",
                LetterOrder.of(
                        HEALTH_VISITOR,
                        new ReportLetter.Reminder(
                                CHILDREN, LocalDate.of(2026, 3, 18), CONFERENCE.on(), SOCIAL_WORKER)));
        letters.put(
                "report-overdue",
                LetterOrder.of(
                        HEALTH_VISITOR,
                        new ReportLetter.Overdue(CHILDREN, LocalDate.of(2026, 3, 18), CONFERENCE.on(), SOCIAL_WORKER)));
        letters.put(
                "report-not-received",
                LetterOrder.of(
                        MANAGER,
                        new ReportMissingNotice("Health visitor", LocalDate.of(2026, 3, 18), CONFERENCE.on())));
        changes(letters);
        letters.put("decision-family", LetterOrder.of(MOTHER, familyDecision(false)));
        letters.put("decision-family-removal", LetterOrder.of(MOTHER, familyDecision(true)));
        letters.put("decision-family-shortened", LetterOrder.of(FATHER, familyDecision(false)));
        letters.put("decision-family-no-plan", LetterOrder.of(MOTHER, noPlan()));
        letters.put("decision-child", LetterOrder.of(CHILD, childDecision()));
        letters.put(
                "decision-professional",
                LetterOrder.of(
                        HEALTH_VISITOR,
                        new DecisionLetter.ToProfessional(
                                CONFERENCE.on(),
                                CONFERENCE.chair(),
                                decisions(),
                                plan(),
                                List.of(Passage.of("The school did not agree that Coral needs no plan.")),
                                SOCIAL_WORKER,
                                false)));
        SampleRecords.addTo(letters);
        SampleReviews.addTo(letters);
        coreGroups(letters);
        notices(letters);
        SampleDisagreements.addTo(letters);
        SampleEndings.addTo(letters);
        return readByEveryAge(letters);
    }

    /** Every letter to a child also as a carer and a young person get it. */
    private static Map<String, LetterOrder> readByEveryAge(Map<String, LetterOrder> letters) {
        Map<String, LetterOrder> all = new LinkedHashMap<>();
        letters.forEach((name, order) -> {
            all.put(name, order);
            if (order.to() == CHILD) {
                all.put(name + "-carer", LetterOrder.of(AMBER.readBy(ChildReader.CARER), order.content()));
                all.put(
                        name + "-young-person",
                        LetterOrder.of(AMBER.readBy(ChildReader.YOUNG_PERSON), order.content()));
            }
        });
        return all;
    }

    private static void changes(Map<String, LetterOrder> letters) {
        var readers = Map.of(
                Audience.FAMILY, MOTHER,
                Audience.CHILD, CHILD,
                Audience.PROFESSIONAL, HEALTH_VISITOR,
                Audience.SUPPORTER, FRIEND);
        for (var audience : List.of(Audience.FAMILY, Audience.CHILD, Audience.PROFESSIONAL, Audience.SUPPORTER)) {
            var name = audience.name().toLowerCase(Locale.ROOT);
            letters.put(
                    "conference-rebooked-" + name,
                    LetterOrder.of(
                            readers.get(audience),
                            new RebookedLetter(
                                    audience,
                                    CHILDREN,
                                    LocalDate.of(2026, 3, 18),
                                    CONFERENCE,
                                    List.of(Passage.of("The chair was ill.")),
                                    ATTENDEES,
                                    LocalDate.of(2026, 3, 17),
                                    null,
                                    SOCIAL_WORKER)));
            letters.put(
                    "chair-changed-" + name,
                    LetterOrder.of(
                            readers.get(audience),
                            new ChairChangedLetter(
                                    audience,
                                    CHILDREN,
                                    CONFERENCE.on(),
                                    "Chidi Example",
                                    List.of(Passage.of("The chair cannot come.")),
                                    SOCIAL_WORKER)));
            letters.put(
                    "conference-cancelled-" + name,
                    LetterOrder.of(
                            readers.get(audience),
                            new CancelledLetter(
                                    audience,
                                    CHILDREN,
                                    CONFERENCE.on(),
                                    List.of(Passage.of("The children have moved to live with their grandmother.")),
                                    List.of(Passage.of("Your social worker will visit you next week.")),
                                    SOCIAL_WORKER)));
            letters.put(
                    "conference-adjourned-" + name,
                    LetterOrder.of(
                            readers.get(audience),
                            new AdjournedLetter(
                                    audience,
                                    CHILDREN,
                                    LocalDate.of(2026, 3, 18),
                                    List.of(Passage.of("Not enough of the people who know the children could come.")),
                                    List.of(Passage.of("Your social worker will visit twice a week.")),
                                    CONFERENCE,
                                    null,
                                    SOCIAL_WORKER)));
        }
    }

    private static void coreGroups(Map<String, LetterOrder> letters) {
        var readers = Map.of(
                Audience.FAMILY, MOTHER,
                Audience.CHILD, CHILD,
                Audience.PROFESSIONAL, HEALTH_VISITOR);
        readers.forEach((audience, reader) -> {
            var name = audience.name().toLowerCase(Locale.ROOT);
            for (var news : CoreGroupInvitation.News.values()) {
                letters.put(
                        "core-group-invitation-" + name + "-"
                                + news.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        LetterOrder.of(reader, coreGroup(audience, news)));
            }
            letters.put("updated-plan-" + name, LetterOrder.of(reader, updatedPlan(audience)));
        });
    }

    static CoreGroupInvitation coreGroup(Audience audience, CoreGroupInvitation.News news) {
        boolean first = news == CoreGroupInvitation.News.INVITED;
        return new CoreGroupInvitation(
                audience,
                news,
                CHILDREN,
                LocalDate.of(2026, 4, 1),
                first ? null : LocalTime.of(14, 0),
                first ? null : "Testham Family Centre",
                first ? null : LocalDate.of(2026, 3, 27),
                first ? List.of() : List.of(Passage.of("The health visitor and the school could not come.")),
                plan().coreGroup(),
                SOCIAL_WORKER);
    }

    static UpdatedPlanLetter updatedPlan(Audience audience) {
        return new UpdatedPlanLetter(
                audience,
                LocalDate.of(2026, 3, 27),
                SOCIAL_WORKER,
                List.of(new ToldMember("Ms Hazel Sample", "Came"), new ToldMember("Ms Ivy Example", "Sent apologies")),
                List.of(
                        new ToldProgress(
                                "Go to the Calm Homes group every week",
                                "He went three times.",
                                "Amber says home feels calmer.",
                                "Keep it as it is",
                                PersonNumbers.NOBODY),
                        new ToldProgress(
                                SECRET + " and tell the social worker",
                                "The police were asked.",
                                "Nobody came near the school.",
                                "It is done",
                                NOT_THE_FATHER)),
                audience == Audience.CHILD ? planOfAmber() : plan(),
                List.of(
                        Passage.of("Ms Sample said the meals go well."),
                        new Passage(SECRET + " again.", NOT_THE_FATHER)),
                List.of(Passage.of("Amber said she sleeps well.")),
                SOCIAL_WORKER,
                false);
    }

    private static void notices(Map<String, LetterOrder> letters) {
        var basis = "15 working days from the strategy discussion on 2 March 2026";
        letters.put(
                "limit-near",
                LetterOrder.of(
                        MANAGER, new LimitNotice.Near("the initial conference", basis, LocalDate.of(2026, 3, 23), 3)));
        letters.put(
                "limit-passed",
                LetterOrder.of(
                        MANAGER, new LimitNotice.Passed("the initial conference", basis, LocalDate.of(2026, 3, 23))));
        letters.put(
                "late-booking",
                LetterOrder.of(
                        MANAGER,
                        new LateBookingNotice(
                                ConferenceKind.INITIAL, LocalDate.of(2026, 3, 26), LocalDate.of(2026, 3, 23), 3)));
        letters.put(
                "child-not-seen",
                LetterOrder.of(
                        MANAGER,
                        new ChildNotSeenNotice(
                                "C1 and C2",
                                LocalDate.of(2026, 3, 2),
                                "4 calendar weeks",
                                "A child on a plan who has not been seen for 4 weeks is told to the team manager.")));
        letters.put("not-seen-alone", LetterOrder.of(MANAGER, new NotSeenAloneNotice("C1", 3)));
        letters.put(
                "conference-notice-booked",
                LetterOrder.of(
                        MANAGER,
                        new ConferenceNotice(ConferenceNotice.News.BOOKED, CONFERENCE, null, "the minute taker")));
        letters.put(
                "conference-notice-moved",
                LetterOrder.of(
                        MANAGER,
                        new ConferenceNotice(
                                ConferenceNotice.News.MOVED,
                                CONFERENCE,
                                LocalDate.of(2026, 3, 18),
                                "the social worker")));
        letters.put(
                "conference-notice-cancelled",
                LetterOrder.of(
                        MANAGER,
                        new ConferenceNotice(ConferenceNotice.News.CANCELLED, CONFERENCE, null, "the social worker")));
        letters.put(
                "conference-notice-to-arrange-anew",
                LetterOrder.of(
                        MANAGER,
                        new ConferenceNotice(
                                ConferenceNotice.News.TO_ARRANGE_ANEW,
                                CONFERENCE,
                                LocalDate.of(2026, 3, 18),
                                "the administrator")));
        letters.put(
                "conference-notice-to-call-off",
                LetterOrder.of(
                        MANAGER,
                        new ConferenceNotice(
                                ConferenceNotice.News.TO_CALL_OFF, CONFERENCE, null, "the administrator")));
        letters.put(
                "conference-notice-led-by-somebody-else",
                LetterOrder.of(
                        MANAGER,
                        new ConferenceNotice(
                                ConferenceNotice.News.LED_BY_SOMEBODY_ELSE, CONFERENCE, null, "the social worker")));
        letters.put(
                "conference-notice-handed-over",
                LetterOrder.of(
                        MANAGER,
                        new ConferenceNotice(ConferenceNotice.News.HANDED_OVER, CONFERENCE, null, "the chair")));
        fileNotices(letters);
    }

    private static void fileNotices(Map<String, LetterOrder> letters) {
        var monday = LocalDate.of(2026, 3, 9);
        letters.put("file-notice-child-added", LetterOrder.of(MANAGER, FileNotice.childAdded("C4")));
        letters.put("file-notice-child-born", LetterOrder.of(MANAGER, FileNotice.childBorn("C3", monday, null)));
        letters.put(
                "file-notice-child-born-review",
                LetterOrder.of(MANAGER, FileNotice.childBorn("C3", monday, LocalDate.of(2026, 3, 23))));
        letters.put("file-notice-transfer-withdrawn", LetterOrder.of(MANAGER, FileNotice.transferWithdrawn(monday)));
        for (var news :
                List.of(FileNotice.News.TAKEN_OVER, FileNotice.News.HANDED_OVER, FileNotice.News.WORKER_CHANGED)) {
            letters.put(
                    "file-notice-" + news.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    LetterOrder.of(MANAGER, FileNotice.workerChanged(news, monday, SOCIAL_WORKER, "Sean Specimen", 3)));
        }
        letters.put(
                "new-social-worker-family",
                LetterOrder.of(
                        MOTHER,
                        new NewSocialWorkerLetter(Audience.FAMILY, CHILDREN, monday, SOCIAL_WORKER, "Sean Specimen")));
        letters.put(
                "new-social-worker-professional",
                LetterOrder.of(
                        HEALTH_VISITOR,
                        new NewSocialWorkerLetter(
                                Audience.PROFESSIONAL,
                                List.of("Amber Testcase", "Basil Testcase"),
                                monday,
                                SOCIAL_WORKER,
                                "Sean Specimen")));
    }

    private static DecisionLetter.ToFamily noPlan() {
        return new DecisionLetter.ToFamily(
                CONFERENCE.on(),
                CONFERENCE.chair(),
                List.of(decisions().get(2)),
                null,
                List.of(),
                false,
                SOCIAL_WORKER,
                false);
    }

    private static EnquiryOutcomeLetter outcomeToFamily(boolean conferenceFollows) {
        return new EnquiryOutcomeLetter(
                false,
                LocalDate.of(2026, 3, 2),
                findings(conferenceFollows),
                conferenceFollows,
                List.of(),
                conferenceFollows
                        ? List.of(Passage.of("The children stay with their grandmother at weekends."))
                        : List.of(),
                List.of(Passage.of("Sade Sample will visit you next week.")),
                SOCIAL_WORKER);
    }

    private static EnquiryOutcomeLetter outcomeToFamilyOnAPlan() {
        return new EnquiryOutcomeLetter(
                false,
                LocalDate.of(2026, 3, 2),
                findings(true),
                false,
                List.of("Amber"),
                List.of(Passage.of("The children stay with their grandmother at weekends.")),
                List.of(),
                SOCIAL_WORKER);
    }

    private static EnquiryBegunLetter.ToFamily begunToFamily() {
        return new EnquiryBegunLetter.ToFamily(LocalDate.of(2026, 3, 2), CHILDREN, true, SOCIAL_WORKER);
    }

    private static EnquiryBegunLetter.ToAgency begunToAgency(boolean familyTold) {
        return new EnquiryBegunLetter.ToAgency(LocalDate.of(2026, 3, 2), CHILDREN, false, familyTold, SOCIAL_WORKER);
    }

    private static EnquiryOutcomeLetter outcomeToAgency() {
        return new EnquiryOutcomeLetter(
                true,
                LocalDate.of(2026, 3, 2),
                findings(true),
                true,
                List.of("Amber"),
                List.of(Passage.of("The children stay with their grandmother at weekends.")),
                List.of(),
                SOCIAL_WORKER);
    }

    private static List<ToldFinding> findings(boolean conferenceFollows) {
        return List.of(
                new ToldFinding(
                        "Amber",
                        conferenceFollows ? Finding.CONTINUING_RISK : Finding.SUBSTANTIATED_NO_CONTINUING_RISK,
                        List.of(Passage.of("Amber told us that she is scared when people fight at home."))),
                new ToldFinding("Coral", Finding.NOT_SUBSTANTIATED, List.of()));
    }
}
