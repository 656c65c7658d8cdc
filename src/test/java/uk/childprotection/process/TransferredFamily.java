package uk.childprotection.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import uk.childprotection.TestClock;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.YesNo;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.Decisions;
import uk.childprotection.conference.DecisionsTakenBuilder;
import uk.childprotection.conference.FollowUp;
import uk.childprotection.conference.Invitations;
import uk.childprotection.conference.OpeningBuilder;
import uk.childprotection.conference.Roll;
import uk.childprotection.conference.Sittings;
import uk.childprotection.plan.OutlinePlanBuilder;
import uk.childprotection.plan.TransferIn;
import uk.childprotection.plan.TransfersIn;

/**
 * A family of two children and one not born yet with a plan in Exampleshire for the two, who moves here: the written notice came on Monday
 * 2 March 2026, so the conference is to be held by Monday 23 March. Taken down by alma, allocated by tara to sade, chaired by chloe.
 */
public final class TransferredFamily {

    public static final String AUTHORITY = "Exampleshire County Council";

    private static final AtomicInteger FAMILIES = new AtomicInteger();

    public final FamilyReference family;

    private final ApplicationContext application;
    private final Desks desks;
    private final TestClock clock;
    private final ObjectMapper json;

    public TransferredFamily(ApplicationContext application) {
        this.application = application;
        desks = application.getBean(Desks.class);
        clock = application.getBean(TestClock.class);
        json = application.getBean(ObjectMapper.class);
        clock.goTo(TestClock.FIRST_DAY);
        family = desks.of("alma").start("transfer-in-conference", notice(surname()));
    }

    /** A surname that no other family of the tests has. */
    public static String surname() {
        return "Mover" + Preparation.letters('a', FAMILIES.getAndIncrement());
    }

    /** The written notice as it is taken down. */
    public static Answers notice(String surname) {
        var people = EnquiryAnswers.concern(surname).json();
        return Answers.none()
                .with("receivedOn", TestClock.FIRST_DAY)
                .with("movedOn", "2026-02-20")
                .with("authority", AUTHORITY)
                .with("contactName", "Ms Aspen Example")
                .with("contactRole", "Team manager")
                .with("email", "aspen@exampleshire.gov.uk")
                .with("telephone", "")
                .with("address", "1 Other Street, Elsewhere")
                .with("plans", List.of())
                .withRow("plans", plan("C1, C2", "NEG"))
                .with("primaryNeed", "N1")
                .with("why", "Their housing is for good.")
                .with("reported", "The children know nobody here.")
                .with("papers", List.of("PLAN", "CONFERENCES"))
                .with("papersMissing", "Alma asks for the others this week.")
                .with("children", people.get("children"))
                .with("adults", people.get("adults"))
                .with("professionals", people.get("professionals"))
                .with("team", "Riverside")
                .with("restricted", "no");
    }

    public static Answers plan(String children, String category) {
        return Answers.none()
                .with("children", children)
                .with("category", category)
                .with("since", "2025-11-03");
    }

    public TransferredFamily allocated() {
        desks.of("tara")
                .complete(
                        family, "Activity_AllocateSocialWorker", Answers.none().with("socialWorker", "sade"));
        return this;
    }

    /** Everything up to the day of the conference. */
    public TransferredFamily prepared() {
        allocated().preparation().prepared();
        return this;
    }

    TransferredFamily opened() {
        clock.goTo(OutlinePlanBuilder.HELD_ON);
        chair("Activity_OpenConference", OpeningBuilder.everybodyCame(roll()).build());
        return this;
    }

    /** A plan for both children who are born, or for nobody. */
    public TransferredFamily decided(boolean plan) {
        prepared().opened();
        Sittings sittings = application.getBean(Sittings.class);
        var taken = DecisionsTakenBuilder.decided(application
                        .getBean(Decisions.class)
                        .viewsAsked(
                                file(),
                                sittings.attendance(sittings.last(conference()).orElseThrow())))
                .removalMentioned(YesNo.NO);
        if (!plan) {
            taken.noPlan("C1", FollowUp.CHILD_IN_NEED).noPlan("C2", FollowUp.NOTHING);
        }
        chair("Activity_RecordDecisions", taken.build());
        return this;
    }

    public TransferredFamily planAgreed() {
        chair("Activity_AgreeOutlinePlan", OutlinePlanBuilder.anOutlinePlan().build());
        desks.runJobs(family);
        return this;
    }

    /** The steps of the preparation, once the conference is called. */
    public Preparation preparation() {
        return new Preparation(application, family, conference());
    }

    public ConferenceId conference() {
        UUID called = transfer().conference();
        return called == null ? null : new ConferenceId(called);
    }

    public TransferIn transfer() {
        return application.getBean(TransfersIn.class).ofFamily(family).get(0);
    }

    public FamilyFile file() {
        return application.getBean(Families.class).find(family);
    }

    public Roll roll() {
        return Roll.of(file(), application.getBean(Invitations.class).of(conference()));
    }

    public void chair(String activity, Object answers) {
        desks.of("chloe").complete(family, activity, json.valueToTree(answers));
    }
}
