package uk.childprotection.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.childprotection.casefile.FamilyBuilder.aFamily;
import static uk.childprotection.enquiry.EnquiryBuilder.approval;
import static uk.childprotection.enquiry.EnquiryBuilder.approvalAdvisedBy;
import static uk.childprotection.enquiry.EnquiryBuilder.notSeen;
import static uk.childprotection.enquiry.EnquiryBuilder.outcome;
import static uk.childprotection.enquiry.EnquiryBuilder.returned;
import static uk.childprotection.enquiry.EnquiryBuilder.seen;
import static uk.childprotection.enquiry.Finding.CONTINUING_RISK;
import static uk.childprotection.enquiry.Finding.NOT_SUBSTANTIATED;
import static uk.childprotection.enquiry.Finding.SUBSTANTIATED_NO_CONTINUING_RISK;
import static uk.childprotection.enquiry.StrategyDiscussionBuilder.aStrategyDiscussion;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.childprotection.DatabaseTest;
import uk.childprotection.TestClock;
import uk.childprotection.casefile.ChildBuilder;
import uk.childprotection.casefile.ClosureReason;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.FamilyStatus;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.PersonNumbers;
import uk.childprotection.casefile.Refusal;

@DatabaseTest(rooms = {"casefile", "enquiry"})
class EnquiriesIT {

    private static final LocalDate MONDAY = TestClock.FIRST_DAY;

    @Autowired
    private Families families;

    @Autowired
    private Enquiries enquiries;

    @Autowired
    private JdbcAggregateTemplate rows;

    @Autowired
    private JdbcClient database;

    private FamilyReference family;
    private EnquiryId id;

    @BeforeEach
    void aConcernIsReported() {
        family = families.open(aFamily()
                .with(ChildBuilder.aChild())
                .with(ChildBuilder.aChild().unborn("Sample", LocalDate.of(2026, 6, 1)))
                .build());
        id = enquiries.open(family, MONDAY.minusDays(3), "sade", true).id();
    }

    @Test
    void aFamilyHasOneRunningEnquiry() {
        assertThat(enquiries.running(family)).map(Enquiry::id).contains(id);
        assertThatThrownBy(() -> enquiries.open(family, MONDAY, "sade", false))
                .isInstanceOf(EnquiryAlreadyOpen.class)
                .hasMessageContaining(family.value());
    }

    @Test
    void theDatabaseItselfRefusesASecondRunningEnquiry() {
        var second =
                Enquiry.opened(family, MONDAY, "sade", false, enquiries.find(id).openedAt());

        assertThatThrownBy(() -> rows.insert(second)).hasCauseInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void aFamilyMayHaveAnotherEnquiryOnceTheFirstIsOver() {
        enquiries.hold(
                id,
                aStrategyDiscussion()
                        .decidingOnNoEnquiryBut(NextStep.CHILD_IN_NEED)
                        .build(),
                "tara");

        var again = enquiries.open(family, MONDAY, "sade", false);

        assertThat(enquiries.ofFamily(family)).extracting(Enquiry::id).containsExactlyInAnyOrder(id, again.id());
        assertThat(enquiries.running(family)).map(Enquiry::id).contains(again.id());
        assertThat(statusOfFamily()).isEqualTo(FamilyStatus.ENQUIRY);
    }

    @Test
    void keepsTheEmergencyStepOnce() {
        var step = new EmergencyStep(
                EmergencyAction.POLICE_PROTECTION,
                MONDAY,
                LocalTime.of(8, 30),
                PersonNumbers.of(PersonNumber.child(1)),
                "With an invented carer.",
                "Invented reason.");

        enquiries.recordEmergencyStep(id, step, "tara");

        assertThat(enquiries.emergencyStep(id)).map(EmergencyStepTaken::words).contains(step);
        assertThatThrownBy(() -> enquiries.recordEmergencyStep(id, step, "tara"))
                .isInstanceOf(Refusal.class)
                .hasMessage("The emergency step of this enquiry is recorded already.");
    }

    @Test
    void aLaterStrategyDiscussionIsKeptAndNeverRestartsTheClock() {
        enquiries.hold(id, aStrategyDiscussion().heldOn(MONDAY.minusDays(3)).build(), "tara");

        enquiries.recordLater(family, aStrategyDiscussion().heldOn(MONDAY).buildLater(family.value()), "tara");

        assertThat(enquiries.find(id).clockStartedOn()).isEqualTo(MONDAY.minusDays(3));
        assertThat(enquiries.discussions(id)).extracting(HeldDiscussion::later).containsExactly(false, true);
        assertThat(enquiries.discussions(id).get(1).words().health().who()).isEqualTo("Ms Ivy Example, health visitor");
    }

    @Test
    void keepsWhatTheEnquiryFoundOut() {
        enquiries.hold(id, aStrategyDiscussion().build(), "tara");

        enquiries.carryOut(id, findings(), "sade");

        assertThat(enquiries.find(id).findings()).isEqualTo(findings());
        assertThat(enquiries.find(id).carriedOutBy()).isEqualTo("sade");
    }

    @Test
    void keepsAnOutcomeThatWasReturned() {
        recordOutcome(outcome(NOT_SUBSTANTIATED, NOT_SUBSTANTIATED));

        enquiries.review(id, returned(), "tara");

        var found = enquiries.find(id);
        assertThat(found.isReturned()).isTrue();
        assertThat(found.outcome()).isEqualTo(outcome(NOT_SUBSTANTIATED, NOT_SUBSTANTIATED));
        assertThat(approvedOutcomes()).isEmpty();
        assertThat(statusOfFamily()).isEqualTo(FamilyStatus.ENQUIRY);
    }

    @Test
    void aConferenceFollowsContinuingRisk() {
        recordOutcome(outcome(CONTINUING_RISK, NOT_SUBSTANTIATED));

        enquiries.review(id, approval(), "tara");

        assertThat(statusOfFamily()).isEqualTo(FamilyStatus.CONFERENCE);
        assertThat(approvedOutcomes()).containsExactly("C1 CONTINUING_RISK", "C2 NOT_SUBSTANTIATED");
        assertThat(enquiries.running(family)).isEmpty();
    }

    @Test
    void theCaseGoesOnAsTheOutcomeSaysWhereNoConferenceFollows() {
        recordOutcome(outcome(SUBSTANTIATED_NO_CONTINUING_RISK, NOT_SUBSTANTIATED));

        enquiries.review(id, approvalAdvisedBy("chidi", MONDAY), "tara");

        assertThat(statusOfFamily()).isEqualTo(FamilyStatus.CHILD_IN_NEED);
        assertThat(enquiries.find(id).review().chair()).isEqualTo("chidi");
    }

    @Test
    void aCaseWithoutEnquiryIsClosedAfterAssessment() {
        enquiries.hold(
                id, aStrategyDiscussion().decidingOnNoEnquiryBut(NextStep.CLOSE).build(), "tara");

        assertThat(families.family(family).closedFor()).isEqualTo(ClosureReason.ASSESSED_NO_ACTION);
    }

    @Test
    void aCaseWithAnEnquiryIsClosedForAnotherReasonThanAfterAssessment() {
        var found = outcome(NOT_SUBSTANTIATED, NOT_SUBSTANTIATED);
        recordOutcome(new RecordedOutcome(found.children(), null, NextStep.CLOSE, found.nextWords(), found.adults()));

        enquiries.review(id, approval(), "tara");

        assertThat(families.family(family).closedFor()).isEqualTo(ClosureReason.OTHER);
    }

    @Test
    void aPlanGoesOnWhateverAnEnquiryWithoutConferenceFinds() {
        families.changeStatus(family, FamilyStatus.CONFERENCE);
        families.changeStatus(family, FamilyStatus.CHILD_PROTECTION_PLAN);
        var found = outcome(NOT_SUBSTANTIATED, NOT_SUBSTANTIATED);
        recordOutcome(found);

        assertThatThrownBy(() -> enquiries.review(id, approval(), "tara"))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(
                        "This family’s case is “Child protection plan” and cannot go on as “Child in need");
    }

    private void recordOutcome(RecordedOutcome outcome) {
        enquiries.hold(id, aStrategyDiscussion().build(), "tara");
        enquiries.carryOut(id, findings(), "sade");
        enquiries.recordOutcome(id, outcome, "sade");
    }

    private static EnquiryFindings findings() {
        return new EnquiryFindings(
                List.of(seen(1, MONDAY), notSeen(2)), List.of(), List.of(), List.of(), "Strengths.", "Worries.");
    }

    private List<String> approvedOutcomes() {
        return database.sql("select child, finding from child_outcome order by child")
                .query((row, number) -> row.getString(1) + " " + row.getString(2))
                .list();
    }

    private FamilyStatus statusOfFamily() {
        return families.family(family).status();
    }
}
