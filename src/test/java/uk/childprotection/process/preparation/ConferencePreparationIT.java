package uk.childprotection.process.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.childprotection.ApplicationTest;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.access.FamilyRole;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.LetterFormat;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.conference.ConferenceStatus;
import uk.childprotection.conference.Conferences;
import uk.childprotection.conference.FamilyMeetings;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.LetterKind;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.Desks;
import uk.childprotection.process.Preparation;

/** A conference is prepared by the people concerned, each at their own desk. */
@ApplicationTest
class ConferencePreparationIT {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Conferences conferences;

    @Autowired
    private FamilyMeetings meetings;

    @Autowired
    private FamilyAccess access;

    @Autowired
    private Letters letters;

    @Autowired
    private Families families;

    @Autowired
    private Desks desks;

    private Preparation preparation;

    @BeforeEach
    void aConferenceIsCalled() {
        preparation = new Preparation(application);
    }

    @Test
    void preparesAConferenceFromTheCallToTheTalkWithTheFamily() {
        preparation.prepared();

        assertThat(conferences.find(preparation.id).status()).isEqualTo(ConferenceStatus.BOOKED);
        assertThat(meetings.find(preparation.id)).isPresent();
        assertThat(preparation.task("Activity_OpenConference").getAssignee()).isEqualTo("chloe");
        assertThat(preparation.task("Activity_OpenConference").getDueDate())
                .isEqualTo(LondonTime.endOf(Preparation.TUESDAY));
    }

    @Test
    void showsTheAdministratorTheLimitAndTheWorkingDaysLeft() {
        var form = preparation.read("alma", "Activity_BookConference");

        assertThat(form.path("facts").findValuesAsText("words"))
                .contains("Friday 20 March 2026", "14 working days", "Friday 27 February 2026");
        assertThat(form.path("chairs").findValuesAsText("value")).contains("chidi", "chloe");
    }

    @Test
    void bookingLetsChairAndMinuteTakerSeeTheFamilyAndMeetsItsLimit() {
        preparation.booked();

        assertThat(access.namedIn(preparation.family))
                .extracting(FamilyRole::person)
                .containsExactlyInAnyOrder("chloe", "amir");
        assertThat(preparation.limit(LimitName.BOOKING_REQUEST).metOn()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(preparation.limit(LimitName.SOCIAL_WORK_REPORT_INITIAL).due().dueOn())
                .isEqualTo(LocalDate.of(2026, 3, 12));
        assertThat(preparation.limit(LimitName.AGENCY_REPORT_INITIAL).due().dueOn())
                .isEqualTo(LocalDate.of(2026, 3, 13));
        assertThat(preparation.task("Activity_ChooseInvitees").getDueDate())
                .isEqualTo(LondonTime.endOf(Preparation.TUESDAY));
    }

    @Test
    void proposesWhomToInviteFromTheCaseFile() {
        preparation.booked();

        var form = preparation.read("sade", "Activity_ChooseInvitees");

        assertThat(form.at("/children/0/invite").asText()).isEqualTo("yes");
        assertThat(form.at("/children/1/invite").isNull()).isTrue();
        assertThat(form.at("/children/1/proposal").asText()).startsWith("To be considered.");
        assertThat(form.at("/children/2/unborn").asBoolean()).isTrue();
        assertThat(form.at("/adults/1/invite").asText()).isEqualTo("yes");
        assertThat(form.at("/adults/1/proposal").asText()).contains("both parents are invited");
    }

    @Test
    void tellsTheSafeguardingManagersOfABookingBeyondTheLimit() {
        preparation.complete(
                "alma",
                "Activity_BookConference",
                preparation.booking().answer("on", "2026-03-24").answer("lateReason", "No room was free."));
        preparation.jobsRun();

        assertThat(letters.ofFamily(preparation.family))
                .filteredOn(letter -> letter.kind() == LetterKind.LATE_BOOKING)
                .extracting(letter -> letter.to().id())
                .containsExactlyInAnyOrder("user:sunita", "user:simon");
        assertThat(conferences.find(preparation.id).lateReason()).isEqualTo("No room was free.");
    }

    @Test
    void invitesEverybodyWithAListOfWhoComes() {
        preparation.booked().chosen().jobsRun();

        assertThat(letters.ofFamily(preparation.family))
                .extracting(letter -> letter.to().id())
                .containsExactlyInAnyOrder("C1", "A1", "A2", "P1", "P2", "P3", "user:chloe", "user:amir", "user:sade");
        assertThat(letters.html(to("A1").id()))
                .contains("Chloe Casebook", "PC Rowan Example", "Amber is often scared at home.");
        assertThat(letters.html(to("P1").id())).contains("Friday 13 March 2026");
    }

    @Test
    void whoComesAlongIsToldAndWhatHelpsIsInTheInvitation() {
        preparation.booked();
        preparation.complete(
                "sade",
                "Activity_ChooseInvitees",
                preparation
                        .invitees()
                        .answer("adults.A1.supporterName", "Ms Fern Fixture")
                        .answer("adults.A1.supporterRole", "FRIEND_OR_RELATIVE")
                        .answer("adults.A1.supporterAddress", "5 Willow Close, Testham")
                        .answer("adults.A1.interpreterLanguage", "Polish")
                        .answer("adults.A1.needs", "The room has no steps."));
        preparation.jobsRun();

        assertThat(letters.ofFamily(preparation.family))
                .filteredOn(letter -> letter.kind() == LetterKind.INVITATION_SUPPORTER)
                .extracting(letter -> letter.to().id())
                .containsExactly("with:A1");
        assertThat(letters.html(to("A1").id()).replaceAll("\\s+", " "))
                .contains("We are finding an interpreter for Polish.", "Ms Fern Fixture comes with you.")
                .contains("The room has no steps.");
        assertThat(letters.html(to("A2").id())).contains("Ms Fern Fixture", "Friend or relative, comes with");
    }

    @Test
    void whatHelpsIsArrangedAndTheChairReadsItWhenOpening() {
        preparation.booked();
        preparation.complete(
                "sade",
                "Activity_ChooseInvitees",
                preparation
                        .invitees()
                        .answer("adults.A1.interpreterLanguage", "Polish")
                        .answer("adults.A1.needs", "A room without steps.")
                        .answer("adults.A2.interpreterLanguage", "Urdu"));
        preparation.jobsRun();

        assertThat(preparation.help().json().path("people").findValuesAsText("need"))
                .containsExactly("An interpreter for Polish. A room without steps.", "An interpreter for Urdu.");
        preparation.complete(
                "alma",
                "Activity_ArrangeInterpreterAndAccess",
                preparation
                        .help()
                        .answer("people.A2.arranged", "no")
                        .answer("people.A2.words", "Nobody can be found; a telephone service is used."));
        preparation
                .agencyReportsRecorded()
                .reportWritten()
                .reportApproved()
                .reportsShared()
                .familyMet();

        assertThat(preparation
                        .read("chloe", "Activity_OpenConference")
                        .path("help")
                        .findValuesAsText("standing"))
                .containsExactly(
                        "Arranged: Sample Interpreters send somebody at 9am.",
                        "Not arranged: Nobody can be found; a telephone service is used.");
    }

    @Test
    void whoeverArrangedItIsToldWhenTheConferenceIsMoved() {
        preparation.booked().interpreterNeeded().jobsRun().helpArranged();

        desks.of("chloe").start("rebook-conference", preparation.rebooking().json());
        preparation.jobsRun();

        assertThat(letters.ofFamily(preparation.family))
                .filteredOn(letter -> letter.to().id().equals("user:alma"))
                .singleElement()
                .satisfies(letter -> assertThat(letters.html(letter.id()).replaceAll("\\s+", " "))
                        .contains("You arranged an interpreter, access or equipment for that day"));
    }

    @Test
    void nobodyIsAskedToArrangeAnythingWhereNobodyNeedsIt() {
        preparation.booked().chosen().jobsRun();

        assertThat(desks.hasTask(preparation.family, "Activity_ArrangeInterpreterAndAccess"))
                .isFalse();
    }

    @Test
    void writesFromThenOnInTheFormatThatWasChosen() {
        preparation.booked();
        preparation.complete(
                "sade", "Activity_ChooseInvitees", preparation.invitees().answer("adults.A1.format", "LARGE_PRINT_20"));
        preparation.jobsRun();

        assertThat(to("A1").to().format()).isEqualTo(LetterFormat.LARGE_PRINT_20);
        assertThat(letters.html(to("A1").id())).contains("class=\"print-20\"");
        assertThat(to("A2").to().format()).isEqualTo(LetterFormat.STANDARD);
        assertThat(families.find(preparation.family)
                        .adult(PersonNumber.adult(1))
                        .details()
                        .format())
                .as("kept in the case file")
                .isEqualTo(LetterFormat.LARGE_PRINT_20);
    }

    @Test
    void whoIsKeptOutGetsALetterAndIsRemindedOfItInTheInvitation() {
        preparation.booked().exclusionAsked();
        preparation.complete("chloe", "Activity_DecideExclusions", preparation.exclusions());
        preparation.jobsRun();

        assertThat(letters.ofFamily(preparation.family))
                .filteredOn(letter -> letter.to().id().equals("A2"))
                .extracting(Letter::kind)
                .containsExactlyInAnyOrder(LetterKind.EXCLUSION, LetterKind.INVITATION_PARENT);
        assertThat(letters.html(to("A2").id())).contains("while the mother speaks");
    }

    @Test
    void whoIsKeptOutOfAllOfItIsNotInvited() {
        preparation.booked().exclusionAsked();
        preparation.complete(
                "chloe", "Activity_DecideExclusions", preparation.exclusions().answer("requests.A2.decision", "ALL"));
        preparation.jobsRun();

        assertThat(letters.ofFamily(preparation.family))
                .filteredOn(letter -> letter.to().id().equals("A2"))
                .extracting(Letter::kind)
                .containsExactly(LetterKind.EXCLUSION);
        assertThat(letters.html(to("A1").id())).doesNotContain("Mr Oakley");
    }

    @Test
    void eachAgencyHasATaskAndIsRemindedOfItsReport() {
        preparation.booked().chosen().jobsRun();
        assertThat(preparation.reports()).hasSize(3);
        assertThat(preparation.reports().get(0).getDueDate()).isEqualTo(LondonTime.endOf(LocalDate.of(2026, 3, 13)));

        application.getBean(Desks.class).fireTimer(preparation.family, "Event_ReportReminderDue");
        application.getBean(Desks.class).fireTimer(preparation.family, "Event_ReportOverdue");

        assertThat(letters.ofFamily(preparation.family))
                .filteredOn(letter -> letter.kind() == LetterKind.REPORT_REMINDER)
                .hasSize(3);
        assertThat(letters.ofFamily(preparation.family))
                .filteredOn(letter -> letter.kind() == LetterKind.REPORT_NOT_RECEIVED)
                .extracting(letter -> letter.to().id())
                .containsOnly("user:alma", "user:amir");
    }

    @Test
    void aConferenceAtShortNoticeAsksForNothingByADayThatHasGoneBy() {
        preparation.complete(
                "alma", "Activity_BookConference", preparation.booking().answer("on", "2026-03-03"));
        preparation.chosen().jobsRun();
        assertThat(preparation.reports().get(0).getDueDate()).isEqualTo(LondonTime.endOf(LocalDate.of(2026, 2, 27)));

        assertThat(words("A1")).contains("You will get the reports by Monday 2 March 2026");
        assertThat(words("P1")).contains("Please send us a written report by Monday 2 March 2026");

        desks.fireTimer(preparation.family, "Event_ReportReminderDue");
        desks.fireTimer(preparation.family, "Event_ReportOverdue");

        assertThat(letters.ofFamily(preparation.family))
                .filteredOn(letter -> letter.kind() == LetterKind.REPORT_REMINDER
                        || letter.kind() == LetterKind.REPORT_OVERDUE
                        || letter.kind() == LetterKind.REPORT_NOT_RECEIVED)
                .as(
                        "an agency that was asked today is neither reminded nor told that it is late; the administrators are")
                .extracting(letter -> letter.to().id())
                .isNotEmpty()
                .containsOnly("user:alma", "user:amir");
    }

    private String words(String recipient) {
        return letters.html(to(recipient).id()).replaceAll("\\s+", " ");
    }

    @Test
    void theLastReportMeetsTheLimitOfTheAgencies() {
        preparation.booked().chosen().jobsRun();

        preparation.agencyReportsRecorded();

        assertThat(preparation.limit(LimitName.AGENCY_REPORT_INITIAL).metOn()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void aReportThatIsGivenBackShowsTheReasonAndKeepsItsWords() {
        preparation.booked().chosen().jobsRun().reportWritten();
        preparation.complete(
                "tara",
                "Activity_ApproveReport",
                preparation.approval().answer("decision", "RETURN").answer("reason", "Basil’s views are missing."));

        var form = preparation.read("sade", "Activity_WriteReport");

        assertThat(form.path("returned").asText()).isEqualTo("Basil’s views are missing.");
        assertThat(form.path("worries").asText()).isEqualTo("The children are often alone.");
        assertThat(form.at("/children/0/life").asText()).isEqualTo("Amber looks after her brother.");
    }

    @Test
    void sharingTheReportMeetsItsLimit() {
        preparation
                .booked()
                .chosen()
                .jobsRun()
                .agencyReportsRecorded()
                .reportWritten()
                .reportApproved();
        assertThat(preparation
                        .read("sade", "Activity_ShareReports")
                        .path("people")
                        .findValuesAsText("number"))
                .containsExactly("C1", "C2", "A1", "A2");

        preparation.reportsShared();

        assertThat(preparation.limit(LimitName.SOCIAL_WORK_REPORT_INITIAL).metOn())
                .isEqualTo(LocalDate.of(2026, 3, 2));
    }

    private Letter to(String reader) {
        return letters.ofFamily(preparation.family).stream()
                .filter(letter -> letter.to().id().equals(reader))
                .filter(letter -> letter.kind() != LetterKind.EXCLUSION)
                .findFirst()
                .orElseThrow();
    }
}
