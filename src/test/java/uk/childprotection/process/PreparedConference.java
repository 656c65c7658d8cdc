package uk.childprotection.process;

import static uk.childprotection.casefile.AdultBuilder.anAdult;
import static uk.childprotection.casefile.ChildBuilder.aChild;
import static uk.childprotection.casefile.FamilyBuilder.aFamily;
import static uk.childprotection.casefile.FamilyBuilder.professional;
import static uk.childprotection.conference.ChosenInviteesBuilder.everybodyAsProposed;
import static uk.childprotection.conference.ChosenInviteesBuilder.proposals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.ApplicationContext;
import uk.childprotection.TestClock;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.access.RoleInCase;
import uk.childprotection.casefile.Agency;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.FamilyStatus;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.conference.Booking;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.ConferenceKind;
import uk.childprotection.conference.Conferences;
import uk.childprotection.conference.Exclusion;
import uk.childprotection.conference.ExclusionDecisions;
import uk.childprotection.conference.ExclusionGround;
import uk.childprotection.conference.Invitations;
import uk.childprotection.conference.Roll;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.LondonTime;

/**
 * A family of two children and one not born yet, its parents apart, whose conference on Tuesday 17 March 2026 is prepared and waits for
 * its chair chloe. The father is kept out of the part in which the police speak. The rooms' clock shows the day of the conference.
 */
public final class PreparedConference {

    public static final LocalDate TUESDAY = LocalDate.of(2026, 3, 17);
    public static final String CHAIR = "chloe";

    private static final AtomicInteger FAMILIES = new AtomicInteger();
    private static final LocalDate DISCUSSED_ON = LocalDate.of(2026, 3, 2);
    private static final PersonNumber FATHER = PersonNumber.adult(2);

    public final FamilyReference family;
    public final ConferenceId id;
    public final Limit limit;

    private final Families families;
    private final Invitations invitations;

    public PreparedConference(ApplicationContext application) {
        families = application.getBean(Families.class);
        invitations = application.getBean(Invitations.class);
        TestClock clock = application.getBean(TestClock.class);
        clock.goTo(DISCUSSED_ON);
        family = open();
        application.getBean(FamilyAccess.class).grant(family, CHAIR, RoleInCase.CHAIR);
        limit = application
                .getBean(Limits.class)
                .open(family.value(), LimitName.INITIAL_CONFERENCE, null, DISCUSSED_ON);
        id = book(application.getBean(Conferences.class));
        List.of(LimitName.SOCIAL_WORK_REPORT_INITIAL, LimitName.AGENCY_REPORT_INITIAL)
                .forEach(name -> application.getBean(Limits.class).open(family.value(), name, id.value(), TUESDAY));
        clock.goTo(TUESDAY);
        start(application.getBean(RuntimeService.class));
    }

    public FamilyFile file() {
        return families.find(family);
    }

    public Roll roll() {
        return Roll.of(file(), invitations.of(id));
    }

    private FamilyReference open() {
        String surname = "Testcase" + Preparation.letters('a', FAMILIES.getAndIncrement());
        FamilyReference opened = families.open(aFamily()
                .inTeam("teamRiverside")
                .startedBy("tara")
                .with(aChild().named("Amber", surname).bornOn(LocalDate.of(2016, 3, 4)))
                .with(aChild().named("Basil", surname).bornOn(LocalDate.of(2020, 11, 30)))
                .with(aChild().unborn(surname, LocalDate.of(2026, 6, 1)))
                .with(anAdult().named("Ms Hazel " + surname).motherOf(1, 2, 3).livingWithChildren())
                .with(anAdult().named("Mr Oakley " + surname).fatherOf(1, 2))
                .with(professional(Agency.POLICE, "PC Rowan Example", "Officer"))
                .with(professional(Agency.HEALTH_VISITOR, "Ms Ivy Example", "Health visitor"))
                .with(professional(Agency.SCHOOL, "Mr Ash Example", "Head teacher"), PersonNumber.child(1))
                .build());
        families.allocate(opened, "sade", "teamRiverside", DISCUSSED_ON);
        families.changeStatus(opened, FamilyStatus.CONFERENCE);
        return opened;
    }

    private ConferenceId book(Conferences conferences) {
        ConferenceId called = conferences.call(
                family,
                ConferenceKind.INITIAL,
                UUID.randomUUID().toString(),
                limit.due().dueOn());
        Conference booked = conferences.book(
                called,
                new Booking(TUESDAY, LocalTime.of(9, 30), "Room 1, Sample House, Testham", null, CHAIR, "alma"),
                "amir",
                null);
        invitations.choose(
                booked,
                everybodyAsProposed(file())
                        .exclude(FATHER, Exclusion.PART, ExclusionGround.POLICE_ENQUIRIES)
                        .build(),
                proposals(file()),
                "sade");
        invitations.decideExclusions(
                called,
                new ExclusionDecisions(List.of(new ExclusionDecisions.Decision(
                        FATHER,
                        Exclusion.PART,
                        "The enquiries are not finished.",
                        null,
                        "while the police speak about their enquiries",
                        "The social worker brings them."))),
                CHAIR);
        return called;
    }

    private void start(RuntimeService runtime) {
        runtime.createProcessInstanceByKey("initial-conference")
                .businessKey(family.value())
                .setVariables(Map.of(
                        "caseReference", family.value(),
                        "conferenceId", id.value(),
                        "socialWorker", "sade",
                        "chair", CHAIR,
                        "minuteTaker", "alma",
                        "conferenceOn", LondonTime.endOf(TUESDAY),
                        "conferenceLimitId", limit.id().toString(),
                        "conferenceWarnOn", limit.due().warnAt(),
                        "conferenceDueOn", limit.due().dueAt()))
                .startBeforeActivity("Activity_OpenConference")
                .execute();
    }
}
