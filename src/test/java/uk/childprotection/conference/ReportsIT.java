package uk.childprotection.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.childprotection.casefile.FamilyBuilder.theTestcases;
import static uk.childprotection.conference.BookingBuilder.aBooking;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.childprotection.DatabaseTest;
import uk.childprotection.TestClock;
import uk.childprotection.casefile.AbuseCategory;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.casefile.YesNo;

@DatabaseTest(rooms = {"casefile", "deadline", "conference"})
class ReportsIT {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 13);
    private static final PersonNumber POLICE = PersonNumber.parse("P1");
    private static final PersonNumber HEALTH_VISITOR = PersonNumber.parse("P2");

    @Autowired
    private Families families;

    @Autowired
    private Conferences conferences;

    @Autowired
    private AgencyReports agencyReports;

    @Autowired
    private SocialWorkReports socialWorkReports;

    @Autowired
    private FamilyMeetings meetings;

    @Autowired
    private TestClock clock;

    private ConferenceId conference;

    @BeforeEach
    void aConferenceIsBooked() {
        clock.goTo(TestClock.FIRST_DAY);
        var family = families.open(theTestcases().build());
        conference = conferences.call(family, ConferenceKind.INITIAL, "enquiry", LocalDate.of(2026, 3, 20));
        conferences.book(conference, aBooking().build(), "amir", null);
    }

    @Test
    void aReportIsAwaitedUntilItIsRecorded() {
        agencyReports.ask(conference, List.of(POLICE, HEALTH_VISITOR), DUE);
        var awaited = agencyReports.asked(conference.value());
        assertThat(awaited).hasSize(2);

        agencyReports.record(
                UUID.fromString(awaited.get(0)),
                new ReceivedReport(
                        ReceivedReport.Outcome.RECEIVED, TestClock.FIRST_DAY, "Called to the home twice.", null, null),
                "amir");

        assertThat(agencyReports.asked(conference.value())).containsExactly(awaited.get(1));
        assertThat(agencyReports.of(conference).get(0).gist()).isEqualTo("Called to the home twice.");
    }

    @Test
    void aReportIsRecordedOnce() {
        agencyReports.ask(conference, List.of(POLICE), DUE);
        var report = UUID.fromString(agencyReports.asked(conference.value()).get(0));
        var notComing = new ReceivedReport(ReceivedReport.Outcome.NOT_COMING, null, null, null, "Has no records.");
        agencyReports.record(report, notComing, "amir");

        assertThatThrownBy(() -> agencyReports.record(report, notComing, "amir"))
                .isInstanceOf(Refusal.class)
                .hasMessage("What became of this report is recorded already.");
    }

    @Test
    void aReportCannotComeTomorrowOrBeforeItWasAskedFor() {
        agencyReports.ask(conference, List.of(POLICE), DUE);
        var report = UUID.fromString(agencyReports.asked(conference.value()).get(0));

        assertThatThrownBy(() -> agencyReports.record(report, received(TestClock.FIRST_DAY.plusDays(1), null), "amir"))
                .hasMessage("“Received on” lies in the future.");
        assertThatThrownBy(() -> agencyReports.record(report, received(TestClock.FIRST_DAY.minusDays(1), null), "amir"))
                .hasMessage("“Received on” lies before the day on which the agency was asked.");
        assertThatThrownBy(() -> agencyReports.record(
                        report, received(TestClock.FIRST_DAY, TestClock.FIRST_DAY.minusDays(1)), "amir"))
                .hasMessage("“Shared with the family on” lies before “Received on”.");
    }

    @Test
    void movingTheConferenceMovesTheDayOfAwaitedReports() {
        agencyReports.ask(conference, List.of(POLICE), DUE);

        agencyReports.moveDue(conference, DUE.plusDays(7));

        assertThat(agencyReports.of(conference).get(0).dueOn()).isEqualTo(DUE.plusDays(7));
    }

    @Test
    void theAuthorNeverApprovesTheReport() {
        socialWorkReports.write(conference, words(), "tara");

        assertThatThrownBy(() -> socialWorkReports.decide(conference, approve(), "tara"))
                .isInstanceOf(Refusal.class)
                .hasMessage("You wrote this report yourself: another manager has to approve it.");
    }

    @Test
    void aReportThatIsGivenBackIsWrittenAgainAndKeepsTheReason() {
        socialWorkReports.write(conference, words(), "sade");

        socialWorkReports.decide(
                conference, new ReportApproval(ReportApproval.Verdict.RETURN, "Basil’s views are missing."), "tara");
        assertThat(socialWorkReports.find(conference).orElseThrow().returnedBecause())
                .isEqualTo("Basil’s views are missing.");

        socialWorkReports.write(conference, words(), "sade");
        socialWorkReports.decide(conference, approve(), "tara");

        var report = socialWorkReports.find(conference).orElseThrow();
        assertThat(report.isApproved()).isTrue();
        assertThat(report.words()).isEqualTo(words());
    }

    @Test
    void keepsWithWhomTheReportsWereShared() {
        socialWorkReports.write(conference, words(), "sade");
        socialWorkReports.decide(conference, approve(), "tara");

        socialWorkReports.share(
                conference,
                new SharedReports(List.of(
                        new SharedReports.With(
                                PersonNumber.adult(1),
                                YesNo.YES,
                                TestClock.FIRST_DAY,
                                SharedHow.READ_TOGETHER,
                                null,
                                null),
                        new SharedReports.With(
                                PersonNumber.adult(2), YesNo.NO, null, null, null, "Nobody knows where he lives."))),
                DUE,
                false);

        assertThat(socialWorkReports.sharingOf(conference))
                .extracting(ReportSharing::sharedOn)
                .containsExactly(TestClock.FIRST_DAY, null);
    }

    @Test
    void aReportIsNotSharedBeforeItIsApproved() {
        socialWorkReports.write(conference, words(), "sade");

        assertThatThrownBy(() -> socialWorkReports.share(conference, new SharedReports(List.of()), DUE, false))
                .hasMessage("The report to this conference is not approved yet.");
    }

    @Test
    void keepsWhatTheFamilyDisputes() {
        meetings.record(
                conference,
                new FamilyTalk(
                        TestClock.FIRST_DAY,
                        List.of(new FamilyTalk.With(
                                PersonNumber.adult(1),
                                YesNo.YES,
                                null,
                                ReportsRead.GIVEN_TIME,
                                "She was not at home that day.",
                                null))),
                "chloe");

        assertThat(meetings.find(conference).orElseThrow().words().people())
                .singleElement()
                .extracting(FamilyTalk.With::disputes)
                .isEqualTo("She was not at home that day.");
    }

    private static ReceivedReport received(LocalDate on, LocalDate sharedOn) {
        return new ReceivedReport(ReceivedReport.Outcome.RECEIVED, on, "Nothing new.", sharedOn, null);
    }

    private static ReportApproval approve() {
        return new ReportApproval(ReportApproval.Verdict.APPROVE, null);
    }

    private static ReportWords words() {
        return new ReportWords(
                "The family moved here last year.",
                "The children are often alone.",
                "Their grandmother helps.",
                List.of(new ReportWords.OfChild(
                        PersonNumber.child(1),
                        "Amber looks after her brother.",
                        "Amber wants to go out to play.",
                        "Time to be a child",
                        null,
                        null,
                        Recommendation.PLAN,
                        AbuseCategory.NEG)),
                "The parents love the children and are often tired.",
                List.of(new ReportWords.OfParent(PersonNumber.adult(1), "She would like help.")),
                "It goes on as long as nobody helps.",
                "A plan for all three children.");
    }
}
