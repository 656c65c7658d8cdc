package uk.childprotection.web;

import static uk.childprotection.TestClock.FIRST_DAY;
import static uk.childprotection.casefile.AdultBuilder.anAdult;
import static uk.childprotection.casefile.ChildBuilder.aChild;
import static uk.childprotection.casefile.FamilyBuilder.aFamily;
import static uk.childprotection.casefile.FamilyBuilder.professional;
import static uk.childprotection.plan.OutlinePlanBuilder.anOutlinePlan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import uk.childprotection.TestClock;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.access.RoleInCase;
import uk.childprotection.casefile.AbuseCategory;
import uk.childprotection.casefile.Agency;
import uk.childprotection.casefile.Chronology;
import uk.childprotection.casefile.Contact;
import uk.childprotection.casefile.EntryKind;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyBuilder;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.FamilyStatus;
import uk.childprotection.casefile.LetterFormat;
import uk.childprotection.casefile.NewEntry;
import uk.childprotection.casefile.ParentalResponsibility;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.RelationKind;
import uk.childprotection.casefile.SafeContact;
import uk.childprotection.conference.Booking;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.ConferenceKind;
import uk.childprotection.conference.Conferences;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.plan.OutlinePlanBuilder;
import uk.childprotection.plan.Plans;

/** A family of which everything is known that a page can show, on the day its conference has made a plan. */
final class FamilyInFull {

    static final LocalDate HELD_ON = OutlinePlanBuilder.HELD_ON;

    /** One more entry than fits on a sheet of the chronology. */
    private static final int NOTES = 26;

    private final ApplicationContext application;
    private final FamilyReference reference;

    private FamilyInFull(ApplicationContext application, String surname) {
        this.application = application;
        application.getBean(TestClock.class).goTo(FIRST_DAY);
        this.reference =
                application.getBean(Families.class).open(family(surname).build());
    }

    static FamilyReference open(ApplicationContext application, String surname) {
        FamilyInFull family = new FamilyInFull(application, surname);
        family.allocate();
        family.hold();
        family.limit();
        family.write();
        return family.reference;
    }

    private static FamilyBuilder family(String surname) {
        return aFamily()
                .inTeam("teamRiverside")
                .startedBy("tara")
                .with(aChild().named("Amber", surname).bornOn(LocalDate.of(2016, 3, 4)))
                .with(aChild().named("Basil", surname).bornOn(LocalDate.of(2025, 11, 30)))
                .with(aChild().unborn(surname, LocalDate.of(2026, 6, 1)))
                .with(anAdult()
                        .named("Ms Hazel " + surname)
                        .reachedAt(new Contact("3 Larch Walk, Testham", "hazel@mail.example", "01632 960001"))
                        .safely(SafeContact.NOT_AT_ADDRESS, "Mr Oakley opens the post. Call before noon.")
                        .speaking("Welsh", true)
                        .reading(LetterFormat.LARGE_PRINT_16)
                        .livingWithChildren()
                        .motherOf(1, 2, 3))
                .with(anAdult()
                        .named("Mr Oakley " + surname)
                        .fatherOf(1)
                        .related(RelationKind.STEP_PARENT, ParentalResponsibility.NOT_KNOWN, 2))
                .with(professional(Agency.POLICE, "PC Rowan Example", "Officer"))
                .with(professional(Agency.HEALTH_VISITOR, "Ms Ivy Example", "Health visitor"))
                .with(professional(Agency.SCHOOL, "Mr Ash Example", "Head teacher"), PersonNumber.child(1));
    }

    private void allocate() {
        Families families = application.getBean(Families.class);
        families.allocate(reference, "sade", "teamRiverside", FIRST_DAY);
        families.changeStatus(reference, FamilyStatus.CONFERENCE);
        families.changeStatus(reference, FamilyStatus.CHILD_PROTECTION_PLAN);
        application.getBean(FamilyAccess.class).grant(reference, "chidi", RoleInCase.CHAIR);
    }

    private void hold() {
        Conferences conferences = application.getBean(Conferences.class);
        ConferenceId conference = conferences.call(reference, ConferenceKind.INITIAL, null, HELD_ON.plusDays(3));
        conferences.book(
                conference,
                new Booking(HELD_ON, LocalTime.of(10, 0), "Sample House, room 3", null, "chidi", "alma"),
                "alma",
                null);
        application.getBean(TestClock.class).goTo(HELD_ON);
        application
                .getBean(Plans.class)
                .agree(
                        application.getBean(Families.class).find(reference),
                        conference.uuid(),
                        HELD_ON,
                        Map.of(PersonNumber.child(1), AbuseCategory.NEG, PersonNumber.child(2), AbuseCategory.EMO),
                        anOutlinePlan().build(),
                        "chidi");
    }

    private void limit() {
        Limits limits = application.getBean(Limits.class);
        Limit discussion = limits.open(reference.value(), LimitName.STRATEGY_DISCUSSION, null, FIRST_DAY);
        limits.met(discussion.id(), FIRST_DAY.plusDays(3));
        limits.explainLate(discussion.id(), "The police could not come sooner.", "tara");
        limits.open(reference.value(), LimitName.BOOKING_REQUEST, "late", FIRST_DAY);
        limits.open(reference.value(), LimitName.DECISION_LETTER, "soon", HELD_ON);
        Limit closed = limits.open(reference.value(), LimitName.RECONVENE, "closed", HELD_ON);
        limits.close(closed.id());
    }

    private void write() {
        Chronology chronology = application.getBean(Chronology.class);
        for (int note = 1; note <= NOTES; note++) {
            chronology.append(NewEntry.of(reference, "sade", EntryKind.NOTE, "Note " + note));
        }
    }
}
